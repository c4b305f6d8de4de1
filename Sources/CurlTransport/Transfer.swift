import Chat
import Synchronization

/// One request and the bounded channel through which its answer reaches the task that waits.
final class Transfer: Sendable {
  /// What the reader gets at once.
  enum Batch: Sendable {
    case events([TransferEvent])
    case ended(TransportFailure?)
  }

  /// What the loop needs to know to watch the clocks.
  struct Clocks: Sendable {
    /// When the answer last moved on, if it ever did.
    var progress: ContinuousClock.Instant?
    /// When the answer was whole but for trifles.
    var answer: ContinuousClock.Instant?
    /// Whether the reader is behind, so that silence is not the server's.
    var isReaderBusy = false
  }

  private struct State {
    var events: [TransferEvent] = []
    var bytes = 0
    var end: TransportFailure??
    var isPaused = false
    var clocks = Clocks()
    var waiter: CheckedContinuation<Void, Never>?
  }

  /// Above this many unread bytes the transfer pauses.
  private static let capacity = 256 * 1024

  let request: HTTPRequest
  let limits: TransferLimits
  private let state = Mutex(State())

  init(request: HTTPRequest, limits: TransferLimits) {
    self.request = request
    self.limits = limits
  }
}

// MARK: The loop's side

extension Transfer {
  /// Whether the end is known.
  var isEnded: Bool { state.withLock { $0.end != nil } }

  /// The clocks as the reader left them.
  var clocks: Clocks {
    state.withLock { state in
      var clocks = state.clocks
      clocks.isReaderBusy = clocks.isReaderBusy || !state.events.isEmpty
      return clocks
    }
  }

  /// Hands an event to the reader; false if the reader is too far behind to take it.
  func offer(_ event: TransferEvent) -> Bool {
    let (isTaken, waiter) = state.withLock { state in
      if state.bytes >= Self.capacity {
        state.isPaused = true
        return (false, CheckedContinuation<Void, Never>?.none)
      }
      if case .bytes(let bytes) = event { state.bytes += bytes.count }
      state.events.append(event)
      defer { state.waiter = nil }
      return (true, state.waiter)
    }
    waiter?.resume()
    return isTaken
  }

  /// Ends the channel, after what is in it; only the first end counts.
  func end(_ failure: TransportFailure?) {
    let waiter = state.withLock { state in
      if state.end == nil { state.end = .some(failure) }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}

// MARK: The reader's side

extension Transfer {
  /// What has arrived, and whether the loop waits for the reader; waits until something has.
  func next() async -> (Batch, mayResume: Bool) {
    while true {
      if let result = takeBatch() { return result }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if !state.events.isEmpty || state.end != nil { return true }
          state.waiter = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  /// Notes that all of the last batch has been read.
  func noteRead() {
    state.withLock { $0.clocks.isReaderBusy = false }
  }

  /// Notes that the answer moved on; true the first time, when the limit changes.
  func noteProgress() -> Bool {
    let now = ContinuousClock.now
    return state.withLock { state in
      defer { state.clocks.progress = now }
      return state.clocks.progress == nil
    }
  }

  /// Notes that the answer is whole but for trifles; true the first time.
  func noteAnswer() -> Bool {
    let now = ContinuousClock.now
    return state.withLock { state in
      state.clocks.progress = now
      defer { state.clocks.answer = state.clocks.answer ?? now }
      return state.clocks.answer == nil
    }
  }

  private func takeBatch() -> (Batch, mayResume: Bool)? {
    state.withLock { state in
      // A cancelled reader wants nothing more, whatever is in the channel.
      if case .some(.some(let failure)) = state.end, failure.kind == .cancelled {
        return (.ended(failure), false)
      }
      if state.events.isEmpty {
        guard let end = state.end else { return nil }
        return (.ended(end), false)
      }
      defer {
        state.events = []
        state.bytes = 0
        state.isPaused = false
        state.clocks.isReaderBusy = true
      }
      return (.events(state.events), state.isPaused)
    }
  }
}

extension TransportFailure {
  /// The transport was closed while the transfer ran, or before.
  static let closed = TransportFailure(.cancelled, "The connection was shut down.")
}
