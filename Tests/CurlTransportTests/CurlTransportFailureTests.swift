import Chat
import ChatTestSupport
import CurlTransport
import Testing

@Suite(.timeLimit(.minutes(1))) struct CurlTransportFailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var steps: [ScriptedServer.Step]
    var limits = TransferLimits(total: .seconds(20))
    var code: ChatFailure.Code
    var partial: String?
    var says = "127.0.0.1"

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a connection closed without a word",
      steps: [.close],
      code: .transport,
      says: "without an answer"
    ),
    Case(name: "a connection reset", steps: [.pause(20), .reset], code: .transport),
    Case(
      name: "a body shorter than it should be",
      steps: [.text("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"choi"), .close],
      code: .transport,
      says: "in the middle"
    ),
    Case(
      name: "a stream that is reset",
      steps: [.eventHead, .chunk(WireText.delta("Hel")), .pause(30), .reset],
      code: .transport,
      partial: "Hel"
    ),
    Case(
      name: "a stream whose chunks break off",
      steps: [.eventHead, .chunk(WireText.delta("Hel")), .text("ff\r\ndata: {"), .close],
      code: .transport,
      partial: "Hel"
    ),
    Case(
      name: "a stream that ends early",
      steps: [.eventHead, .chunk(WireText.delta("Hel")), .chunk("")],
      code: .truncatedStream,
      partial: "Hel"
    ),
    Case(name: "no HTTP", steps: [.text("SSH-2.0-OpenSSH\r\n"), .close], code: .transport),
    Case(
      name: "no first byte",
      steps: [.hang],
      limits: TransferLimits(firstByte: .milliseconds(150)),
      code: .stall,
      says: "nothing within 150 ms"
    ),
    Case(
      name: "no first token, only pings",
      steps: [.eventHead, .repeat(Array("3\r\n:\n\n\r\n".utf8), every: 20)],
      limits: TransferLimits(firstToken: .milliseconds(200)),
      code: .stall,
      says: "no part of an answer"
    ),
    Case(
      name: "pings in mid-answer",
      steps: [
        .eventHead, .chunk(WireText.delta("Hel")),
        .repeat(Array("3\r\n:\n\n\r\n".utf8), every: 20),
      ],
      limits: TransferLimits(gap: .milliseconds(200)),
      code: .stall,
      partial: "Hel",
      says: "nothing new for 200 ms"
    ),
    Case(
      name: "an event that drips",
      steps: [
        .eventHead, .chunk(WireText.delta("Hel")), .chunk("data: {\"x\":\""),
        .repeat(Array("1\r\nx\r\n".utf8), every: 10),
      ],
      limits: TransferLimits(gap: .milliseconds(200)),
      code: .stall,
      partial: "Hel"
    ),
    Case(
      name: "an answer without end",
      steps: [
        .eventHead,
        .repeat(
          Array(
            "\(String(WireText.delta("x").utf8.count, radix: 16))\r\n\(WireText.delta("x"))\r\n"
              .utf8
          ),
          every: 10
        ),
      ],
      limits: TransferLimits(gap: .seconds(10), total: .milliseconds(250)),
      code: .stall,
      says: "did not finish"
    ),
    Case(
      name: "a redirect",
      steps: [
        .text(
          "HTTP/1.1 307 Go\r\nlocation: http://127.0.0.1:1/v1\r\ncontent-length: 0\r\n\r\n"
        )
      ],
      code: .badRequest,
      says: "http://127.0.0.1:1/v1"
    ),
    Case(
      name: "a refusal that echoes the key",
      steps: [.json(#"{"error":"Wrong key: sk-marked-key-0001"}"#, status: 401)],
      code: .auth,
      says: "Wrong key: [key]"
    ),
  ]

  @Test(arguments: cases)
  func `each way to fail has its outcome and its words`(_ test: Case) async throws {
    let server = try ScriptedServer { _, _ in test.steps }
    let transport = try CurlTransport(settings: .init(usesProxies: false))
    defer {
      transport.close()
      server.stop()
    }
    let model = try model(at: server.baseURL, transport, test.limits)
    let failure = await #expect(throws: ChatFailure.self) {
      try await model.reply(to: ChatRequest(messages: [.user("Hi")], streams: true))
    }
    #expect(failure?.code == test.code)
    if let partial = test.partial { #expect(failure?.partial == partial) }
    let message = failure?.message ?? ""
    #expect(message.contains(test.says), "\(message)")
    #expect(message.contains("127.0.0.1"))
    #expect(!message.contains("marked"))
    #expect(server.requests.count <= 1)
  }

  @Test func `a port where nobody listens is named`() async throws {
    let transport = try CurlTransport(settings: .init(usesProxies: false))
    defer { transport.close() }
    // Port 1 is nobody's: only a system service may take it, and none does.
    let model = try model(at: "http://127.0.0.1:1/v1", transport, TransferLimits())
    let failure = await #expect(throws: ChatFailure.self) {
      try await model.reply(to: ChatRequest(messages: [.user("Hi")]))
    }
    #expect(failure?.code == .transport)
    #expect(failure?.message.contains("Nothing answers at 127.0.0.1:1.") == true)
  }

  @Test func `a name that does not exist is named`() async throws {
    let transport = try CurlTransport(settings: .init(usesProxies: false))
    defer { transport.close() }
    let endpoint = try ChatEndpoint(
      baseURL: "https://no-such-host.invalid/v1",
      model: "m",
      key: Secret("sk-marked-key-0001")
    )
    let model = EndpointModel(
      endpoint: endpoint,
      transport: transport,
      retries: RetryPolicy(maxAttempts: 1),
      memory: EndpointMemory(),
      clock: .system
    )
    let failure = await #expect(throws: ChatFailure.self) {
      try await model.reply(to: ChatRequest(messages: [.user("Hi")]))
    }
    #expect(failure?.code == .transport)
    #expect(failure?.message.contains("no-such-host.invalid") == true)
  }

  @Test func `a header that would smuggle another is refused`() async throws {
    let transport = try CurlTransport(settings: .init(usesProxies: false))
    defer { transport.close() }
    let request = HTTPRequest(
      method: .post,
      url: "http://127.0.0.1:1/",
      headers: [HTTPHeader("A", "b\r\nC: d")]
    )
    let failure = await #expect(throws: TransportFailure.self) {
      try await transport.send(request, limits: TransferLimits()) { _ in .waiting }
    }
    #expect(failure?.kind == .configuration)
  }

  private func model(
    at url: String,
    _ transport: CurlTransport,
    _ limits: TransferLimits
  ) throws -> EndpointModel {
    let endpoint = try ChatEndpoint(baseURL: url, model: "m", key: Secret("sk-marked-key-0001"))
    return EndpointModel(
      endpoint: endpoint,
      transport: transport,
      limits: { _ in limits },
      retries: RetryPolicy(maxAttempts: 1),
      memory: EndpointMemory(),
      clock: .system
    )
  }
}
