/// One event of a `text/event-stream` body.
struct ServerEvent: Hashable, Sendable {
  /// The event's name; empty for a plain one.
  var name = ""
  /// Its data, the lines joined by line feeds; never empty.
  var data: [UInt8]
  /// Where the event ended, in bytes from the start of the body.
  var end: Int
}

/// Cuts a `text/event-stream` body into events, however its bytes are cut into pieces.
///
/// Lines end with LF, CRLF or CR and with nothing else. A byte order mark in front is skipped.
/// Comments, unknown fields and events without data vanish. A field named `error`, which older
/// servers send in place of `data`, makes an event of that name.
struct EventStream: Sendable {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private var line: [UInt8] = []
  private var name: [UInt8] = []
  private var data: [UInt8] = []
  private var hasData = false
  private var followsCarriageReturn = false
  private var markSeen = 0
  private var isPastMark = false
  private var consumed = 0

  /// The events that are whole once `bytes` have come.
  mutating func push(_ bytes: [UInt8]) -> [ServerEvent] {
    var events: [ServerEvent] = []
    bytes.withUnsafeBufferPointer { buffer in
      var rest = UnsafeBufferPointer(rebasing: buffer[skipMark(in: buffer)...])
      if followsCarriageReturn, let first = rest.first {
        followsCarriageReturn = false
        if first == 0x0A {
          consumed += 1
          rest = UnsafeBufferPointer(rebasing: rest[1...])
        }
      }
      while let end = lineEnd(in: rest) {
        take(UnsafeBufferPointer(rebasing: rest[..<end.start]), consuming: end.next, &events)
        rest = UnsafeBufferPointer(rebasing: rest[end.next...])
      }
      line.append(contentsOf: rest)
      consumed += rest.count
    }
    return events
  }

  /// The event that the end of the body completes, if its last blank line never came.
  mutating func finish() -> ServerEvent? {
    var events: [ServerEvent] = []
    if !isPastMark { line.append(contentsOf: Self.mark.prefix(markSeen)) }
    if !line.isEmpty {
      let last = line
      line = []
      last.withUnsafeBufferPointer { endLine($0, &events) }
    }
    dispatch(&events)
    return events.first
  }

  /// Skips what a byte order mark has at the start, also when it comes in pieces.
  private mutating func skipMark(in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while !isPastMark, index < buffer.count {
      guard buffer[index] == Self.mark[markSeen] else {
        isPastMark = true
        line.append(contentsOf: Self.mark.prefix(markSeen))
        break
      }
      markSeen += 1
      index += 1
      isPastMark = markSeen == Self.mark.count
    }
    consumed += index
    return index
  }

  /// Where the next line ends, and where the one after it starts.
  private mutating func lineEnd(
    in buffer: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, next: Int)? {
    for index in buffer.indices where buffer[index] == 0x0A || buffer[index] == 0x0D {
      if buffer[index] == 0x0A { return (index, index + 1) }
      guard index + 1 < buffer.count else {
        followsCarriageReturn = true
        return (index, index + 1)
      }
      return (index, buffer[index + 1] == 0x0A ? index + 2 : index + 1)
    }
    return nil
  }

  private mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>,
    consuming count: Int,
    _ events: inout [ServerEvent]
  ) {
    consumed += count
    guard !line.isEmpty else { return endLine(piece, &events) }
    var whole = line
    line.removeAll(keepingCapacity: true)
    whole.append(contentsOf: piece)
    whole.withUnsafeBufferPointer { endLine($0, &events) }
  }

  private mutating func endLine(
    _ line: UnsafeBufferPointer<UInt8>,
    _ events: inout [ServerEvent]
  ) {
    guard let first = line.first else { return dispatch(&events) }
    if first == UInt8(ascii: ":") { return }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.count
    var valueStart = min(colon + 1, line.count)
    if valueStart < line.count, line[valueStart] == 0x20 { valueStart += 1 }
    let field = UnsafeBufferPointer(rebasing: line[..<colon])
    let value = UnsafeBufferPointer(rebasing: line[valueStart...])
    if field.elementsEqual("data".utf8) {
      append(value)
    } else if field.elementsEqual("event".utf8) {
      name = Array(value)
    } else if field.elementsEqual("error".utf8) {
      name = Array("error".utf8)
      append(value)
    }
  }

  private mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
    if hasData { data.append(0x0A) }
    hasData = true
    data.append(contentsOf: value)
  }

  private mutating func dispatch(_ events: inout [ServerEvent]) {
    if !data.isEmpty {
      let name = String(decoding: name, as: UTF8.self)
      events.append(ServerEvent(name: name, data: data, end: consumed))
    }
    data = []
    name = []
    hasData = false
  }
}
