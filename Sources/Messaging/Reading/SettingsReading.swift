// Reading what surrounds the messaging: the library itself, policy, channels, places.

extension LibraryContent {
  /// Takes over what `library.yaml` says.
  mutating func read(_ reader: EntityReader) {
    name = reader.text("name") ?? ""
    version = reader.string("version") ?? ""
    owner = reader.string("owner")
    defaultReviewDays = reader.integer("default_review_days", in: 1...3_650) ?? 180
    locales = reader.localeSelection("locales").listed
    if locales.isEmpty { locales = ["en"] }
    starterDay = reader.date("starter_day")
    if reader.requiredNode("vendor") != nil {
      vendor = reader.entity("vendor", "vendor") { Vendor($0) } ?? vendor
    }
  }
}

extension Vendor {
  init?(_ reader: EntityReader) {
    let name = reader.text("name")
    let aliases = reader.strings("aliases")
    let products = reader.productList("products")
    guard let name else { return nil }
    self.init(name: name, aliases: aliases, products: products)
  }
}

extension EntityReader {
  /// Products, each a name or a mapping with a name, and perhaps an id, aliases and versions.
  func productList(_ key: String) -> [Vendor.Product] {
    var products: [Vendor.Product] = []
    for node in list(key) {
      if case .scalar(let text, _) = node.value {
        let name = Self.trimmed(text)
        products.append(Vendor.Product(id: name, name: name))
      } else if let reader = EntityReader(node, what: "product", log: log) {
        if let product = Vendor.Product(reader) { products.append(product) }
        reader.finish()
      }
      guard let product = products.last else { continue }
      log.locate(.product, product.id, at: node.location)
      log.locate(.product, product.name, at: node.location)
    }
    return products
  }
}

extension Vendor.Product {
  init?(_ reader: EntityReader) {
    let name = reader.text("name")
    let id = reader.string("id")
    let aliases = reader.strings("aliases")
    let versions = reader.strings("versions")
    guard let name else { return nil }
    self.init(id: id ?? name, name: name, aliases: aliases, versions: versions)
  }
}

extension Policy {
  init?(_ reader: EntityReader) {
    self.init()
    for entry in reader.entries("match_grades") {
      guard let grade: MatchGrade = reader.choice(entry.value, "match_grades") else { continue }
      guard let kind = ClaimKind(rawValue: entry.key) else {
        reader.report(
          "unknown-value",
          at: entry.location,
          EntityReader.notListed(entry.key, "match_grades", ClaimKind.allCases.map(\.rawValue))
        )
        continue
      }
      if grade == .g4 {
        reader.report(
          "out-of-range",
          at: entry.value.location,
          "G4 means that nothing carries the sentence; it cannot be allowed. Write G3 at most."
        )
      }
      matchGrades[kind] = grade
    }
    for entry in reader.entries("severities") {
      severities[entry.key] = reader.choice(entry.value, "severities")
    }
    if reader.has("separation_of_duties") {
      separationOfDuties = reader.choices("separation_of_duties", of: ClaimKind.self)
    }
  }
}

extension ChannelProfile {
  private static let parts = ["subject", "preview", "body", "call_to_action"]

  init?(_ reader: EntityReader) {
    let channel = reader.requiredChoice("id", of: Channel.self)
    if let channel, let node = reader.node("id") {
      reader.log.define(.channelProfile, channel.rawValue, at: node.location)
    }
    let readingGrade = reader.number("reading_grade_max")
    let wordsPerMinute = reader.number("words_per_minute")
    let hard = reader.entity("hard", "set of limits") { Measures($0) } ?? Measures()
    var parts: [String: Measures] = [:]
    for part in Self.parts {
      parts[part] = reader.entity(part, "set of limits") { Measures($0) }
    }
    let profiles = reader.entities("profiles", "profile") { Profile($0) }
    let defaultProfile = reader.string("default_profile")
    if let defaultProfile, let node = reader.node("default_profile"),
      !profiles.contains(where: { $0.name == defaultProfile })
    {
      reader.report(
        "dangling-id",
        at: node.location,
        EntityReader.notListed(defaultProfile, "default_profile", profiles.map(\.name))
      )
    }
    guard let channel else { return nil }
    self.init(
      channel: channel,
      readingGradeMax: readingGrade,
      wordsPerMinute: wordsPerMinute,
      hard: hard,
      parts: parts,
      profiles: profiles,
      defaultProfile: defaultProfile
    )
  }
}

extension ChannelProfile.Profile {
  init?(_ reader: EntityReader) {
    let name = reader.text("name")
    let source = reader.string("source")
    let measures = ChannelProfile.Measures(reader)
    guard let name else { return nil }
    self.init(name: name, source: source, measures: measures ?? ChannelProfile.Measures())
  }
}

