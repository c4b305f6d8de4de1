package import Foundation
import Messaging

/// Everything a command takes from outside: the clock, the environment, the folder it runs in and
/// where its output goes.
///
/// A task-local value, because the argument parser makes the commands itself and nothing can be
/// handed to their initialisers. Tests run commands in a world of their own.
package struct World: Sendable {
  /// The environment variables.
  package var environment: [String: String]
  /// The folder that the command runs in.
  package var directory: URL
  /// The time.
  package var now: @Sendable () -> Date
  /// Where output goes.
  package var console: Console
  /// Standard input, up to a number of bytes.
  package var readInput: @Sendable (Int) throws -> Data

  package init(
    environment: [String: String],
    directory: URL,
    now: @escaping @Sendable () -> Date,
    console: Console,
    readInput: @escaping @Sendable (Int) throws -> Data
  ) {
    self.environment = environment
    // Relative paths go from the folder itself, however its URL was written.
    self.directory = URL(
      filePath: directory.path(percentEncoded: false),
      directoryHint: .isDirectory
    )
    self.now = now
    self.console = console
    self.readInput = readInput
  }

  /// The world of the current command.
  @TaskLocal package static var current = World.process

  /// The world of this process.
  package static let process = World(
    environment: ProcessInfo.processInfo.environment,
    directory: URL(
      filePath: FileManager.default.currentDirectoryPath,
      directoryHint: .isDirectory
    ),
    now: { Date() },
    console: .standard,
    readInput: { limit in
      var data = Data()
      while data.count < limit,
        let piece = try FileHandle.standardInput.read(upToCount: min(limit - data.count, 1 << 20)),
        !piece.isEmpty
      {
        data += piece
      }
      return data
    }
  )
}

extension World {
  /// Today, in the time zone of this machine.
  var today: CivilDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day], from: now())
    let day = CivilDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return day ?? .earliest
  }

  /// Now, ISO 8601 in UTC, to the second.
  var timestamp: String {
    now().formatted(.iso8601)
  }
}
