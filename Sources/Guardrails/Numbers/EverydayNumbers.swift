import Patterns

/// Numbers of everyday talk: the clock, tickets and PINs, stories, the reader's own affairs.
extension HarmlessNumbers {
  func isEveryday(
    _ quantity: Quantity,
    _ block: Block,
    _ sentence: Sentence,
    _ surroundings: Surroundings
  ) -> Bool {
    if isLabelled(quantity, block, sentence) { return true }
    if isRepeated(quantity, block, sentence, surroundings) { return true }
    guard surroundings.isPlainTalk || costsTime(quantity, block, surroundings) else { return false }
    return isClockTime(quantity, block, sentence)
      || isOfStory(quantity, block, sentence)
      || isOfReader(block, sentence) && quantity.unit == .count
      || isFragment(quantity, block, sentence)
      || isSameGroup(quantity, block)
      || isPlainCount(quantity, block, sentence)
      || costsTime(quantity, block, surroundings)
  }

  /// "PIN 4417", "Meeting ID: 823 4417 9920", "attachment 2", "Durchwahl ist die 204".
  private func isLabelled(_ quantity: Quantity, _ block: Block, _ sentence: Sentence) -> Bool {
    switch quantity.unit {
    case .count, .year: break
    default: return false
    }
    guard block.tokens[quantity.tokens.lowerBound].kind == .number else { return false }
    var index = quantity.tokens.lowerBound - 1
    var steps = 0
    while index >= sentence.tokens.lowerBound, steps < 6 {
      let token = block.tokens[index]
      if Self.labelWords.contains(token.key) { return true }
      let isJoint =
        token.kind == .number || token.kind == .punctuation && token.first != UInt8(ascii: ".")
        || token.kind == .sign || Self.labelJoints.contains(token.key)
        || (token.isAllCapitals && token.range.count <= 5)
      guard isJoint else { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  /// "Until 2", "at eleven", "at 9.42": an hour, with nothing behind it that it could count.
  private func isClockTime(_ quantity: Quantity, _ block: Block, _ sentence: Sentence) -> Bool {
    guard quantity.unit == .count, quantity.upper == nil, quantity.form == .plain,
      quantity.value > 0, quantity.value < 25, quantity.tokens.lowerBound > 0,
      Self.clockOpeners.contains(block.tokens[quantity.tokens.lowerBound - 1].key)
    else { return false }
    if quantity.value != quantity.value.rounded() {
      let digits = block.folded.bytes[block.tokens[quantity.tokens.lowerBound].range]
      let parts = digits.split(separator: UInt8(ascii: "."))
      guard parts.count == 2, parts[1].count == 2, parts[1].first ?? 0x39 < 0x36 else {
        return false
      }
    }
    guard quantity.tokens.upperBound < sentence.tokens.upperBound else { return true }
    let next = block.tokens[quantity.tokens.upperBound]
    return next.kind == .punctuation || next.traits.contains(.weekday)
      || Self.clockFollowers.contains(next.key)
  }

  /// "Two weeks later somebody asks", "three days ago I read": when something of a story happened.
  private func isOfStory(_ quantity: Quantity, _ block: Block, _ sentence: Sentence) -> Bool {
    guard case .duration = quantity.unit else { return false }
    let next = quantity.tokens.upperBound
    let isBehind = next < block.tokens.count && Self.laters.contains(block.tokens[next].key)
    let isBefore =
      document.isGerman && quantity.tokens.lowerBound > 0
      && block.tokens[quantity.tokens.lowerBound - 1].key == Self.vor
    guard isBehind || isBefore else { return false }
    return sentence.lexemes.contains { Self.somebody.contains(block.lexemes[$0].key) }
  }

  /// "I know you get a hundred of these": the writer tells the reader what is the reader's.
  private func isOfReader(_ block: Block, _ sentence: Sentence) -> Bool {
    guard sentence.lexemes.count > 3, let first = sentence.lexemes.first,
      Self.selves.contains(block.lexemes[first].key),
      Self.perceptions.contains(block.lexemes[first + 1].key)
    else { return false }
    return block.lexemes[(first + 2)..<min(first + 5, sentence.lexemes.upperBound)].contains {
      $0.traits.contains(.you)
    }
  }

  /// "The double mail", "leave your number twice".
  private func isRepeated(
    _ quantity: Quantity,
    _ block: Block,
    _ sentence: Sentence,
    _ surroundings: Surroundings
  ) -> Bool {
    guard quantity.form == .factor, quantity.tokens.count == 1, !surroundings.isOurs else {
      return false
    }
    let others = sentence.lexemes.filter { block.lexemes[$0].tokens != quantity.tokens }
    let claims: Traits = [
      .offer, .result, .up, .down, .causality, .guarantee, .price, .certified, .standard,
    ]
    guard others.allSatisfy({ block.lexemes[$0].traits.isDisjoint(with: claims) }) else {
      return false
    }
    if sentence.isInstruction { return true }
    let next = quantity.tokens.upperBound
    guard next < sentence.tokens.upperBound else { return false }
    return !block.tokens[next].traits.isDisjoint(with: [.talk, .meeting])
      || Self.doubled.contains(block.tokens[next].key)
  }

  /// A few minutes without a verb, as in "ten minutes, tops".
  private func isFragment(_ quantity: Quantity, _ block: Block, _ sentence: Sentence) -> Bool {
    switch quantity.unit {
    case .duration("minute"), .duration("second"):
      return !sentence.hasVerb && sentence.lexemes.count <= 3
    default: return false
    }
  }

  /// "The same three people".
  private func isSameGroup(_ quantity: Quantity, _ block: Block) -> Bool {
    quantity.unit == .count && quantity.value < 20 && quantity.tokens.lowerBound > 0
      && Self.sames.contains(block.tokens[quantity.tokens.lowerBound - 1].key)
  }

  /// "Two entrances", "row 4", "thirty minutes is plenty": a number of small talk.
  ///
  /// Nothing of ours, no people counted, no statistics and no set-up or review.
  private func isPlainCount(_ quantity: Quantity, _ block: Block, _ sentence: Sentence) -> Bool {
    let opensWithIt = sentence.lexemes.first.map { block.lexemes[$0].traits.contains(.it) } ?? false
    switch quantity.unit {
    case .count: guard quantity.form == .plain, !opensWithIt else { return false }
    case .duration("minute"), .duration("second"):
      guard !sentence.traits.contains(.it) || isTravel(block, sentence) else { return false }
    case .duration("hour"):
      guard quantity.value <= 1, !sentence.traits.contains(.it) || isTravel(block, sentence)
      else { return false }
    case .duration, .year:
      guard sentence.isCourtesy || isCongratulation(block, sentence) else { return false }
    case .multiple: return sentence.isQuestion
    case .share:
      // "Half of it comes back."
      guard quantity.form == .fraction, quantity.value == 0.5,
        block.tokens[quantity.tokens.lowerBound].kind == .word
      else { return false }
    default: return false
    }
    if case .duration("year") = quantity.unit { return true }
    return sentence.lexemes.allSatisfy { lexeme in
      let word = block.lexemes[lexeme]
      if word.traits.contains(.population), word.quantity < 0 { return false }
      if word.traits.contains(.we), !Self.writers.contains(word.key) { return false }
      return !Self.statistics.contains(word.key)
    }
  }

  /// "A ten-minute walk", "zehn Minuten zu Fuß".
  private func isTravel(_ block: Block, _ sentence: Sentence) -> Bool {
    sentence.lexemes.contains { Self.travels.contains(block.lexemes[$0].key) }
  }

  private func isCongratulation(_ block: Block, _ sentence: Sentence) -> Bool {
    sentence.lexemes.prefix(3).contains { Self.wishes.contains(block.lexemes[$0].key) }
  }

  /// "It costs you a quarter of an hour": time to talk, and no price.
  private func costsTime(
    _ quantity: Quantity,
    _ block: Block,
    _ surroundings: Surroundings
  ) -> Bool {
    switch quantity.unit {
    case .duration("minute"): break
    case .duration("hour"): guard quantity.value <= 1 else { return false }
    default: return false
    }
    guard !surroundings.isOurs,
      surroundings.traitsBesides.isDisjoint(with: [
        .offer, .up, .down, .causality, .guarantee, .certified, .standard,
      ])
    else { return false }
    return block.tokens[max(0, quantity.tokens.lowerBound - 3)..<quantity.tokens.lowerBound]
      .contains { Self.costs.contains($0.key) }
  }

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordKey.hash($0.utf8) })
  }

