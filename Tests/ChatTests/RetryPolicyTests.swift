import Chat
import Testing

@testable import Chat

@Suite struct RetryPolicyTests {
  private func attempt(
    _ status: Int?,
    _ headers: [HTTPHeader] = [],
    code: ChatFailure.Code = .upstream,
    number: Int = 1
  ) -> RetryPolicy.Attempt {
    RetryPolicy.Attempt(
      number: number,
      failure: ChatFailure(code, "no", status: status),
      head: status.map { HTTPHead(status: $0, headers: headers) }
    )
  }

  private func isRetried(_ attempt: RetryPolicy.Attempt) -> Bool {
    switch RetryPolicy().decision(after: attempt, now: 0, chance: 0.5) {
    case .wait: true
    case .giveUp: false
    }
  }

  private func wait(_ attempt: RetryPolicy.Attempt, now: Double = 0, chance: Double = 0)
    -> Duration?
  {
    switch RetryPolicy().decision(after: attempt, now: now, chance: chance) {
    case .wait(let duration): duration
    case .giveUp: nil
    }
  }

  @Test(arguments: [408, 409, 425, 429, 500, 502, 503, 504, 520, 529])
  func `what may pass is asked again`(_ status: Int) {
    #expect(isRetried(attempt(status)))
  }

  @Test(arguments: [301, 307, 400, 401, 403, 404, 405, 413, 422, 501, 505])
  func `what will not change is not asked again`(_ status: Int) {
    #expect(!isRetried(attempt(status, code: .badRequest)))
  }

  @Test(arguments: [ChatFailure.Code.quota, .auth, .cancelled])
  func `some failures are final whatever the status`(_ code: ChatFailure.Code) {
    let header = HTTPHeader("x-should-retry", "true")
    #expect(!isRetried(attempt(429, [header], code: code)))
  }

  @Test func `a server may overrule the list`() {
    #expect(isRetried(attempt(404, [HTTPHeader("X-Should-Retry", "true")], code: .badRequest)))
    #expect(!isRetried(attempt(503, [HTTPHeader("x-should-retry", "false")], code: .overloaded)))
  }

  struct Broken: Sendable {
    var kind: TransportFailure.Kind
    var isRetried: Bool
  }

  @Test(arguments: [
    Broken(kind: .unreachable, isRetried: true),
    Broken(kind: .interrupted, isRetried: true),
    Broken(kind: .stalled(.connect), isRetried: true),
    Broken(kind: .stalled(.firstByte), isRetried: false),
    Broken(kind: .stalled(.gap), isRetried: false),
    Broken(kind: .untrusted, isRetried: false),
    Broken(kind: .configuration, isRetried: false),
    Broken(kind: .cancelled, isRetried: false),
  ])
  func `a broken transfer is repeated if it is the connection's fault`(_ test: Broken) {
    var attempt = attempt(nil, code: .transport)
    attempt.transport = test.kind
    #expect(isRetried(attempt) == test.isRetried)
    attempt.head = HTTPHead(status: 200)
    #expect(isRetried(attempt) == test.isRetried)
    attempt.hasPassedOn = true
    #expect(!isRetried(attempt))
  }

  @Test func `a refusal that broke off is still a refusal`() {
    var attempt = attempt(400, code: .badRequest)
    attempt.transport = .interrupted
    #expect(!isRetried(attempt))
  }

  @Test func `an empty success is asked again and another is not`() {
    var attempt = attempt(200, code: .emptyContent)
    #expect(!isRetried(attempt))
    attempt.isBodyless = true
    #expect(isRetried(attempt))
  }

  @Test func `attempts are limited and the last says so`() {
    let policy = RetryPolicy(maxAttempts: 3)
    let second = policy.decision(after: attempt(503, number: 2), now: 0, chance: 0.5)
    #expect(second == .wait(.milliseconds(500)))
    let third = policy.decision(after: attempt(503, number: 3), now: 0, chance: 0.5)
    #expect(third == .giveUp(because: "gave up after 3 attempts"))
    let only = RetryPolicy(maxAttempts: 1).decision(after: attempt(503), now: 0, chance: 0.5)
    #expect(only == .giveUp(because: nil))
  }

