import Foundation

/// Who acts: a flag, the environment, git's setting, or the login name.
enum Person {
  /// Somebody to note for a draft or an edit; falls back to the login name.
  static func writer(_ flag: String?, in world: World) -> String {
    named(flag, in: world) ?? world.environment["USER"] ?? world.environment["LOGNAME"]
      ?? NSUserName()
  }

  /// Somebody who answers for a decision; never guessed from the login name.
  ///
  /// - Throws: where nobody is named.
  static func decider(_ flag: String?, in world: World) throws -> String {
    if let name = named(flag, in: world) { return name }
    throw CommandFailure(
      "Who decides? Name yourself with --by NAME, set RUNWAY_USER, or set git's user.email."
    )
  }

  private static func named(_ flag: String?, in world: World) -> String? {
    let candidates = [flag, world.environment["RUNWAY_USER"]]
    for case let name? in candidates {
      // One person has one spelling: the name goes into records and on to one line of an export.
      let words = name.split(whereSeparator: { $0.isWhitespace || $0.isNewline })
      if !words.isEmpty { return words.joined(separator: " ") }
    }
    return gitEmail(in: world)
  }

  private static func gitEmail(in world: World) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "config", "user.email"]
    process.environment = world.environment
    process.currentDirectoryURL = world.directory
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    // Without git there is no such setting, and that is no error.
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let email = String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
    return process.terminationStatus == 0 && !email.isEmpty ? email : nil
  }
}