extension ChannelProfile.Measures {
  /// The numbers that a set of limits may name.
  static let numberKeys = names(
    """
    min_words max_words min_characters max_characters max_bytes min_sentences max_sentences \
    min_seconds max_seconds min_lines max_lines max_links max_asks questions max_segments \
    safe_characters subject_max_characters preview_max_characters first_touch_max_words \
    first_touch_max_rung first_touch_max_minutes time_ask_from_touch opener_max_seconds \
    who_and_why_within_seconds free_account_max_characters
    """
  )
  /// The truth values that a set of limits may name.
  static let flagKeys = names(
    """
    plain_text consent_required sender_named stop_line_on_first no_claim_in_opener no_exclamation \
    no_emoji no_first_name not_subject no_pitch follow_up
    """
  )
  /// The lists that a set of limits may name.
  static let wordKeys = names("forbid_subject_prefixes order")
  /// The groups of numbers that a set of limits may name.
  static let groups = names("gsm7 ucs2")

  init?(_ reader: EntityReader) {
    self.init()
    for key in Self.numberKeys { numbers[key] = reader.number(key) }
    for key in Self.flagKeys where reader.has(key) { flags[key] = reader.flag(key, default: false) }
    for key in Self.wordKeys where reader.has(key) { words[key] = reader.strings(key) }
    for group in Self.groups {
      let sizes = reader.entity(group, "pair of sizes") { reader in
        ["single": reader.number("single"), "part": reader.number("part")]
      }
      for (key, size) in sizes ?? [:] { numbers["\(group).\(key)"] = size }
    }
  }

  private static func names(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}

extension Jurisdiction {
  init?(_ reader: EntityReader) {
    let id = reader.id(.jurisdiction)
    let name = reader.string("name")
    let regions = reader.regions()
    _ = reader.requiredNode("reviewed_on")
    let reviewedOn = reader.date("reviewed_on")
    let reviewedBy = reader.string("reviewed_by")
    var rules: [Channel: Rule] = [:]
    for entry in reader.entries("channels") {
      guard let channel = Channel(rawValue: entry.key) else {
        reader.report(
          "unknown-value",
          at: entry.location,
          EntityReader.notListed(entry.key, "channels", Channel.allCases.map(\.rawValue))
        )
        continue
      }
      guard let nested = EntityReader(entry.value, what: "rule", log: reader.log) else { continue }
      rules[channel] = Rule(nested)
      nested.finish()
    }
    let advertising = reader.entity("advertising", "rule") { reader in
      Advertising(law: reader.string("law"), note: reader.string("note"))
    }
    guard let id else { return nil }
    self.init(
      id: id,
      name: name,
      regions: regions,
      reviewedOn: reviewedOn,
      reviewedBy: reviewedBy,
      rules: rules,
      advertising: advertising
    )
  }
}

extension Jurisdiction.Rule {
  init?(_ reader: EntityReader) {
    var recipients: [String: Jurisdiction.WithoutConsent] = [:]
    for entry in reader.entries("recipients") {
      recipients[entry.key] = reader.choice(entry.value, "recipients")
    }
    let offers = reader.locatedStrings("offer_instead")
    let known = Channel.allCases.map(\.rawValue) + ["letter"]
    for offer in offers where !known.contains(offer.text) {
      reader.report(
        "unknown-value",
        at: offer.location,
        EntityReader.notListed(offer.text, "offer_instead", known)
      )
    }
    self.init(
      law: reader.string("law"),
      withoutConsent: reader.requiredChoice(
        "without_consent",
        of: Jurisdiction.WithoutConsent.self
      ) ?? .block,
      acceptedBases: reader.choices("accepted_bases", of: ConsentBasis.self),
      recipients: recipients,
      mustCarry: reader.strings("must_carry"),
      footer: reader.localizedTexts("footer"),
      quietHours: reader.entity("quiet_hours", "time of day") { Jurisdiction.QuietHours($0) },
      reason: reader.string("reason"),
      offerInstead: offers.map(\.text),
      note: reader.string("note")
    )
  }
}

extension Jurisdiction.QuietHours {
  init?(_ reader: EntityReader) {
    let from = reader.text("allowed_from")
    let to = reader.text("allowed_to")
    let clock = reader.string("clock")
    guard let from, let to else { return nil }
    self.init(allowedFrom: from, allowedTo: to, clock: clock)
  }
}

extension EntityReader {
  /// A number, whole or not.
  public func number(_ key: String) -> Double? {
    guard let node = node(key), let text = scalar(node, key) else { return nil }
    if let number = Double(text), number.isFinite { return number }
    report("wrong-type", at: node.location, "\"\(key)\" is a number, not \"\(text)\".")
    return nil
  }
}
