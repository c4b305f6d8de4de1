import Foundation
import Glibc
import Synchronization

/// A chat endpoint on this machine that answers at once or after a time, in one thread.
final class LoopbackServer: Sendable {
  /// How it answers.
  struct Manner: Sendable {
    /// Seconds before an answer.
    var latency = 0.0
    /// Tokens of an answer, or events of a stream.
    var tokens = 300
    /// Requests in a second, a second's worth at once; nil for no limit.
    var perSecond: Double?
  }

  /// What it was asked.
  struct Counts: Sendable {
    var requests = 0
    var refused = 0
  }

  let port: Int
  private let listener: Int32
  private let manner: Manner
  private let counts = Mutex(Counts())
  private let isStopped = Atomic(false)

  init(_ manner: Manner) throws {
    self.manner = manner
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 512) == 0
          && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isBound else { throw Missing(description: "a port on the loopback") }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { self.serve() }
  }

  var baseURL: String { "http://127.0.0.1:\(port)/v1" }
  var seen: Counts { counts.withLock { $0 } }
  func stop() { isStopped.store(true, ordering: .relaxed) }
}

extension LoopbackServer {
  private struct Peer {
    var descriptor: Int32
    var inbox: [UInt8] = []
    var outbox: ArraySlice<UInt8> = []
    /// An answer that waits for its time.
    var due: (at: Double, bytes: [UInt8])?
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func serve() {
    var peers: [Peer] = []
    let whole = Self.completion(tokens: manner.tokens)
    let stream = Self.stream(events: manner.tokens)
    var level = (manner.perSecond ?? 0) + 1
    var levelAt = Self.now
    while !isStopped.load(ordering: .relaxed) {
      var watched = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
      var wait = 100.0
      for peer in peers {
        let events = peer.outbox.isEmpty ? POLLIN : POLLIN | POLLOUT
        watched.append(pollfd(fd: peer.descriptor, events: Int16(events), revents: 0))
        if let due = peer.due { wait = min(wait, max(0, (due.at - Self.now) * 1000)) }
      }
      poll(&watched, nfds_t(watched.count), Int32(wait.rounded(.up)))
      if watched[0].revents != 0, case let client = accept(listener, nil, nil), client >= 0 {
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(client, Int32(IPPROTO_TCP), TCP_NODELAY, &on, size)
        _ = fcntl(client, F_SETFL, O_NONBLOCK)
        peers.append(Peer(descriptor: client))
      }
      var gone: [Int] = []
      for index in peers.indices {
        let isWatched = index + 1 < watched.count
        if isWatched, watched[index + 1].revents & Int16(POLLIN | POLLHUP) != 0,
          !Self.read(&peers[index])
        {
          gone.append(index)
          continue
        }
        if let body = Self.takeRequest(&peers[index]) {
          let now = Self.now
          if let rate = manner.perSecond {
            level = min(rate + 1, level + (now - levelAt) * rate)
            levelAt = now
          }
          let isAllowed = manner.perSecond == nil || level >= 1
          counts.withLock { counts in
            counts.requests += 1
            if !isAllowed { counts.refused += 1 }
          }
          if isAllowed {
            level -= 1
            let isStream = body.firstRange(of: Array("\"stream\":true".utf8)) != nil
            let head = limits(level, wait: 1 / (manner.perSecond ?? 1))
            let bytes = isStream ? stream : whole
            peers[index].due = (now + manner.latency, Self.answer(200, head, bytes, isStream))
          } else {
            let wait = (1 - level) / (manner.perSecond ?? 1)
            let words = Array(
              #"{"error":{"message":"slow down","code":"rate_limit_exceeded"}}"#.utf8
            )
            let head = limits(0, wait: wait) + "retry-after-ms: \(Int(wait * 1000) + 1)\r\n"
            peers[index].due = (now, Self.answer(429, head, words, false))
          }
        }
        if let due = peers[index].due, due.at <= Self.now {
          peers[index].outbox += due.bytes
          peers[index].due = nil
        }
        Self.write(&peers[index])
      }
      for index in gone.reversed() {
        close(peers[index].descriptor)
        peers.remove(at: index)
      }
    }
    for peer in peers { close(peer.descriptor) }
    close(listener)
  }

  private func limits(_ level: Double, wait: Double) -> String {
    guard let rate = manner.perSecond else { return "" }
    return "x-ratelimit-limit-requests: \(Int(rate * 60))\r\n"
      + "x-ratelimit-remaining-requests: \(Int(max(0, level)))\r\n"
      + "x-ratelimit-reset-requests: \(Int(wait * 1000))ms\r\n"
  }

  private static func read(_ peer: inout Peer) -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(peer.descriptor, &piece, piece.count, 0)
    if count > 0 { peer.inbox += piece[..<count] }
    return count > 0 || (count < 0 && errno == EAGAIN)
  }

  private static func write(_ peer: inout Peer) {
    while !peer.outbox.isEmpty {
      let count = peer.outbox.withUnsafeBytes {
        send(peer.descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      peer.outbox = peer.outbox.dropFirst(count)
    }
    peer.outbox = []
  }

  /// The body of the next whole request.
  private static func takeRequest(_ peer: inout Peer) -> [UInt8]? {
    guard peer.due == nil,
      let head = peer.inbox.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A])
    else { return nil }
    let text = String(decoding: peer.inbox[..<head.lowerBound], as: UTF8.self).lowercased()
    let length =
      text.components(separatedBy: "content-length: ").dropFirst().first
      .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    guard peer.inbox.count >= head.upperBound + length else { return nil }
    let body = Array(peer.inbox[head.upperBound..<(head.upperBound + length)])
    peer.inbox.removeFirst(head.upperBound + length)
    return body
  }

  private static func answer(
    _ status: Int,
    _ headers: String,
    _ body: [UInt8],
    _ isStream: Bool
  ) -> [UInt8] {
    let kind = isStream ? "text/event-stream" : "application/json"
    let head =
      "HTTP/1.1 \(status) X\r\ncontent-type: \(kind)\r\ncontent-length: \(body.count)\r\n\(headers)\r\n"
    return Array(head.utf8) + body
  }

  private static let words = "partner pipeline vertical discovery renewal outcome workload region "
    .split(separator: " ").map { "\($0) " }

  private static func completion(tokens: Int) -> [UInt8] {
    let text = (0..<tokens).map { words[$0 % words.count] }.joined()
    return Array(
      (#"{"id":"c","object":"chat.completion","created":1,"model":"mock","choices":[{"index":0,"#
        + #""message":{"role":"assistant","content":"\#(text)"},"logprobs":null,"#
        + #""finish_reason":"stop"}],"usage":{"prompt_tokens":400,"completion_tokens":\#(tokens)}}"#)
        .utf8
    )
  }

  private static func stream(events: Int) -> [UInt8] {
    let start =
      #"data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"mock","#
      + #""system_fingerprint":"fp","choices":[{"index":0,"delta":{"#
    var text = ""
    for index in 0..<events {
      text += start + #""content":"\#(words[index % words.count])"},"logprobs":null,"#
      text += #""finish_reason":null}]}"# + "\n\n"
    }
    text += start + #"},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]\n\n"
    return Array(text.utf8)
  }
}
