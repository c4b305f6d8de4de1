// Reading what settles words: terms, forbidden phrases, competitors, disclaimers, tone.

extension Term {
  init?(_ reader: EntityReader) {
    let preferred = reader.text("preferred")
    let admitted = reader.strings("admitted")
    let deprecated = reader.strings("deprecated")
    let level = reader.choice("level", of: Severity.self) ?? .warning
    let definition = reader.string("definition")
    let note = reader.string("note")
    let soundsLike = reader.strings("sounds_like")
    let caseSensitive = reader.flag("case_sensitive", default: false)
    let locale = reader.locale()
    let doNotTranslate = reader.flag("do_not_translate", default: false)
    guard let preferred else { return nil }
    reader.log.locate(.term, preferred, at: reader.location)
    self.init(
      preferred: preferred,
      admitted: admitted,
      deprecated: deprecated,
      level: level,
      definition: definition,
      note: note,
      soundsLike: soundsLike,
      caseSensitive: caseSensitive,
      locale: locale,
      doNotTranslate: doNotTranslate
    )
  }
}

extension ForbiddenPhrase {
  init?(_ reader: EntityReader) {
    let pattern = reader.text("pattern")
    let isRegex = reader.flag("regex", default: false)
    let reason = reader.string("reason")
    let sayInstead = reader.string("say_instead")
    let level = reader.choice("level", of: Severity.self) ?? .error
    let verticals = reader.selection("verticals", of: .vertical)
    let channels = reader.channels()
    let regions = reader.regions()
    let locale = reader.locale()
    guard let pattern else { return nil }
    reader.log.locate(.forbiddenPhrase, pattern, at: reader.location)
    self.init(
      pattern: pattern,
      isRegex: isRegex,
      reason: reason,
      sayInstead: sayInstead,
      level: level,
      verticals: verticals,
      channels: channels,
      regions: regions,
      locale: locale
    )
  }
}

extension Competitor {
  init?(_ reader: EntityReader) {
    let name = reader.text("name")
    let aliases = reader.strings("aliases")
    let policy = reader.requiredChoice("policy", of: CompetitorPolicy.self)
    let comparisons = reader.ids("approved_comparison_claim_ids", of: .claim)
    guard let name else { return nil }
    reader.log.define(.competitor, name, at: reader.location)
    guard let policy else { return nil }
    self.init(
      name: name,
      aliases: aliases,
      policy: policy,
      approvedComparisonClaimIDs: comparisons
    )
  }
}

extension Disclaimer {
  init?(_ reader: EntityReader) {
    let id = reader.id(.disclaimer)
    _ = reader.requiredNode("text")
    let texts = reader.localizedTexts("text")
    let placement = reader.choice("placement", of: Placement.self) ?? .footer
    let channels = reader.channels()
    let regions = reader.regions()
    let triggers = reader.causes("triggers")
    guard let id, !texts.isEmpty else { return nil }
    self.init(
      id: id,
      texts: texts,
      placement: placement,
      channels: channels,
      regions: regions,
      triggers: triggers
    )
  }
}

extension EntityReader {
  /// Kinds of claims, or ids of claims and proofs.
  func causes(_ key: String) -> [Disclaimer.Cause] {
    locatedStrings(key).map { word, place in
      if let kind = ClaimKind(rawValue: word) { return .kind(kind) }
      let kinds = ClaimKind.allCases.map(\.rawValue)
      if word.utf8.allSatisfy({ $0.isASCIILetter }), Nearest.match(for: word, in: kinds) != nil {
        report("unknown-value", at: place, Self.notListed(word, key, kinds))
      } else {
        log.mention(word, as: [.claim, .proof], at: place)
      }
      return .item(word)
    }
  }
}

extension Tone {
  init?(_ reader: EntityReader) {
    let id = reader.id(.tone)
    let weAre = reader.strings("we_are")
    let weAreNot = reader.strings("we_are_not")
    let examples = reader.entities("examples", "example") { Example($0) }
    let locale = reader.locale()
    let register = reader.string("register")
    guard let id else { return nil }
    self.init(
      id: id,
      weAre: weAre,
      weAreNot: weAreNot,
      examples: examples,
      locale: locale,
      register: register
    )
  }
}

extension Tone.Example {
  init?(_ reader: EntityReader) {
    let good = reader.text("good")
    let bad = reader.string("bad")
    guard let good else { return nil }
    self.init(good: good, bad: bad)
  }
}

extension House {
  init?(_ reader: EntityReader) {
    let narrative = reader.text("narrative")
    let pillars = reader.entities("pillars", "pillar") { Pillar($0) }
    let toneID = reader.idOf("tone_id", .tone)
    let boilerplateIDs = reader.ids("boilerplate_ids", of: .block)
    guard let narrative else { return nil }
    self.init(
      narrative: narrative,
      pillars: pillars,
      toneID: toneID,
      boilerplateIDs: boilerplateIDs
    )
  }
}

extension House.Pillar {
  init?(_ reader: EntityReader) {
    let id = reader.id(.pillar)
    let line = reader.text("line")
    let proofIDs = reader.ids("proof_ids", of: .proof, .claim)
    guard let id, let line else { return nil }
    self.init(id: id, line: line, proofIDs: proofIDs)
  }
}

extension Block {
  init?(_ reader: EntityReader) {
    let id = reader.id(.block)
    let text = reader.tokenText("text")
    let frozen = reader.flag("frozen", default: false)
    let audience = reader.choice("audience", of: Audience.self) ?? .customer
    let rules = reader.entities("rules", "rule") { Rule.all($0) }.flatMap { $0 }
    let locale = reader.locale()
    guard let id, let text else { return nil }
    self.init(
      id: id,
      text: text,
      frozen: frozen,
      audience: audience,
      rules: rules,
      locale: locale
    )
  }
}

extension Block.Rule {
  /// The rules of one entry; usually one, but an entry may hold several keys.
  static func all(_ reader: EntityReader) -> [Block.Rule]? {
    var rules: [Block.Rule] = []
    let requires = reader.namedIDs("requires")
    let excludes = reader.namedIDs("excludes")
    let onlyWith = reader.namedIDs("only_with")
    if !requires.isEmpty { rules.append(.requires(requires)) }
    if !excludes.isEmpty { rules.append(.excludes(excludes)) }
    if !onlyWith.isEmpty { rules.append(.onlyWith(onlyWith)) }
    if let most = reader.integer("max_per_artifact", in: 1...1000) {
      rules.append(.maxPerArtifact(most))
    }
    return rules
  }
}

extension EntityReader {
  /// Ids of whatever a text may hold: one, or a list of them.
  func namedIDs(_ key: String) -> [String] {
    let kinds = ItemKind.allCases.filter(\.sharesCitableIDs)
    guard let node = node(key) else { return [] }
    if case .scalar(let id, _) = node.value {
      log.mention(id, as: kinds, at: node.location)
      return [id]
    }
    return locatedStrings(key).map { id, place in
      log.mention(id, as: kinds, at: place)
      return id
    }
  }

  /// Text that must be there and that may hold tokens, whose ids must exist.
  func tokenText(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if let place = node(key)?.location {
      for token in Token.all(in: text) {
        log.mention(token.id, as: Token.kinds, at: place)
      }
    }
    return text
  }
}
