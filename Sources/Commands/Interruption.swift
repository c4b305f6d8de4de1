import Dispatch
import Foundation

/// Ends the process in good order when the user presses Ctrl-C: a word on what is kept, then 130.
///
/// Everything that is saved is saved in one transaction each, so that the store is consistent at
/// any moment.
package final class Interruption {
  private let source: any DispatchSourceSignal

  package init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      Console.standard.note("\nrunway: interrupted. What was saved is kept.")
      exit(ExitStatus.interrupted)
    }
    source.resume()
  }
}
