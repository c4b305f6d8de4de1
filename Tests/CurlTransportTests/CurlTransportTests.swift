import Chat
import ChatTestSupport
import CurlTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct CurlTransportTests {
  /// A model on `server`, asked over a transport of its own that is closed afterwards.
  private func asking<Value>(
    _ server: ScriptedServer,
    limits: TransferLimits = TransferLimits(total: .seconds(20)),
    retries: RetryPolicy = RetryPolicy(maxAttempts: 1),
    _ body: (EndpointModel) async throws -> Value
  ) async throws -> Value {
    let transport = try CurlTransport(settings: .init(usesProxies: false))
    defer {
      transport.close()
      server.stop()
    }
    let endpoint = try ChatEndpoint(
      baseURL: server.baseURL,
      model: "m",
      key: Secret("sk-marked-key-0001")
    )
    let clock = ChatClock(now: { 0 }, sleep: { _ in }, chance: { 0 })
    return try await body(
      EndpointModel(
        endpoint: endpoint,
        transport: transport,
        limits: { _ in limits },
        retries: retries,
        memory: EndpointMemory(),
        clock: clock
      )
    )
  }

  private func failure(
    of model: EndpointModel,
    streams: Bool = true
  ) async -> ChatFailure? {
    await #expect(throws: ChatFailure.self) {
      try await model.reply(to: ChatRequest(messages: [.user("Hi")], streams: streams))
    }
  }

  private let request = ChatRequest(messages: [.user("Hi")])
  private let streamed = ChatRequest(messages: [.user("Hi")], streams: true)

  @Test func `a request arrives as it was written and its answer comes back`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    let reply = try await asking(server) { try await $0.reply(to: request) }
    #expect(reply.text == "Hello")
    #expect(reply.usage == Usage(inputTokens: 7, outputTokens: 3))
    let received = try #require(server.requests.first)
    #expect(received.method == "POST")
    #expect(received.path == "/v1/chat/completions")
    #expect(received.headers["authorization"] == "Bearer sk-marked-key-0001")
    #expect(received.headers["content-type"] == "application/json")
    #expect(received.headers["expect"] == nil)
    #expect(received.body == request.body(model: "m").encoded)
  }

  @Test func `a stream is passed on piece by piece`() async throws {
    let server = try ScriptedServer { _, _ in
      [
        .eventHead, .chunk(WireText.delta("Hel")), .pause(5), .chunk(WireText.delta("lo")),
        .chunk(WireText.finish()), .chunk(WireText.done), .chunk(""),
      ]
    }
    let pieces = Mutex<[ChatDelta]>([])
    let reply = try await asking(server) { model in
      try await model.reply(to: streamed) { delta in pieces.withLock { $0.append(delta) } }
    }
    #expect(reply.text == "Hello")
    #expect(pieces.withLock { $0 } == [.text("Hel"), .text("lo")])
  }

  @Test func `one connection serves many requests, streams too`() async throws {
    // In one piece, so that nothing of a stream is left when the next request starts.
    let events = WireText.delta("Hi") + WireText.finish() + WireText.done
    let length = String(events.utf8.count)
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
    let server = try ScriptedServer { _, number in
      number % 2 == 0
        ? [.text(head + "content-length: " + length + "\r\n\r\n" + events)] : [.answer("Hi")]
    }
    try await asking(server) { model in
      for number in 0..<6 { _ = try await model.reply(to: number % 2 == 0 ? streamed : request) }
    }
    #expect(Set(server.requests.map(\.connection)) == [0])
    #expect(server.requests.count == 6)
  }

  @Test func `many requests run side by side`() async throws {
    let server = try ScriptedServer { request, _ in
      [.pause(20), .answer(String(decoding: request.body, as: UTF8.self))]
    }
    let texts = try await asking(server) { model in
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<100 {
          group.addTask {
            let request = ChatRequest(messages: [.user("number \(number)")])
            return try await model.reply(to: request).text.contains("number \(number)\"")
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
    }
    #expect(texts.count == 100)
    #expect(texts.allSatisfy { $0 })
  }

  @Test func `the end of the answer is enough, the socket's is not waited for`() async throws {
    let server = try ScriptedServer { _, _ in
      [.eventHead, .chunk(WireText.delta("Hi") + WireText.done), .hang]
    }
    let reply = try await asking(server) { try await $0.reply(to: streamed) }
    #expect(reply.text == "Hi")
  }

  @Test func `silence after the finish reason costs a moment and not the answer`() async throws {
    let server = try ScriptedServer { _, _ in
      [.eventHead, .chunk(WireText.delta("Hi") + WireText.finish()), .hang]
    }
    let limits = TransferLimits(gap: .milliseconds(150), total: .seconds(20))
    let reply = try await asking(server, limits: limits) { try await $0.reply(to: streamed) }
    #expect(reply.text == "Hi")
    #expect(reply.warnings.count == 1)
  }

  @Test func `a slow reader slows the server and loses nothing`() async throws {
    let piece = String(repeating: "x", count: 50_000)
    let server = try ScriptedServer { _, _ in
      [.eventHead] + Array(repeating: .chunk(WireText.delta(piece)), count: 60)
        + [.chunk(WireText.done), .chunk("")]
    }
    let limits = TransferLimits(gap: .milliseconds(200), total: .seconds(30))
    let count = Mutex(0)
    let reply = try await asking(server, limits: limits) { model in
      try await model.reply(to: streamed) { _ in
        // Stands for a terminal that cannot keep up; the reader's silence is not the server's.
        count.withLock { $0 += 1 }
        let end = ContinuousClock.now + .milliseconds(count.withLock { $0 } == 3 ? 400 : 2)
        while ContinuousClock.now < end {}
      }
    }
    #expect(reply.text.utf8.count == 60 * 50_000)
    #expect(count.withLock { $0 } == 60)
  }

  @Test func `cancelling ends the transfer at once`() async throws {
    let server = try ScriptedServer { _, _ in [.eventHead, .chunk(WireText.delta("Hi")), .hang] }
    try await asking(server) { model in
      let task = Task { try await model.reply(to: streamed) }
      var happenings = server.happenings.makeAsyncIterator()
      guard case .request = await happenings.next() else {
        Issue.record("no request came")
        return
      }
      task.cancel()
      let failure = await #expect(throws: ChatFailure.self) { try await task.value }
      #expect(failure?.code == .cancelled)
      guard case .hangUp = await happenings.next() else {
        Issue.record("the server was not left")
        return
      }
    }
  }

  @Test func `a task that is cancelled before sends nothing`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hi")] }
    try await asking(server) { model in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await model.reply(to: request)
      }
      let failure = await #expect(throws: ChatFailure.self) { try await task.value }
      #expect(failure?.code == .cancelled)
    }
    #expect(server.requests.isEmpty)
  }

  @Test func `closing the transport ends what runs and refuses what comes`() async throws {
    let server = try ScriptedServer { _, _ in [.hang] }
    let transport = try CurlTransport(settings: .init(usesProxies: false))
    let endpoint = try ChatEndpoint(baseURL: server.baseURL, model: "m", key: nil)
    let model = EndpointModel(
      endpoint: endpoint,
      transport: transport,
      memory: EndpointMemory(),
      clock: .system
    )
    let task = Task { try await model.reply(to: request) }
    var happenings = server.happenings.makeAsyncIterator()
    _ = await happenings.next()
    transport.close()
    let running = await #expect(throws: ChatFailure.self) { try await task.value }
    #expect(running?.code == .cancelled)
    let late = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(late?.code == .cancelled)
    transport.close()
    server.stop()
  }
}
