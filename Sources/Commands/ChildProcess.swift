import Foundation
import Synchronization

/// A short program that is asked for one answer, and that may take only so long.
struct ChildProcess {
  /// Why there is no answer.
  enum Failure: Error {
    /// It could not be started.
    case notStarted(String)
    /// It ended with a status other than 0.
    case status(Int32)
    /// It did not end in time, and was stopped.
    case timeout(seconds: Int)
  }

  /// The program; looked for where the environment's `PATH` says, if it is a bare name.
  var arguments: [String]
  /// Its environment.
  var environment: [String: String]
  /// The folder that it runs in.
  var folder: URL
  /// How long it may take.
  var seconds: Int

  /// What the program writes to its standard output.
  ///
  /// It gets no input, and what it writes to standard error is shown only where `showsErrors`.
  func output(showsErrors: Bool) throws(Failure) -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    if !showsErrors { process.standardError = FileHandle.nullDevice }
    do {
      try process.run()
    } catch {
      throw .notStarted(error.localizedDescription)
    }
    let answer = Mutex(Data())
    let end = DispatchGroup()
    DispatchQueue.global().async(group: end) {
      // A program that hands its output on to a child of its own can keep the pipe open after it
      // has ended, so that reading has to be waited for as long as the program itself.
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      answer.withLock { $0 = data }
    }
    guard end.wait(timeout: .now() + .seconds(seconds)) == .success else {
      process.terminate()
      throw .timeout(seconds: seconds)
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw .status(process.terminationStatus) }
    return answer.withLock { $0 }
  }
}
