import Messaging
import Patterns

/// Reads every text of a library that a draft may repeat.
struct WordingCollector {
  let library: Library
  let lexicon: Lexicon
  let names: NameIndex
  private(set) var wordings: [Wording] = []

  init(library: Library, lexicon: Lexicon, names: NameIndex) {
    self.library = library
    self.lexicon = lexicon
    self.names = names
  }

  mutating func collect() {
    let content = library.content
    for (number, claim) in content.claims.enumerated() {
      addStatement(
        claim,
        .claim(number),
        kind: claim.kind,
        isFrozen: claim.frozen,
        products: claim.scope.products,
        figures: claim.figures
      )
    }
    for (number, proof) in content.proofs.enumerated() {
      addStatement(
        proof,
        .proof(number),
        kind: Self.kind(of: proof),
        isFrozen: false,
        products: proof.scope.products
      )
    }
    for (number, disclaimer) in content.disclaimers.enumerated() {
      for key in disclaimer.texts.keys.sorted() {
        add(disclaimer.texts[key] ?? "", disclaimer.id, .disclaimer(number))
      }
    }
    for (number, call) in content.callsToAction.enumerated() {
      for line in call.lines { add(line.text, call.id, .callToAction(number), locale: line.locale) }
    }
    for (number, trigger) in content.triggers.enumerated() {
      add(trigger.text, trigger.id, .trigger(number))
      for (locale, text) in trigger.localised.sorted(by: { $0.key < $1.key }) {
        add(text, trigger.id, .trigger(number), locale: locale)
      }
    }
    for (number, incentive) in content.incentives.enumerated() {
      add(incentive.amountText, incentive.id, .incentive(number))
    }
    for (number, reference) in content.references.enumerated() {
      if let text = reference.anonymisedAs { add(text, reference.id, .reference(number)) }
    }
    for (number, block) in content.blocks.enumerated() {
      addFragments(of: block.text, block.id, .block(number))
    }
    collectMessaging(content)
  }

  private mutating func collectMessaging(_ content: LibraryContent) {
    if let house = content.house {
      add(house.narrative, "house", .messaging)
      for pillar in house.pillars { add(pillar.line, pillar.id, .messaging) }
    }
    for pain in content.pains.flatMap({
      [$0] + $0.localised.sorted { $0.key < $1.key }.map(\.value)
    }) {
      add(pain.line, pain.id, .messaging)
      add(pain.consequence ?? "", pain.id, .messaging)
    }
    let personas = content.personas.flatMap { persona in
      [persona] + persona.localised.sorted { $0.key < $1.key }.map(\.value)
    }
    for persona in personas {
      for question in persona.questions { add(question.text, persona.id, .messaging) }
      for objection in persona.objections {
        addFragments(of: objection.response, persona.id, .messaging)
        if let back = objection.questionBack { add(back, persona.id, .messaging) }
      }
    }
  }

