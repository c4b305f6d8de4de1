import Chat
import ChatTestSupport
import Testing

@Suite struct ReplyReaderUsageTests {
  private func reply(_ body: String, promptBytes: Int = 400) throws -> ChatReply {
    var reader = ReplyReader(host: "h", promptBytes: promptBytes, secrets: [])
    _ = reader.receive(.head(HTTPHead(status: 200))) { _ in }
    _ = reader.receive(.bytes(Array(body.utf8))) { _ in }
    return try reader.outcome(endedBy: nil) { _ in }.get()
  }

  private func usage(_ fields: String, choices: String = "[]") -> String {
    "data: {\"choices\":\(choices),\"usage\":{\(fields)}}\n\n"
  }

  @Test func `usage is read with its details`() throws {
    let details =
      #""prompt_tokens":9,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":8},"#
      + #""completion_tokens_details":{"reasoning_tokens":2}"#
    let body = WireText.delta("Hi") + WireText.finish() + usage(details) + WireText.done
    let expected = Usage(
      inputTokens: 9,
      outputTokens: 5,
      cachedTokens: 8,
      reasoningTokens: 2
    )
    #expect(try reply(body).usage == expected)
  }

  @Test func `of usage in every chunk the last counts`() throws {
    let body =
      usage(#""prompt_tokens":9,"completion_tokens":1"#) + WireText.delta("Hi")
      + usage(
        #""prompt_tokens":9,"completion_tokens":2"#,
        choices: #"[{"index":0,"delta":{},"finish_reason":"stop"}]"#
      )
    #expect(try reply(body).usage == Usage(inputTokens: 9, outputTokens: 2))
  }

  @Test(arguments: ["null", "{}", #"{"prompt_tokens":0,"completion_tokens":0}"#])
  func `without figures the usage is a guess and says so`(_ given: String) throws {
    let body =
      WireText.delta("Hello, world") + WireText.finish()
      + "data: {\"choices\":[],\"usage\":\(given)}\n\n" + WireText.done
    let expected = Usage(inputTokens: 100, outputTokens: 3, isEstimate: true)
    #expect(try reply(body).usage == expected)
  }

  @Test func `a stream becomes a completion object`() throws {
    let start = #"data: {"id":"c9","created":5,"model":"m-1","choices":[]}"# + "\n\n"
    let body =
      start + WireText.delta("<think>hm</think>Hi") + WireText.finish()
      + usage(#""prompt_tokens":9,"completion_tokens":2"#) + WireText.done
    let completion = try reply(body).completion
    #expect(completion["object"] == "chat.completion")
    #expect(completion["id"] == "c9")
    #expect(completion["created"] == 5)
    #expect(completion["model"] == "m-1")
    #expect(completion["choices"]?[0]?["message"]?["content"] == "Hi")
    #expect(completion["choices"]?[0]?["message"]?["reasoning_content"] == "hm")
    #expect(completion["choices"]?[0]?["finish_reason"] == "stop")
    #expect(completion["usage"]?["total_tokens"] == 11)
  }

  @Test func `a guess is not given out as the server's figure`() throws {
    let completion = try reply(WireText.delta("Hi") + WireText.done).completion
    #expect(completion["usage"] == .null)
    #expect(completion["choices"]?[0]?["finish_reason"] == .null)
  }
}