  @Test func `a server that answers 500 to a bad request is asked once more at most`() {
    #expect(isRetried(attempt(500, code: .badRequest)))
    #expect(!isRetried(attempt(500, code: .badRequest, number: 2)))
    #expect(isRetried(attempt(500, code: .upstream, number: 2)))
  }

  @Test func `the back-off doubles, has full jitter and bounds`() {
    #expect(wait(attempt(503), chance: 0) == .milliseconds(50))
    #expect(wait(attempt(503), chance: 0.5) == .milliseconds(250))
    #expect(wait(attempt(503, number: 3), chance: 0.5) == .seconds(1))
    let policy = RetryPolicy(maxAttempts: 100)
    let late = policy.decision(after: attempt(503, number: 70), now: 0, chance: 0.5)
    #expect(late == .wait(.seconds(4)))
  }

  struct Hint: Sendable {
    var headers: [HTTPHeader]
    var seconds: Double?
  }

  /// 1994-11-06 08:49:37 UTC.
  static let then = 784_111_777.0

  @Test(arguments: [
    Hint(headers: [HTTPHeader("Retry-After", "7")], seconds: 7),
    Hint(headers: [HTTPHeader("retry-after", "1.5")], seconds: 1.5),
    Hint(headers: [HTTPHeader("retry-after", "0")], seconds: 0),
    Hint(headers: [HTTPHeader("retry-after", "-3")], seconds: 0),
    Hint(
      headers: [HTTPHeader("retry-after", "7"), HTTPHeader("Retry-After-Ms", "20")],
      seconds: 0.02
    ),
    Hint(headers: [HTTPHeader("x-ms-retry-after-ms", "250")], seconds: 0.25),
    Hint(headers: [HTTPHeader("llm_provider-retry-after", "3")], seconds: 3),
    Hint(headers: [HTTPHeader("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT")], seconds: 10),
    Hint(headers: [HTTPHeader("retry-after", "Sunday, 06-Nov-94 08:49:47 GMT")], seconds: 10),
    Hint(headers: [HTTPHeader("retry-after", "Sun Nov  6 08:49:47 1994")], seconds: 10),
    Hint(headers: [HTTPHeader("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")], seconds: 0),
    Hint(headers: [HTTPHeader("retry-after", "soon")], seconds: nil),
    Hint(headers: [HTTPHeader("retry-after", "nan")], seconds: nil),
    Hint(headers: [HTTPHeader("retry-after", "99 Foo 1994 25:61:00")], seconds: nil),
    Hint(headers: [], seconds: nil),
  ])
  func `a server's wish is read in each of its forms`(_ test: Hint) {
    let head = HTTPHead(status: 429, headers: test.headers)
    #expect(head.retryHint(now: Self.then) == test.seconds.map { Duration.seconds($0) })
  }

  @Test func `a server's wish is kept, and spread a little`() {
    let asked = attempt(429, [HTTPHeader("retry-after", "2")], code: .rateLimit)
    #expect(wait(asked, chance: 0) == .seconds(2) + .milliseconds(50) / 4)
    #expect(wait(asked, chance: 0.8) == .seconds(2) + .milliseconds(100))
    let now = attempt(503, [HTTPHeader("retry-after", "0")], code: .overloaded)
    #expect(wait(now, chance: 0.5) == .milliseconds(250))
  }

  @Test func `a server that asks for more than two minutes is left alone`() {
    #expect(wait(attempt(429, [HTTPHeader("retry-after", "120")], code: .rateLimit)) != nil)
    let decision = RetryPolicy().decision(
      after: attempt(429, [HTTPHeader("retry-after", "3600")], code: .rateLimit),
      now: 0,
      chance: 0
    )
    guard case .giveUp(let reason) = decision else {
      Issue.record("should give up")
      return
    }
    #expect(reason?.contains("3600") == true)
  }

  @Test func `dates are counted right over leap years`() {
    #expect(HTTPDate.seconds("Thu, 29 Feb 2024 00:00:00 GMT") == 1_709_164_800)
    #expect(HTTPDate.seconds("Fri, 01 Mar 2024 00:00:00 GMT") == 1_709_251_200)
    #expect(HTTPDate.seconds("Thu, 01 Jan 1970 00:00:01 GMT") == 1)
  }
}
