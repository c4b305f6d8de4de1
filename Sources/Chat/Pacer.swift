import Synchronization

/// The one place where the requests to a server and with a key queue, whoever sends them.
///
/// They go in the order in which they came. Only the first in the queue waits for a time or for
/// room; what it learns by waiting is true for the others too.
public final class Pacer: Sendable {
  private struct State {
    var pace: Pace
    var isTurnTaken = false
    var nextID = 0
    var queue: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []
    var ended = 0
    var room: CheckedContinuation<Void, Never>?
  }

  /// The first in the queue looks again after so many seconds, for it may have become possible.
  private static let longestNap = 0.1

  private let state: Mutex<State>
  private let clock: ChatClock

  /// A pacer for one server and key.
  ///
  /// - Parameters:
  ///   - settings: The user's limits.
  ///   - clock: Time.
  public init(_ settings: Pace.Settings = Pace.Settings(), clock: ChatClock) {
    self.clock = clock
    state = Mutex(State(pace: Pace(settings, now: clock.ticks())))
  }

  /// Requests that may be under way at the same time.
  public var widestNow: Int { state.withLock { $0.pace.widestNow } }

  /// Waits until a request may be sent.
  ///
  /// - Parameter tokens: About how many tokens it will take, its answer included.
  /// - Returns: The ticket with which ``leave(_:head:code:)`` has to be called.
  /// - Throws: `CancellationError`.
  public func enter(tokens: Int) async throws -> Pace.Ticket {
    guard await takeTurn() else { throw CancellationError() }
    defer { passTurn() }
    while true {
      try Task.checkCancellation()
      let (admission, ended) = state.withLock { state in
        (state.pace.admit(tokens: tokens, now: clock.ticks()), state.ended)
      }
      switch admission {
      case .go(let ticket): return ticket
      case .wait(let seconds): try await clock.sleep(.seconds(min(seconds, Self.longestNap)))
      case .full: await room(since: ended)
      }
    }
  }

  /// Takes in the head of an answer as soon as it is there.
  ///
  /// - Parameters:
  ///   - head: Status and headers.
  ///   - ticket: The request's.
  public func hear(_ head: HTTPHead, of ticket: Pace.Ticket) {
    state.withLock { $0.pace.hear(head, of: ticket, now: clock.ticks()) }
  }

  /// Takes in how a request ended, and makes room.
  ///
  /// - Parameters:
  ///   - ticket: The request's.
  ///   - head: Status and headers of the answer, if there was one.
  ///   - code: Why it failed; nil if it was answered.
  public func leave(_ ticket: Pace.Ticket, head: HTTPHead?, code: ChatFailure.Code?) {
    let hint = head?.retryHint(now: clock.now())
    let waiter = state.withLock { state in
      state.pace.end(ticket, head: head, code: code, hint: hint, now: clock.ticks())
      state.ended += 1
      defer { state.room = nil }
      return state.room
    }
    waiter?.resume()
  }
}

extension Pacer {
  /// Waits for the first place in the queue; false if the task is cancelled before.
  private func takeTurn() async -> Bool {
    let id: Int? = state.withLock { state in
      guard state.isTurnTaken else {
        state.isTurnTaken = true
        return nil
      }
      state.nextID += 1
      return state.nextID
    }
    guard let id else { return true }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // Cancelled before, handed over meanwhile, or to be called later.
        let answer: Bool? = state.withLock { state in
          if Task.isCancelled { return false }
          guard state.isTurnTaken else {
            state.isTurnTaken = true
            return true
          }
          state.queue.append((id, continuation))
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        state.queue.firstIndex { $0.id == id }.map { state.queue.remove(at: $0).continuation }
      }
      waiter?.resume(returning: false)
    }
  }

  private func passTurn() {
    let next: CheckedContinuation<Bool, Never>? = state.withLock { state in
      guard !state.queue.isEmpty else {
        state.isTurnTaken = false
        return nil
      }
      return state.queue.removeFirst().continuation
    }
    next?.resume(returning: true)
  }

  /// Waits until one more request has ended than `ended`, or the task is cancelled.
  private func room(since ended: Int) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isThere = state.withLock { state in
          if state.ended != ended || Task.isCancelled { return true }
          state.room = continuation
          return false
        }
        if isThere { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        defer { state.room = nil }
        return state.room
      }
      waiter?.resume()
    }
  }
}

/// The pacers of all servers, one for each host and key.
public final class PacerBook: Sendable {
  private struct Place: Hashable {
    var host: String
    var key: Secret?
  }

  private let pacers = Mutex<[Place: Pacer]>([:])
  private let clock: ChatClock

  /// A book without any pacer yet.
  ///
  /// - Parameter clock: Time.
  public init(clock: ChatClock) {
    self.clock = clock
  }

  /// The pacer of an endpoint's host and key; the first who asks sets the limits.
  ///
  /// - Parameters:
  ///   - endpoint: The server and the key.
  ///   - settings: The user's limits.
  /// - Returns: The one pacer.
  public func pacer(of endpoint: ChatEndpoint, _ settings: Pace.Settings = .init()) -> Pacer {
    let place = Place(host: endpoint.host, key: endpoint.keyHeader?.secret)
    return pacers.withLock { pacers in
      if let known = pacers[place] { return known }
      let new = Pacer(settings, clock: clock)
      pacers[place] = new
      return new
    }
  }
}
