import Guardrails

/// Runs a rule's examples as they are written and in other surroundings.
///
/// A rule that finds its words must find them behind an emoji, in a list, in a quotation and with
/// the line ends of another system, at the right bytes.
public struct RuleExampleTest: Sendable {
  /// The surroundings in which an example is run.
  public enum Variant: String, Sendable, CaseIterable {
    /// The text as it stands in the rule's file.
    case asWritten = "as written"
    /// Behind an emoji of a family, which is many bytes and one character.
    case emoji = "behind an emoji"
    /// As an item of a list.
    case listItem = "in a list item"
    /// As a quotation.
    case quotation = "in a quotation"
    /// With CRLF at the ends of lines.
    case carriageReturns = "with CRLF line ends"
  }

  /// An example that did not come out as it says.
  public struct Fault: Sendable, Hashable {
    /// The rule.
    public var rule: String
    /// The example without its marks.
    public var example: String
    /// Where it was run.
    public var variant: Variant
    /// The words that are marked; nil where any finding would do.
    public var expected: [String]?
    /// The words that were found.
    public var found: [String]
  }

  /// What came of the examples of some rules.
  public struct Outcome: Sendable, Hashable {
    /// How many examples there were.
    public var examples = 0
    /// How often one was run.
    public var runs = 0
    /// What did not come out as it says.
    public var faults: [Fault] = []
  }

  private let rules: [StyleRule]

  /// A test of rules.
  public init(_ rules: [StyleRule]) {
    self.rules = rules
  }

  /// Runs every example of every rule.
  public func run() -> Outcome {
    var outcome = Outcome()
    for rule in rules {
      let set = RuleSet([rule])
      for example in rule.passing { run(rule, set, example, isFailing: false, &outcome) }
      for example in rule.failing { run(rule, set, example, isFailing: true, &outcome) }
    }
    return outcome
  }

  private func run(
    _ rule: StyleRule,
    _ set: RuleSet,
    _ example: RuleExample,
    isFailing: Bool,
    _ outcome: inout Outcome
  ) {
    outcome.examples += 1
    for variant in Variant.allCases where suits(variant, rule, example) {
      outcome.runs += 1
      let (text, marks) = ExampleVariation(example, variant).made
      let found = set.findings(in: Passage(text, markup: .markdown))
      let isRight: Bool
      if !isFailing {
        isRight = found.isEmpty
      } else if marks.isEmpty {
        isRight = !found.isEmpty
      } else {
        isRight = found.map(\.span.range) == marks
      }
      guard !isRight else { continue }
      let bytes = Array(text.utf8)
      let expected =
        isFailing && marks.isEmpty
        ? nil : marks.map { String(decoding: bytes[$0], as: UTF8.self) }
      outcome.faults.append(
        Fault(
          rule: rule.name,
          example: example.text,
          variant: variant,
          expected: expected,
          found: found.map(\.text)
        )
      )
    }
  }

  /// Whether the example means the same in other surroundings.
  private func suits(_ variant: Variant, _ rule: StyleRule, _ example: RuleExample) -> Bool {
    switch variant {
    case .asWritten: return true
    case .carriageReturns: return true
    case .emoji, .listItem, .quotation: break
    }
    // Counts and capitals change with what stands in front; so does whatever begins a line.
    let kinds = ["existence", "substitution", "repetition", "consistency", "conditional"]
    guard kinds.contains(rule.kindName), !rule.sought.contains(where: { $0.contains("^") }),
      let first = example.text.utf8.first, !"#->|*+`<".utf8.contains(first),
      !example.text.contains("\n\n")
    else { return false }
    let section: TextSection =
      switch variant {
      case .listItem: .list
      case .quotation: .quotation
      default: .paragraph
      }
    let names = section.names + ["md"]
    return rule.scope.covers(names, asking: nil)
      || rule.scope.covers(names + ["sentence"], asking: "sentence")
  }
}

/// An example in other surroundings, and where its marks are then.
struct ExampleVariation {
  private let example: RuleExample
  private let variant: RuleExampleTest.Variant

  init(_ example: RuleExample, _ variant: RuleExampleTest.Variant) {
    self.example = example
    self.variant = variant
  }

  var made: (text: String, marks: [Range<Int>]) {
    var first = ""
    var later = ""
    switch variant {
    case .asWritten, .carriageReturns: break
    case .emoji: first = "👩‍👩‍👧‍👦 "
    case .listItem:
      first = "- "
      later = "  "
    case .quotation:
      first = "> "
      later = "> "
    }
    var text = Array(first.utf8)
    // Where each byte of the example went, and its end.
    var places: [Int] = []
    for byte in example.text.utf8 {
      if byte == 0x0A, variant == .carriageReturns { text.append(0x0D) }
      places.append(text.count)
      text.append(byte)
      if byte == 0x0A { text += later.utf8 }
    }
    places.append(text.count)
    if variant == .carriageReturns { text += [0x0D, 0x0A] }
    let marks = example.marks.map { mark in
      let last = mark.isEmpty ? places[mark.lowerBound] : places[mark.upperBound - 1] + 1
      return places[mark.lowerBound]..<last
    }
    return (String(decoding: text, as: UTF8.self), marks)
  }
}
