import Glibc

/// A pipe that, once written to, is readable for ever: every thread that waits sees it.
final class StopSignal: Sendable {
  private let reading: Int32
  private let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    Glibc.close(reading)
    Glibc.close(writing)
  }

  func raise() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Waits until `descriptor` is readable; false if the signal was raised or the time is over.
  func waits(for descriptor: Int32, milliseconds: Int = -1) -> Bool {
    var watched = [
      pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&watched, 2, Int32(milliseconds)) > 0, watched[0].revents == 0 else { return false }
    return watched[1].revents != 0
  }
}

/// The server's end of one connection.
struct Connection: Sendable {
  enum Ending { case goOn, over, hungUp }

  private let descriptor: Int32
  private let stop: StopSignal
  private var buffer: [UInt8] = []

  init(descriptor: Int32, stop: StopSignal) {
    self.descriptor = descriptor
    self.stop = stop
    var on: Int32 = 1
    setsockopt(
      descriptor,
      Int32(IPPROTO_TCP),
      TCP_NODELAY,
      &on,
      socklen_t(MemoryLayout<Int32>.size)
    )
  }

  func close() { Glibc.close(descriptor) }

  /// The next request, or nil if the client or the server is done.
  mutating func readRequest(number: Int) -> ScriptedServer.Request? {
    while true {
      if let request = takeRequest(number: number) { return request }
      guard stop.waits(for: descriptor), read() else { return nil }
    }
  }

  mutating func play(_ steps: [ScriptedServer.Step]) -> Ending {
    for step in steps {
      switch step {
      case .send(let bytes):
        if !send(bytes) { return .hungUp }
      case .pause(let milliseconds):
        if stop.waits(for: descriptor, milliseconds: milliseconds), !read() { return .hungUp }
      case .repeat(let bytes, let every):
        while send(bytes) {
          if stop.waits(for: descriptor, milliseconds: every), !read() { return .hungUp }
        }
        return .hungUp
      case .hang:
        return stop.waits(for: descriptor) ? .hungUp : .over
      case .close:
        return .over
      case .reset:
        var linger = linger(l_onoff: 1, l_linger: 0)
        let size = socklen_t(MemoryLayout.size(ofValue: linger))
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, size)
        return .over
      }
    }
    return .goOn
  }

  private mutating func read() -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &piece, piece.count, 0)
    if count > 0 { buffer.append(contentsOf: piece[..<count]) }
    return count > 0
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private mutating func takeRequest(number: Int) -> ScriptedServer.Request? {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    let head = buffer.indices.first { buffer[$0...].starts(with: end) }
    guard let head else { return nil }
    let lines = String(decoding: buffer[..<head], as: UTF8.self).split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    let length = Int(headers["content-length"] ?? "0") ?? 0
    guard buffer.count >= head + 4 + length else { return nil }
    let body = Array(buffer[(head + 4)..<(head + 4 + length)])
    buffer.removeFirst(head + 4 + length)
    let words = lines.first?.split(separator: " ") ?? []
    return ScriptedServer.Request(
      method: words.first.map(String.init) ?? "",
      path: words.dropFirst().first.map(String.init) ?? "",
      headers: headers,
      body: body,
      connection: number
    )
  }
}
