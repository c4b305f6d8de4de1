extension Claim {
  /// Reads a claim; nil where what every claim needs is missing.
  init?(_ reader: EntityReader) {
    let id = reader.id(.claim)
    let kind = reader.requiredChoice("kind", of: ClaimKind.self)
    let text = reader.text("text")
    let status = reader.status(required: true)
    reader.require("owner", "effective_from")
    let variants = reader.variants()
    let qualifiers = reader.strings("qualifiers")
    let frozen = reader.flag("frozen", default: false)
    let evidence = reader.entities("evidence", "piece of evidence") { Evidence($0) }
    let figures = reader.entities("figures", "figure") { Figure($0) }
    let terms = reader.terms(status: status)
    guard let id, let kind, let text else { return nil }
    self.init(
      id: id,
      kind: kind,
      text: text,
      variants: variants,
      qualifiers: qualifiers,
      frozen: frozen,
      evidence: evidence,
      scope: terms.scope,
      audience: terms.audience,
      partnerUsable: terms.partnerUsable,
      partnerTiers: terms.partnerTiers,
      requiredDisclaimerIDs: terms.requiredDisclaimerIDs,
      conflictsWith: terms.conflictsWith,
      supersedes: terms.supersedes,
      life: terms.life,
      owner: terms.owner,
      approvals: terms.approvals,
      figures: figures
    )
  }
}

extension Proof {
  /// Reads a proof; nil where what every proof needs is missing.
  ///
  /// A proof without a status is a draft: nothing is in force by omission.
  init?(_ reader: EntityReader) {
    let id = reader.id(.proof)
    let kind = reader.requiredChoice("kind", of: ProofKind.self)
    let text = reader.text("text")
    let claimIDs = reader.ids("claim_ids", of: .claim)
    let customerID = reader.customer("customer_id")
    let variants = reader.variants()
    let qualifiers = reader.strings("qualifiers")
    let evidence = reader.entities("evidence", "piece of evidence") { Evidence($0) }
    let asOf = reader.date("as_of")
    let typicality = reader.choice("typicality", of: Typicality.self)
    let terms = reader.terms(status: reader.status(required: false))
    guard let id, let kind, let text else { return nil }
    self.init(
      id: id,
      kind: kind,
      text: text,
      claimIDs: claimIDs,
      customerID: customerID,
      variants: variants,
      qualifiers: qualifiers,
      evidence: evidence,
      asOf: asOf,
      typicality: typicality,
      scope: terms.scope,
      audience: terms.audience,
      partnerUsable: terms.partnerUsable,
      partnerTiers: terms.partnerTiers,
      requiredDisclaimerIDs: terms.requiredDisclaimerIDs,
      conflictsWith: terms.conflictsWith,
      supersedes: terms.supersedes,
      life: terms.life,
      owner: terms.owner,
      approvals: terms.approvals
    )
  }
}

/// The fields that claims and proofs share beside their words.
struct StatementTerms {
  var scope: Scope
  var audience: Audience
  var partnerUsable: Bool
  var partnerTiers: Selection<String>
  var requiredDisclaimerIDs: [String]
  var conflictsWith: [String]
  var supersedes: [String]
  var life: Life
  var owner: String?
  var approvals: [Approval]
}

extension EntityReader {
  func terms(status: Status) -> StatementTerms {
    StatementTerms(
      scope: scope(),
      audience: choice("audience", of: Audience.self) ?? .customer,
      partnerUsable: flag("partner_usable", default: true),
      partnerTiers: words("partner_tiers"),
      requiredDisclaimerIDs: ids("required_disclaimer_ids", of: .disclaimer),
      conflictsWith: ids("conflicts_with", of: .claim, .proof),
      supersedes: ids("supersedes", of: .claim, .proof),
      life: Life(
        status: status,
        effectiveFrom: date("effective_from"),
        expiresOn: date("expires_on"),
        reviewBy: date("review_by")
      ),
      owner: string("owner"),
      approvals: entities("approvals", "approval") { Approval($0) }
    )
  }

  /// The stored status; the two that are computed are refused with the reason.
  func status(required: Bool) -> Status {
    guard let node = required ? requiredNode("status") : node("status") else { return .draft }
    if case .scalar(let text, _) = node.value, text == "expired" || text == "expiring" {
      report(
        "unknown-value",
        at: node.location,
        "\"\(text)\" is computed from expires_on and never stored. Write approved."
      )
      return .draft
    }
    return choice(node, "status") ?? .draft
  }

  func scope() -> Scope {
    Scope(
      products: products("products"),
      verticals: selection("verticals", of: .vertical),
      personas: selection("personas", of: .persona),
      regions: regions(),
      locales: localeSelection(),
      channels: channels()
    )
  }

  /// Products of the vendor by id or name, as `library.yaml` lists them.
  func products(_ key: String) -> Selection<String> {
    selection(key) { reader, node in
      guard let name = reader.scalar(node, key) else { return nil }
      reader.log.mention(name, as: [.product], at: node.location)
      return name
    }
  }

  /// A customer: the `customer_id` of a reference, or the id of the reference.
  func customer(_ key: String) -> String? {
    guard let node = node(key), let id = scalar(node, key) else { return nil }
    log.mention(id, as: [.customer, .reference], at: node.location)
    return id
  }

  func variants() -> [Variant] {
    let variants = entities("variants", "variant") { Variant($0) }
    if variants.count > 9, let node = node("variants") {
      report(
        "too-many",
        at: node.location,
        "\(variants.count) variants; a \(what) has at most nine."
      )
    }
    return variants
  }
}

extension Variant {
  init?(_ reader: EntityReader) {
    let text = reader.text("text")
    let locale = reader.locale()
    let channel = reader.choice("channel", of: Channel.self)
    let form = reader.choice("form", of: Form.self) ?? .sentence
    guard let text else { return nil }
    self.init(text: text, locale: locale, channel: channel, form: form)
  }
}

extension Evidence {
  init?(_ reader: EntityReader) {
    self.init(
      title: reader.string("title"),
      url: reader.string("url"),
      file: reader.string("file"),
      sha256: reader.sha256("sha256"),
      method: reader.string("method"),
      sample: reader.string("sample"),
      date: reader.date("date")
    )
  }
}

extension Approval {
  init?(_ reader: EntityReader) {
    let by = reader.text("by")
    let role = reader.string("role")
    let at = reader.date("at", timeAllowed: true)
    let content = reader.sha256("content_sha256")
    let pins = reader.sha256("pins_sha256")
    let note = reader.string("note")
    guard let by else { return nil }
    self.init(by: by, role: role, at: at, contentSHA256: content, pinsSHA256: pins, note: note)
  }
}

extension Figure {
  init?(_ reader: EntityReader) {
    self.init(
      value: reader.string("value"),
      unit: reader.string("unit"),
      currency: reader.string("currency"),
      direction: reader.string("direction"),
      qualifier: reader.string("qualifier"),
      period: reader.string("period"),
      population: reader.string("population"),
      subject: reader.string("subject"),
      customer: reader.string("customer"),
      authority: reader.string("authority")
    )
  }
}
