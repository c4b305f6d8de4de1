import Chat
import Testing

@testable import Chat

/// The pace against servers that are simulated: a bucket of requests that refills.
@Suite struct PaceTests {
  /// How a simulated server lets on what it allows.
  enum Telling: Sendable, CaseIterable {
    case headers, retryAfterMilliseconds, retryAfterSeconds, nothing
  }

  /// A server that allows so many requests a second, a second's worth at once.
  private struct Bucket {
    let perSecond: Double
    let telling: Telling
    var level: Double
    var at = 0.0

    init(perSecond: Double, telling: Telling) {
      self.perSecond = perSecond
      self.telling = telling
      level = perSecond + 1
    }

    mutating func answer(at now: Double) -> HTTPHead {
      level = min(perSecond + 1, level + (now - at) * perSecond)
      at = now
      let isAllowed = level >= 1
      if isAllowed { level -= 1 }
      let wait = isAllowed ? 1 / perSecond : (1 - level) / perSecond
      var headers: [HTTPHeader] = []
      switch telling {
      case .headers:
        headers = [
          HTTPHeader("x-ratelimit-limit-requests", String(Int(perSecond * 60))),
          HTTPHeader("x-ratelimit-remaining-requests", String(Int(max(0, level)))),
          HTTPHeader("x-ratelimit-reset-requests", "\(Int(wait * 1000))ms"),
        ]
      case .retryAfterMilliseconds where !isAllowed:
        headers = [HTTPHeader("retry-after-ms", String(Int(wait * 1000) + 1))]
      case .retryAfterSeconds where !isAllowed:
        headers = [HTTPHeader("Retry-After", String(Int(wait) + 1))]
      default: break
      }
      return HTTPHead(status: isAllowed ? 200 : 429, headers: headers)
    }
  }

  /// Items, requests and seconds that a batch takes.
  private struct Run {
    var requests = 0
    var answered = 0
    var seconds = 0.0
    var mostTries = 0
  }

  /// A batch in virtual time: every refused item waits as the policy says and queues again.
  private func run(
    items: Int,
    width: Int,
    server start: Bucket,
    latency: Double,
    settings: Pace.Settings? = nil
  ) -> Run {
    var server = start
    var pace = Pace(settings ?? Pace.Settings(maxConcurrency: width), now: 0)
    var queue = Array(repeating: 1, count: items)
    var sleeping: [(until: Double, tries: Int)] = []
    var flying: [(until: Double, ticket: Pace.Ticket, head: HTTPHead, tries: Int)] = []
    var run = Run()
    var now = 0.0
    while run.answered < items, now < 600 {
      for nap in sleeping where nap.until <= now { queue.insert(nap.tries, at: 0) }
      sleeping.removeAll { $0.until <= now }
      for flight in flying.sorted(by: { $0.until < $1.until }) where flight.until <= now {
        let isRefused = flight.head.status == 429
        pace.hear(flight.head, of: flight.ticket, now: now)
        pace.end(
          flight.ticket,
          head: flight.head,
          code: isRefused ? .rateLimit : nil,
          hint: flight.head.retryHint(now: now),
          now: now
        )
        if isRefused {
          sleeping.append((now + 0.3, flight.tries + 1))
        } else {
          run.answered += 1
        }
      }
      flying.removeAll { $0.until <= now }
      sending: while let tries = queue.first {
        switch pace.admit(tokens: 100, now: now) {
        case .go(let ticket):
          queue.removeFirst()
          run.requests += 1
          run.mostTries = max(run.mostTries, tries)
          let head = server.answer(at: now)
          flying.append((now + (head.status == 429 ? 0.002 : latency), ticket, head, tries))
        case .wait, .full: break sending
        }
      }
      now += 0.001
    }
    run.seconds = now
    return run
  }

  @Test(arguments: [0.0, 0.2, 2.0])
  func `a server that names its limits is met exactly`(_ latency: Double) {
    let run = run(
      items: 300,
      width: 64,
      server: Bucket(perSecond: 20, telling: .headers),
      latency: latency
    )
    #expect(run.answered == 300)
    #expect(run.requests <= 330)
    #expect(run.mostTries <= 4)
    #expect(run.seconds <= 1.15 * (279.0 / 20 + latency))
  }

  @Test(arguments: [Telling.retryAfterMilliseconds, .retryAfterSeconds, .nothing])
  func `a server that only refuses is felt for`(_ telling: Telling) {
    let run = run(
      items: 300,
      width: 64,
      server: Bucket(perSecond: 20, telling: telling),
      latency: 0.2
    )
    #expect(run.answered == 300)
    #expect(run.requests <= 420, "\(run)")
    #expect(run.seconds <= 2 * 14, "\(run)")
  }

