import Foundation
import Guardrails
import Messaging

@testable import Reporting

/// Texts with findings that no guardrails are needed for.
enum InventedText {
  /// A finding on the first place of some words.
  static func finding(
    _ check: String,
    _ severity: Severity = .error,
    on words: String,
    in text: String,
    message: String = "This is wrong.",
    claim: String? = nil,
    evidence: String? = nil,
    suggestion: String? = nil,
    occurrence: Int = 1
  ) -> Finding {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    var starts: [Int] = []
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) { starts.append(index) }
      index += 1
    }
    let start = starts.count >= occurrence ? starts[occurrence - 1] : 0
    let span = ByteSpan(start: start, end: start + wanted.count)
    let place = TextLines(bytes).place(of: span)
    return Finding(
      check: check,
      severity: severity,
      span: span,
      line: place.startLine,
      column: place.startColumn,
      text: words,
      message: message,
      claim: claim,
      evidence: evidence,
      suggestion: suggestion
    )
  }

  static let letter = """
    Liebe Grüße 👩‍👩‍👧,

    Larkfield cuts reviews by 40% & more <b>today</b>,
    100 % sure: "always".
    """

  /// A text with one finding of each weight, one that goes over a line end, one ignored, one known.
  static var checked: CheckedText {
    CheckedText(
      path: "content/a b,c:d.md",
      bytes: Array(letter.utf8),
      findings: [
        finding(
          "claims/number",
          on: "40%",
          in: letter,
          message: "No approved claim carries “40%”; CLM-014 says “up to 30 %”.",
          claim: "CLM-014",
          evidence: "up to 30 % in a 2025 pilot of 14 sites",
          suggestion: "up to 30 %"
        ),
        finding("text/reading-grade", .warning, on: "today</b>,\n100 % sure", in: letter),
        finding("claims/name", .suggestion, on: "Grüße", in: letter, message: "50% sure,\nor: not"),
      ],
      ledger: [
        LedgerEntry(
          span: ByteSpan(start: 60, end: 63),
          kind: .number,
          text: "40%",
          grade: .g4,
          ref: nil
        )
      ],
      ignored: [
        IgnoredFinding(
          finding("style/pack.always", on: "always", in: letter),
          reason: "a quotation"
        )
      ],
      known: [
        finding("words/term", .warning, on: "reviews", in: letter, suggestion: "access reviews")
      ]
    )
  }

  /// A text in which nothing was found.
  static var clean: CheckedText {
    CheckedText(path: "clean.txt", bytes: Array("Hello.".utf8), findings: [], ledger: [])
  }

  /// A Word document with a finding in its second paragraph.
  static var document: CheckedText {
    let text = "First paragraph.\n\nThe secret is 4111."
    return CheckedText(
      path: "letter.docx",
      bytes: Array(text.utf8),
      origin: .extracted(paragraphs: [0, 18]),
      findings: [finding("privacy/personal-data", on: "4111", in: text)],
      ledger: []
    )
  }

  static var header: RunHeader {
    RunHeader(
      library: "sha256:abc",
      on: CivilDate(iso: "2026-11-02") ?? .earliest,
      version: "0.1.0",
      failOn: .error,
      checks: [
        CheckDescription(id: "words/term", severity: .warning, summary: "A term."),
        CheckDescription(id: "claims/number", severity: .error, summary: "A number."),
        CheckDescription(id: "claims/name", severity: .suggestion, summary: "A name."),
      ]
    )
  }

  /// A whole document of a form.
  static func report(
    _ form: ReportForm,
    of texts: [CheckedText],
    unread: [UnreadText] = []
  ) throws -> String {
    var summary = RunSummary()
    var document = form.opening(header)
    var isFirst = true
    for text in texts {
      summary.add(TextTally(text))
      let piece = try form.piece(for: text, in: header)
      guard !piece.isEmpty else { continue }
      document += (isFirst ? form.lead : form.separator) + piece
      isFirst = false
    }
    summary.unread = unread
    if !unread.isEmpty {
      summary.skipped.byEnding = ["png": 2, "": 1]
      summary.skipped.links = 1
      summary.stale = [Baseline.Entry(check: "words/term", count: 1, file: "old.md", text: "gone")]
    }
    return document + (try form.closing(summary, in: header))
  }
}
