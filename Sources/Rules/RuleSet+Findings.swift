public import Guardrails
import Messaging
import Patterns

extension RuleSet {
  /// What the rules find in a text, sorted; spans are bytes of the text as it was given.
  ///
  /// A pattern that takes too many steps on the text is reported as that rule's problem, with the
  /// rule's id, and its other findings are left out.
  ///
  /// - Parameters:
  ///   - passage: The text.
  ///   - exempt: Spans in which nothing is reported: approved words, and words of others.
  /// - Returns: The findings in the order of `Finding`.
  public func findings(in passage: Passage, exempt: [ByteSpan] = []) -> [Finding] {
    findings(in: passage, Prose.of(passage), exempt: exempt)
  }

  func findings(in passage: Passage, _ prose: Prose, exempt: [ByteSpan]) -> [Finding] {
    guard !rules.isEmpty, !passage.bytes.isEmpty else { return [] }
    var run = RuleRun(self, passage, prose, exempt)
    run.visitAll()
    return run.findings.sorted()
  }

  /// What the rules find in an example, which is Markdown.
  func findings(in example: RuleExample) -> [Finding] {
    findings(in: Passage(example.text, markup: .markdown))
  }

  /// Runs every pattern on texts that make careless ones take very long.
  ///
  /// - Throws: a fault that names the rule's pattern.
  func probe() throws(RuleFault) {
    for text in Self.probes {
      var view = TextView()
      view.append(Array(text.utf8), verbatimFrom: 0)
      for matcher in matchers {
        var memory = RuleMemory()
        do {
          _ = try matcher.hits(in: view, [], &memory)
        } catch {
          throw RuleFault(message: "\(error)", pattern: error.pattern)
        }
      }
    }
  }

  private static let probes: [String] = [
    String(repeating: "a", count: 64) + "!", String(repeating: "ab ", count: 40) + "!",
    String(repeating: "1", count: 64) + "x", String(repeating: " ", count: 64) + "x",
    String(repeating: "A.", count: 32) + "\u{0}",
  ]
}

/// The run of a set of rules over one text.
struct RuleRun {
  private let set: RuleSet
  private let passage: Passage
  private let prose: Prose
  private let exempt: [ByteSpan]
  private let lines: LineIndex
  private var memories: [Int: RuleMemory] = [:]
  private var counts: [Int: Int] = [:]
  private var broken: Set<Int> = []
  private var places: Set<Place> = []
  private var documentCounts: [String: Double] = [:]
  private(set) var findings: [Finding] = []

  private struct Place: Hashable {
    var rule: Int
    var start: Int
  }

  init(_ set: RuleSet, _ passage: Passage, _ prose: Prose, _ exempt: [ByteSpan]) {
    self.set = set
    self.passage = passage
    self.prose = prose
    self.exempt = exempt
    lines = LineIndex(passage.bytes)
  }

  /// Hands every part of the text to the rules that look at it.
  mutating func visitAll() {
    let readsMarks = [TextSection.link, .emphasis, .strong].contains { section in
      !set.index.table(section, .whole, passage.markup).isEmpty
    }
    let text = RuleText(passage, prose, set.reading, readsMarks: readsMarks)
    for section in text.sections {
      if let name = Self.countName(of: section.kind) { documentCounts[name, default: 0] += 1 }
    }
    // Code that runs over lines is a block, all other stands in a line.
    documentCounts["pre"] = Double(prose.code.count { passage.bytes[$0].contains(0x0A) })
    if let range = prose.frontMatter, set.reading == .vale || set.index.usesFrontMatter {
      for section in FrontMatterValues.sections(of: passage, range) { visitFrontMatter(section) }
    }
    for section in text.sections { visit(section.view, section.kind) }
    if !set.index.table(.code, .whole, passage.markup).isEmpty {
      for view in text.code { visit(view, .code) }
    }
    if !set.index.table(.summary, .whole, passage.markup).isEmpty { visit(text.summary, .summary) }
    if !set.index.table(.raw, .whole, passage.markup).isEmpty { visit(text.raw, .raw) }
  }

  private static func countName(of kind: TextSection) -> String? {
    switch kind {
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
      "heading_h\(kind.rawValue)"
    case .list: "list"
    case .quotation: "blockquote"
    default: nil
    }
  }

