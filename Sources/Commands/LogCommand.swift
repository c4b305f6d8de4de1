import ArgumentParser
import Enablement
import Guardrails
import Messaging
import Storage

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Shows every generation: what was asked, by whom, what came out, who decided."
  )

  @Argument(help: "One artifact's id; all without it.")
  var id: String?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let stored =
      try id.map { [StoredReview.review(try session.review($0))] }
      ?? session.store().reviews()
    let reviews = stored.compactMap(\.review)
    switch format {
    case .json:
      let entries = reviews.map(Entry.init)
      session.world.console.out(
        try JSONText.artifact(
          Report(version: 1, entries: entries, unreadable: stored.compactMap(Fault.init))
        )
      )
    case .human:
      let text = stored.map(Self.text).joined(separator: "\n\n")
      session.world.console.out(stored.isEmpty ? "Nothing has been made yet." : text)
    }
  }

  private struct Report: Encodable {
    var version: Int
    var entries: [Entry]
    var unreadable: [Fault]
  }

  private struct Fault: Encodable {
    var id: String
    var reason: String

    init?(_ stored: StoredReview) {
      guard case .unreadable(let id, let reason) = stored else { return nil }
      self.id = id
      self.reason = reason
    }
  }

  private struct Entry: Encodable {
    var id: String
    var kind: Artifact.Kind
    var status: Review.Status
    var verdict: Verdict
    var author: String
    var brief: Brief
    var provenance: Provenance
    var checks: [String: Int]
    var gaps: [Gap]
    var decision: Review.Decision?
    var history: [Review.Event]

    init(_ review: Review) {
      id = review.id
      kind = review.draft.artifact.kind
      status = review.status
      verdict = review.verdict
      author = review.author
      brief = review.draft.brief
      provenance = review.draft.provenance
      checks = Dictionary(review.draft.report.findings.map { ($0.check, 1) }, uniquingKeysWith: +)
      gaps = review.draft.gaps
      decision = review.decision
      history = review.history.filter(\.isWorthTelling)
    }
  }

  private static func text(_ stored: StoredReview) -> String {
    switch stored {
    case .review(let review): text(review)
    case .unreadable(let id, let reason): "\(id)  [unreadable]\n  \(reason)"
    }
  }

  private static func text(_ review: Review) -> String {
    let provenance = review.draft.provenance
    var made = "engine \(provenance.engine.rawValue)"
    if let model = provenance.model { made += ", \(model)" }
    if let endpoint = provenance.endpoint { made += " at \(endpoint)" }
    if provenance.engine == .model {
      made +=
        ", \(Counted.text(provenance.attempts, "request")), \(provenance.usage.inputTokens) tokens in, "
      made += "\(provenance.usage.outputTokens) out"
      made += provenance.usage.cost.map { ", cost \($0)" } ?? ", price unknown"
    }
    var lines = [
      "\(review.id)  \(review.draft.title)  [\(review.status.rawValue), \(review.verdict.rawValue)]",
      "  \(made)",
      "  library \(short(provenance.library))"
        + (provenance.prompt.map { ", prompt \(short($0))" } ?? ""),
    ]
    let findings = review.draft.report.findings
    if !findings.isEmpty {
      let errors = findings.count { $0.severity == .error }
      let warnings = findings.count { $0.severity == .warning }
      lines.append("  \(Counted.text(errors, "error")), \(Counted.text(warnings, "warning"))")
    }
    if let failure = provenance.repairFailure { lines.append("  no repair: \(failure)") }
    for gap in review.draft.gaps { lines.append("  gap: \(gap.detail)") }
    for event in review.history where event.isWorthTelling {
      let detail = event.detail.map { ": \($0)" } ?? ""
      lines.append("  \(event.at)  \(event.action.rawValue) by \(event.by)\(detail)")
    }
    return lines.joined(separator: "\n")
  }

  private static func short(_ digest: String) -> String {
    String(digest.drop { $0 != ":" }.dropFirst().prefix(12))
  }
}

extension Review.Event {
  /// Whether it stands for itself: the ledger beside an exported file does not.
  fileprivate var isWorthTelling: Bool {
    action != .exported || detail?.hasSuffix(".ledger.json") != true
  }
}
