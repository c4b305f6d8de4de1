import Messaging
import Patterns

/// Every approved wording, found by its words.
struct WordingIndex: Sendable {
  private(set) var wordings: [Wording] = []
  /// Wordings by the keys of their first two lexemes.
  private var exact: [UInt64: [Int32]] = [:]
  /// Wordings that may be paraphrased, by each of their senses, and what the sense weighs.
  private var postings: [UInt64: [Int32]] = [:]
  private var senseWeights: [UInt64: Float] = [:]
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
      let lexemes = wording.lexemes
      guard let first = lexemes.first else { continue }
      let second = lexemes.count > 1 ? lexemes[1].key : 0
      exact[WordKey.combined(first.key, second), default: []].append(Int32(number))
      guard wording.allowsNear else { continue }
      for sense in Set(Self.senses(of: wording)) {
        postings[sense, default: []].append(Int32(number))
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
    var documents: [UInt64: Set<String>] = [:]
    for wording in wordings where wording.allowsNear {
      for sense in Set(Self.senses(of: wording)) {
        documents[sense, default: []].insert(wording.ref)
      }
    }
    let count = Float(Set(wordings.lazy.filter(\.allowsNear).map(\.ref)).count)
    for (sense, refs) in documents {
      senseWeights[sense] = 1 + Float(min(3, Double(count / Float(refs.count)).logarithm) / 2)
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

  /// The wordings that stand word for word at a lexeme, whatever their length.
  func exactMatches(_ lexemes: [Lexeme], at start: Int) -> [(wording: Int, length: Int)] {
    var matches: [(wording: Int, length: Int)] = []
    let first = lexemes[start].key
    let second = start + 1 < lexemes.count ? lexemes[start + 1].key : 0
    for key in [WordKey.combined(first, second), WordKey.combined(first, 0)] {
      for number in exact[key] ?? [] {
        let wanted = wordings[Int(number)].lexemes
        guard start + wanted.count <= lexemes.count else { continue }
        var isEqual = true
        for offset in wanted.indices {
          let found = lexemes[start + offset]
          if found.key != wanted[offset].key
            || (offset > 0
              && (found.breakBefore == .sentence) != (wanted[offset].breakBefore == .sentence))
          {
            isEqual = false
            break
          }
        }
        if isEqual { matches.append((Int(number), wanted.count)) }
      }
      if second == 0 { break }
    }
    return matches
  }

  /// The wordings that share most with some lexemes, best first.
  func candidates(for lexemes: some Sequence<Lexeme>, quantities: [Quantity]) -> [Int] {
    var scores = [Float](repeating: 0, count: wordings.count)
    var touched: [Int32] = []
    var seen: Set<UInt64> = []
    func add(_ sense: UInt64, _ factor: Float) {
      guard seen.insert(sense).inserted, let list = postings[sense] else { return }
      let weight = (senseWeights[sense] ?? 1) * factor
      for number in list {
        if scores[Int(number)] == 0 { touched.append(number) }
        scores[Int(number)] += weight
      }
    }
    for lexeme in lexemes where lexeme.isContent {
      add(lexeme.sense, 1)
      if lexeme.quantity >= 0 { add(Self.unitSense(quantities[lexeme.quantity].unit), 0.5) }
    }
    var ranked: [(share: Float, number: Int32)] = []
    for number in touched {
      let share = scores[Int(number)] / max(coreWeights[Int(number)], 1)
      if share >= 0.25 { ranked.append((share, number)) }
    }
    ranked.sort { $0.share == $1.share ? $0.number < $1.number : $0.share > $1.share }
    return ranked.prefix(Self.mostCandidates).map { Int($0.number) }
  }
}

extension Double {
  /// The binary logarithm, near enough for weights.
  fileprivate var logarithm: Double {
    guard self > 1 else { return 0 }
    let exponent = self.exponent
    return Double(exponent) + (self.significand - 1)
  }
}
