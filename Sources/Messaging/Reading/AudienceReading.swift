// Reading what describes the people and markets a text is for.

extension Persona {
  init?(_ reader: EntityReader) {
    let id = reader.id(.persona)
    let titles = reader.strings("titles")
    let caresAbout = reader.strings("cares_about")
    let vocabulary = reader.strings("vocabulary")
    let avoid = reader.strings("avoid")
    let questions = reader.entities("questions", "question") { Question($0) }
    let objections = reader.entities("objections", "objection") { Objection($0) }
    let localised = reader.localised("persona") { words in
      Persona(
        id: id ?? "",
        titles: words.strings("titles"),
        caresAbout: words.strings("cares_about"),
        vocabulary: words.strings("vocabulary"),
        avoid: words.strings("avoid"),
        questions: words.entities("questions", "question") { Question($0) },
        objections: words.entities("objections", "objection") { Objection($0) }
      )
    }
    guard let id else { return nil }
    self.init(
      id: id,
      titles: titles,
      caresAbout: caresAbout,
      vocabulary: vocabulary,
      avoid: avoid,
      questions: questions,
      objections: objections,
      localised: localised
    )
  }
}

extension Persona.Question {
  init?(_ reader: EntityReader) {
    let text = reader.text("text")
    let purpose = reader.requiredChoice("purpose", of: QuestionPurpose.self)
    let listenFor = reader.strings("listen_for")
    guard let text, let purpose else { return nil }
    self.init(text: text, purpose: purpose, listenFor: listenFor)
  }
}

extension Persona.Objection {
  init?(_ reader: EntityReader) {
    let heardAs = reader.strings("heard_as")
    let why = reader.string("why")
    let response = reader.tokenText("response")
    let claimIDs = reader.ids("claim_ids", of: .claim, .proof)
    let questionBack = reader.string("question_back")
    guard let response else { return nil }
    self.init(
      heardAs: heardAs,
      why: why,
      response: response,
      claimIDs: claimIDs,
      questionBack: questionBack
    )
  }
}

extension Vertical {
  init?(_ reader: EntityReader) {
    let id = reader.id(.vertical)
    let name = reader.text("name")
    let parent = reader.idOf("parent", .vertical)
    let synonyms = reader.strings("synonyms")
    let regions = reader.regions()
    let sizeBand = reader.string("size_band")
    let situations = reader.strings("situations")
    let lookFor = reader.strings("look_for")
    let notFor = reader.strings("not_for")
    let buyingTriggers = reader.strings("buying_triggers")
    let regulations = reader.strings("regulations")
    let vocabulary = reader.strings("vocabulary")
    let forbidden = reader.strings("forbidden")
    let localised = reader.localised("vertical") { words -> Vertical? in
      let name = words.text("name")
      let vertical = Vertical(
        id: id ?? "",
        name: name ?? "",
        synonyms: words.strings("synonyms"),
        sizeBand: words.string("size_band"),
        situations: words.strings("situations"),
        lookFor: words.strings("look_for"),
        notFor: words.strings("not_for"),
        buyingTriggers: words.strings("buying_triggers"),
        vocabulary: words.strings("vocabulary")
      )
      return name == nil ? nil : vertical
    }
    guard let id, let name else { return nil }
    self.init(
      id: id,
      name: name,
      parent: parent,
      synonyms: synonyms,
      regions: regions,
      sizeBand: sizeBand,
      situations: situations,
      lookFor: lookFor,
      notFor: notFor,
      buyingTriggers: buyingTriggers,
      regulations: regulations,
      vocabulary: vocabulary,
      forbidden: forbidden,
      localised: localised
    )
  }
}

extension Pain {
  init?(_ reader: EntityReader) {
    let id = reader.id(.pain)
    let personaIDs = reader.selection("persona_ids", of: .persona)
    let verticalIDs = reader.selection("vertical_ids", of: .vertical)
    let line = reader.text("line")
    let consequence = reader.string("consequence")
    let evidenceSource = reader.string("evidence_source")
    let localised = reader.localised("pain") { words -> Pain? in
      let consequence = words.string("consequence")
      return words.text("line").map { Pain(id: id ?? "", line: $0, consequence: consequence) }
    }
    guard let id, let line else { return nil }
    self.init(
      id: id,
      personaIDs: personaIDs,
      verticalIDs: verticalIDs,
      line: line,
      consequence: consequence,
      evidenceSource: evidenceSource,
      localised: localised
    )
  }
}

extension Reference {
  init?(_ reader: EntityReader) {
    let id = reader.id(.reference)
    let customerID = reader.string("customer_id")
    if let customerID, let node = reader.node("customer_id") {
      reader.log.locate(.customer, customerID, at: node.location)
    }
    let name = reader.text("name")
    let aliases = reader.strings("aliases")
    let domains = reader.strings("domains")
    let permission = reader.requiredChoice("permission", of: ReferencePermission.self)
    let anonymisedAs = reader.string("anonymised_as")
    let usableBy = reader.users("usable_by")
    let regions = reader.regions()
    let channels = reader.channels()
    let verticals = reader.selection("verticals", of: .vertical)
    let expiresOn = reader.date("expires_on")
    let evidenceFile = reader.string("evidence_file")
    let owner = reader.string("owner")
    guard let id, let name, let permission else { return nil }
    self.init(
      id: id,
      customerID: customerID,
      name: name,
      aliases: aliases,
      domains: domains,
      permission: permission,
      anonymisedAs: anonymisedAs,
      usableBy: usableBy,
      regions: regions,
      channels: channels,
      verticals: verticals,
      expiresOn: expiresOn,
      evidenceFile: evidenceFile,
      owner: owner
    )
  }
}

extension EntityReader {
  /// `vendor`, `all_partners` or a list of partner ids; the vendor alone where the key is missing.
  func users(_ key: String) -> ReferenceUsers {
    guard let node = node(key) else { return .vendor }
    switch node.value {
    case .scalar("vendor", _): return .vendor
    case .scalar("all_partners", _): return .allPartners
    case .scalar(let text, _):
      report(
        "unknown-value",
        at: node.location,
        Self.notListed(text, key, ["vendor", "all_partners"]) + " Or a list of partner ids."
      )
      return .vendor
    case .mapping:
      report("wrong-type", at: node.location, "\"\(key)\" is a word or a list, not a mapping.")
      return .vendor
    case .sequence:
      let names = strings(key)
      if names == ["vendor"] { return .vendor }
      if names.contains("all_partners") { return .allPartners }
      return .partners(names.filter { $0 != "vendor" })
    }
  }
}
