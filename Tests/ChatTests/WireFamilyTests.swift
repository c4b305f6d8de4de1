import Chat
import ChatTestSupport
import Testing

/// More of the families of answers that servers really send; each is read whole and in small pieces.
@Suite struct WireFamilyTests {
  private static let sse = "text/event-stream"
  private static let hello = WireText.delta("Hel") + WireText.delta("lo")
  private static let done = WireText.finish() + WireText.done

  private static func chunk(_ rest: String) -> String { "data: {\(rest)}\n\n" }

  private static func message(_ fields: String, finish: String = #""stop""#) -> String {
    ReplyReaderTests.message(fields, finish: finish)
  }

  /// Name, body and what has to become of it; a stream.
  private static let streams: [(String, String, String)] = [
    (
      "no space, CR line ends and a byte order mark",
      "\u{FEFF}"
        + (hello + done).replacing("data: ", with: "data:").replacing("\n", with: "\r"),
      "ok Hello"
    ),
    (
      "mixed line ends",
      WireText.delta("Hel").replacing("\n", with: "\r\n") + WireText.delta("lo") + done,
      "ok Hello"
    ),
    ("an error event of plain words", "event: error\ndata: overloaded\n\n", "overloaded -"),
    (
      "an error field of llama.cpp",
      hello + #"error: {"code":500,"message":"slot unavailable","type":"server_error"}"# + "\n\n",
      "upstream Hello"
    ),
    (
      "an error in mid-stream, then the end mark",
      hello + chunk(#""error":{"message":"worker died","code":null}"#) + WireText.done,
      "upstream Hello"
    ),
    ("an error as a bare string", chunk(#""error":"model crashed""#), "upstream -"),
    (
      "OpenRouter's numeric code in mid-stream",
      hello + chunk(#""error":{"code":429,"message":"Rate limited"},"choices":[]"#) + WireText.done,
      "rate_limit Hello"
    ),
    (
      "an error beside choices with finish error",
      hello
        + chunk(
          #""error":{"code":"server_error","message":"gone"},"#
            + #""choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]"#
        ),
      "upstream Hello"
    ),
    (
      "an overloaded error by its type",
      "event: error\n"
        + chunk(#""type":"error","error":{"type":"overloaded_error","message":"Overloaded"}"#),
      "overloaded -"
    ),
    (
      "an empty error beside the answer", chunk(#""error":null,"choices":[]"#) + hello + done,
      "ok Hello"
    ),
    (
      "choices that are null, with usage",
      hello + chunk(#""choices":null,"usage":{"prompt_tokens":4,"completion_tokens":2}"#) + done,
      "ok Hello"
    ),
    (
      "events without blank lines between", hello.replacing("\n\n", with: "\n") + "\n" + done,
      "ok Hello"
    ),
    ("the end mark with spaces", hello + WireText.finish() + "data:  [DONE]  \r\n\r\n", "ok Hello"),
    ("the end mark alone", WireText.done, "empty_content -"),
    (
      "a role and an end, but no word",
      chunk(#""choices":[{"index":0,"delta":{"role":"assistant"}}]"#) + done, "empty_content -"
    ),
    ("white space alone", WireText.delta(" \n") + done, "empty_content -"),
    (
      "thinking tags cut in pieces",
      WireText.delta("<th") + WireText.delta("ink>hm</thi") + WireText.delta("nk>Hi") + done,
      "ok Hi thought hm"
    ),
    ("thinking that never ends", WireText.delta("<think>hm, hm") + done, "empty_content -"),
    (
      "reasoning that is null beside text",
      chunk(#""choices":[{"index":0,"delta":{"reasoning":null,"content":"Hi"}}]"#) + done,
      "ok Hi"
    ),
    (
      "a refusal in pieces",
      chunk(#""choices":[{"index":0,"delta":{"refusal":"I can"}}]"#)
        + chunk(#""choices":[{"index":0,"delta":{"refusal":"not."}}]"#) + done,
      "refusal -"
    ),
    (
      "a filter after some words",
      hello + WireText.finish("content_filter") + WireText.done,
      "content_filter Hello"
    ),
    (
      "Azure's filter results first",
      chunk(#""choices":[],"prompt_filter_results":[{"prompt_index":0}]"#) + hello + done,
      "ok Hello"
    ),
    (
      "another choice first",
      chunk(#""choices":[{"index":1,"delta":{"content":"No"}}]"#) + hello + done, "ok Hello"
    ),
    (
      "arguments without an index",
      chunk(
        #""choices":[{"index":0,"delta":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{\"x\""}}]}}]"#
      )
        + chunk(
          #""choices":[{"index":0,"delta":{"tool_calls":[{"function":{"arguments":":1}"}}]}}]"#
        )
        + WireText.finish("tool_calls") + WireText.done,
      #"ok  f({"x":1}) tool_calls"#
    ),
    ("comments alone", ": ping\n\n: ping\n\n", "truncated_stream -"),
    ("pings with data alone", "event: ping\ndata: {\"type\":\"ping\"}\n\n", "truncated_stream -"),
    ("a cut event after the end", hello + WireText.finish() + "data: {\"choi", "ok Hello warned"),
    ("a cut event before the end", hello + "data: {\"choi", "truncated_stream Hello"),
    (
      "an empty finish reason",
      hello + chunk(#""choices":[{"index":0,"delta":{},"finish_reason":""}]"#),
      "truncated_stream Hello"
    ),
    ("a line separator inside a text", WireText.delta("a\u{2028}b") + done, "ok a\u{2028}b"),
    (
      "a pair of surrogates cut in two events",
      chunk(#""choices":[{"index":0,"delta":{"content":"a\ud83d"}}]"#)
        + chunk(#""choices":[{"index":0,"delta":{"content":"\ude00b"}}]"#) + done,
      "ok a\u{FFFD}\u{FFFD}b"
    ),
    ("fields for browsers", "id: 7\nretry: 100\nevent: message\n" + hello + done, "ok Hello"),
    (
      "a delta that is null", chunk(#""choices":[{"index":0,"delta":null}]"#) + hello + done,
      "ok Hello"
    ),
    ("old completions", chunk(#""choices":[{"index":0,"text":"Hi"}]"#) + done, "ok Hi"),
    (
      "DeepSeek out of resources",
      ": keep-alive\n\n" + hello + WireText.finish("insufficient_system_resource") + WireText.done,
      "overloaded Hello"
    ),
    (
      "a whole message in one event",
      chunk(#""choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]"#), "ok Hi"
    ),
    ("an answer after the end mark", hello + done + WireText.delta(" again"), "ok Hello"),
    (
      "numbers beyond all bounds",
      chunk(#""created":1e400,"id":123456789012345678901234567890,"choices":[]"#) + hello + done,
      "ok Hello"
    ),
  ]

  /// Name, status, body and what has to become of it; one JSON value or something else.
  private static let bodies: [(String, Int, String, String)] = [
    (
      "a quota inside a success", 200, #"{"error":{"code":"insufficient_quota","message":"Pay"}}"#,
      "quota -"
    ),
    (
      "a numeric 402 inside a success", 200,
      #"{"error":{"code":402,"message":"Insufficient credits"}}"#, "quota -"
    ),
    (
      "an error in a list", 200,
      #"[{"error":{"code":429,"message":"Slow down","status":"RESOURCE_EXHAUSTED"}}]"#,
      "rate_limit -"
    ),
    (
      "an old vLLM error", 200,
      #"{"object":"error","message":"no","type":"BadRequestError","code":400}"#, "bad_request -"
    ),
    (
      "a success flag that is false", 200, #"{"success":false,"message":"backend down"}"#,
      "upstream -"
    ),
    ("no choices", 200, #"{"choices":null,"error":null}"#, "no_choices -"),
    ("an empty object", 200, "{}", "no_choices -"),
    ("an empty list", 200, "[]", "no_choices -"),
    ("a bare null", 200, "null", "not_json -"),
    ("words", 200, "Internal Server Error", "not_json -"),
    ("a page after blank lines", 200, "\n\n<!doctype html><title>Sign in</title>", "not_json -"),
    ("XML", 200, #"<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>"#, "not_json -"),
    (
      "JSON lines of another protocol", 200,
      "{\"message\":{\"content\":\"Hi\"},\"done\":false}\n{\"done\":true}\n", "not_json -"
    ),
    ("a text that is null", 200, message(#""content":null"#), "empty_content -"),
    (
      "an empty text with reasoning", 200, message(#""content":"","reasoning":"hm""#),
      "empty_content -"
    ),
    ("a refusal that is empty", 200, message(#""content":"Hi","refusal":"""#), "ok Hi"),
    ("a key twice", 200, message(#""content":"No","content":"Hi""#), "ok Hi"),
    (
      "a filtered prompt", 400,
      #"{"error":{"code":"content_filter","message":"policy","innererror":{"code":"ResponsibleAIPolicyViolation"}}}"#,
      "content_filter -"
    ),
    (
      "a long prompt", 400,
      #"{"error":{"message":"This model's maximum context length is 8192 tokens."}}"#,
      "context_length -"
    ),
    (
      "a long prompt at llama.cpp", 400,
      #"{"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error"}}"#,
      "context_length -"
    ),
    (
      "a missing model at Ollama", 404, #"{"error":"model 'x' not found, try pulling it first"}"#,
      "model_not_found -"
    ),
    (
      "a validator's list", 422,
      #"{"detail":[{"loc":["body","messages"],"msg":"field required"}]}"#, "bad_request -"
    ),
    ("a plain 401", 401, "Unauthorized", "auth -"),
    (
      "a forbidden country", 403,
      #"{"error":{"code":"unsupported_country_region_territory","message":"no"}}"#, "auth -"
    ),
    (
      "a quota as 429", 429,
      #"{"error":{"message":"You exceeded your current quota, please check your plan"}}"#, "quota -"
    ),
    (
      "tokens as 429", 429,
      #"{"error":{"type":"tokens","code":"rate_limit_exceeded","message":"TPM"}}"#, "rate_limit -"
    ),
    (
      "a model that loads", 503,
      #"{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}"#,
      "overloaded -"
    ),
    ("a gateway's page", 502, "<html><title>502 Bad Gateway</title></html>", "upstream -"),
    (
      "a body too large", 413, "<html><h1>413 Request Entity Too Large</h1></html>",
      "bad_request -"
    ),
    (
      "an unknown response format", 400,
      #"{"error":"'response_format.type' must be 'json_schema' or 'text'"}"#,
      "unsupported_response_format -"
    ),
    (
      "a schema that is no grammar", 500,
      #"{"error":{"code":500,"message":"failed to parse grammar","type":"server_error"}}"#,
      "bad_request -"
    ),
    ("no body at all", 429, "", "rate_limit -"),
  ]

  private static func pieces(_ bytes: [UInt8], of size: Int) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min(bytes.count, $0 + size)])
    }
  }

  private func expect(_ test: ReplyReaderTests.Case) {
    let bytes = Array(test.body.utf8)
    for size in [max(1, bytes.count), 1, 7] {
      let outcome = ReplyReaderTests.outcome(test, Self.pieces(bytes, of: size))
      #expect(outcome == test.expected, "\(test.name), in pieces of \(size)")
    }
  }

  @Test(arguments: streams.indices)
  func `a stream of the field is read as what it is`(_ index: Int) {
    let (name, body, expected) = Self.streams[index]
    expect(.init(name: name, body: body, type: Self.sse, expected: expected))
  }

  @Test(arguments: streams.indices)
  func `a stream that calls itself JSON is a stream`(_ index: Int) {
    let (name, body, expected) = Self.streams[index]
    expect(.init(name: name, body: body, type: "application/json", expected: expected))
  }

  @Test(arguments: bodies.indices)
  func `a body of the field is read as what it is`(_ index: Int) {
    let (name, status, body, expected) = Self.bodies[index]
    expect(.init(name: name, body: body, status: status, expected: expected))
  }

  @Test func `invalid bytes in a text are replaced and nothing else is lost`() {
    let parts = Self.message(#""content":"a?b""#).split(separator: "?")
    let body = Array(parts[0].utf8) + [0xFF, 0xC3] + Array(parts[1].utf8)
    let test = ReplyReaderTests.Case(name: "bytes", body: "", expected: "")
    #expect(ReplyReaderTests.outcome(test, [body]) == "ok a\u{FFFD}\u{FFFD}b")
  }

  @Test func `a value nested without end is refused and harms nobody`() {
    let body = String(repeating: "[", count: 200_000)
    let test = ReplyReaderTests.Case(name: "deep", body: body, expected: "not_json -")
    #expect(ReplyReaderTests.outcome(test, [Array(body.utf8)]) == test.expected)
  }
}
