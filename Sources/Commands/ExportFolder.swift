import Enablement
import Exporting
import Foundation
import Messaging
import Storage
import Workspace

/// The files of one artifact.
struct Export {
  var id: String
  var files: [ExportedFile]
}

/// A folder that exports are written to; a file is replaced only by the same artifact.
struct ExportFolder {
  let url: URL
  let shownAs: String

  /// Refuses where a file would replace one of something else.
  ///
  /// - Throws: naming the file in the way.
  func refuseForeignFiles(_ exports: [Export]) throws {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    let place = url.path(percentEncoded: false)
    let name = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    if manager.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue {
      throw CommandFailure(
        "\(shownAs) is a file, not a folder. Nothing was written. Name a folder with --out."
      )
    }
    for export in exports {
      for file in export.files {
        let path = url.appending(path: file.name).path(percentEncoded: false)
        guard manager.fileExists(atPath: path) else { continue }
        guard let data = manager.contents(atPath: path), isOurs(data, named: file.name, export.id)
        else {
          throw CommandFailure(
            "\(shownAs)/\(file.name) exists and is not an export of \(export.id). Nothing was "
              + "written. Choose another folder with --out, or move the file away."
          )
        }
      }
    }
  }

  /// Writes all files of all artifacts, or none.
  ///
  /// - Throws: naming the folder and what the system says.
  func write(_ exports: [Export]) throws {
    var batch = FileBatch()
    for file in exports.flatMap(\.files) {
      batch.add(file.bytes, at: url.appending(path: file.name))
    }
    do {
      try batch.write()
    } catch {
      throw CommandFailure(
        "\(shownAs) cannot be written: \(SystemReason.text(of: error)) Nothing was replaced."
      )
    }
  }

  /// Whether a file is an export of this artifact: each carries the id where its format has it.
  ///
  /// A file that mentions the id anywhere else is somebody's own.
  private func isOurs(_ data: Data, named name: String, _ id: String) -> Bool {
    let text = String(decoding: data, as: UTF8.self)
    if name.hasSuffix(".json") {
      struct Identity: Decodable {
        var id: String
      }
      return (try? JSONDecoder().decode(Identity.self, from: data))?.id == id
    }
    if name.hasSuffix(".md") { return text.hasPrefix("---\nid: \(id)\n") }
    if name.hasSuffix(".ics") { return text.contains("\r\nX-RUNWAY-ID:\(id)\r\n") }
    if name.hasSuffix(".csv") { return text.contains(",\(id)/") }
    // The trace is the last line, or the one above the stamp of a preview.
    let lines = text.split(separator: "\n").suffix(4)
    return lines.contains { line in
      line.drop { $0 == " " }.hasPrefix("\(id) · ")
    }
  }
}

extension ExportRecord {
  /// The record of a file that goes to a folder, or to standard output.
  init(_ file: ExportedFile, in folder: String?) {
    self.init(
      path: folder.map { "\($0)/\(file.name)" } ?? "standard output",
      sha256: ContentDigest.sha256(Array(file.bytes))
    )
  }
}
