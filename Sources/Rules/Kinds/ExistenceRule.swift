import Patterns

/// Something that should not be there: `tokens`, `raw`.
struct ExistenceRule: RuleKind {
  static let name = "existence"

  var tokens: [String]
  var raw: [String]
  var exceptions: [String]
  var appendsRaw: Bool
  var ignoresCase: Bool
  var isNonword: Bool
  var usesVocabulary: Bool

  static let nothing = ExistenceRule(
    tokens: [],
    raw: [],
    exceptions: [],
    appendsRaw: false,
    ignoresCase: false,
    isNonword: false,
    usesVocabulary: false
  )

  var sought: [String] { raw + tokens }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    try ExistenceMatcher(self, rule, vocabulary)
  }
}

extension ExistenceRule {
  init?(_ reader: RuleFileReader) {
    tokens = reader.patterns("tokens").filter { $0.contains { !$0.isWhitespace } }
    raw = reader.patterns("raw")
    exceptions = reader.patterns("exceptions")
    appendsRaw = reader.flag("append")
    ignoresCase = reader.flag("ignorecase")
    isNonword = reader.flag("nonword")
    usesVocabulary = reader.flag("vocab", default: true)
    guard !tokens.isEmpty || !raw.isEmpty else {
      reader.lacks("an existence rule needs \"tokens\" or \"raw\".")
      return nil
    }
  }
}

private struct ExistenceMatcher: RuleMatcher {
  private enum Way: Sendable {
    case literals(LiteralChooser)
    case pattern(Pattern)
  }

  let lookup: RuleLookup
  private let way: Way
  private let exceptions: Exceptions
  private let action: RuleAction?

  init(_ kind: ExistenceRule, _ rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) {
    // Words of a vocabulary are no exception to patterns that span whatever they like.
    exceptions = try Exceptions(
      kind.exceptions,
      kind.usesVocabulary && !kind.isNonword ? vocabulary : nil
    )
    action = rule.action
    if kind.raw.isEmpty, !kind.isNonword,
      let texts = LiteralTokens.of(kind.tokens, ignoringCase: kind.ignoresCase)
    {
      lookup = .literals(texts)
      way = .literals(
        LiteralChooser(tokens: texts, ignoresCase: kind.ignoresCase, bindsWords: true)
      )
      return
    }
    // Each by itself first, so that a fault can name the one that has it.
    for token in kind.tokens { _ = try RuleSyntax.compile(token) }
    let raw = kind.raw.joined()
    let list = kind.tokens.joined(separator: "|")
    var source = ""
    if !kind.tokens.isEmpty {
      source = kind.isNonword ? "(?:\(list))" : RuleSyntax.words(list)
    }
    source = kind.appendsRaw ? source + raw : raw + source
    let written = kind.tokens.isEmpty ? raw : list
    way = .pattern(
      try RuleSyntax.compile(
        source,
        ignoringCase: kind.ignoresCase,
        multiline: true,
        written: kind.raw.isEmpty ? written : raw
      )
    )
    lookup = RequiredLiterals.of(source).map { .gated($0) } ?? .always
  }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    let ranges: [Range<Int>]
    switch way {
    case .literals(let chooser): ranges = chooser.chosen(literals, in: view).map(\.range)
    case .pattern(let pattern): ranges = try pattern.matches(in: view.bytes).map(\.range)
    }
    var hits: [RuleHit] = []
    for range in ranges {
      let words = view.string(range)
      if try exceptions.cover(words.trimmedOfSpace) { continue }
      hits.append(try RuleHit(range, words, action))
    }
    return hits
  }
}

extension RuleHit {
  /// A finding at some words, with what the rule's action would put in their place.
  init(_ range: Range<Int>, _ words: String, _ action: RuleAction?) throws(PatternError) {
    self.range = range
    values = [words]
    guard let action else { return }
    let replacements = try action.replacements(for: words)
    values.append(
      replacements.count > 1 ? RuleMessage.list(replacements) : replacements.first ?? words
    )
    suggestion = replacements.count == 1 ? replacements.first : nil
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmedOfSpace: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
