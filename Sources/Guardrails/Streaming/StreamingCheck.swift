import Messaging

/// Checks a text while it is still being written, and holds back what is not settled.
///
/// Text is released by whole blocks (paragraphs, items, cells), and only up to the last place where
/// no later word can make an error of it: whatever the chunks, the text that was released never
/// holds the span of an error of the final report, and the final report is the one that
/// ``Guardrails/check(_:in:)`` gives on the whole. What is kept:
///
/// - a block until it has ended: a plain or Markdown block ends with a blank line, one of HTML with
///   a block's tag;
/// - a block with an error, and all that follows;
/// - front matter that is not closed yet, and what stands behind it;
/// - open brackets, in which a placeholder or a merge tag may still end; in Markdown every bracket
///   that a later link definition may turn into a link;
/// - what is an error in one of the two languages, until all is read: which language a text has
///   shows only at its end.
///
/// Two checks judge a message as a whole and report only at its end, about text that may have been
/// released: `claims/disclaimer` (a disclaimer may still follow, or a claim may follow it) and
/// `text/reading-grade`.
///
/// The cost is linear in the text: it is checked again when it has grown by a part of its length.
public struct StreamingCheck: Sendable {
  /// What became of a chunk.
  public struct Step: Sendable, Hashable {
    /// The text that may now be shown; whole characters, in the order of the text.
    public var released: [UInt8]
    /// The errors that stop the stream; the text cannot pass any more once there are some.
    public var errors: [Finding]

    /// Whether writing on is in vain.
    public var isStopped: Bool { !errors.isEmpty }
  }

  /// The checks that judge a message as a whole.
  public static let wholeMessageChecks: Set<String> = ["claims/disclaimer", "text/reading-grade"]

  private let guardrails: Guardrails
  private let context: CheckContext
  private let markup: Markup
  private var bytes: [UInt8] = []
  private var holdBack = HoldBack()
  private var checked = 0
  private var errors: [Finding] = []
  /// How many bytes have been released.
  public private(set) var releasedCount = 0

  /// Starts with an empty text.
  ///
  /// - Parameters:
  ///   - guardrails: The compiled guardrails of the library.
  ///   - context: The circumstances, as for a batch check.
  ///   - markup: How the text is marked up.
  public init(guardrails: Guardrails, context: CheckContext, markup: Markup = .plain) {
    self.guardrails = guardrails
    self.context = context
    self.markup = markup
  }

  /// Takes the next bytes, which may end inside of a character.
  public mutating func add(_ chunk: some Sequence<UInt8>) -> Step {
    bytes.append(contentsOf: chunk)
    guard errors.isEmpty else { return Step(released: [], errors: errors) }
    guard bytes.count - checked >= checked / 8 else { return Step(released: [], errors: []) }
    let end = holdBack.settledEnd(of: bytes, markup: markup)
    guard end > checked else { return Step(released: [], errors: []) }
    checked = end
    let text = Array(bytes[..<end])
    // Its end may have come already, only not in a block that has ended.
    if FrontMatter.isOpen(in: text) { return Step(released: [], errors: []) }
    return release(to: limit(of: text))
  }

  /// Takes the next piece of text.
  public mutating func add(_ chunk: String) -> Step { add(chunk.utf8) }

  /// Ends the text: the report on all of it, and the rest of what may be shown.
  ///
  /// Nothing from the first error on is released.
  public mutating func finish() -> (report: CheckReport, step: Step) {
    let passage = Passage(bytes: bytes, markup: markup)
    let document = guardrails.document(of: passage, in: context)
    let report = guardrails.report(on: document, in: context)
    errors = report.findings.filter { $0.severity == .error }
    var end = bytes.count
    if let first = errors.map(\.span.start).min() {
      end = HoldBack.blockStart(before: first, in: document)
    }
    var step = release(to: end)
    step.errors = errors
    return (report, step)
  }

  private mutating func release(to end: Int) -> Step {
    guard end > releasedCount else { return Step(released: [], errors: errors) }
    let released = Array(bytes[releasedCount..<end])
    releasedCount = end
    return Step(released: released, errors: errors)
  }

  /// How much of a text that ends with its last block may be released.
  private mutating func limit(of text: [UInt8]) -> Int {
    let passage = Passage(bytes: text, markup: markup)
    var limit = text.count
    var found: [[Finding]] = []
    for isGerman in [false, true] {
      let document = guardrails.document(of: passage, in: context, isGerman: isGerman)
      let report = guardrails.report(on: document, in: context)
      if let open = HoldBack.openBracket(in: text, markup: markup) {
        limit = min(limit, HoldBack.blockStart(before: open, in: document))
      }
      guard let first = Self.firstError(report) else { continue }
      limit = min(limit, HoldBack.blockStart(before: first, in: document))
      found.append(
        report.findings.filter {
          $0.severity == .error && !Self.wholeMessageChecks.contains($0.check)
        }
      )
    }
    // An error in one language only may vanish with the next sentence.
    if found.count == 2 { errors = found[0] }
    return limit
  }

  private static func firstError(_ report: CheckReport) -> Int? {
    report.findings.lazy.filter {
      $0.severity == .error && !wholeMessageChecks.contains($0.check)
    }.map(\.span.start).min()
  }
}
