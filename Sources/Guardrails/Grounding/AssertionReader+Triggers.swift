import Messaging
import Patterns

extension AssertionReader {
  /// Superlatives, comparisons, certificates, plans, prices, promises and causes in a sentence.
  mutating func readTriggers(_ scene: Scene) {
    let speech = scene.speech
    guard speech.isStatement, !speech.isHedged else { return }
    var claimed: [Range<Int>] = []
    for phrase in scene.phrases {
      switch phrase.meaning {
      case .idiom: claimed.append(phrase.tokens)
      case .assertion(let kind):
        guard isFree(phrase.tokens, scene),
          !claimed.contains(where: { $0.overlaps(phrase.tokens) }),
          isAssertion(kind, at: phrase.tokens, scene)
        else { continue }
        claimed.append(phrase.tokens)
        grounding.assertions.append(add(kind, scene, phrase.tokens, .nothing))
      case .partnerMoney: claimed.append(phrase.tokens)
      }
    }
    for lexeme in speech.lexemes {
      let tokens = scene.block.lexemes[lexeme].tokens
      guard let kind = trigger(lexeme, scene),
        !claimed.contains(where: { $0.overlaps(tokens) }), isFree(tokens, scene),
        isAssertion(kind, at: tokens, scene)
      else { continue }
      if kind == .certification, joinsCertification(tokens, scene) {
        claimed.append(tokens)
        continue
      }
      grounding.assertions.append(add(kind, scene, tokens, .nothing))
      claimed.append(tokens)
    }
    readVagueDurations(scene)
    readFeature(scene, claimed)
  }

  /// "HIPAA certified" is one statement: a word near the last one widens it.
  private mutating func joinsCertification(_ tokens: Range<Int>, _ scene: Scene) -> Bool {
    guard let last = grounding.assertions.indices.last,
      grounding.assertions[last].kind == .certification,
      grounding.assertions[last].block == scene.number,
      case let known = grounding.assertions[last].tokens,
      tokens.lowerBound >= known.lowerBound, tokens.lowerBound - known.upperBound <= 4
    else { return false }
    grounding.assertions[last].tokens = known.lowerBound..<tokens.upperBound
    return true
  }

  /// Whether nothing carries or reports some words yet.
  func isUnsaid(_ tokens: Range<Int>, _ scene: Scene) -> Bool { isFree(tokens, scene) }

  /// Neither carried nor quoted nor a known name nor reported with a near miss.
  private func isFree(_ tokens: Range<Int>, _ scene: Scene) -> Bool {
    if grounding.isQuoted(tokens, block: scene.number) { return false }
    let first = scene.block.firstLexeme(at: tokens.lowerBound)
    var index = first
    var isCarried = index < scene.block.lexemes.count
    while index < scene.block.lexemes.count,
      scene.block.lexemes[index].tokens.lowerBound < tokens.upperBound
    {
      if grounding.covers[scene.number][index] < 0 { isCarried = false }
      index += 1
    }
    if isCarried { return false }
    // A term of the library, such as a regulation, is known and asserts all the same.
    let isName = scene.mentions.contains { mention in
      if case .term = mention.party { return false }
      return mention.tokens.overlaps(tokens)
    }
    if isName { return false }
    guard let miss = scene.miss else { return true }
    let found = grounding.misses[miss]
    for (place, lexeme) in found.comparison.region.enumerated()
    where scene.block.lexemes[lexeme].tokens.overlaps(tokens) {
      if found.comparison.alignment.draft[place] >= 0 { return false }
      if case .drift(let drifts) = found.fault, drifts.contains(where: { $0.draft == place }) {
        return false
      }
    }
    return true
  }

