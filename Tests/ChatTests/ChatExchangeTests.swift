import Chat
import ChatTestSupport
import Synchronization
import Testing

@Suite struct ChatExchangeTests {
  private func model(_ answers: [ScriptedTransport.Answer], _ seen: Seen)
    throws -> EndpointModel
  {
    let endpoint = try ChatEndpoint(
      baseURL: "https://api.example.com:8443/v1",
      model: "m",
      key: Secret("sk-marked-key-0001")
    )
    let clock = ChatClock(now: { 1_700_000_000 }, sleep: { _ in }, chance: { 0 })
    return EndpointModel(
      endpoint: endpoint,
      transport: ScriptedTransport(answers),
      memory: EndpointMemory(),
      clock: clock
    ) { exchange in
      seen.add(exchange)
    }
  }

  @Test func `every request is on record, the failed ones too`() async throws {
    let seen = Seen()
    let model = try model(
      [
        .whole(503, #"{"error":"busy"}"#), .whole(200, WireText.completion("Hello")),
      ],
      seen
    )
    let request = ChatRequest(messages: [.user("Hi")], temperature: 0.5, maxTokens: 9)
    let reply = try await model.reply(to: request)
    #expect(reply.exchanges == seen.all)
    #expect(reply.exchanges.map(\.code) == [.overloaded, nil])
    #expect(reply.exchanges.map(\.status) == [503, 200])
    #expect(reply.exchanges[0].usage == nil, "a refusal is not charged for")
    #expect(reply.exchanges[1].usage?.inputTokens == 7)
    #expect(reply.source == "api.example.com:8443")
  }

  @Test func `a cut answer counts, for it was written and will be charged`() async throws {
    let seen = Seen()
    let head = HTTPHead(status: 200, headers: [HTTPHeader("content-type", "text/event-stream")])
    let text = String(repeating: "word ", count: 40)
    let model = try model([.init(head: head, pieces: [Array(WireText.delta(text).utf8)])], seen)
    let failure = await #expect(throws: ChatFailure.self) {
      try await model.reply(to: ChatRequest(messages: [.user("Hi")], streams: true))
    }
    #expect(failure?.code == .truncatedStream)
    #expect(seen.all.count == 1)
    #expect((seen.all.first?.usage?.outputTokens ?? 0) >= 40)
    #expect(seen.all.first?.usage?.isEstimate == true)
  }

  @Test func `a trace has the names of the convention and no words`() async throws {
    let seen = Seen()
    let model = try model([.whole(200, WireText.completion("A secret answer"))], seen)
    let question = ChatRequest(messages: [.user("A secret question")], seed: 7, format: .jsonObject)
    _ = try await model.reply(to: question)
    let trace = try #require(seen.all.first?.trace)
    let attributes = try #require(trace["attributes"])
    #expect(attributes["gen_ai.operation.name"] == "chat")
    #expect(attributes["gen_ai.request.model"] == "m")
    #expect(attributes["gen_ai.request.seed"] == 7)
    #expect(attributes["gen_ai.output.type"] == "json")
    #expect(attributes["gen_ai.response.finish_reasons"] == .array(["stop"]))
    #expect(attributes["gen_ai.usage.input_tokens"] == 7)
    #expect(attributes["server.address"] == "api.example.com")
    #expect(attributes["server.port"] == 8443)
    #expect(trace["start_time_unix_nano"] == 1_700_000_000_000_000_000)
    #expect(!trace.text.contains("secret"))
  }

  @Test func `a reason is added inside the last sentence`() async throws {
    let seen = Seen()
    let model = try model([.whole(429, #"{"error":"slow down"}"#)], seen)
    let failure = await #expect(throws: ChatFailure.self) {
      try await model.reply(to: ChatRequest(messages: [.user("Hi")]))
    }
    let message = try #require(failure?.message)
    #expect(message.hasSuffix("at the moment (gave up after 4 attempts)."))
  }
}

/// What an observer has seen.
private final class Seen: Sendable {
  private let list = Mutex<[ChatExchange]>([])
  var all: [ChatExchange] { list.withLock { $0 } }
  func add(_ one: ChatExchange) { list.withLock { $0.append(one) } }
}
