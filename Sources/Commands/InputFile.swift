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
    do {
      let name = world.filePath(path)
      return InputFile(path: path, bytes: try FileReading.bytes(at: name, limit: limit))
    } catch {
      throw CommandFailure("\(path): \(error.reason)")
    }
  }
}

extension World {
  /// A path as the system takes it, from the folder that the command runs in.
  func filePath(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    let folder = directory.path(percentEncoded: false)
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
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