  /// What a single word can assert where it stands.
  private func trigger(_ lexeme: Int, _ scene: Scene) -> AssertionKind? {
    let block = scene.block
    let word = block.lexemes[lexeme]
    let before = lexeme > scene.speech.lexemes.lowerBound ? block.lexemes[lexeme - 1] : nil
    let after = lexeme + 1 < scene.speech.lexemes.upperBound ? block.lexemes[lexeme + 1] : nil
    if word.traits.contains(.guarantee) { return .guarantee }
    if word.traits.contains(.causality) || isSplitExclusion(lexeme, scene) { return .causality }
    if word.traits.contains(.superlative) {
      // An ordinal is a quantity; what counts here is the word that it is written with.
      var named = word
      named.key = block.tokens[word.tokens.lowerBound].key
      if isSuperlative(named, before, after) { return .superlative }
    }
    if word.quantity >= 0 {
      let quantity = block.quantities[word.quantity]
      return quantity.value == 0 && quantity.unit == .count ? .superlative : nil
    }
    if word.traits.contains(.absolute) { return .superlative }
    if word.key == Self.than, isComparison(lexeme, scene) { return .comparison }
    if word.traits.contains(.comparative), word.key != Self.than,
      scene.mentions.contains(where: { if case .competitor = $0.party { true } else { false } })
    {
      return .comparison
    }
    if word.traits.contains(.comparative), Self.beats.contains(word.key) { return .comparison }
    if word.traits.contains(.certified), !isCertifiedProcess(lexeme, scene) {
      return .certification
    }
    if isMetStandard(lexeme, scene) || isApprovedByAuthority(lexeme, scene) {
      return .certification
    }
    if word.traits.contains(.price), Self.offers.contains(word.key) {
      // "A free morning", "a free hand".
      let isFreeTime = after.map { word.key == Self.free && Self.freeThings.contains($0.key) }
      if !(isFreeTime ?? false) { return .price }
    }
    if Self.planned.contains(word.key), !scene.speech.traits.contains(.meeting) { return .roadmap }
    if word.key == Self.will || isGermanFuture(lexeme, scene),
      scene.mentions.contains(where: {
        isSubject($0, before: lexeme, scene) && !isSociable($0, after: lexeme, scene)
      })
    {
      return .roadmap
    }
    return nil
  }

