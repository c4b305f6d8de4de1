/// How fast one server may be asked with one key: what it has been heard to say, and who may go now.
///
/// Three things hold requests back: the limits of the settings, the limits that the server's own
/// headers name, and what its refusals teach. A `Retry-After` stops everybody. A server that names
/// no limits is felt for: its refusal halves the number of requests under way and spaces them by
/// the rate at which it did answer; every answer widens both a little again.
///
/// A pure value: times are arguments, in seconds from any fixed moment.
public struct Pace: Hashable, Sendable {
  /// The limits that a user sets.
  public struct Settings: Hashable, Sendable {
    /// Requests under way at the same time, at most.
    public var maxConcurrency: Int
    /// Requests in a minute, at most.
    public var requestsPerMinute: Int?
    /// Tokens in a minute, at most.
    public var tokensPerMinute: Int?

    /// Limits; by default 16 requests under way and whatever the server allows.
    public init(
      maxConcurrency: Int = 16,
      requestsPerMinute: Int? = nil,
      tokensPerMinute: Int? = nil
    ) {
      self.maxConcurrency = max(1, maxConcurrency)
      self.requestsPerMinute = requestsPerMinute
      self.tokensPerMinute = tokensPerMinute
    }
  }

  /// A request that was let go.
  public struct Ticket: Hashable, Sendable {
    /// Its number, from 1, in the order in which requests were let go.
    public var number: Int
    /// When it was let go.
    public var sentAt: Double
    /// The tokens of all requests up to and with this one.
    var tokensSoFar: Int
  }

  /// Whether the next request may go.
  public enum Admission: Hashable, Sendable {
    /// It has to be sent now.
    case go(Ticket)
    /// Ask again after so many seconds.
    case wait(Double)
    /// Ask again when a request has ended.
    case full
  }

  /// A time in which requests were let go, to measure what a server takes.
  private struct Window: Hashable, Sendable {
    var start: Double?
    var sent = 0
    var refused = 0
    /// How long it was, with the time that the server asks to wait after it.
    var seconds = 0.0

    /// The seconds from one request that was taken to the next.
    var spacing: Double { seconds / Double(max(1, sent - refused)) * 1.05 }
  }

  /// So many requests go at once before anything is known of a server.
  static let firstBurst = 16
  /// The seconds between the requests after those, until the first answer.
  static let firstSpacing = 0.001
  /// The longest time that a server's wish to wait holds everybody, in seconds.
  static let longestBlock = 120.0

  private let settings: Settings
  private var ownRequests: Allowance?
  private var ownTokens: Allowance?
  private var toldRequests: Allowance?
  private var toldTokens: Allowance?
  private var toldBy = 0
  private var issued = 0
  private var issuedTokens = 0
  private var underWay = 0
  private var concurrency: Double
  private var hasAnswer = false
  private var earliest = 0.0
  private var blockedUntil = 0.0
  private var spacing = 0.0
  private var lastReduction = 0
  private var window = Window()
  private var crowd: Window?

  /// The pace of a server of which nothing is known.
  public init(_ settings: Settings = Settings(), now: Double) {
    self.settings = settings
    concurrency = Double(settings.maxConcurrency)
    ownRequests = settings.requestsPerMinute.map { Allowance(perMinute: $0, at: now) }
    ownTokens = settings.tokensPerMinute.map { Allowance(perMinute: $0, at: now) }
  }

  /// Requests that may be under way at the same time.
  public var widestNow: Int { max(1, Int(concurrency)) }

  /// Whether a request of about `tokens` tokens may go.
  public mutating func admit(tokens: Int, now: Double) -> Admission {
    guard underWay < widestNow else { return .full }
    let wait = wait(tokens: Double(tokens), now: now)
    if wait > 0.000_2 { return .wait(wait) }
    if window.start == nil { window.start = now }
    window.sent += 1
    ownRequests?.use(1, now: now)
    toldRequests?.use(1, now: now)
    ownTokens?.use(Double(tokens), now: now)
    toldTokens?.use(Double(tokens), now: now)
    issued += 1
    issuedTokens += tokens
    underWay += 1
    if spacing > 0 {
      earliest = max(earliest, now - spacing) + spacing
    } else if !hasAnswer, issued >= Self.firstBurst {
      // Who overslept may catch up a little.
      let start = issued == Self.firstBurst ? now : max(earliest, now - Self.firstSpacing * 4)
      earliest = start + Self.firstSpacing
    }
    return .go(Ticket(number: issued, sentAt: now, tokensSoFar: issuedTokens))
  }

