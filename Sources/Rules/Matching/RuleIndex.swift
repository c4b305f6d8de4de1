import Guardrails
import Patterns

/// The literals of all rules in one automaton, and which rules look at which text.
struct RuleIndex: Sendable {
  /// What an occurrence of a literal means to a rule.
  private struct Owner: Sendable {
    var rule: Int32
    /// -1 where the literal only says that the rule is worth running.
    var token: Int32
    var choice: Int32
  }

  /// The rules that look at one kind of text.
  struct Table: Sendable {
    var covers: [Bool]
    /// Those of them that run whatever stands in the text.
    var always: [Int]
    /// Whether any rule looks at all.
    var isEmpty: Bool
  }

  private let phrases: PhraseIndex
  private let owners: [[Owner]]
  private let tables: [Table]
  let usesFrontMatter: Bool

  init(_ rules: [StyleRule], _ matchers: [any RuleMatcher]) {
    var numbers: [String: Int] = [:]
    var texts: [Phrase] = []
    var owners: [[Owner]] = []
    func add(_ text: String, _ owner: Owner) {
      let folded = FoldedText(text).string
      if let number = numbers[folded] {
        owners[number].append(owner)
      } else {
        numbers[folded] = texts.count
        texts.append(Phrase(text, options: []))
        owners.append([owner])
      }
    }
    var isAlways = [Bool](repeating: false, count: rules.count)
    for (rule, matcher) in matchers.enumerated() {
      switch matcher.lookup {
      case .literals(let tokens):
        for (token, choices) in tokens.enumerated() {
          for (choice, text) in choices.enumerated() {
            add(text, Owner(rule: Int32(rule), token: Int32(token), choice: Int32(choice)))
          }
        }
      case .gated(let required):
        // What folds to nothing is found nowhere, so it cannot be waited for.
        let hasAll = required.allSatisfy { text in
          FoldedText(text).bytes.contains { $0 != 0x20 }
        }
        guard hasAll else {
          isAlways[rule] = true
          continue
        }
        for text in required { add(text, Owner(rule: Int32(rule), token: -1, choice: 0)) }
      case .always: isAlways[rule] = true
      }
    }
    self.owners = owners
    phrases = PhraseIndex(texts)
    usesFrontMatter = rules.contains { $0.scope.asks(for: "frontmatter") }
    tables = Self.tables(rules, isAlways)
  }

  func table(_ section: TextSection, _ part: TextPart, _ markup: Markup) -> Table {
    tables[Self.number(section.rawValue, part.rawValue, markup.number)]
  }

  private static func number(_ section: Int, _ part: Int, _ markup: Int) -> Int {
    (section * TextPart.allCases.count + part) * Markup.allCases.count + markup
  }

  /// Every table is worked out once; rules with the same scope share the work.
  private static func tables(_ rules: [StyleRule], _ isAlways: [Bool]) -> [Table] {
    var numbers: [RuleScope: Int] = [:]
    var scopes: [RuleScope] = []
    let scopeOf = rules.map { rule in
      if let known = numbers[rule.scope] { return known }
      numbers[rule.scope] = scopes.count
      scopes.append(rule.scope)
      return scopes.count - 1
    }
    var tables: [Table] = []
    for section in TextSection.allCases {
      for part in TextPart.allCases {
        for markup in [Markup.plain, .markdown, .html] {
          let names = section.names + [part.name].compactMap(\.self) + [markup.scopeName]
          let required = part.name ?? section.requiredName
          let covered = scopes.map { $0.covers(names, asking: required) }
          let covers = scopeOf.map { covered[$0] }
          tables.append(
            Table(
              covers: covers,
              always: covers.indices.filter { covers[$0] && isAlways[$0] },
              isEmpty: !covers.contains(true)
            )
          )
        }
      }
    }
    return tables
  }

  /// The literals of a view and the rules that are worth running on it.
  func scan(_ view: TextView) -> Scan {
    var scan = Scan()
    guard phrases.count > 0 else { return scan }
    let folded = FoldedText(utf8: view.bytes)
    for match in phrases.allMatches(in: folded) {
      var range: Range<Int>?
      for owner in owners[match.phrase] {
        let rule = Int(owner.rule)
        guard owner.token >= 0 else {
          scan.triggered.insert(rule)
          continue
        }
        let place = range ?? folded.sourceRange(for: match.range)
        range = place
        let hit = LiteralHit(token: Int(owner.token), choice: Int(owner.choice), range: place)
        scan.hits[rule, default: []].append(hit)
      }
    }
    return scan
  }

  /// What the automaton found in a view.
  struct Scan: Sendable {
    var hits: [Int: [LiteralHit]] = [:]
    var triggered: Set<Int> = []

    /// The rules to run, in their order.
    func rules(in table: Table) -> [Int] {
      var rules = table.always
      for rule in hits.keys where table.covers[rule] { rules.append(rule) }
      for rule in triggered where table.covers[rule] { rules.append(rule) }
      return rules.count > 1 ? rules.sorted() : rules
    }

    /// The literals of one rule inside a range, counted from its start, in the order of choice.
    func literals(of rule: Int, in range: Range<Int>) -> [LiteralHit] {
      guard let all = hits[rule] else { return [] }
      var inside: [LiteralHit] = []
      for hit in all
      where range.lowerBound <= hit.range.lowerBound && hit.range.upperBound <= range.upperBound {
        var hit = hit
        let shifted = hit.range.lowerBound - range.lowerBound
        hit.range = shifted..<shifted + hit.range.count
        inside.append(hit)
      }
      return inside.sorted {
        ($0.range.lowerBound, $0.token, $0.choice) < ($1.range.lowerBound, $1.token, $1.choice)
      }
    }
  }
}