  private static let than = WordKey.of("than")
  private static let will = WordKey.of("will")
  private static let the = WordKey.of("the")
  private static let planned = keys("geplant")
  private static let free = WordKey.of("free")
  private static let freeThings = keys(
    "morning afternoon evening day week weekend hour minute minutes slot time hand moment spot seat"
  )
  private static let mild = keys(
    "affordable inexpensive waive waives waived gunstig preiswert erschwinglich"
  )
  private static let beats: Set<UInt64> = keys(
    "unlike outperform outperforms outperformed beats versus vs superior"
  )
  private static let offers: Set<UInt64> = keys(
    "discount discounts discounted rebate rebates cheap cheaper cheapest free margin margins "
      + "rabatt rabatte kostenlos gratis marge margen affordable inexpensive waive waives waived "
      + "gunstig preiswert erschwinglich"
  )
  private static let articles: Set<UInt64> = keys(
    "the our your its their a an is are was be world's market's industry's der die das den dem "
      + "unser unsere unserer ist sind simply"
  )
  private static let firstFollowers: Set<UInt64> = keys(
    "to and in vendor platform product solution tool company provider software choice und anbieter "
      + "hersteller plattform losung produkt werkzeug wahl software"
  )

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordKey.hash($0.utf8) })
  }

  private func isSuperlative(_ word: Lexeme, _ before: Lexeme?, _ after: Lexeme?) -> Bool {
    let hasArticle = before.map { Self.articles.contains($0.key) } ?? false
    switch word.key {
    case Self.first, Self.erste, Self.ersten, Self.erster:
      guard hasArticle, let after else { return false }
      return Self.firstFollowers.contains(after.key)
    case Self.only: return hasArticle && before?.key == Self.the
    case Self.most:
      guard let after, !after.traits.contains(.population) else { return false }
      return before?.key == Self.the || (before?.traits.contains(.auxiliary) ?? false)
    case Self.least, Self.latest: return false
    case Self.top, Self.leading, Self.best: return hasArticle
    default: return true
    }
  }

  private static let first = WordKey.of("first")
  private static let erste = WordKey.of("erste")
  private static let ersten = WordKey.of("ersten")
  private static let erster = WordKey.of("erster")
  private static let only = WordKey.of("only")
  private static let most = WordKey.of("most")
  private static let least = WordKey.of("least")
  private static let latest = WordKey.of("latest")
  private static let top = WordKey.of("top")
  private static let leading = WordKey.of("leading")
  private static let best = WordKey.of("best")

  /// "faster than", "fewer errors than"; not "more than 40".
  private func isComparison(_ lexeme: Int, _ scene: Scene) -> Bool {
    let block = scene.block
    if lexeme + 1 < scene.speech.lexemes.upperBound, block.lexemes[lexeme + 1].quantity >= 0 {
      return false
    }
    let start = max(scene.speech.lexemes.lowerBound, lexeme - 6)
    return block.lexemes[start..<lexeme].contains { word in
      !word.traits.isDisjoint(with: [.up, .down])
        || (word.traits.contains(.comparative) && word.key != Self.than)
    }
  }

  /// "meets ISO 27001", "holds SOC 2", "covers HIPAA".
  private func isMetStandard(_ lexeme: Int, _ scene: Scene) -> Bool {
    guard scene.block.lexemes[lexeme].traits.contains(.standard) else { return false }
    return scene.speech.lexemes.contains { Self.meets.contains(scene.block.lexemes[$0].stem) }
  }

  private static let meets: Set<UInt64> = Set(
    "meets satisfies fulfils fulfills holds passes covers certified complies achieved guarantees "
      .split(separator: " ").map { Stem.key(of: String($0)) }
  )

  private func isSubject(_ mention: Mention, before lexeme: Int, _ scene: Scene) -> Bool {
    switch mention.party {
    case .vendor, .product:
      let tokens = scene.block.lexemes[lexeme].tokens
      return mention.tokens.upperBound <= tokens.lowerBound
        && tokens.lowerBound - mention.tokens.upperBound <= 1
    default: return false
    }
  }

  /// Whether the sentence speaks of the vendor, a product, an offer or a result, and does not deny.
  private func isAssertion(_ kind: AssertionKind, at tokens: Range<Int>, _ scene: Scene) -> Bool {
    let speech = scene.speech
    let traits = speech.traits
    let hasCover = speech.lexemes.contains { lexeme in
      let cover = grounding.covers[scene.number][lexeme]
      return cover >= 0
        && library.wordings.wordings[grounding.matches[Int(cover)].wording].allowsNear
    }
    let isOurs = scene.namesUs || traits.contains(.offer) || hasCover
    let isSpoken = traits.contains(.we) || hasPronounAsSubject(scene)
    let isDenied = isDenied(tokens, scene)
    switch kind {
    case .guarantee:
      return !isDenied && (isOurs || isSpoken || !traits.isDisjoint(with: [.result, .you]))
    case .roadmap: return isOurs || (isSpoken && traits.contains(.offer))
    case .causality: return !isDenied && (isOurs || isSpoken)
    case .price:
      // What a call costs and when somebody is free is no price of ours.
      if !scene.namesUs, !traits.contains(.offer), !hasCover,
        !traits.isDisjoint(with: [.meeting, .weekday]) || speaksOfHospitality(scene)
      {
        return false
      }
      if isOurs || speaksForUs(scene) || speaksOfTrade(scene) { return true }
      let word = scene.block.firstLexeme(at: tokens.lowerBound)
      if word < scene.block.lexemes.count, Self.mild.contains(scene.block.lexemes[word].key) {
        return false
      }
      return hasPronounAsSubject(scene) || !traits.isDisjoint(with: [.result, .you])
    case .certification:
      return !isDenied && (isOurs || isSpoken || traits.contains(.you))
    case .comparison: return isOurs || speaksForUs(scene) || hasPronounAsSubject(scene)
    case .superlative:
      if isDenied { return false }
      if !scene.namesUs, !hasCover, isImpersonal(tokens, scene) { return false }
      if isOurs || speaksForUs(scene) { return true }
      return !speaksOfOccasion(scene)
        && (hasPronounAsSubject(scene) || traits.contains(.result))
    case .number, .name, .feature: return true
    }
  }

  /// "It", "this": at the start of a sentence or of a clause, not as its object.
  private func hasPronounAsSubject(_ scene: Scene) -> Bool {
    let speech = scene.speech
    guard speech.traits.contains(.it) else { return false }
    return speech.lexemes.contains { lexeme in
      let word = scene.block.lexemes[lexeme]
      guard word.traits.contains(.it) else { return false }
      if lexeme - speech.lexemes.lowerBound < 3 || word.breakBefore != .none { return true }
      let next = lexeme + 1
      return next < speech.lexemes.upperBound
        && !scene.block.lexemes[next].traits.isDisjoint(with: [
          .auxiliary, .verb, .strongModal, .weakModal, .up, .down, .causality,
        ])
    }
  }

  /// "We cannot guarantee", "not the best": a negation right before, outside of approved words.
  private func isDenied(_ tokens: Range<Int>, _ scene: Scene) -> Bool {
    // A phrase may begin in the sentence before, behind a line break.
    let start = min(
      max(scene.speech.tokens.lowerBound, tokens.lowerBound - 3),
      tokens.lowerBound
    )
    return (start..<tokens.lowerBound).contains { token in
      guard scene.block.tokens[token].traits.contains(.negation) else { return false }
      return !grounding.isCovered(token..<token + 1, block: scene.number, in: scene.block)
    }
  }

  /// A product or the vendor as the subject of a verb, and no claim that says so.
  private mutating func readFeature(_ scene: Scene, _ claimed: [Range<Int>]) {
    guard scene.miss == nil else { return }
    let mention = scene.mentions.first { isOwn($0.party) }
    let unnamed = mention == nil ? unnamedProduct(scene) : nil
    guard let subject = mention?.tokens ?? unnamed else { return }
    let speech = scene.speech
    let block = scene.block
    guard subject.lowerBound - speech.tokens.lowerBound <= 1,
      subject.lowerBound == speech.tokens.lowerBound
        || !Self.prepositions.contains(block.tokens[speech.tokens.lowerBound].key),
      isFree(subject.upperBound..<subject.upperBound + 1, scene)
    else { return }
    var rest = speech.lexemes.filter {
      block.lexemes[$0].tokens.lowerBound >= subject.upperBound
    }
    // "Larkfield's Reviews module works …": the noun behind a name is a part of the subject.
    while rest.count > 2, let next = rest.first, let after = rest.dropFirst().first,
      block.tokens[block.lexemes[next].tokens.lowerBound].isCapitalised
        || block.lexemes[next].traits.contains(.offer),
      block.lexemes[next].traits.isDisjoint(with: [.auxiliary]),
      block.lexemes[after].breakBefore == .none
    {
      rest.removeFirst()
    }
    guard let first = rest.first else { return }
    var verb = first
    if Self.adverbs.contains(block.lexemes[verb].key), rest.count > 1 {
      verb = rest[rest.startIndex + 1]
    }
    let word = block.lexemes[verb]
    guard word.breakBefore == .none, word.quantity < 0,
      grounding.covers[scene.number][verb] < 0,
      !word.traits.isDisjoint(with: [.verb, .up, .down, .causality, .weakModal, .strongModal])
        || looksLikeVerb(word, block)
    else { return }
    if let mention, isSociable(mention, after: verb, scene) { return }
    let saysQuality = saysQuality(after: verb, scene)
    if Self.quiet.contains(word.key) {
      guard saysQuality || isWorking(verb, mention, scene) else { return }
    }
    guard !isTrade(word, rest, block) else { return }
    if unnamed != nil, word.traits.contains(.auxiliary), !saysQuality { return }
    let content = rest.filter {
      block.lexemes[$0].isContent && grounding.covers[scene.number][$0] < 0
    }
    guard content.count >= 2 || saysQuality else { return }
    let tokens = speech.lexemes.first.map { block.lexemes[$0].tokens.lowerBound } ?? 0
    let end = block.lexemes[speech.lexemes.upperBound - 1].tokens.upperBound
    guard !claimed.contains(where: { (tokens..<end).overlaps($0) && isAssertionRange($0, scene) })
    else { return }
    grounding.assertions.append(add(.feature, scene, tokens..<end, .nothing))
  }

  /// "Larkfield makes software": what somebody sells, and nothing about it.
  private func isTrade(_ verb: Lexeme, _ rest: [Int], _ block: Block) -> Bool {
    guard Self.trades.contains(verb.key),
      let place = rest.firstIndex(where: { block.lexemes[$0].tokens == verb.tokens })
    else { return false }
    return rest[(place + 1)...].prefix(3).contains { block.lexemes[$0].traits.contains(.offer) }
      && block.lexemes[rest[place]..<(rest.last ?? 0) + 1].allSatisfy { word in
        word.quantity < 0
          && word.traits.isDisjoint(with: [.up, .down, .comparative, .superlative, .causality])
      }
  }

  private static let trades: Set<UInt64> = keys(
    "macht machen makes make sells builds develops supplies entwickelt vertreibt verkauft liefert"
  )

  /// "Works offline", not "works with us".
  private func isWorking(_ verb: Int, _ mention: Mention?, _ scene: Scene) -> Bool {
    guard Self.workings.contains(scene.block.lexemes[verb].key),
      verb + 1 < scene.speech.lexemes.upperBound
    else { return false }
    if case .product? = mention?.party { return true }
    return !Self.companions.contains(scene.block.lexemes[verb + 1].key)
  }

  private static let prepositions = keys(
    "with from at by for to of about via through von mit bei zu fur durch uber"
  )
  private static let workings = keys("works work")
  private static let companions = keys("with for closely together on in to hard")

  /// Behind a name a small word in -s or -t is mostly a verb: "sends", "encrypts".
  private func looksLikeVerb(_ word: Lexeme, _ block: Block) -> Bool {
    let token = block.tokens[word.tokens.lowerBound]
    let last = block.folded.bytes[Int(token.end) - 1]
    return token.kind == .word && !token.isCapitalised && token.range.count >= 4
      && (last == UInt8(ascii: "s") || (document.isGerman && last == UInt8(ascii: "t")))
      && word.traits.isDisjoint(with: [.population, .stop, .talk, .meeting, .step, .result, .price])
  }

  private func isAssertionRange(_ range: Range<Int>, _ scene: Scene) -> Bool {
    for assertion in grounding.assertions.reversed() {
      // Assertions stand in the order of the sentences.
      if assertion.block != scene.number
        || assertion.tokens.upperBound <= scene.speech.tokens.lowerBound
      {
        return false
      }
      if assertion.tokens == range { return true }
    }
    return false
  }

  private func isOwn(_ party: NamedParty) -> Bool {
    switch party {
    case .vendor, .product: true
    default: false
    }
  }

  private static let adverbs: Set<UInt64> = keys("also now then simply quickly already really")
  /// Verbs behind a vendor's name that promise no feature.
  private static let quiet: Set<UInt64> = keys(
    "is are was were has have had says asks wants hopes thinks knows invites "
      + "joins looks meets calls would may might could works work ist sind war wird hat "
      + "heisst sitzt kommt"
  )
}
