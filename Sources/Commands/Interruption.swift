import Dispatch
import Foundation
import Synchronization

/// Ends the process in good order when the user presses Ctrl-C: a word on what is kept, then 130.
///
/// The first time, the work is cancelled and unwinds: connections are closed, temporary files go,
/// and the command says what is kept. Work that does not listen within two seconds, or a second
/// Ctrl-C, ends the process. Everything that is saved is saved in one transaction each, so that the
/// store is consistent at any moment.
package final class Interruption: Sendable {
  // Set once and kept alive; nobody touches it after `init`, and sources are safe on any thread.
  private nonisolated(unsafe) let source: any DispatchSourceSignal
  private let work = Mutex<Task<Int32, Never>?>(nil)
  private let wasAsked = Mutex(false)

  package init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [weak self] in self?.interrupt() }
    source.resume()
  }

  /// Runs the work of the process, which the first Ctrl-C cancels.
  package func run(_ body: @escaping @Sendable () async -> Int32) async -> Int32 {
    let task = Task { await body() }
    work.withLock { $0 = task }
    return await task.value
  }

  private func interrupt() {
    let isSecond = wasAsked.withLock { asked in
      defer { asked = true }
      return asked
    }
    let task = work.withLock { $0 }
    guard !isSecond, let task else { Self.end() }
    task.cancel()
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(2)) { Self.end() }
  }

  private static func end() -> Never {
    Console.standard.note("\nrunway: interrupted. What was saved is kept.")
    exit(ExitStatus.interrupted)
  }
}
