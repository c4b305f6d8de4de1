import Chat
import Foundation
import Glibc

/// The result file of a batch: a line for each request that has ended, kept whatever happens.
///
/// Each line is written in one piece as soon as it is known, so that it survives the death of this
/// process; at most a second later it lies on the disk. A last line that was cut, such as by a loss
/// of power, is taken off when the batch goes on, and its request is sent again.
struct BatchJournal {
  /// What a result file says so far.
  struct Recovery {
    /// The ids that have an answer.
    var answered: Set<String> = []
    /// Lines with an error, which are taken out and whose requests are sent again.
    var failed = 0
    /// Whether a cut last line was taken off.
    var wasTorn = false
  }

  private let file: AppendedFile
  private var lastSync: ContinuousClock.Instant?

  /// Opens the result file.
  init(_ path: String, in world: World) throws {
    file = try AppendedFile(path, in: world)
  }

  /// Adds a line.
  mutating func add(_ line: [UInt8]) throws {
    try file.add(line)
    let now = ContinuousClock.now
    guard let last = lastSync else {
      lastSync = now
      return
    }
    guard now - last >= .seconds(1) else { return }
    try file.sync()
    lastSync = now
  }

  /// Makes sure that everything lies on the disk.
  func finish() throws { try file.sync() }

  /// Reads what an earlier run left, and makes the file ready to go on: only whole lines with an
  /// answer stay.
  ///
  /// - Throws: `CommandFailure` where the file cannot be read or written, or holds something else.
  static func recover(_ path: String, in world: World) throws -> Recovery {
    let url = URL(filePath: path, relativeTo: world.directory)
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return Recovery()
    }
    let data: Data
    do {
      data = try Data(contentsOf: url, options: .mappedIfSafe)
    } catch {
      throw CommandFailure("\(path) cannot be read: \(error.localizedDescription)")
    }
    var recovery = Recovery()
    var kept = Data()
    var isChanged = false
    var number = 0
    var start = data.startIndex
    while start < data.endIndex {
      let end = data[start...].firstIndex(of: 0x0A)
      let line = data[start..<(end ?? data.endIndex)]
      number += 1
      start = end.map { $0 + 1 } ?? data.endIndex
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard let value = try? JSONValue(parsing: Array(line)), value["custom_id"] != nil else {
        // What is cut off is the last line; anything else is not ours to throw away.
        guard end == nil else {
          throw CommandFailure(
            "\(path):\(number): the line is no result of a batch. --resume goes on with a file that "
              + "batch run has written; choose another --out."
          )
        }
        recovery.wasTorn = true
        isChanged = true
        continue
      }
      if let id = value["custom_id"]?.string, value["response"]?.object != nil {
        recovery.answered.insert(id)
        kept += line + [0x0A]
        isChanged = isChanged || end == nil
      } else {
        recovery.failed += 1
        isChanged = true
      }
    }
    guard isChanged else { return recovery }
    do {
      try kept.write(to: url, options: .atomic)
    } catch {
      throw CommandFailure("\(path) cannot be written: \(error.localizedDescription)")
    }
    return recovery
  }

  /// Refuses a file that already holds something, so that no paid answer is overwritten.
  static func refuseFull(_ path: String, in world: World) throws {
    let name = URL(filePath: path, relativeTo: world.directory).path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: name) else { return }
    let size = try FileManager.default.attributesOfItem(atPath: name)[.size] as? Int ?? 0
    guard size > 0 else { return }
    throw CommandFailure(
      "\(path) already holds results. Go on with --resume, or choose another --out."
    )
  }
}
