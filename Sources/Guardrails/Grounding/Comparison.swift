import Patterns

/// What a sentence changes in the claim that it comes near.
enum Drift: Sendable {
  /// Another number: its place in the draft, and the approved figure's place in the wording.
  case number(draft: Int, approved: Int?)
  case unit(draft: Int, approved: Int)
  case direction(draft: Int?, approved: Int?)
  case subject(draft: Int, approved: Int?)
  case population(draft: Int, approved: Int)
  case modality(draft: Int?, approved: Int?)
  case negation(draft: Int?, approved: Int?)
  case scope(draft: Int, approved: Int?)
  /// Another deed: it deletes what it only flags.
  case action(draft: Int, approved: Int)

  var field: String {
    switch self {
    case .number: "number"
    case .unit: "unit"
    case .direction: "direction"
    case .subject: "subject"
    case .population: "population"
    case .modality: "modality"
    case .negation: "negation"
    case .scope: "scope"
    case .action: "action"
    }
  }

  var draft: Int? {
    switch self {
    case .number(let draft, _), .unit(let draft, _), .subject(let draft, _),
      .population(let draft, _), .scope(let draft, _), .action(let draft, _):
      draft
    case .direction(let draft, _), .modality(let draft, _), .negation(let draft, _): draft
    }
  }

  var approved: Int? {
    switch self {
    case .number(_, let approved), .direction(_, let approved), .subject(_, let approved),
      .modality(_, let approved), .negation(_, let approved), .scope(_, let approved):
      approved
    case .unit(_, let approved), .population(_, let approved), .action(_, let approved): approved
    }
  }

  var isNumber: Bool {
    switch self {
    case .number, .unit: true
    default: false
    }
  }
}

/// A stretch of a sentence beside one approved wording, field by field.
struct Comparison: Sendable {
  var wording: Int
  var alignment: Alignment
  /// The lexemes of the block that were compared.
  var region: [Int]
  /// How much of the wording's core the draft says, from 0 to 1.
  var coverage: Float
  /// How much of the draft's region the wording says, from 0 to 1.
  var share: Float
  var drifts: [Drift] = []
  var missingQualifiers: [Wording.Qualifier] = []
  var isNear = false

  /// Close enough to say that the sentence is about the claim.
  var isRelated: Bool { coverage >= 0.5 || (coverage >= 0.4 && share >= 0.6) }
}

/// Compares sentences with one approved wording.
final class Comparer: Sendable {
  let wording: Wording
  let index: Int
  let lexicon: Lexicon
  /// Groups of words that the library lists as equal.
  private let listed: KeyTable<UInt64>
  private let approved: [Lexeme]
  /// The group of each of the wording's lexemes; 0 for none.
  private let groups: [UInt64]

  init(wording: Wording, index: Int, lexicon: Lexicon, listed: KeyTable<UInt64>) {
    self.wording = wording
    self.index = index
    self.lexicon = lexicon
    self.listed = listed
    approved = wording.lexemes
    groups = wording.lexemes.map { listed[$0.stem] ?? 0 }
  }

  func comparison(of region: [Int], in block: Block, mentions: [Mention]) -> Comparison {
    let draft = region.map { block.lexemes[$0] }
    let alignment = Alignment(draft: draft, wording: approved) { row, column in
      fit(draft[row], column, block)
    }
    var covered: Float = 0
    for lexeme in wording.lexemes.indices
    where alignment.wording[lexeme] >= 0 && !wording.isQualifier(lexeme) {
      covered += wording.weights[lexeme]
    }
    var said: Float = 0
    var all: Float = 0
    for (place, lexeme) in draft.enumerated() {
      let weight: Float = lexeme.isStop ? 0.1 : 1
      all += weight
      if alignment.draft[place] >= 0 { said += weight }
    }
    var comparison = Comparison(
      wording: index,
      alignment: alignment,
      region: region,
      coverage: wording.coreWeight > 0 ? covered / wording.coreWeight : 0,
      share: all > 0 ? said / all : 0
    )
    guard comparison.isRelated else { return comparison }
    comparison.missingQualifiers = missingQualifiers(alignment)
    comparison.drifts = drifts(draft, alignment, block, region, mentions)
    comparison.isNear = isNear(draft, comparison)
    return comparison
  }

  private func fit(_ left: Lexeme, _ column: Int, _ block: Block) -> Fit {
    let right = approved[column]
    if left.key == right.key { return .equal }
    if left.quantity >= 0 || right.quantity >= 0 {
      guard left.quantity >= 0, right.quantity >= 0 else { return .none }
      let same = block.quantities[left.quantity]
        .isEqual(to: wording.block.quantities[right.quantity])
      return same ? .inflected : .none
    }
    if left.stem == right.stem { return .inflected }
    if groups[column] != 0, listed[left.stem] == groups[column] { return .listed }
    return left.sense == right.sense ? .synonym : .none
  }

  private func missingQualifiers(_ alignment: Alignment) -> [Wording.Qualifier] {
    wording.qualifiers.filter { qualifier in
      qualifier.lexemes.contains { alignment.wording[$0] < 0 && wording.lexemes[$0].isContent }
        || qualifier.lexemes.allSatisfy { alignment.wording[$0] < 0 }
    }
  }

  /// One word inserted, dropped or replaced by a listed synonym in each 25, the order kept.
  private func isNear(_ draft: [Lexeme], _ comparison: Comparison) -> Bool {
    let alignment = comparison.alignment
    guard comparison.drifts.isEmpty, comparison.missingQualifiers.isEmpty,
      alignment.moved.isEmpty
    else { return false }
    var edits = 0
    for place in alignment.extent {
      if alignment.draft[place] < 0 {
        guard Self.mayComeAndGo(draft[place]) else { return false }
        edits += 1
      } else if alignment.fits[place] == .synonym {
        return false
      } else if alignment.fits[place] == .listed {
        edits += 1
      } else if draft[place].quantity >= 0, alignment.fits[place] != .equal {
        return false
      }
    }
    for lexeme in wording.lexemes.indices where alignment.wording[lexeme] < 0 {
      guard Self.mayComeAndGo(wording.lexemes[lexeme]), !wording.isQualifier(lexeme) else {
        return false
      }
      edits += 1
    }
    // A dropped word and an inserted one are a replaced word, and that is no listed synonym.
    return edits <= (wording.lexemes.count + 24) / 25
  }

  private static func mayComeAndGo(_ lexeme: Lexeme) -> Bool {
    guard lexeme.quantity < 0 else { return false }
    let carries: Traits = [
      .negation, .strongModal, .weakModal, .universal, .superlative, .absolute, .comparative, .up,
      .down, .bound, .partial, .guarantee, .price, .certified, .standard, .causality, .population,
    ]
    guard lexeme.traits.isDisjoint(with: carries) else { return false }
    return lexeme.isStop || !lexeme.traits.contains(.verb)
  }
}
