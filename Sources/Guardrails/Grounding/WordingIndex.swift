import Messaging
import Patterns

/// Every approved wording, found by its words.
struct WordingIndex: Sendable {
  private(set) var wordings: [Wording] = []
  /// The wordings of each disclaimer, by its place in the library, with the keys of their words.
  private(set) var disclaimers: [Int: [(wording: Int, known: KeySet)]] = [:]
  private var exact = WordingTrie()
  /// Wordings that may be paraphrased, by each of their senses, and what the sense weighs.
  private var postings = KeyTable<[Int32]>()
  private var senseWeights = KeyTable<Float>()
  private var coreWeights: [Float] = []

  /// How many candidates a sentence is compared with.
  static let mostCandidates = 8

  init(_ library: Library, lexicon: Lexicon, names: NameIndex) {
    var collector = WordingCollector(library: library, lexicon: lexicon, names: names)
    collector.collect()
    wordings = collector.wordings
    weigh()
    coreWeights = wordings.map(\.coreWeight)
    for (number, wording) in wordings.enumerated() {
      exact.insert(wording.lexemes, as: number)
      if case .disclaimer(let place) = wording.source {
        var known = KeySet()
        for lexeme in wording.lexemes {
          known.insert(lexeme.key)
          known.insert(lexeme.sense)
        }
        disclaimers[place, default: []].append((number, known))
      }
      guard wording.allowsNear else { continue }
      for sense in Set(Self.senses(of: wording)) {
        postings.update(sense, or: []) { $0.append(Int32(number)) }
      }
    }
  }

  private static func senses(of wording: Wording) -> [UInt64] {
    var senses: [UInt64] = []
    for lexeme in wording.lexemes where lexeme.isContent {
      senses.append(lexeme.sense)
      if lexeme.quantity >= 0 {
        senses.append(unitSense(wording.block.quantities[lexeme.quantity].unit))
      }
    }
    return senses
  }

  static func unitSense(_ unit: QuantityUnit) -> UInt64 { WordKey.combined(unit.key, 0x756e_6974) }

  private mutating func weigh() {
    // The wordings of one claim follow one another, and so a claim is counted once a sense.
    var documents: [UInt64: (refs: Int, last: Int)] = [:]
    var refs: [String: Int] = [:]
    for wording in wordings where wording.allowsNear {
      let ref = refs[wording.ref] ?? refs.count
      refs[wording.ref] = ref
      for sense in Set(Self.senses(of: wording)) {
        let known = documents[sense] ?? (refs: 0, last: -1)
        if known.last != ref { documents[sense] = (known.refs + 1, ref) }
      }
    }
    let count = Float(refs.count)
    for (sense, found) in documents {
      senseWeights[sense] = 1 + Float(min(3, Double(count / Float(found.refs)).logarithm) / 2)
    }
    for index in wordings.indices {
      let lexemes = wordings[index].lexemes
      let weights = lexemes.map { weight(of: $0) }
      wordings[index].weights = weights
      var core: Float = 0
      for lexeme in lexemes.indices where !wordings[index].isQualifier(lexeme) {
        core += weights[lexeme]
      }
      wordings[index].coreWeight = core
    }
  }

  func weight(of lexeme: Lexeme) -> Float {
    if lexeme.isStop { return 0.1 }
    return senseWeights[lexeme.sense] ?? 1.5
  }

  /// The wordings that stand word for word at a lexeme and are the longest that do.
  func longestMatches(_ lexemes: [Lexeme], at start: Int) -> (wordings: [Int32], length: Int)? {
    exact.longestMatches(lexemes, at: start)
  }

  /// The wordings that share most with some lexemes, best first.
  func candidates(
    for region: [Int],
    in block: Block,
    _ scratch: inout CandidateScratch
  ) -> [Int] {
    scratch.begin(wordings: wordings.count, senses: postings.count)
    func add(_ sense: UInt64, _ factor: Float) {
      guard let place = postings.place(of: sense), scratch.isNew(sense: place) else { return }
      let weight = (senseWeights[sense] ?? 1) * factor
      for number in postings.values[place] { scratch.add(weight, to: Int(number)) }
    }
    for place in region {
      let lexeme = block.lexemes[place]
      guard lexeme.isContent else { continue }
      add(lexeme.sense, 1)
      if lexeme.quantity >= 0 {
        add(Self.unitSense(block.quantities[lexeme.quantity].unit), 0.5)
      }
    }
    var ranked: [(share: Float, number: Int32)] = []
    for number in scratch.touched {
      let share = scratch.score(of: Int(number)) / max(coreWeights[Int(number)], 1)
      if share >= 0.25 { ranked.append((share, number)) }
    }
    ranked.sort { $0.share == $1.share ? $0.number < $1.number : $0.share > $1.share }
    return ranked.prefix(Self.mostCandidates).map { Int($0.number) }
  }
}

/// Scores of wordings, kept from sentence to sentence so that none is cleared in vain.
struct CandidateScratch {
  private var scores: [Float] = []
  private var seen: [Int32] = []
  private var round: Int32 = 0
  /// The wordings with a score, in the order in which they got it.
  private(set) var touched: [Int32] = []

  mutating func begin(wordings: Int, senses: Int) {
    if scores.count != wordings {
      scores = [Float](repeating: 0, count: wordings)
      seen = [Int32](repeating: 0, count: senses)
    }
    for number in touched { scores[Int(number)] = 0 }
    touched.removeAll(keepingCapacity: true)
    round += 1
  }

  mutating func isNew(sense: Int) -> Bool {
    if seen[sense] == round { return false }
    seen[sense] = round
    return true
  }

  mutating func add(_ weight: Float, to wording: Int) {
    if scores[wording] == 0 { touched.append(Int32(wording)) }
    scores[wording] += weight
  }

  func score(of wording: Int) -> Float { scores[wording] }
}

extension Double {
  /// The binary logarithm, near enough for weights.
  fileprivate var logarithm: Double {
    guard self > 1 else { return 0 }
    let exponent = self.exponent
    return Double(exponent) + (self.significand - 1)
  }
}