  private static let labelWords = keys(
    "zeichen pin id passcode ticket case invoice booking reference ref attachment anhang anlage durchwahl "
      + "extension ext gate gleis zimmer postcode zip plz vorgang rechnung kundennummer "
      + "aktenzeichen bestellung auftrag raum tracking po"
  )
  private static let labelJoints = keys("is are ist lautet number no nr die der the code")
  private static let clockOpeners = keys(
    "at until till by before after around from past gegen um ab bis nach vor"
  )
  private static let clockFollowers = keys(
    "on in sharp and or but so if when for to today tomorrow please tonight und oder am heute "
      + "morgen wenn bitte ist is then"
  )
  private static let laters = keys("later ago earlier spater zuvor danach")
  private static let vor = WordKey.of("vor")
  private static let somebody = keys(
    "somebody someone nobody no-one anybody anyone i you he she they jemand niemand keiner ich sie "
      + "man einer"
  )
  private static let selves = keys("i ich")
  private static let perceptions = keys(
    "know see gather understand hear heard read noticed saw imagine assume guess weiss sehe hore "
      + "habe"
  )
  private static let doubled = keys(
    "booking check espresso click room mail post entry posting buchung klick zimmer"
  )
  private static let writers = keys(
    "i i'll i'm i've i'd me my mine myself ich mir mich mein meine meinen meinem meiner"
  )
  private static let travels = keys(
    "walk walks walking drive ride stroll train bus flight late early fuss fahrt spater zug verspatung"
  )
  private static let wishes = keys(
    "congratulations congrats happy well cheers gluckwunsch herzlichen alles gute"
  )
  private static let statistics = keys(
    "uptime availability downtime sla latency verfugbarkeit average typical typically most majority study survey research industry market analysts per "
      + "every statistics durchschnitt studie umfrage branche markt je pro setup set-up rollout "
      + "roll-out implementation onboarding installation migration deployment review reviews live "
      + "payback restore restores einrichtung einfuhrung umstellung prufung prufungen account "
      + "accounts konten rights rechte audit audits incidents breaches attacks country countries "
      + "sites standorte laender lander awards award certified takes dauert"
  )
  private static let sames = keys("same selben gleichen")
  private static let costs = keys("cost costs kostet kosten")
}