  /// A template carries what stands between its tokens, if it is more than a few words.
  private mutating func addFragments(of text: String, _ ref: String, _ source: WordingSource) {
    var fragment: [UInt8] = []
    var depth = 0
    func isWorth(_ bytes: [UInt8]) -> Bool { bytes.count { $0 == 0x20 } >= 3 }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 0, isWorth(fragment) {
          add(String(decoding: fragment, as: UTF8.self), ref, source)
        }
        fragment = []
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: if depth == 0 { fragment.append(byte) }
      }
    }
    if isWorth(fragment) { add(String(decoding: fragment, as: UTF8.self), ref, source) }
  }

  private mutating func addStatement(
    _ statement: some Statement,
    _ source: WordingSource,
    kind: ClaimKind,
    isFrozen: Bool,
    products: Selection<String>,
    figures: [Figure] = []
  ) {
    let first = wordings.count
    add(statement.text, statement.id, source)
    for (number, variant) in statement.variants.enumerated() {
      add(variant.text, statement.id, source, variant: number, locale: variant.locale)
    }
    var mentioned: Set<Int> = []
    for index in first..<wordings.count {
      for mention in names.mentions(in: wordings[index].block) {
        if case .product(let product) = mention.party { mentioned.insert(product) }
      }
    }
    for name in products.listed {
      let known = library.content.vendor.products
      if let number = known.firstIndex(where: { $0.id == name || $0.name == name }) {
        mentioned.insert(number)
      }
    }
    let stated = StatedFigures(figures, lexicon: lexicon)
    for index in first..<wordings.count {
      wordings[index].stated = stated
      wordings[index].kind = kind
      wordings[index].isFrozen = isFrozen
      wordings[index].products = mentioned
      wordings[index].qualifiers = qualifiers(
        statement.qualifiers + figures.compactMap(\.qualifier),
        in: wordings[index].block
      )
    }
  }

  /// What a proof is judged by: a case or quote like a benefit would be too mild, so like a metric.
  private static func kind(of proof: Proof) -> ClaimKind {
    switch proof.kind {
    case .customerCase, .quote, .metric: .metric
    case .award, .analyst: .superlative
    }
  }

  private mutating func add(
    _ text: String,
    _ ref: String,
    _ source: WordingSource,
    variant: Int? = nil,
    locale: String? = nil
  ) {
    let block = Self.block(of: text, lexicon: lexicon, locale: locale)
    guard !block.lexemes.isEmpty else { return }
    wordings.append(
      Wording(ref: ref, source: source, variant: variant, text: text, block: block)
    )
  }

  static func block(of text: String, lexicon: Lexicon, locale: String? = nil) -> Block {
    let bytes = Array(text.utf8)
    let part = ProseBlock(kind: .paragraph, pieces: [.verbatim(0..<bytes.count, of: bytes)])
    var block = Block(part, lexicon: lexicon, ignoring: [])
    var isGerman = locale.map { LocaleTag.language(of: $0) == "de" } ?? false
    if locale == nil {
      let german = block.tokens.count { $0.traits.contains(.german) }
      isGerman = german > block.tokens.count { $0.traits.contains(.english) }
    }
    block.read(lexicon: lexicon, isGerman: isGerman)
    return block
  }

  private func qualifiers(_ texts: [String], in block: Block) -> [Wording.Qualifier] {
    var found: [Wording.Qualifier] = []
    for text in texts {
      let wanted = Self.block(of: text, lexicon: lexicon).lexemes.map(\.key)
      guard !wanted.isEmpty, wanted.count <= block.lexemes.count else { continue }
      for start in 0...(block.lexemes.count - wanted.count)
      where block.lexemes[start..<start + wanted.count].map(\.key) == wanted {
        found.append(Wording.Qualifier(text: text, lexemes: start..<start + wanted.count))
        break
      }
    }
    return found + bounds(in: block, besides: found)
  }

  /// "up to", "at least" and their like before a figure qualify it, stated or not.
  private func bounds(
    in block: Block,
    besides stated: [Wording.Qualifier]
  ) -> [Wording.Qualifier] {
    var found: [Wording.Qualifier] = []
    for figure in block.lexemes.indices where block.lexemes[figure].quantity >= 0 {
      var start = figure
      while start > 0, figure - start < 3, block.lexemes[start].breakBefore == .none,
        Self.opensBound(block.lexemes[start - 1])
      {
        start -= 1
      }
      let lexemes = start..<figure
      guard lexemes.contains(where: { block.lexemes[$0].traits.contains(.bound) }),
        !stated.contains(where: { $0.lexemes.overlaps(lexemes) })
      else { continue }
      let text = block.string(block.tokenRange(lexemes: lexemes))
      found.append(Wording.Qualifier(text: text, lexemes: lexemes))
    }
    return found
  }

  private static func opensBound(_ lexeme: Lexeme) -> Bool {
    lexeme.quantity < 0 && (lexeme.traits.contains(.bound) || joints.contains(lexeme.key))
  }

  private static let joints: Set<UInt64> = Set(
    "to at more less no not zu als mehr weniger".split(separator: " ").map {
      WordKey.hash($0.utf8)
    }
  )
}
