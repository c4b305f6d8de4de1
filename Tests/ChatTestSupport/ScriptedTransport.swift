public import Chat
import Synchronization

/// A transport without a network: answers are handed over from a script, one per request.
public final class ScriptedTransport: HTTPTransport {
  /// What comes back for one request.
  public struct Answer: Sendable {
    /// Status and headers, or nil if there is no answer at all.
    public var head: HTTPHead?
    /// The body in the pieces in which it comes.
    public var pieces: [[UInt8]]
    /// What breaks the transfer off after that.
    public var failure: TransportFailure?

    /// An answer.
    public init(head: HTTPHead?, pieces: [[UInt8]] = [], failure: TransportFailure? = nil) {
      self.head = head
      self.pieces = pieces
      self.failure = failure
    }

    /// An answer whose body comes in one piece.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - body: The body.
    ///   - headers: The headers.
    /// - Returns: The answer.
    public static func whole(
      _ status: Int,
      _ body: String,
      headers: [HTTPHeader] = []
    ) -> Self {
      Self(
        head: HTTPHead(status: status, headers: headers),
        pieces: body.isEmpty ? [] : [Array(body.utf8)]
      )
    }
  }

  private struct State {
    var answers: [Answer]
    var requests: [HTTPRequest] = []
  }

  private let state: Mutex<State>

  /// A transport that gives `answers` in order; the last one again and again.
  public init(_ answers: [Answer]) {
    state = Mutex(State(answers: answers))
  }

  /// All requests so far.
  public var requests: [HTTPRequest] { state.withLock { $0.requests } }

  /// Hands the next answer over.
  ///
  /// - Parameters:
  ///   - request: What is sent; it is recorded.
  ///   - limits: Not looked at.
  ///   - receive: Gets the answer.
  /// - Throws: The failure of the script.
  public func send(
    _ request: HTTPRequest,
    limits: TransferLimits,
    receive: (TransferEvent) -> TransferSignal
  ) async throws(TransportFailure) {
    let answer = state.withLock { state in
      state.requests.append(request)
      return state.answers.count > 1 ? state.answers.removeFirst() : state.answers.first
    }
    guard let answer else { throw TransportFailure(.unreachable, "The script is empty.") }
    if let head = answer.head, receive(.head(head)) == .done { return }
    for piece in answer.pieces where receive(.bytes(piece)) == .done { return }
    if let failure = answer.failure { throw failure }
  }
}
