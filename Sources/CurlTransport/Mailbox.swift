import CCurl
import Synchronization

/// The one door through which other threads reach the loop.
final class Mailbox: Sendable {
  /// What can be asked of the loop.
  enum Message: Sendable {
    /// Begin this transfer.
    case start(Transfer)
    /// The reader has caught up.
    case resume(Transfer)
    /// Its clocks have changed: look at them.
    case check(Transfer)
    /// The reader has all it wants; the rest may run out unread for a moment, so that the
    /// connection can be used again.
    case drain(Transfer)
    /// The reader is gone.
    case drop(Transfer)
    /// End everything.
    case stop
  }

  private struct State {
    var messages: [Message] = []
    var isClosed = false
    var isFinished = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  let settings: CurlTransport.Settings
  /// The multi handle, as a number because it crosses threads: all but `curl_multi_wakeup` is
  /// called on the loop's thread only, and that only while `isClosed` is false.
  private let multi: UInt
  private let state = Mutex(State())

  init(multi: UnsafeMutableRawPointer, settings: CurlTransport.Settings) {
    self.multi = UInt(bitPattern: multi)
    self.settings = settings
  }

  /// The multi handle, for the loop's own thread.
  var handle: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: multi) }

  /// Leaves a message and wakes the loop; a transfer that comes too late ends as cancelled.
  func post(_ message: Message) {
    let isTaken = state.withLock { state in
      if state.isClosed { return false }
      state.messages.append(message)
      if state.messages.count == 1, let handle { curl_multi_wakeup(handle) }
      return true
    }
    if !isTaken, case .start(let transfer) = message { transfer.end(.closed) }
  }

  /// The messages since the last call.
  func take() -> [Message] {
    state.withLock { state in
      defer { state.messages.removeAll() }
      return state.messages
    }
  }

  /// Refuses all further messages and returns those that nobody read.
  func close() -> [Message] {
    state.withLock { state in
      state.isClosed = true
      defer { state.messages = [] }
      return state.messages
    }
  }

  /// Notes that the loop's thread has nothing left to do.
  func noteFinished() {
    let waiters = state.withLock { state in
      state.isFinished = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Waits until the loop's thread has nothing left to do.
  func finished() async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if !state.isFinished { state.waiters.append(continuation) }
        return state.isFinished
      }
      if isOver { continuation.resume() }
    }
  }
}
