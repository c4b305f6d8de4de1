import Testing

@testable import Chat

@Suite struct EventStreamTests {
  /// The events of a body that comes in pieces, as `name|data`.
  private func events(_ pieces: [[UInt8]]) -> [String] {
    var stream = EventStream()
    var events: [ServerEvent] = []
    for piece in pieces { events += stream.push(piece) }
    if let last = stream.finish() { events.append(last) }
    return events.map { "\($0.name)|\(String(decoding: $0.data, as: UTF8.self))" }
  }

  struct Case: Sendable {
    var body: String
    var events: [String]
  }

  static let cases = [
    Case(body: "data: a\n\ndata: b\n\n", events: ["|a", "|b"]),
    Case(body: "data:a\r\n\r\ndata:  b\r\n\r\n", events: ["|a", "| b"]),
    Case(body: "data: a\r\rdata: b\r\r", events: ["|a", "|b"]),
    Case(body: "data: a\r\n\ndata: b\n\r\n", events: ["|a", "|b"]),
    Case(body: "\u{FEFF}data: a\n\n", events: ["|a"]),
    Case(body: "data: a\ndata: b\ndata\ndata: c\n\n", events: ["|a\nb\n\nc"]),
    Case(body: ": ping\n\n:\n\ndata: a\n: in between\n\n", events: ["|a"]),
    Case(body: "data:\n\ndata: \n\ndata\n\n", events: []),
    Case(body: "event: ping\n\ndata: a\n\n", events: ["|a"]),
    Case(body: "event: error\ndata: {}\n\ndata: a\n\n", events: ["error|{}", "|a"]),
    Case(body: "error: {\"code\":500}\n\n", events: ["error|{\"code\":500}"]),
    Case(body: "id: 1\nretry: 5\nunknown: x\ndata: a\n\n", events: ["|a"]),
    Case(
      body: "data: a\u{2028}b\u{85}c\u{0}d\u{B}e\u{C}f\n\n",
      events: ["|a\u{2028}b\u{85}c\u{0}d\u{B}e\u{C}f"]
    ),
    Case(body: "data: no blank line at the end", events: ["|no blank line at the end"]),
    Case(body: "data: a\n", events: ["|a"]),
    Case(body: "\n\n\ndata: 🎉é\n\n\n\n", events: ["|🎉é"]),
    Case(body: "", events: []),
  ]

  @Test(arguments: cases)
  func `a body is cut into its events`(_ test: Case) {
    #expect(events([Array(test.body.utf8)]) == test.events)
  }

  @Test(arguments: cases)
  func `the borders of pieces change nothing`(_ test: Case) {
    let body = Array(test.body.utf8)
    for cut in 0...body.count {
      #expect(events([Array(body[..<cut]), Array(body[cut...])]) == test.events, "cut at \(cut)")
    }
    #expect(events(body.map { [$0] }) == test.events)
  }

  @Test func `half a byte order mark is text`() {
    #expect(events([[0xEF], [0xBB], Array("data: a\n\n".utf8)]) == [])
    #expect(events([[0xEF, 0xBB]]) == [])
  }
}
