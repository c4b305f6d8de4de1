import Chat
import ChatTestSupport
import Synchronization
import Testing

@Suite struct EndpointModelTests {
  /// The waits that a model asked for.
  private final class Waits: Sendable {
    let list = Mutex<[Duration]>([])
    var all: [Duration] { list.withLock { $0 } }
  }

  private func model(
    _ transport: ScriptedTransport,
    waits: Waits = Waits(),
    memory: EndpointMemory = .init()
  ) throws -> EndpointModel {
    let endpoint = try ChatEndpoint(
      baseURL: "https://api.example.com/v1",
      model: "m",
      key: Secret("sk-marked-key-0001")
    )
    let clock = ChatClock(
      now: { 0 },
      sleep: { wait in waits.list.withLock { $0.append(wait) } },
      chance: { 0.5 }
    )
    return EndpointModel(
      endpoint: endpoint,
      transport: transport,
      memory: memory,
      clock: clock
    )
  }

  private let request = ChatRequest(messages: [.user("Hi")])
  private static let busy = ScriptedTransport.Answer.whole(503, #"{"error":"busy"}"#)
  private static let answer = ScriptedTransport.Answer.whole(200, WireText.completion("Hello"))

  @Test func `a failure that passes is waited out`() async throws {
    let waits = Waits()
    let transport = ScriptedTransport([Self.busy, Self.busy, Self.answer])
    let reply = try await model(transport, waits: waits).reply(to: request)
    #expect(reply.text == "Hello")
    #expect(reply.attempts == 3)
    #expect(waits.all == [.milliseconds(250), .milliseconds(500)])
    #expect(Set(transport.requests).count == 1)
  }

  @Test func `a failure that stays is reported with its attempts`() async throws {
    let transport = ScriptedTransport([Self.busy])
    let model = try model(transport)
    let failure = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(failure?.code == .overloaded)
    #expect(failure?.attempts == 4)
    #expect(failure?.message.contains("busy") == true)
    #expect(transport.requests.count == 4)
  }

  @Test func `an exhausted quota is asked for once`() async throws {
    let transport = ScriptedTransport([
      .whole(429, #"{"error":{"code":"insufficient_quota","message":"Pay"}}"#), Self.answer,
    ])
    let model = try model(transport)
    let failure = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(failure?.code == .quota)
    #expect(failure?.endsBatch == true)
    #expect(transport.requests.count == 1)
  }

  @Test func `no second answer follows a piece of the first`() async throws {
    let broken = TransportFailure(.interrupted, "It broke.")
    let head = HTTPHead(status: 200, headers: [HTTPHeader("content-type", "text/event-stream")])
    let transport = ScriptedTransport([
      .init(head: head, pieces: [Array(WireText.delta("Hel").utf8)], failure: broken), Self.answer,
    ])
    let model = try model(transport)
    let failure = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(failure?.code == .transport)
    #expect(failure?.partial == "Hel")
    #expect(transport.requests.count == 1)
  }

  @Test func `a connection that broke before the answer is made again`() async throws {
    let broken = TransportFailure(.interrupted, "It broke.")
    let transport = ScriptedTransport([
      .init(head: nil, failure: TransportFailure(.unreachable, "Nobody there.")),
      .init(head: HTTPHead(status: 200), pieces: [Array(#"{"choi"#.utf8)], failure: broken),
      .init(head: HTTPHead(status: 200)),
      Self.answer,
    ])
    #expect(try await model(transport).reply(to: request).attempts == 4)
  }

  @Test func `the step that a server takes is found once and remembered`() async throws {
    let schema: JSONValue = .object(["type": "object"])
    var request = request
    request.format = .jsonSchema(name: "mail", schema: schema)
    let transport = ScriptedTransport([
      .whole(
        400,
        #"{"error":{"message":"json_schema is not supported","param":"response_format"}}"#
      ),
      Self.answer,
    ])
    let model = try model(transport)
    let first = try await model.reply(to: request)
    #expect(first.attempts == 2)
    #expect(first.formatUsed == .jsonObject)
    let second = try await model.reply(to: request)
    #expect(second.attempts == 1)
    #expect(second.formatUsed == .jsonObject)
    let formats = try transport.requests.map {
      try JSONValue(parsing: $0.body)["response_format"]?["type"]
    }
    #expect(formats == ["json_schema", "json_object", "json_object"])
  }

  @Test func `a refused parameter is left out and the reply says so`() async throws {
    var request = request
    request.temperature = 0.2
    request.maxTokens = 9
    let transport = ScriptedTransport([
      .whole(400, #"{"error":{"message":"Unsupported parameter","param":"max_tokens"}}"#),
      .whole(400, #"{"error":{"message":"'temperature' does not support 0.2"}}"#),
      Self.answer,
    ])
    let reply = try await model(transport).reply(to: request)
    #expect(reply.attempts == 3)
    #expect(reply.warnings == [#"api.example.com does not take "temperature"."#])
    let last = try JSONValue(parsing: transport.requests.last?.body ?? [])
    #expect(last["max_completion_tokens"] == 9)
    #expect(last["temperature"] == nil)
  }

  @Test func `a server that refuses everything is left after a few tries`() async throws {
    var request = request
    request.maxTokens = 9
    let transport = ScriptedTransport([
      .whole(400, #"{"error":"max_tokens and max_completion_tokens are not supported"}"#)
    ])
    let model = try model(transport)
    let failure = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(failure?.code == .badRequest)
    #expect(transport.requests.count == 2)
  }

  @Test func `a body that is given is sent as it is`() async throws {
    let body = Array(#"{"model":"x", "messages":[], "max_tokens":1}"#.utf8)
    let transport = ScriptedTransport([
      .whole(400, #"{"error":{"message":"Unsupported parameter","param":"max_tokens"}}"#)
    ])
    let model = try model(transport)
    await #expect(throws: ChatFailure.self) {
      try await model.reply(toBody: body, reading: JSONValue(parsing: body))
    }
    #expect(transport.requests.map(\.body) == [body])
  }

  @Test func `cancelling while waiting ends the request`() async throws {
    let endpoint = try ChatEndpoint(baseURL: "https://api.example.com/v1", model: "m", key: nil)
    let clock = ChatClock(
      now: { 0 },
      sleep: { _ in throw CancellationError() },
      chance: { 0.5 }
    )
    let model = EndpointModel(
      endpoint: endpoint,
      transport: ScriptedTransport([Self.busy]),
      memory: EndpointMemory(),
      clock: clock
    )
    let failure = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(failure?.code == .cancelled)
  }

  @Test func `a key in an answer is shown nowhere`() async throws {
    let seen = Mutex("")
    let transport = ScriptedTransport([
      .whole(200, WireText.delta("It is sk-marked-") + WireText.delta("key-0001.") + WireText.done)
    ])
    let reply = try await model(transport).reply(to: request) { delta in
      if case .text(let text) = delta { seen.withLock { $0 += text } }
    }
    #expect(reply.text == "It is [key].")
    #expect(seen.withLock { $0 } == "It is [key].")
  }

  @Test func `a key that a server hides anywhere in a success is shown nowhere`() async throws {
    let key = "sk-marked-key-0001"
    let message =
      #"{"content":"\#(key)","reasoning_content":"\#(key)","tool_calls":[{"id":"1","#
      + #""function":{"name":"f","arguments":"\#(key)"}}]}"#
    let body =
      #"{"id":"\#(key)","model":"\#(key)","debug":"\#(key)","choices":[{"message":\#(message),"#
      + #""finish_reason":"stop"}]}"#
    let reply = try await model(ScriptedTransport([.whole(200, body)])).reply(to: request)
    #expect(!"\(reply)".contains("marked"))
    #expect(!reply.completion.text.contains("marked"))
    #expect(reply.text == "[key]")
  }
}
