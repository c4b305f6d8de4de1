import Chat
import ChatTestSupport
import Testing

@Suite struct ReplyReaderTests {
  /// A body as a server sends it, and what has to become of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var status = 200
    var type = "application/json"
    var end: TransportFailure?
    var expected: String

    var testDescription: String { name }
  }

  static let broken = TransportFailure(.interrupted, "The connection to h broke.")

  /// A body in pieces, to one line: `ok TEXT` or `CODE PARTIAL`.
  static func outcome(_ test: Case, _ pieces: [[UInt8]]) -> String {
    var reader = ReplyReader(host: "h", promptBytes: 40, secrets: [Secret("sk-marked-key-0001")])
    let headers = [HTTPHeader("Content-Type", test.type)]
    _ = reader.receive(.head(HTTPHead(status: test.status, headers: headers))) { _ in }
    var passedOn = ""
    let collect: (ChatDelta) -> Void = { if case .text(let text) = $0 { passedOn += text } }
    for piece in pieces {
      if reader.receive(.bytes(piece), onDelta: collect) == .done { break }
    }
    switch reader.outcome(endedBy: test.end, onDelta: collect) {
    case .success(let reply):
      let calls = reply.toolCalls.map { " \($0.name)(\($0.arguments))" }.joined()
      let thought = reply.reasoning.isEmpty ? "" : " thought \(reply.reasoning)"
      let finish = reply.finish == .stop ? "" : " \(reply.finish.word ?? "unsaid")"
      let warned = reply.warnings.isEmpty ? "" : " warned"
      let tail = calls + thought + finish + warned
      return passedOn == reply.text ? "ok \(reply.text)\(tail)" : "passed on \(passedOn)"
    case .failure(let failure):
      return "\(failure.code.rawValue) \(failure.partial ?? "-")"
    }
  }

  static func message(_ fields: String, finish: String = "\"stop\"") -> String {
    #"{"choices":[{"index":0,"message":{\#(fields)},"finish_reason":\#(finish)}]}"#
  }

  static func delta(_ fields: String, rest: String = "") -> String {
    #"data: {"choices":[{"index":0,"delta":{\#(fields)}\#(rest)}]}"# + "\n\n"
  }

  static let hello = WireText.delta("Hel") + WireText.delta("lo")
  static let events = "text/event-stream"

  static let bodies = [
    Case(name: "a plain answer", body: WireText.completion("Hi 🎉"), expected: "ok Hi 🎉"),
    Case(
      name: "blank lines before",
      body: "\n\n \n" + WireText.completion("Hi"),
      expected: "ok Hi"
    ),
    Case(
      name: "a byte order mark",
      body: "\u{FEFF}" + WireText.completion("Hi"),
      expected: "ok Hi"
    ),
    Case(
      name: "no finish reason",
      body: message(#""content":"Hi""#, finish: "null"),
      expected: "ok Hi unsaid"
    ),
    Case(
      name: "cut by length",
      body: message(#""content":"Hi""#, finish: #""length""#),
      expected: "ok Hi length"
    ),
    Case(
      name: "a list of parts",
      body: message(
        #""content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},"#
          + #"{"type":"text","text":"H"},{"type":"text","text":"i"}]"#
      ),
      expected: "ok Hi thought hm"
    ),
    Case(
      name: "reasoning beside",
      body: message(#""content":"Hi","reasoning_content":"hm""#),
      expected: "ok Hi thought hm"
    ),
    Case(
      name: "reasoning inline",
      body: message(#""content":"<think>hm</think>\n\nHi""#),
      expected: "ok Hi thought hm"
    ),
    Case(
      name: "a lone surrogate",
      body: message(#""content":"Hi \ud83d""#),
      expected: "ok Hi \u{FFFD}"
    ),
    Case(
      name: "a raw line end in a string",
      body: message("\"content\":\"a\nb\""),
      expected: "ok a\nb"
    ),
    Case(
      name: "several choices",
      body: #"{"choices":[{"index":1,"message":{"content":"B"}},"#
        + #"{"index":0,"message":{"content":"A"},"finish_reason":"stop"}]}"#,
      expected: "ok A"
    ),
    Case(
      name: "a legacy text",
      body: #"{"choices":[{"text":"Hi","finish_reason":"stop"}]}"#,
      expected: "ok Hi"
    ),
    Case(
      name: "an error that is null",
      body: #"{"error":null,"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}"#,
      expected: "ok Hi"
    ),
    Case(
      name: "tools called",
      body: message(
        #""content":null,"tool_calls":[{"id":"1","function":{"name":"f","arguments":"{}"}}]"#,
        finish: #""tool_calls""#
      ),
      expected: "ok  f({}) tool_calls"
    ),
    Case(
      name: "a body broken off that was whole",
      body: WireText.completion("Hi"),
      end: broken,
      expected: "ok Hi warned"
    ),
    Case(
      name: "a refusal",
      body: message(#""content":null,"refusal":"No.""#),
      expected: "refusal -"
    ),
    Case(
      name: "filtered",
      body: message(#""content":"Par""#, finish: #""content_filter""#),
      expected: "content_filter Par"
    ),
    Case(name: "empty text", body: message(#""content":"""#), expected: "empty_content -"),
    Case(name: "white space only", body: message(#""content":" \n""#), expected: "empty_content -"),
    Case(
      name: "reasoning only",
      body: message(#""content":null,"reasoning":"All of it""#),
      expected: "empty_content -"
    ),
    Case(
      name: "an unclosed block of reasoning",
      body: message(#""content":"<think>and on""#),
      expected: "empty_content -"
    ),
    Case(name: "no choices", body: #"{"choices":[],"id":"x"}"#, expected: "no_choices -"),
    Case(
      name: "an object of something else",
      body: #"{"hello":"world"}"#,
      expected: "no_choices -"
    ),
    Case(name: "an empty body", body: "", expected: "empty_content -"),
    Case(
      name: "HTML",
      body: "<!doctype html><html><head><title>Sign in</title></head></html>",
      expected: "not_json -"
    ),
    Case(
      name: "HTML called JSON",
      body: "  <html><body><h1>Hello</h1></body></html>",
      expected: "not_json -"
    ),
    Case(
      name: "plain words",
      body: "upstream request timeout",
      type: "text/plain",
      expected: "not_json -"
    ),
    Case(
      name: "words that look like a field",
      body: "database connection failed",
      type: "text/plain",
      expected: "not_json -"
    ),
    Case(
      name: "a JSON body that ends too early",
      body: String(WireText.completion("Hi").dropLast(9)),
      expected: "not_json -"
    ),
    Case(
      name: "a JSON body broken off",
      body: String(WireText.completion("Hi").dropLast(9)),
      end: broken,
      expected: "transport -"
    ),
    Case(name: "nothing but a reset", body: "", end: broken, expected: "transport -"),
    Case(
      name: "an error object",
      body: #"{"error":{"message":"Out","code":502}}"#,
      expected: "upstream -"
    ),
    Case(
      name: "an error that names a limit",
      body: #"{"error":{"message":"Slow down","code":"rate_limit_exceeded"}}"#,
      expected: "rate_limit -"
    ),
    Case(
      name: "an error envelope",
      body: #"{"success":false,"errors":[{"message":"No route"}]}"#,
      expected: "upstream -"
    ),
    Case(
      name: "a list of one error",
      body: #"[{"error":{"message":"Bad","code":400}}]"#,
      expected: "bad_request -"
    ),
    Case(
      name: "a top-level error",
      body: #"{"object":"error","message":"Oops","code":50001}"#,
      expected: "upstream -"
    ),
    Case(name: "a redirect", body: "", status: 307, expected: "bad_request -"),
  ]

  static let streams = [
    Case(
      name: "a stream",
      body: hello + WireText.finish() + WireText.done,
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "only [DONE]",
      body: hello + WireText.done,
      type: events,
      expected: "ok Hello unsaid"
    ),
    Case(
      name: "only a finish reason",
      body: hello + WireText.finish(),
      type: events,
      expected: "ok Hello"
    ),
    Case(name: "neither", body: hello, type: events, expected: "truncated_stream Hello"),
    Case(
      name: "an event cut in its middle",
      body: hello + "data: {\"choices\":[{\"del",
      type: events,
      expected: "truncated_stream Hello"
    ),
    Case(
      name: "the last event without its blank line",
      body: hello + "data: [DONE]",
      type: events,
      expected: "ok Hello unsaid"
    ),
    Case(
      name: "events after [DONE]",
      body: hello + WireText.finish() + WireText.done + WireText.delta("more"),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "a stream called JSON",
      body: hello + WireText.finish() + WireText.done,
      expected: "ok Hello"
    ),
    Case(
      name: "JSON called a stream",
      body: WireText.completion("Hi"),
      type: events,
      expected: "ok Hi"
    ),
    Case(
      name: "an error called a stream",
      body: #"{"error":{"message":"loading"}}"#,
      type: events,
      expected: "upstream -"
    ),
    Case(name: "no event at all", body: "", type: events, expected: "truncated_stream -"),
    Case(
      name: "pings only",
      body: ": ping\n\n:\n\n",
      type: events,
      expected: "truncated_stream -"
    ),
    Case(
      name: "comments between",
      body: ": a\n\n" + WireText.delta("Hi") + ":\n\n: b\n\n" + WireText.finish(),
      type: events,
      expected: "ok Hi"
    ),
    Case(
      name: "an error object in the middle",
      body: hello + "data: {\"error\":{\"message\":\"boom\"}}\n\n" + WireText.done,
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "an error beside an end",
      body: hello
        + #"data: {"error":{"code":502,"message":"x"},"choices":[{"finish_reason":"error"}]}"#
        + "\n\n",
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "an end that is an error",
      body: hello + WireText.finish("error") + WireText.done,
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "a field called error",
      body: hello + "error: {\"message\":\"x\",\"code\":500}\n\n",
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "an error event",
      body: hello + "event: error\ndata: {\"message\":\"x\"}\n\n",
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "an error event in plain words",
      body: "event: error\ndata: boom\n\n",
      type: events,
      expected: "upstream -"
    ),
    Case(
      name: "an error without the word",
      body: hello + "data: {\"detail\":\"worker died\"}\n\n",
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "an error after the finish reason",
      body: hello + WireText.finish() + "data: {\"error\":{\"message\":\"late\"}}\n\n",
      type: events,
      expected: "upstream Hello"
    ),
    Case(
      name: "a broken event",
      body: hello + "data: {\"choices\":[{\n\n" + WireText.done,
      type: events,
      expected: "malformed_event Hello"
    ),
    Case(
      name: "a broken event after the end",
      body: hello + WireText.finish() + "data: {\"choices\":[{\n\n",
      type: events,
      expected: "ok Hello warned"
    ),
    Case(
      name: "missing blank lines",
      body: (WireText.delta("Hi") + WireText.finish() + WireText.done)
        .replacing("\n\n", with: "\n") + "\n",
      type: events,
      expected: "ok Hi"
    ),
    Case(
      name: "empty data between",
      body: "data:\n\n" + hello + "data: \n\n" + WireText.finish(),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "a ping event",
      body: "event: ping\ndata: {\"type\":\"ping\"}\n\n" + hello
        + WireText.finish(),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "no choices at first",
      body: "data: {\"choices\":[],\"prompt_filter_results\":[]}\n\n" + hello + WireText.finish(),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "deltas of null",
      body: #"data: {"choices":[{"index":0,"delta":null}]}"# + "\n\n" + delta(#""content":null"#)
        + hello + WireText.finish(),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "choices that interleave",
      body: hello + #"data: {"choices":[{"index":1,"delta":{"content":"XX"}}]}"# + "\n\n"
        + #"data: {"choices":[{"index":1,"delta":{},"finish_reason":"length"}]}"# + "\n\n"
        + WireText.delta("!") + WireText.finish(),
      type: events,
      expected: "ok Hello!"
    ),
    Case(
      name: "only another choice ends",
      body: hello + #"data: {"choices":[{"index":1,"delta":{},"finish_reason":"stop"}]}"# + "\n\n",
      type: events,
      expected: "truncated_stream Hello"
    ),
    Case(
      name: "reasoning apart",
      body: delta(#""reasoning_content":"hm""#) + hello
        + WireText.finish(),
      type: events,
      expected: "ok Hello thought hm"
    ),
    Case(
      name: "reasoning only",
      body: delta(#""reasoning":"all""#) + WireText.finish()
        + WireText.done,
      type: events,
      expected: "empty_content -"
    ),
    Case(
      name: "reasoning inline, cut",
      body: WireText.delta("<th") + WireText.delta("ink>hm</thi") + WireText.delta("nk>\n\nHi")
        + WireText.finish(),
      type: events,
      expected: "ok Hi thought hm"
    ),
    Case(
      name: "content in parts",
      body: delta(#""content":[{"type":"text","text":"Hi"}]"#) + WireText.finish(),
      type: events,
      expected: "ok Hi"
    ),
    Case(
      name: "a refusal in pieces",
      body: delta(#""refusal":"I w""#) + delta(#""refusal":"on't""#) + WireText.finish(),
      type: events,
      expected: "refusal -"
    ),
    Case(
      name: "filtered",
      body: hello + WireText.finish("content_filter"),
      type: events,
      expected: "content_filter Hello"
    ),
    Case(
      name: "cut by length",
      body: hello + WireText.finish("length") + WireText.done,
      type: events,
      expected: "ok Hello length"
    ),
    Case(
      name: "tools in fragments",
      body: delta(
        #""tool_calls":[{"index":0,"id":"1","function":{"name":"f","arguments":"{\"a"}}]"#
      )
        + delta(#""tool_calls":[{"index":0,"function":{"arguments":"\":1}"}}]"#)
        + WireText.finish("tool_calls"),
      type: events,
      expected: #"ok  f({"a":1}) tool_calls"#
    ),
    Case(
      name: "tools in fragments without index",
      body: delta(#""tool_calls":[{"id":"1","function":{"name":"f","arguments":"{"}}]"#)
        + delta(#""tool_calls":[{"function":{"arguments":"}"}}]"#)
        + delta(#""tool_calls":[{"id":"2","function":{"name":"g","arguments":"[]"}}]"#)
        + WireText.finish("tool_calls"),
      type: events,
      expected: "ok  f({}) g([]) tool_calls"
    ),
    Case(
      name: "a whole answer in one event",
      body: "data: " + WireText.completion("Hi") + "\n\n" + WireText.done,
      type: events,
      expected: "ok Hi"
    ),
    Case(
      name: "a reset in the middle",
      body: hello,
      type: events,
      end: broken,
      expected: "transport Hello"
    ),
    Case(
      name: "a reset after the finish reason",
      body: hello + WireText.finish(),
      type: events,
      end: broken,
      expected: "ok Hello warned"
    ),
    Case(
      name: "a stall in the middle",
      body: hello,
      type: events,
      end: TransportFailure(.stalled(.gap), "quiet"),
      expected: "stall Hello"
    ),
    Case(
      name: "cancelled",
      body: hello,
      type: events,
      end: TransportFailure(.cancelled, "."),
      expected: "cancelled Hello"
    ),
    Case(
      name: "line ends of the old Mac",
      body: (hello + WireText.finish()).replacing("\n", with: "\r"),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "line ends of Windows",
      body: (hello + WireText.finish()).replacing("\n", with: "\r\n"),
      type: events,
      expected: "ok Hello"
    ),
    Case(
      name: "characters of several bytes",
      body: "\u{FEFF}" + WireText.delta("né🎉\u{2028}") + WireText.done,
      type: events,
      expected: "ok né🎉\u{2028} unsaid"
    ),
  ]

  @Test(arguments: bodies + streams)
  func `an answer ends as exactly one outcome`(_ test: Case) {
    #expect(Self.outcome(test, [Array(test.body.utf8)]) == test.expected)
  }

  @Test(arguments: bodies + streams)
  func `the borders of pieces change no outcome`(_ test: Case) {
    let body = Array(test.body.utf8)
    for cut in 0...body.count {
      let pieces = [Array(body[..<cut]), Array(body[cut...])]
      let outcome = Self.outcome(test, pieces)
      #expect(outcome == test.expected, "cut at \(cut)")
      if outcome != test.expected { return }
    }
    #expect(Self.outcome(test, body.map { [$0] }) == test.expected)
  }

  @Test func `invalid UTF-8 in an event costs a character and not the answer`() {
    let test = Case(name: "", body: "", type: Self.events, expected: "")
    let bytes = Array(WireText.delta("a?b").utf8).map { $0 == 0x3F ? 0xFF : $0 }
    #expect(Self.outcome(test, [bytes, Array(WireText.done.utf8)]) == "ok a\u{FFFD}b unsaid")
  }

  /// Numbers that look random and are the same every time.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `damaged bodies end somehow, and the same way in pieces`(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    for var test in Self.bodies + Self.streams {
      var body = Array(test.body.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) where !body.isEmpty {
        let place = Int.random(in: 0..<body.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: body[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: body.remove(at: place)
        default: body.insert(contentsOf: body[place...].prefix(20), at: place)
        }
      }
      test.body = String(decoding: body, as: UTF8.self)
      let cut = Int.random(in: 0...body.count, using: &numbers)
      let whole = Self.outcome(test, [body])
      #expect(
        Self.outcome(test, [Array(body[..<cut]), Array(body[cut...])]) == whole,
        "\(test.body)"
      )
    }
  }

  @Test func `figures beyond reason do not overflow`() {
    let usage = #""prompt_tokens":9223372036854775807,"completion_tokens":9223372036854775807"#
    let body =
      WireText.delta("Hi") + "data: {\"choices\":[],\"usage\":{\(usage)}}\n\n" + WireText.done
    let test = Case(name: "", body: body, type: Self.events, expected: "")
    #expect(Self.outcome(test, [Array(body.utf8)]) == "ok Hi unsaid")
  }

  @Test func `an endless error message is cut`() throws {
    let body = "{\"error\":\"" + String(repeating: "é", count: 50_000) + "\"}"
    var reader = ReplyReader(host: "h", promptBytes: 0, secrets: [])
    _ = reader.receive(.head(HTTPHead(status: 200))) { _ in }
    _ = reader.receive(.bytes(Array(body.utf8))) { _ in }
    guard case .failure(let failure) = reader.outcome(endedBy: nil, onDelta: { _ in }) else {
      Issue.record("an error is no answer")
      return
    }
    #expect(failure.message.utf8.count < 2100)
  }
}