  @Test func `limits of the settings hold without any refusal`() {
    let run = run(
      items: 60,
      width: 64,
      server: Bucket(perSecond: 20, telling: .nothing),
      latency: 0.1,
      settings: Pace.Settings(maxConcurrency: 64, requestsPerMinute: 600)
    )
    #expect(run.requests == 60)
    #expect((4.5...6).contains(run.seconds), "\(run)")
  }

  @Test func `tokens a minute are kept too`() {
    var pace = Pace(Pace.Settings(tokensPerMinute: 6_000), now: 0)
    #expect(isLetGo(pace.admit(tokens: 100, now: 0)))
    guard case .wait(let seconds) = pace.admit(tokens: 50, now: 0) else {
      Issue.record("the second one has to wait")
      return
    }
    #expect(abs(seconds - 0.5) < 0.01)
    #expect(isLetGo(pace.admit(tokens: 50, now: 0.51)))
  }

  @Test func `a request larger than the allowance goes when the allowance is whole`() {
    var pace = Pace(Pace.Settings(tokensPerMinute: 600), now: 0)
    #expect(isLetGo(pace.admit(tokens: 5_000, now: 0)))
    #expect(!isLetGo(pace.admit(tokens: 10, now: 60)))
    #expect(isLetGo(pace.admit(tokens: 10, now: 600)))
  }

  @Test func `a wish to wait holds everybody`() {
    var pace = Pace(now: 0)
    let first = ticket(pace.admit(tokens: 1, now: 0))
    pace.end(first, head: HTTPHead(status: 503), code: .overloaded, hint: .seconds(7), now: 1)
    #expect(pace.admit(tokens: 1, now: 2) == .wait(6))
    #expect(isLetGo(pace.admit(tokens: 1, now: 8)))
  }

  @Test func `a wish to wait for an hour holds nobody`() {
    var pace = Pace(now: 0)
    let first = ticket(pace.admit(tokens: 1, now: 0))
    let head = HTTPHead(status: 429)
    pace.end(first, head: head, code: .rateLimit, hint: .seconds(3_600), now: 1)
    guard case .wait(let seconds) = pace.admit(tokens: 1, now: 1) else { return }
    #expect(seconds < 11)
  }

  @Test func `an overloaded server is asked by half as many, once for each crowd`() {
    var pace = Pace(Pace.Settings(maxConcurrency: 16), now: 0)
    let tickets = (0..<16).map { _ in ticket(pace.admit(tokens: 1, now: 0)) }
    #expect(pace.admit(tokens: 1, now: 1) == .full)
    let busy = HTTPHead(status: 503)
    for one in tickets { pace.end(one, head: busy, code: .overloaded, hint: nil, now: 1) }
    #expect(pace.widestNow == 8)
    for _ in 0..<200 {
      let one = ticket(pace.admit(tokens: 1, now: 2))
      pace.end(one, head: HTTPHead(status: 200), code: nil, hint: nil, now: 2)
    }
    #expect(pace.widestNow == 16)
  }

  struct Reset: Sendable {
    var text: String
    var seconds: Double?
  }

  @Test(arguments: [
    Reset(text: "1s", seconds: 1), Reset(text: "120ms", seconds: 0.12),
    Reset(text: "6m0s", seconds: 360), Reset(text: "1h2m3.5s", seconds: 3_723.5),
    Reset(text: "1d", seconds: 86_400), Reset(text: "12", seconds: 12),
    Reset(text: "0.5", seconds: 0.5), Reset(text: "soon", seconds: nil),
    Reset(text: "", seconds: nil), Reset(text: "-1", seconds: nil), Reset(text: "5x", seconds: nil),
    Reset(text: "ms", seconds: nil), Reset(text: "1e999", seconds: nil),
  ])
  func `resets are read in every form`(_ reset: Reset) {
    #expect(AllowanceReport.seconds(reset.text) == reset.seconds)
  }

  private func isLetGo(_ admission: Pace.Admission) -> Bool {
    if case .go = admission { true } else { false }
  }

  private func ticket(_ admission: Pace.Admission) -> Pace.Ticket {
    guard case .go(let ticket) = admission else {
      Issue.record("not let go: \(admission)")
      return Pace.Ticket(number: 0, sentAt: 0, tokensSoFar: 0)
    }
    return ticket
  }
}