  private mutating func visit(_ view: TextView, _ kind: TextSection) {
    let scan = set.index.scan(view)
    let whole = set.index.table(kind, .whole, passage.markup)
    let all = 0..<view.bytes.count
    for rule in scan.rules(in: whole) { run(rule, on: view, all, scan) }
    guard kind.hasSentences else { return }
    let sentence = set.index.table(kind, .sentence, passage.markup)
    let sentenceRules = sentence.isEmpty ? [] : scan.rules(in: sentence)
    if !sentenceRules.isEmpty {
      for range in Sentences(utf8: view.bytes) {
        let part = view.part(range)
        for rule in sentenceRules { run(rule, on: part, range, scan) }
      }
    }
    guard kind == .paragraph else { return }
    let paragraph = set.index.table(kind, .paragraph, passage.markup)
    let paragraphRules = paragraph.isEmpty ? [] : scan.rules(in: paragraph)
    guard !paragraphRules.isEmpty else { return }
    for range in Self.paragraphs(of: view.bytes) {
      let part = view.part(range)
      for rule in paragraphRules { run(rule, on: part, range, scan) }
    }
  }

  private mutating func visitFrontMatter(_ section: RuleText.Section) {
    let names = ["text", "frontmatter", section.key ?? "", passage.markup.scopeName]
    let required = set.reading == .vale ? nil : "frontmatter"
    let scan = set.index.scan(section.view)
    let all = 0..<section.view.bytes.count
    for (number, rule) in set.rules.enumerated() where rule.scope.covers(names, asking: required) {
      run(number, on: section.view, all, scan)
    }
  }

  private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == 0x0A, bytes[index + 1] == 0x0A {
        ranges.append(start..<index + 2)
        start = index + 2
        index += 1
      }
      index += 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }

  private mutating func run(
    _ number: Int,
    on view: TextView,
    _ range: Range<Int>,
    _ scan: RuleIndex.Scan
  ) {
    guard !broken.contains(number) else { return }
    var memory = memories[number] ?? RuleMemory(counts: documentCounts)
    do {
      let literals = scan.literals(of: number, in: range)
      for hit in try set.matchers[number].hits(in: view, literals, &memory) {
        report(hit, of: number, in: view)
      }
    } catch {
      broken.insert(number)
      findings.removeAll { $0.check == set.rules[number].check }
      add(
        number,
        0..<1,
        "The rule \(set.rules[number].name) was not applied: \(error).",
        severity: .warning
      )
    }
    memories[number] = memory
  }

  private mutating func report(_ hit: RuleHit, of number: Int, in view: TextView) {
    let rule = set.rules[number]
    let span: Range<Int>
    if let range = hit.range, !range.isEmpty {
      span = view.source(of: range)
    } else {
      // About the whole: the first character stands for it.
      span = 0..<1
    }
    let isExempt =
      hit.range != nil
      && exempt.contains { $0.start <= span.lowerBound && span.upperBound <= $0.end }
    guard !isExempt, places.insert(Place(rule: number, start: span.lowerBound)).inserted else {
      return
    }
    if rule.limit > 0 {
      guard counts[number, default: 0] < rule.limit else { return }
      counts[number, default: 0] += 1
    }
    let message = (hit.message ?? RuleMessage(rule.message)).text(hit.values)
    add(number, span, message, suggestion: hit.suggestion)
  }

  private mutating func add(
    _ number: Int,
    _ range: Range<Int>,
    _ message: String,
    suggestion: String? = nil,
    severity: Severity? = nil
  ) {
    let bytes = passage.bytes
    var end = min(range.upperBound, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let span = min(range.lowerBound, end)..<end
    guard !span.isEmpty else { return }
    let (line, column) = lines.position(of: span.lowerBound)
    let rule = set.rules[number]
    findings.append(
      Finding(
        check: rule.check,
        severity: severity ?? rule.level,
        span: ByteSpan(start: span.lowerBound, end: span.upperBound),
        line: line,
        column: column,
        text: String(decoding: bytes[span], as: UTF8.self),
        message: message,
        suggestion: suggestion
      )
    )
  }
}