  private func wait(tokens: Double, now: Double) -> Double {
    var wait = max(0, blockedUntil - now)
    if spacing > 0 || !hasAnswer { wait = max(wait, earliest - now) }
    wait = max(wait, ownRequests?.wait(for: 1, now: now) ?? 0)
    wait = max(wait, toldRequests?.wait(for: 1, now: now) ?? 0)
    wait = max(wait, ownTokens?.wait(for: tokens, now: now) ?? 0)
    return max(wait, toldTokens?.wait(for: tokens, now: now) ?? 0)
  }
}

// MARK: What the server teaches

extension Pace {
  /// Takes in the head of an answer.
  ///
  /// What it says was true when its request arrived; the requests let go since are taken off.
  ///
  /// - Parameters:
  ///   - head: Status and headers.
  ///   - ticket: The request's.
  ///   - now: The time.
  public mutating func hear(_ head: HTTPHead, of ticket: Ticket, now: Double) {
    hasAnswer = true
    guard ticket.number > toldBy else { return }
    let since = now - ticket.sentAt
    if let report = AllowanceReport(of: "requests", in: head) {
      toldBy = ticket.number
      toldRequests = Self.allowance(
        report,
        usedSince: Double(issued - ticket.number),
        seconds: since,
        before: toldRequests,
        now: now
      )
    }
    if let report = AllowanceReport(of: "tokens", in: head) {
      toldBy = ticket.number
      toldTokens = Self.allowance(
        report,
        usedSince: Double(issuedTokens - ticket.tokensSoFar),
        seconds: since,
        before: toldTokens,
        now: now
      )
    }
  }

  private static func allowance(
    _ report: AllowanceReport,
    usedSince: Double,
    seconds: Double,
    before: Allowance?,
    now: Double
  ) -> Allowance {
    // A little slower than allowed: requests arrive less evenly than they are sent.
    let rate = report.perSecond * 0.98
    return Allowance(
      perSecond: rate,
      capacity: max(1, rate, report.remaining, before?.capacity ?? 0),
      level: report.remaining - usedSince + seconds * rate,
      at: now
    )
  }

  /// Takes in how a request ended.
  ///
  /// - Parameters:
  ///   - ticket: The request's.
  ///   - head: Status and headers of its answer, if there was one.
  ///   - code: Why it failed; nil if it was answered.
  ///   - hint: How long the server asks to wait.
  ///   - now: The time.
  public mutating func end(
    _ ticket: Ticket,
    head: HTTPHead?,
    code: ChatFailure.Code?,
    hint: Duration?,
    now: Double
  ) {
    underWay = max(0, underWay - 1)
    if head != nil { hasAnswer = true }
    switch code {
    case .rateLimit?, .overloaded?:
      let seconds = hint.map(Self.seconds)
      if let seconds, seconds <= Self.longestBlock {
        blockedUntil = max(blockedUntil, now + seconds)
      }
      let isTold = code == .rateLimit && (toldRequests != nil || toldTokens != nil)
      if !isTold { slowDown(after: ticket, code == .rateLimit, seconds ?? 0, now: now) }
    case .cancelled?, .transport?, .stall?: break
    default:
      concurrency = min(Double(settings.maxConcurrency), concurrency + 1 / concurrency)
      // Far below what was measured it is felt for in larger steps.
      spacing *= spacing > 0.2 ? 0.95 : 0.99
      if spacing < Self.firstSpacing { spacing = 0 }
    }
  }

  /// Halves the width, and spaces by the rate of what the server took.
  ///
  /// Once for all the requests that were under way together. Further refusals of the same crowd only correct the rate.
  private mutating func slowDown(
    after ticket: Ticket,
    _ isRate: Bool,
    _ hint: Double,
    now: Double
  ) {
    guard ticket.number > lastReduction else {
      guard isRate, var measured = crowd else { return }
      measured.refused += 1
      crowd = measured
      spacing = min(10, max(spacing, measured.spacing))
      return
    }
    lastReduction = issued
    concurrency = max(1, min(concurrency, Double(underWay + 1)) / 2)
    var measured = window
    measured.refused += 1
    measured.seconds = now - (window.start ?? now) + hint
    window = Window()
    guard isRate else {
      crowd = nil
      return
    }
    crowd = measured
    spacing = min(10, max(measured.spacing, 0.01))
    earliest = max(earliest, blockedUntil, now)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
