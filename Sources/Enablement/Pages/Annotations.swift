public import Guardrails
import Messaging

/// What is known about the words of an artifact, in the form in which a page shows it.
///
/// A page for a reader outside has none: it shows the words and, where a section has to stay
/// empty, that it is empty on purpose.
public struct Annotations: Sendable, Hashable {
  /// A finding with the number that commands take.
  public struct Numbered: Sendable, Hashable {
    /// The number, from 1, in the order of the report.
    public var number: Int
    /// The finding.
    public var finding: Finding
    /// What somebody said about it.
    public var settlement: Review.Settlement?
  }

  /// The findings in the order of the report.
  public var findings: [Numbered]

  private var sources: [String: [Source]]

  private struct Source: Sendable, Hashable {
    var span: ByteSpan
    var ref: String
  }

  /// What is known about a draft that nobody has looked at yet.
  public init(_ draft: Draft) {
    self.init(draft) { _ in nil }
  }

  /// What is known about the draft of a review, with what people said.
  public init(_ review: Review) {
    self.init(review.draft, settlement: review.settlement)
  }

  private init(_ draft: Draft, settlement: (Finding) -> Review.Settlement?) {
    findings = draft.report.findings.enumerated().map { index, finding in
      Numbered(number: index + 1, finding: finding, settlement: settlement(finding))
    }
    sources = [:]
    for span in draft.spans where span.kind != .connective && span.kind != .merge {
      guard let ref = span.ref else { continue }
      let source = Source(span: ByteSpan(start: span.start, end: span.end), ref: ref)
      sources[span.path, default: []].append(source)
    }
    for entry in draft.report.ledger {
      guard let path = entry.path, let ref = entry.ref else { continue }
      sources[path, default: []].append(Source(span: entry.span, ref: ref))
    }
    for path in sources.keys {
      sources[path]?.sort { ($0.span, $0.ref) < ($1.span, $1.ref) }
    }
  }

  /// The ids of what carries some bytes of a passage, in the order of the text.
  func carriers(of range: Range<Int>, in path: String) -> [String] {
    var ids: [String] = []
    for source in sources[path] ?? [] where source.span.range.overlaps(range) {
      if !ids.contains(source.ref) { ids.append(source.ref) }
    }
    return ids
  }

  /// The findings at a passage.
  func findings(at path: String) -> [Numbered] {
    findings.filter { $0.finding.path == path }
  }
}

extension Annotations.Numbered {
  /// The note that a page shows under the words.
  var note: PageNote {
    let kind: PageNote.Kind
    switch finding.severity {
    case .error: kind = .error
    case .warning: kind = settlement == nil ? .warning : .settled
    case .suggestion: kind = .suggestion
    }
    var text = PageLine(finding.check, .strong).adding(" \(finding.message)")
    if let suggestion = finding.suggestion {
      text = text.adding(" Write: ", .faint).adding(suggestion, .quoted)
    }
    if let settlement {
      let reason = settlement.reason.map { ": \($0)" } ?? ""
      text = text.adding(" (\(settlement.kind.rawValue) by \(settlement.by)\(reason))", .good)
    }
    return PageNote(kind: kind, number: number, text: text)
  }
}
