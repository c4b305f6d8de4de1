package import Messaging
package import Foundation

/// Reads the settings of a workspace and of its user.
package struct SettingsLoader {
  /// The settings in force and everything wrong with the files they come from.
  package struct Reading: Sendable {
    /// The settings; what could not be read has its default.
    package var settings: Settings
    /// The problems, by place.
    package var issues: [LibraryIssue]
  }

  private let workspaceFile: URL?
  private let userFile: URL?

  /// Looks for `runway.yaml` in the workspace and `runway/config.yaml` in the user's folder.
  package init(workspace: URL?, environment: [String: String]) {
    workspaceFile = workspace?.appending(path: "runway.yaml")
    if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      userFile = URL(filePath: folder).appending(path: "runway/config.yaml")
    } else if let home = environment["HOME"], !home.isEmpty {
      userFile = URL(filePath: home).appending(path: ".config/runway/config.yaml")
    } else {
      userFile = nil
    }
  }

  /// Reads both files; a missing one is silent.
  package func load() -> Reading {
    let log = ReadingLog()
    let own = file(workspaceFile, shownAs: "runway.yaml", log)
    let user = file(userFile, shownAs: userFile?.path(percentEncoded: false) ?? "", log)
    return Reading(settings: Self.merged(own, user), issues: log.issues.sorted())
  }

  private func file(
    _ url: URL?,
    shownAs path: String,
    _ log: ReadingLog
  ) -> (values: SettingsFile, name: String) {
    guard let url, FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return (SettingsFile(), path)
    }
    do {
      let bytes = try [UInt8](Data(contentsOf: url))
      return (SettingsFile(bytes: bytes, path: path, log: log), path)
    } catch {
      log.report(
        "unreadable-file",
        at: SourceLocation(file: path, line: 1, column: 1),
        "the file cannot be read: \(SystemReason.text(of: error))"
      )
      return (SettingsFile(), path)
    }
  }

  private static func merged(
    _ own: (values: SettingsFile, name: String),
    _ user: (values: SettingsFile, name: String)
  ) -> Settings {
    func pick<Value: Sendable>(
      _ path: KeyPath<SettingsFile, Value?>,
      _ fallback: Value
    ) -> Setting<Value> {
      if let value = own.values[keyPath: path] { return Setting(value, from: own.name) }
      if let value = user.values[keyPath: path] { return Setting(value, from: user.name) }
      return Setting(fallback, from: "default")
    }
    func optional<Value: Sendable>(_ path: KeyPath<SettingsFile, Value?>) -> Setting<Value?> {
      if let value = own.values[keyPath: path] { return Setting(value, from: own.name) }
      if let value = user.values[keyPath: path] { return Setting(value, from: user.name) }
      return Setting(nil, from: "default")
    }
    return Settings(
      sender: optional(\.sender),
      locale: pick(\.locale, "en"),
      region: optional(\.region),
      activationOwner: optional(\.activationOwner),
      fiscalYearStart: pick(\.fiscalYearStart, 1),
      linkedInTier: pick(\.linkedInTier, .free),
      endpoints: pick(\.endpoints, []),
      redact: pick(\.redact, false),
      redactNames: pick(\.redactNames, []),
      priceFile: optional(\.priceFile),
      holidays: pick(\.holidays, [])
    )
  }
}
