import Guardrails
import Messaging

/// Whether what an artifact cites may still be used, and still has the words that stand there.
///
/// The text checks judge words; a plain sentence whose claim was withdrawn can pass them. Here the
/// provenance is asked: each approved item is looked up again by its id.
enum CitationCheck {
  /// The check under which lapsed citations are reported.
  static let id = "claims/state"

  /// The findings on spans whose item is gone, may not be used, or has other words by now.
  ///
  /// Only what stands below `prefix`, a JSON Pointer, is looked up.
  static func findings(
    in artifact: Artifact,
    spans: [TextSpan],
    below prefix: String = "",
    library: Library,
    use: UseContext
  ) -> [Finding] {
    let spans = spans.filter { $0.path.hasPrefix(prefix) }
    let texts = Dictionary(
      artifact.passages.map { ($0.path, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    let cited = artifact.citations.filter { $0.path.hasPrefix(prefix) }
    let named = cited.compactMap { citation in
      lapse(of: citation, library, use).map { reason in
        Finding(id, .error, at: citation.path, reason, claim: citation.id)
      }
    }
    return words(spans, texts, library, use) + named
  }

  /// Why an item that is only named may no longer be named: its life, not its scope, which counts
  /// for words.
  private static func lapse(
    of citation: Artifact.Citation,
    _ library: Library,
    _ use: UseContext
  ) -> String? {
    let claim: (any Statement)? = library.claim(citation.id)
    guard let statement = claim ?? library.proof(citation.id) else {
      let isKnown = library.locations.keys.contains { $0.id == citation.id }
      return isKnown || library.locations.isEmpty
        ? nil : "\(citation.id) is no item of the library any more."
    }
    let onDay = UseContext(date: use.date)
    return library.standing(of: statement, in: onDay).obstacles.first { obstacle in
      switch obstacle {
      case .draft, .inReview, .changedSinceApproval, .notYetEffective, .expired, .withdrawn,
        .superseded:
        true
      case .outOfScope, .audience, .notForPartners, .partnerTier, .reference:
        false
      }
    }.map { "\(citation.id) \($0)." }
  }

  /// The findings on words.
  private static func words(
    _ spans: [TextSpan],
    _ texts: [String: String],
    _ library: Library,
    _ use: UseContext
  ) -> [Finding] {
    spans.compactMap { span in
      guard span.kind.isApprovedText, let ref = span.ref, let text = texts[span.path] else {
        return nil
      }
      let bytes = Array(text.utf8)
      guard span.start >= 0, span.start <= span.end, span.end <= bytes.count else { return nil }
      let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      guard let lapse = lapse(of: ref, variant: span.variant, words, library, use) else {
        return nil
      }
      return Finding(
        id,
        .error,
        at: span.path,
        in: text,
        range: span.start..<span.end,
        lapse.reason,
        claim: ref,
        suggestion: lapse.words
      )
    }
  }

  /// Why words may no longer stand for an item, with the item's words of today where it has some.
  private static func lapse(
    of ref: String,
    variant: Int?,
    _ words: String,
    _ library: Library,
    _ use: UseContext
  ) -> (reason: String, words: String?)? {
    let token = variant.map { "[[\(ref)#\($0)]]" } ?? "[[\(ref)]]"
    let expansion = library.expanded(token, in: use)
    if let problem = expansion.problems.first {
      // A variant that is gone may have moved to another number.
      if case .unknownVariant = problem.fault, standsElsewhere(words, ref, library) { return nil }
      let prefix = "\(problem.token): "
      let text = problem.description
      let words = problem.alternative.map { library.expanded($0, in: use) }
      return (
        text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text,
        words.flatMap { $0.problems.isEmpty ? $0.text : nil }
      )
    }
    if isSame(words, expansion.text) || standsElsewhere(words, ref, library) { return nil }
    return ("\(ref) has other words by now: “\(expansion.text)”.", expansion.text)
  }

  /// Whether the words are those of an item in another of its approved wordings.
  private static func standsElsewhere(_ words: String, _ ref: String, _ library: Library) -> Bool {
    let claim: (any Statement)? = library.claim(ref)
    let statement = claim ?? library.proof(ref)
    guard let statement else { return false }
    return ([statement.text] + statement.variants.map(\.text)).contains { isSame(words, $0) }
  }

  /// Whether words are the same but for what expansion may change: the first letter's case, and
  /// white space at the ends.
  private static func isSame(_ words: String, _ approved: String) -> Bool {
    plain(words) == plain(approved)
  }

  private static func plain(_ text: String) -> String {
    var bare = text.drop(while: \.isWhitespace)
    while bare.last?.isWhitespace == true { bare.removeLast() }
    return bare.prefix(1).lowercased() + bare.dropFirst()
  }
}

extension SpanKind {
  /// Whether a span of this kind holds the words of an approved item.
  var isApprovedText: Bool {
    switch self {
    case .claim, .proof, .disclaimer, .cta, .reference: true
    case .merge, .input, .connective: false
    }
  }
}
