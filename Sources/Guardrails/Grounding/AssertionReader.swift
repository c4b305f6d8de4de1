import Messaging
import Patterns

/// Finds what a text asserts and what carries it.
struct AssertionReader {
  let document: Document
  let library: CompiledLibrary
  let context: CheckContext
  var grounding: Grounding
  let records: RecordNumbers
  let harmless: HarmlessNumbers
  /// Set behind "Kind regards": names and numbers there are a signature.
  var afterSignOff = false

  init(
    document: Document,
    library: CompiledLibrary,
    context: CheckContext,
    grounding: Grounding
  ) {
    self.document = document
    self.library = library
    self.context = context
    self.grounding = grounding
    records = RecordNumbers(context, lexicon: library.lexicon, isGerman: document.isGerman)
    harmless = HarmlessNumbers(document: document, context: context)
  }

  mutating func run() {
    var missesOfBlock: [Int: [Int: Int]] = [:]
    for (index, miss) in grounding.misses.enumerated() {
      missesOfBlock[miss.block, default: [:]][miss.sentence] = index
    }
    for number in document.blocks.indices {
      let block = document.blocks[number]
      let phrases = library.triggers.matches(in: block)
      grounding.phrases.append(phrases)
      let misses = missesOfBlock[number] ?? [:]
      for index in block.sentences.indices {
        let sentence = block.sentences[index]
        if isSignOff(sentence, block, number, index), !afterSignOff {
          afterSignOff = true
          grounding.signature = (number, index)
        }
        let scene = Scene(
          block: block,
          number: number,
          sentence: index,
          miss: misses[index],
          mentions: grounding.mentions[number].overlapping(sentence.tokens),
          phrases: phrases.overlapping(sentence.tokens)
        )
        readQuantities(scene)
        readNames(scene)
        readTriggers(scene)
      }
    }
    for (index, match) in grounding.matches.enumerated() { listMatch(match, index) }
  }

  /// A sentence and what is known about it.
  struct Scene {
    var block: Block
    var number: Int
    var sentence: Int
    var miss: Int?
    var mentions: [Mention]
    var phrases: [(tokens: Range<Int>, meaning: TriggerPhrases.Meaning)]

    var speech: Sentence { block.sentences[sentence] }

    var namesUs: Bool {
      mentions.contains { mention in
        switch mention.party {
        case .vendor, .product, .competitor, .partner: true
        default: false
        }
      }
    }
  }

  private func isSignOff(_ sentence: Sentence, _ block: Block, _ number: Int, _ index: Int) -> Bool
  {
    guard let first = sentence.lexemes.first, !sentence.hasVerb, sentence.lexemes.count <= 30
    else { return false }
    let opensText = number == 0 && index == 0
    if opensText {
      let isSure = sentence.lexemes.contains { Self.closings.contains(block.lexemes[$0].key) }
      guard isSure, sentence.lexemes.count <= 4 || block.lexemes[first + 1].key == Self.regards
      else { return false }
    }
    // "Thanks for your time on Tuesday" opens a letter, "Thanks" and "Many thanks, Dana" end it.
    let isShort = sentence.lexemes.count <= 3
    let isPlain = sentence.lexemes.prefix(4).contains {
      Self.closings.contains(block.lexemes[$0].key)
    }
    guard isShort || isPlain else { return false }
    return sentence.lexemes.contains { Self.signOffs.contains(block.lexemes[$0].key) }
      && block.lexemes[first].traits.contains(.courtesy)
  }

  private static let closings: Set<UInt64> = Set(
    "regards sincerely wishes faithfully grussen grusse greetings"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )
  private static let regards = WordKey.of("regards")
  private static let signOffs: Set<UInt64> = Set(
    "regards sincerely cheers wishes faithfully thanks best grussen grusse greetings yours"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  func add(
    _ kind: AssertionKind,
    _ scene: Scene,
    _ tokens: Range<Int>,
    _ carrier: Carrier,
    quantity: Int? = nil
  ) -> Assertion {
    Assertion(
      kind: kind,
      block: scene.number,
      tokens: tokens,
      carrier: carrier,
      quantity: quantity
    )
  }

  private mutating func listMatch(_ match: ClaimMatch, _ index: Int) {
    let wording = library.wordings.wordings[match.wording]
    guard let kind = wording.kind else { return }
    let block = document.blocks[match.block]
    grounding.assertions.append(
      Assertion(
        kind: AssertionKind(kind),
        block: match.block,
        tokens: block.tokenRange(lexemes: match.lexemes),
        carrier: .match(index)
      )
    )
  }
}

extension AssertionKind {
  /// What a claim of a kind asserts above all.
  init(_ kind: ClaimKind) {
    switch kind {
    case .feature, .benefit: self = .feature
    case .metric: self = .number
    case .comparative: self = .comparison
    case .superlative: self = .superlative
    case .compliance: self = .certification
    case .price: self = .price
    case .roadmap: self = .roadmap
    }
  }
}

/// The numbers that the input records and the cues of a call carry.
struct RecordNumbers {
  private var numbers: [(quantity: Quantity, ref: String)] = []

  init(_ context: CheckContext, lexicon: Lexicon, isGerman: Bool) {
    for (name, value) in context.inputs.sorted(by: { $0.key < $1.key }) {
      add(value, "input:" + name, lexicon)
    }
    for (id, text) in context.cues.sorted(by: { $0.key < $1.key }) {
      add(text, "cue:" + id, lexicon)
    }
  }

  private mutating func add(_ text: String, _ ref: String, _ lexicon: Lexicon) {
    let block = WordingCollector.block(of: text, lexicon: lexicon)
    for quantity in block.quantities { numbers.append((quantity, ref)) }
  }

  func carrier(of quantity: Quantity) -> String? {
    numbers.first { entry in
      entry.quantity.isEqual(to: quantity)
        // A record's bare number may count anything: seats = 250 carries "250 seats".
        || (entry.quantity.unit == .count && quantity.unit == .count
          && entry.quantity.hasEqualValue(to: quantity))
        || (entry.ref.hasPrefix("input:") && entry.quantity.unit == .count
          && entry.quantity.hasEqualValue(to: quantity) && quantity.form == .plain
          && quantity.unit != .share)
    }?.ref
  }
}
