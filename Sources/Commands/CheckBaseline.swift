import Foundation
import Reporting

/// The baseline of a check on disk; its paths go from the folder that it lies in.
struct CheckBaseline: Sendable {
  /// What is known.
  let baseline: Baseline
  /// The path as it was given.
  let path: String
  private let folder: [Substring]
  private let directory: String

  /// Reads a baseline.
  ///
  /// - Throws: with the path and what is wrong with it.
  init(reading path: String, in world: World) throws {
    do {
      let bytes = try FileReading.bytes(at: world.filePath(path), limit: 64 << 20)
      self.init(try Baseline(json: Data(bytes)), path: path, in: world)
    } catch let fault as FileReading.Fault {
      throw CommandFailure(
        "\(path): \(fault.reason) Write a baseline with --write-baseline \(path)."
      )
    } catch let error as BaselineError {
      throw CommandFailure("\(path) \(error.description)")
    }
  }

  /// An empty one, to compare with nothing or to write.
  init(_ baseline: Baseline = Baseline(), path: String, in world: World) {
    self.baseline = baseline
    self.path = path
    let file = URL(filePath: world.filePath(path)).standardizedFileURL
    folder = file.deletingLastPathComponent().path(percentEncoded: false).split(separator: "/")
    directory = world.filePath("")
  }

  /// The name of a file in the baseline: the way from the baseline's folder to it.
  func name(of path: String) -> String {
    guard path != "-" else { return path }
    let place = path.hasPrefix("/") ? path : directory + "/" + path
    let parts = URL(filePath: place).standardizedFileURL.path(percentEncoded: false)
      .split(separator: "/")
    let shared = zip(folder, parts).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: folder.count - shared)
    return (up + parts.dropFirst(shared)).joined(separator: "/")
  }

  /// Whether a file of the baseline is still there.
  func exists(_ name: String) -> Bool {
    let path = "/" + folder.joined(separator: "/") + "/" + name
    return FileManager.default.fileExists(atPath: path)
  }

  /// Writes another baseline to the same place.
  ///
  /// - Throws: with the path and the reason.
  func write(_ baseline: Baseline, in world: World) throws {
    do {
      try FileReplacing.write(Array(try baseline.json().utf8), to: world.filePath(path))
    } catch let fault as FileReplacing.Fault {
      throw CommandFailure("\(path): \(fault.reason)")
    }
  }
}
