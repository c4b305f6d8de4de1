import Chat
import ChatTestSupport
import Synchronization
import Testing

@Suite struct PacerTests {
  /// A clock that moves when somebody waits.
  private final class Time: Sendable {
    private let now = Mutex(100.0)

    var clock: ChatClock {
      ChatClock(
        now: { self.now.withLock { $0 } },
        sleep: { wait in
          try Task.checkCancellation()
          let seconds =
            Double(wait.components.seconds) + Double(wait.components.attoseconds) / 1e18
          self.now.withLock { $0 += seconds }
          await Task.yield()
        },
        chance: { 0.5 }
      )
    }

    var seconds: Double { now.withLock { $0 } - 100 }
  }

  /// How many are somewhere at the same time.
  private final class Crowd: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    func enter() {
      counts.withLock { counts in
        counts.now += 1
        counts.most = max(counts.most, counts.now)
      }
    }

    func leave() { counts.withLock { $0.now -= 1 } }

    var most: Int { counts.withLock { $0.most } }
  }

  @Test func `no more are under way than are allowed`() async throws {
    let time = Time()
    let pacer = Pacer(Pace.Settings(maxConcurrency: 3), clock: time.clock)
    let counts = Crowd()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<40 {
        group.addTask {
          let ticket = try await pacer.enter(tokens: 1)
          counts.enter()
          await Task.yield()
          counts.leave()
          pacer.leave(ticket, head: HTTPHead(status: 200), code: nil)
        }
      }
      try await group.waitForAll()
    }
    #expect(counts.most <= 3)
  }

  @Test func `who is cancelled in the queue leaves it and holds nobody up`() async throws {
    let pacer = Pacer(Pace.Settings(maxConcurrency: 1), clock: Time().clock)
    let first = try await pacer.enter(tokens: 1)
    let tasks = (0..<5).map { _ in Task { try await pacer.enter(tokens: 1) } }
    for task in tasks.dropLast() { task.cancel() }
    for task in tasks.dropLast() {
      await #expect(throws: CancellationError.self) { try await task.value }
    }
    pacer.leave(first, head: nil, code: nil)
    _ = try await tasks[4].value
  }

  @Test func `one server and key has one pacer, another key another`() throws {
    let book = PacerBook(clock: Time().clock)
    func endpoint(_ url: String, _ key: String?) throws -> ChatEndpoint {
      try ChatEndpoint(baseURL: url, model: "m", key: key.map { Secret($0) })
    }
    let one = book.pacer(of: try endpoint("https://a.example/v1", "sk-test-0001"))
    #expect(one === book.pacer(of: try endpoint("https://a.example/other/v1", "sk-test-0001")))
    #expect(one !== book.pacer(of: try endpoint("https://a.example/v1", "sk-test-0002")))
    #expect(one !== book.pacer(of: try endpoint("https://b.example/v1", "sk-test-0001")))
  }

  @Test func `what one request is told holds the next one back`() async throws {
    let time = Time()
    let pacer = Pacer(clock: time.clock)
    let busy = ScriptedTransport.Answer.whole(
      429,
      #"{"error":"slow down"}"#,
      headers: [HTTPHeader("Retry-After", "5")]
    )
    let endpoint = try ChatEndpoint(baseURL: "https://a.example/v1", model: "m", key: nil)
    let transport = ScriptedTransport([busy, .whole(200, WireText.completion("Hi"))])
    let model = EndpointModel(
      endpoint: endpoint,
      transport: transport,
      retries: RetryPolicy(maxAttempts: 1),
      memory: EndpointMemory(),
      clock: time.clock,
      pacer: pacer
    )
    let request = ChatRequest(messages: [.user("Hi")])
    let failure = await #expect(throws: ChatFailure.self) { try await model.reply(to: request) }
    #expect(failure?.code == .rateLimit)
    let reply = try await model.reply(to: request)
    #expect(reply.text == "Hi")
    #expect(time.seconds > 4.99)
  }
}
