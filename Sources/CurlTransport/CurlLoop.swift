import CCurl
import Chat

/// The loop of the one thread that owns every handle; lives and dies on it.
final class CurlLoop {
  /// How long a transfer may run out unread so that its connection can be used again.
  private static let drainTime = Duration.milliseconds(300)
  /// How long the usage may follow the end of an answer.
  private static let tailTime = Duration.seconds(2)

  private let mailbox: Mailbox
  private var active: [ObjectIdentifier: ActiveTransfer] = [:]
  private var byHandle: [UnsafeMutableRawPointer: ActiveTransfer] = [:]
  private var spareHandles: [UnsafeMutableRawPointer] = []
  private var nextCheck: ContinuousClock.Instant?
  private var isRunning = true

  init(mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  func run() {
    guard let multi = mailbox.handle else { return }
    _ = runway_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 256)
    while isRunning {
      for message in mailbox.take() { handle(message, multi) }
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      collect(multi)
      watchClocks(multi)
      if isRunning { curl_multi_poll(multi, nil, 0, pollTime, nil) }
    }
    for message in mailbox.close() {
      if case .start(let transfer) = message { transfer.end(.closed) }
    }
    for transfer in Array(active.values) { finish(transfer, .closed, multi) }
    for handle in spareHandles { curl_easy_cleanup(handle) }
    curl_multi_cleanup(multi)
  }

  private func handle(_ message: Mailbox.Message, _ multi: UnsafeMutableRawPointer) {
    switch message {
    case .start(let transfer): start(transfer, multi)
    case .resume(let transfer): active[ObjectIdentifier(transfer)]?.resume()
    case .check: nextCheck = .now
    case .drain(let transfer):
      guard let one = active[ObjectIdentifier(transfer)] else { return }
      one.drain(until: .now + Self.drainTime)
      nextCheck = .now
    case .drop(let transfer):
      guard let one = active[ObjectIdentifier(transfer)] else { return }
      finish(one, TransportFailure(.cancelled, "Cancelled."), multi)
    case .stop: isRunning = false
    }
  }

  private func start(_ transfer: Transfer, _ multi: UnsafeMutableRawPointer) {
    if transfer.isEnded { return }
    guard let handle = spareHandles.popLast() ?? curl_easy_init() else {
      return transfer.end(TransportFailure(.configuration, "libcurl has no handle left."))
    }
    let one = ActiveTransfer(transfer: transfer, handle: handle)
    do throws(TransportFailure) {
      try one.configure(mailbox.settings)
    } catch {
      transfer.end(error)
      one.release()
      return spareHandles.append(handle)
    }
    guard curl_multi_add_handle(multi, handle) == CURLM_OK else {
      transfer.end(TransportFailure(.configuration, "libcurl did not take the request."))
      one.release()
      return spareHandles.append(handle)
    }
    active[ObjectIdentifier(transfer)] = one
    byHandle[handle] = one
    nextCheck = .now
  }

  /// Ends what libcurl reports as done.
  private func collect(_ multi: UnsafeMutableRawPointer) {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let one = byHandle[handle]
      else { continue }
      let result = runway_curl_message_result(message)
      finish(one, one.failure(for: result), multi)
    }
  }

  private func finish(
    _ one: ActiveTransfer,
    _ failure: TransportFailure?,
    _ multi: UnsafeMutableRawPointer
  ) {
    curl_multi_remove_handle(multi, one.handle)
    active[ObjectIdentifier(one.transfer)] = nil
    byHandle[one.handle] = nil
    one.release()
    if spareHandles.count < 64 {
      spareHandles.append(one.handle)
    } else {
      curl_easy_cleanup(one.handle)
    }
    one.transfer.end(failure)
  }

  /// Ends what has taken too long; looks at all transfers only when the first of them may have.
  private func watchClocks(_ multi: UnsafeMutableRawPointer) {
    let now = ContinuousClock.now
    guard let due = nextCheck, due <= now else { return }
    nextCheck = nil
    for one in Array(active.values) {
      guard let (deadline, phase) = one.deadline(now: now, tail: Self.tailTime) else { continue }
      if deadline <= now {
        finish(one, phase.map { one.stall(in: $0) }, multi)
      } else if nextCheck.map({ deadline < $0 }) ?? true {
        nextCheck = deadline
      }
    }
  }

  /// Milliseconds until a clock has to be looked at, a minute at most.
  private var pollTime: Int32 {
    guard let nextCheck else { return 60_000 }
    let (seconds, attoseconds) = (nextCheck - .now).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1
    return Int32(min(max(0, milliseconds), 60_000))
  }
}
