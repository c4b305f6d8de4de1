/// How a command ends.
package enum ExitStatus {
  /// Done; nothing blocks.
  package static let done: Int32 = 0
  /// Done, and there are findings at error level.
  package static let blocked: Int32 = 1
  /// The job could not be done.
  package static let failed: Int32 = 2
  /// The command line is wrong.
  package static let usage: Int32 = 64
  /// Stopped by the user; what was saved is kept.
  package static let interrupted: Int32 = 130
}

/// Why a command could not do its job: what happened, to what, and what to do.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The job is done, and its result is that something blocks.
struct Blocked: Error {}

/// The job is done as far as it goes, and something could not be read; what it was is said already.
struct Incomplete: Error {}
