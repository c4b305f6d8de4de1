import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where commands write: data to one side, everything else to the other.
package struct Console: Sendable {
  private let writeOut: @Sendable (String) -> Void
  private let writeError: @Sendable (String) -> Void
  /// Whether data goes to a person at a terminal.
  package let isTerminal: Bool
  /// Whether messages go to a person at a terminal.
  package let errorsGoToTerminal: Bool
  /// Why data could not be written, or `nil`; a reader that went away is no failure.
  package let failure: @Sendable () -> String?

  /// A console that hands everything to closures.
  package init(
    isTerminal: Bool = false,
    errorsGoToTerminal: Bool = false,
    failure: @escaping @Sendable () -> String? = { nil },
    out: @escaping @Sendable (String) -> Void,
    error: @escaping @Sendable (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.errorsGoToTerminal = errorsGoToTerminal
    self.failure = failure
    writeOut = out
    writeError = error
  }

  /// Data, such as an artifact or a report.
  package func out(_ text: String) { writeOut(text.hasSuffix("\n") ? text : text + "\n") }

  /// A part of a document that is written piece by piece; no line end is added.
  package func piece(_ text: String) {
    if !text.isEmpty { writeOut(text) }
  }

  /// Everything else: progress, notes, errors.
  package func note(_ text: String) { writeError(text.hasSuffix("\n") ? text : text + "\n") }

  /// A line that the next one replaces, on a terminal; nothing elsewhere.
  package func status(_ text: String) {
    if errorsGoToTerminal { writeError("\r\u{1B}[K" + text) }
  }

  /// Takes the line of ``status(_:)`` away.
  package func clearStatus() {
    if errorsGoToTerminal { writeError("\r\u{1B}[K") }
  }

  /// The console of this process.
  package static let standard = Console(
    isTerminal: isatty(STDOUT_FILENO) == 1,
    errorsGoToTerminal: isatty(STDERR_FILENO) == 1,
    failure: { outputFailure.withLock { $0 } },
    out: { write($0, to: STDOUT_FILENO) },
    error: { write($0, to: STDERR_FILENO) }
  )

  /// Writes everything; a reader that has gone away (`| head`) is no error.
  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if written > 0 {
        start += written
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, 1000)
      case EPIPE: return
      case let code:
        if descriptor == STDOUT_FILENO {
          outputFailure.withLock { $0 = String(cString: strerror(code)) }
        }
        return
      }
    }
  }
}

/// Why standard output could not be written, for the end of the command.
private let outputFailure = Mutex<String?>(nil)
