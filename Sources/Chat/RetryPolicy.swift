/// When a failed request is sent again, and after how long; the one place that decides it.
public struct RetryPolicy: Hashable, Sendable {
  /// What to do after a failure.
  public enum Decision: Hashable, Sendable {
    /// Send it again after this time.
    case wait(Duration)
    /// It would be useless, harmful or impolite; with the reason if the failure's own does not
    /// say it.
    case giveUp(because: String?)
  }

  /// How an attempt ended.
  public struct Attempt: Hashable, Sendable {
    /// Which attempt it was; the first is 1.
    public var number: Int
    /// Why it failed.
    public var failure: ChatFailure
    /// What broke the transfer, if that was it.
    public var transport: TransportFailure.Kind?
    /// Status and headers, if any came.
    public var head: HTTPHead?
    /// Whether a piece of the answer was already passed on: a second answer must not follow it.
    public var hasPassedOn: Bool
    /// Whether not one byte of a body came.
    public var isBodyless: Bool

    /// An attempt that failed.
    public init(
      number: Int,
      failure: ChatFailure,
      transport: TransportFailure.Kind? = nil,
      head: HTTPHead? = nil,
      hasPassedOn: Bool = false,
      isBodyless: Bool = false
    ) {
      self.number = number
      self.failure = failure
      self.transport = transport
      self.head = head
      self.hasPassedOn = hasPassedOn
      self.isBodyless = isBodyless
    }
  }

  /// How often a request is sent at most, the first time included.
  public var maxAttempts: Int
  /// The longest back-off after the first failure; it doubles with each further one.
  public var firstBackoff: Duration
  /// The longest back-off after any failure.
  public var longestBackoff: Duration
  /// The longest wait that a server may ask for; beyond it the failure is final.
  public var longestWait: Duration

  /// A policy; by default four attempts, back-off up to half a second, then one, two, eight at
  /// most.
  public init(
    maxAttempts: Int = 4,
    firstBackoff: Duration = .milliseconds(500),
    longestBackoff: Duration = .seconds(8),
    longestWait: Duration = .seconds(120)
  ) {
    self.maxAttempts = max(1, maxAttempts)
    self.firstBackoff = firstBackoff
    self.longestBackoff = longestBackoff
    self.longestWait = longestWait
  }

  /// What to do after `attempt`.
  ///
  /// - Parameters:
  ///   - attempt: How it ended.
  ///   - now: The present time in seconds since 1970, for servers that name a date.
  ///   - chance: A random number from 0 up to but not including 1: the jitter.
  /// - Returns: A wait, or that it is over.
  public func decision(after attempt: Attempt, now: Double, chance: Double) -> Decision {
    guard isWorthRetrying(attempt) else { return .giveUp(because: nil) }
    let allowed = attempt.failure.isBlamedOnRequest ? min(2, maxAttempts) : maxAttempts
    guard attempt.number < allowed else {
      return .giveUp(because: attempt.number > 1 ? "gave up after \(attempt.number) attempts" : nil)
    }
    let backoff = backoff(after: attempt.number, chance: chance)
    guard let hint = attempt.head?.retryHint(now: now), hint > .zero else { return .wait(backoff) }
    guard hint <= longestWait else {
      return .giveUp(
        because: "the server asks to wait \(hint.components.seconds) seconds, more than the "
          + "\(longestWait.components.seconds) that are waited"
      )
    }
    // Those who were told the same moment shall not all come at it.
    return .wait(hint + min(backoff, hint) / 4)
  }

  /// Full jitter, but never less than 50 ms.
  private func backoff(after number: Int, chance: Double) -> Duration {
    let longest = min(longestBackoff, firstBackoff * (1 << min(number - 1, 16)))
    return max(.milliseconds(50), longest * chance)
  }

  private func isWorthRetrying(_ attempt: Attempt) -> Bool {
    if attempt.hasPassedOn { return false }
    switch attempt.failure.code {
    case .cancelled, .quota, .auth: return false
    default: break
    }
    // With a status the server has spoken, even if its words broke off.
    let hasSpoken = attempt.head.map { !(200..<300).contains($0.status) } ?? false
    if !hasSpoken, let transport = attempt.transport {
      switch transport {
      case .unreachable, .interrupted, .stalled(.connect): return true
      case .untrusted, .stalled, .cancelled, .configuration: return false
      }
    }
    guard let head = attempt.head else { return false }
    switch head["x-should-retry"]?.lowercased() {
    case "true": return true
    case "false": return false
    default: break
    }
    switch head.status {
    case 200..<300: return attempt.isBodyless
    case 408, 409, 425, 429: return true
    case 501, 505: return false
    default: return head.status >= 500
    }
  }
}

extension ChatFailure {
  /// Whether a server that answers 5xx complains about the request: no outage to wait out.
  var isBlamedOnRequest: Bool {
    guard let status, status >= 500 else { return false }
    switch code {
    case .upstream, .overloaded, .rateLimit, .transport, .stall: return false
    default: return true
    }
  }
}

extension HTTPHead {
  /// How long the server asks to wait, or nil if it does not say; zero for a time that is past.
  ///
  /// Read in this order: `retry-after-ms`, `x-ms-retry-after-ms`, `Retry-After` in seconds or as a
  /// date, and the name that LiteLLM passes it on under.
  ///
  /// - Parameter now: The present time in seconds since 1970.
  /// - Returns: The wait, of at most ten years.
  public func retryHint(now: Double) -> Duration? {
    for name in ["retry-after-ms", "x-ms-retry-after-ms"] {
      if let value = self[name], let milliseconds = Double(value), milliseconds.isFinite {
        return .seconds(min(max(0, milliseconds / 1000), 3e8))
      }
    }
    for name in ["retry-after", "llm_provider-retry-after"] {
      guard let value = self[name] else { continue }
      if let seconds = Double(value), seconds.isFinite {
        return .seconds(min(max(0, seconds), 3e8))
      }
      if let date = HTTPDate.seconds(value) { return .seconds(min(max(0, date - now), 3e8)) }
    }
    return nil
  }
}
