import Foundation
import Synchronization
import Testing

@testable import Commands

/// A folder of its own in which whole command lines are run, at a fixed time, with their output.
final class Desk: Sendable {
  /// What a command printed and how it ended.
  struct Outcome {
    var status: Int32
    var out: String
    var errors: String

    /// The output as JSON.
    func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(out.utf8))
      return try #require(value as? [String: Any])
    }
  }

  let folder: URL
  private let environment: [String: String]
  private let time: Date

  /// A new folder; the clock stands at noon of the day that the starter was written for.
  init(environment: [String: String] = [:], time: String = "2026-11-02T12:00:00Z") throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "runway-desk-\(UUID())",
      directoryHint: .isDirectory
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var all = ["HOME": folder.path(percentEncoded: false), "PATH": "/usr/bin:/bin"]
    all.merge(environment) { $1 }
    self.environment = all
    self.time = try Date(time, strategy: .iso8601)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A desk with the starter programme in it.
  static func withStarter(environment: [String: String] = [:]) async throws -> Desk {
    let desk = try Desk(environment: environment)
    let outcome = await desk.run("init", ".")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return desk
  }

  /// Runs a command line.
  func run(_ arguments: String..., input: String = "") async -> Outcome {
    await run(arguments, input: input)
  }

  /// Runs a command line.
  func run(_ arguments: [String], input: String = "") async -> Outcome {
    let out = Mutex("")
    let errors = Mutex("")
    let console = Console(
      out: { text in out.withLock { $0 += text } },
      error: { text in errors.withLock { $0 += text } }
    )
    let time = time
    let world = World(
      environment: environment,
      directory: folder,
      now: { time },
      console: console,
      readInput: { _ in Data(input.utf8) }
    )
    let status = await Runway.run(arguments, in: world)
    return Outcome(status: status, out: out.withLock { $0 }, errors: errors.withLock { $0 })
  }

  /// Writes a file into the folder.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file into the folder.
  func write(_ data: Data, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: url)
  }

  /// The text of a file in the folder.
  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
