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
    let git = ChildProcess(
      arguments: ["git", "config", "user.email"],
      environment: world.environment,
      folder: world.directory,
      seconds: 5
    )
    do {
      let answer = try git.output(showsErrors: false)
      let email = String(decoding: answer, as: UTF8.self).filter { !$0.isWhitespace }
      return email.isEmpty ? nil : email
    } catch {
      switch error {
      case .timeout(let seconds):
        world.console.note(
          "runway: git did not say who you are within \(seconds) s; go on with --by"
        )
        return nil
      case .notStarted, .status:
        // Without git, or without the setting, there is no such name, and that is no error.
        return nil
      }
    }
  }
}
