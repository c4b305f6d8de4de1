package import Foundation

/// The folder that a command works on: the nearest one upwards that holds `runway.yaml`.
package struct WorkspaceFolder: Sendable {
  /// The folder.
  package let url: URL

  /// A folder that is known to be a workspace.
  package init(url: URL) {
    self.url = url
  }

  /// Finds the workspace.
  ///
  /// `named` is what a flag or the environment says; without it the search goes from `start`
  /// upwards to the root.
  ///
  /// - Throws: `WorkspaceError` with the remedy where there is none.
  package static func find(named: String?, from start: URL) throws(WorkspaceError)
    -> WorkspaceFolder
  {
    if let named {
      let url = URL(filePath: named, directoryHint: .isDirectory, relativeTo: start)
        .standardizedFileURL
      guard holdsWorkspace(url) else {
        throw WorkspaceError(
          "\(named) is not a workspace: it has no runway.yaml. Make one with: runway init \(named)"
        )
      }
      return WorkspaceFolder(url: url)
    }
    var folder = start.standardizedFileURL
    while true {
      if holdsWorkspace(folder) { return WorkspaceFolder(url: folder) }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path() != folder.path() else { break }
      folder = parent
    }
    throw WorkspaceError(
      "There is no workspace here or above (no runway.yaml). Make one with: runway init DIR, or "
        + "name one with --workspace DIR."
    )
  }

  /// A file or folder of the workspace.
  package func path(_ relative: String) -> URL {
    url.appending(path: relative)
  }

  /// The database, in a folder that is made where it is missing.
  ///
  /// - Throws: `WorkspaceError` where the folder cannot be made.
  package func databasePath() throws(WorkspaceError) -> String {
    let folder = url.appending(path: ".runway", directoryHint: .isDirectory)
    do {
      // What was said on calls lies here: for its owner only.
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw WorkspaceError(
        "\(folder.path(percentEncoded: false)) cannot be made: \(SystemReason.text(of: error))"
      )
    }
    return folder.appending(path: "runway.sqlite").path(percentEncoded: false)
  }

  private static func holdsWorkspace(_ url: URL) -> Bool {
    let file = url.appending(path: "runway.yaml").path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: file)
  }
}

/// Why a workspace cannot be used: what, where, and what to do.
package struct WorkspaceError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The whole message.
  package let description: String

  /// Describes a problem.
  package init(_ description: String) {
    self.description = description
  }
}
