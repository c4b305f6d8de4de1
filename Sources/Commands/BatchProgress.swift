import Chat
import Foundation

/// How far a batch is: counted always, shown on a terminal.
struct BatchProgress {
  private let total: Int
  private let console: Console
  private let spending: Spending
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private(set) var answered = 0
  private(set) var failures: [ChatFailure.Code: Int] = [:]

  init(total: Int, console: Console, spending: Spending) {
    self.total = total
    self.console = console
    self.spending = spending
  }

  /// Requests that have ended.
  var ended: Int { answered + failures.values.reduce(0, +) }

  /// Counts a request that has ended.
  mutating func count(_ code: ChatFailure.Code?) {
    if let code { failures[code, default: 0] += 1 } else { answered += 1 }
    let now = ContinuousClock.now
    // Nothing within the first second, then a few times in each.
    guard console.errorsGoToTerminal, now - start > .seconds(1),
      shown.map({ now - $0 > .milliseconds(250) }) ?? true
    else { return }
    shown = now
    console.status(line(after: Self.seconds(now - start)))
  }

  /// The line that a person sees: count, rate, time to go, money.
  func line(after seconds: Double) -> String {
    let rate = seconds > 0 ? Double(ended) / seconds : 0
    let left = rate > 0 ? Self.time(Double(total - ended) / rate) : "unknown"
    var text = "\(ended)/\(total)  \(Self.rounded(rate))/s  \(left) to go"
    let failed = ended - answered
    if failed > 0 { text += "  \(failed) failed" }
    return text + "  \(Self.money(spending))"
  }

  /// What a batch came to.
  func summary(_ skipped: Int) -> String {
    let spent = spending.total
    let failed = ended - answered
    var text = "\(ended) of \(total) requests ended: \(answered) answered, \(failed) failed"
    if failed > 0 {
      let codes = failures.sorted { $0.key.rawValue < $1.key.rawValue }
      text += " (\(codes.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", ")))"
    }
    if skipped > 0 { text += "; \(skipped) were answered before" }
    let seconds = Self.seconds(.now - start)
    text += ". \(spent.requests) requests sent in \(Self.rounded(seconds)) s, "
    text += "\(spent.inputTokens) tokens in, \(spent.outputTokens) out, \(Self.money(spending))."
    return text
  }

  private static func money(_ spending: Spending) -> String {
    let total = spending.total
    // What was refused cost nothing, whatever the price.
    guard !spending.prices.prices.isEmpty, total.unpriced == 0 || total.cost > 0 else {
      return "price unknown"
    }
    let sum = Spending.money(total.cost, spending.prices.currency)
    return total.unpriced > 0 ? "\(sum) and \(total.unpriced) requests of unknown price" : sum
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    return whole < 120 ? "\(whole) s" : "\((whole + 59) / 60) min"
  }
}
