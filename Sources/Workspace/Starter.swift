package import Foundation
package import Messaging

/// The starter programme: a fictional vendor's approved messaging, prompts, partners and calls.
///
/// It is compiled in from the repository's `guardrails/` and `prompts/` and was written for one
/// day. Written out, every date field moves by the same whole number of weeks, so that weekdays
/// stay and nothing has aged; words in texts are never touched.
package enum Starter {
  /// One file of the starter.
  package struct File: Sendable {
    /// Where it goes in a workspace.
    package var path: String
    /// Its text, with LF line ends.
    package var text: String
    /// Whether it is written with CRLF line ends, as some tools export.
    package var hasCRLF: Bool

    package init(_ path: String, _ text: String, hasCRLF: Bool = false) {
      self.path = path
      self.text = text
      self.hasCRLF = hasCRLF
    }
  }

  /// The files as they are in a workspace made on a day.
  package static func files(on day: CivilDate) -> [File] {
    let weeks = weeks(to: day)
    return compiledIn.map { file in
      var moved = file
      switch file.path.split(separator: ".").last {
      case "yaml", "yml", "csv":
        moved.text = DateShift(weeks: weeks, isTable: file.path.hasSuffix(".csv"))
          .apply(to: file.text)
      default: break
      }
      if file.path == "guardrails/library.yaml" { moved.text = withoutStarterDay(moved.text) }
      return moved
    }
  }

  /// Writes the starter into a folder that has no workspace yet.
  ///
  /// Nothing that is there already is overwritten: where a file of the starter exists, nothing at
  /// all is written.
  ///
  /// - Throws: `WorkspaceError` naming what stands in the way.
  package static func write(to folder: URL, on day: CivilDate) throws(WorkspaceError) -> [String] {
    let files = files(on: day)
    let manager = FileManager.default
    let taken = files.map(\.path).filter { path in
      manager.fileExists(atPath: folder.appending(path: path).path(percentEncoded: false))
    }
    guard taken.isEmpty else {
      let shown = taken.prefix(3).joined(separator: ", ")
      let rest = taken.count > 3 ? " and \(taken.count - 3) more" : ""
      throw WorkspaceError(
        "\(folder.path(percentEncoded: false)) already holds \(shown)\(rest). Nothing was written. "
          + "Choose another folder: runway init DIR"
      )
    }
    var made = MadeFiles()
    do {
      for file in files {
        let text = file.hasCRLF ? file.text.replacing("\n", with: "\r\n") : file.text
        try made.write(Data(text.utf8), to: folder.appending(path: file.path))
      }
      let hidden = folder.appending(path: ".runway", directoryHint: .isDirectory)
      try made.folder(hidden, attributes: [.posixPermissions: 0o700])
      try made.write(Data("*\n".utf8), to: hidden.appending(path: ".gitignore"))
    } catch {
      made.remove()
      throw WorkspaceError(
        "The workspace could not be written to \(folder.path(percentEncoded: false)): "
          + SystemReason.text(of: error) + " Nothing of it was left behind."
      )
    }
    return files.map(\.path)
  }

  /// The day that the compiled-in texts were written for.
  static var writtenFor: CivilDate? {
    let text = compiledIn.first { $0.path == "guardrails/library.yaml" }?.text ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix("starter_day:") {
      return CivilDate(iso: line.dropFirst("starter_day:".count).drop { $0 == " " }.prefix(10))
    }
    return nil
  }

  private static func weeks(to day: CivilDate) -> Int {
    guard let writtenFor else { return 0 }
    let days = writtenFor.days(until: day)
    return days >= 0 ? days / 7 : -((6 - days) / 7)
  }

  private static func withoutStarterDay(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("starter_day:") }
      .joined(separator: "\n")
  }
}
