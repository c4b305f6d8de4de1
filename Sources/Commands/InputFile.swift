import Foundation
import Transcripts

/// A file that the user named, in memory.
struct InputFile {
  /// The path as it was given; `-` for standard input.
  var path: String
  /// What it holds.
  var bytes: [UInt8]

  /// Reads a file or, for `-`, standard input.
  ///
  /// - Throws: with the path and the reason.
  static func read(_ path: String, in world: World, limit: Int = 256 << 20) throws -> InputFile {
    if path == "-" {
      let data = try world.readInput(limit + 1)
      guard data.count <= limit else {
        throw CommandFailure("Standard input has more than \(limit >> 20) MB, which is not read.")
      }
      return InputFile(path: path, bytes: [UInt8](data))
    }
    let url = URL(filePath: path, relativeTo: world.directory)
    var isFolder: ObjCBool = false
    let name = url.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      throw CommandFailure("\(path): there is no such file.")
    }
    guard !isFolder.boolValue else { throw CommandFailure("\(path) is a folder, not a file.") }
    let size = try? FileManager.default.attributesOfItem(atPath: name)[.size] as? Int
    if let size, size > limit {
      throw CommandFailure(
        "\(path) has \(size >> 20) MB; files over \(limit >> 20) MB are not read."
      )
    }
    do {
      return InputFile(path: path, bytes: [UInt8](try Data(contentsOf: url)))
    } catch {
      throw CommandFailure("\(path) cannot be read: \(error.localizedDescription)")
    }
  }
}

/// Transcripts that the user named.
enum TranscriptFile {
  /// The transcript in a file.
  ///
  /// - Throws: with the path and what is wrong with it.
  static func read(_ input: InputFile) throws -> Transcript {
    do {
      return try TranscriptReader.read(input.bytes, name: input.path == "-" ? nil : input.path)
    } catch {
      throw CommandFailure("\(input.path): \(error.description)")
    }
  }
}
