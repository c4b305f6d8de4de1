public import Messaging

/// A page of at most 350 words with one call to action, a day until which it holds, and its id in print.
public struct OnePager: Sendable, Hashable, Codable {
  /// Whom a page is for and when.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// For the partner's own people, before they speak to anybody.
    case partnerBrief = "partner_brief"
    /// What a customer keeps.
    case customerLeaveBehind = "customer_leave_behind"
    /// What a customer gets after a call.
    case postCall = "post_call"
  }

  /// Whom it is for.
  public var kind: Kind
  /// The vertical.
  public var verticalID: String
  /// The persona.
  public var personaID: String
  /// The partner that it was made for.
  public var partnerID: String?
  /// The language, BCP 47.
  public var locale: String
  /// The title.
  public var title: String
  /// Who should read on.
  public var whoFor: String
  /// What troubles them.
  public var problem: String
  /// What is different afterwards.
  public var whatChanges: String
  /// Three steps.
  public var howItWorks: [String]
  /// One or two proofs in approved words; empty where the library has none.
  public var proof: [Proof]
  /// What each side brings.
  public var whyUsTogether: Together
  /// What to do first.
  public var firstStep: FirstStep
  /// What the partner gets for the first action; only in a partner's brief.
  public var reward: String?
  /// Whom to turn to.
  public var contacts: [Contact]
  /// The disclaimers that its claims require.
  public var disclaimerIDs: [String]
  /// Their words, in the same order.
  public var finePrint: [String]
  /// The claims that it makes.
  public var claimIDs: [String]
  /// What a copy is traced by.
  public var footer: Footer

  /// A proof in words to read.
  public struct Proof: Sendable, Hashable, Codable {
    /// The proof's id.
    public var proofID: String
    /// The words.
    public var text: String

    /// Makes a proof.
    public init(proofID: String, text: String) {
      self.proofID = proofID
      self.text = text
    }
  }

  /// What each side brings.
  public struct Together: Sendable, Hashable, Codable {
    /// What the partner adds.
    public var partnerAdds: String
    /// What the vendor adds.
    public var vendorAdds: String
    /// What the customer gets from both.
    public var customerGets: String

    /// Makes the three lines.
    public init(partnerAdds: String, vendorAdds: String, customerGets: String) {
      self.partnerAdds = partnerAdds
      self.vendorAdds = vendorAdds
      self.customerGets = customerGets
    }
  }

  /// The one thing that the page asks for.
  public struct FirstStep: Sendable, Hashable, Codable {
    /// The call to action.
    public var ctaID: String
    /// Its line, with exactly one question.
    public var askLine: String

    /// Makes a step.
    public init(ctaID: String, askLine: String) {
      self.ctaID = ctaID
      self.askLine = askLine
    }
  }

  /// A person to turn to.
  public struct Contact: Sendable, Hashable, Codable {
    /// The name.
    public var name: String
    /// The company.
    public var company: String
    /// The address.
    public var email: String?
    /// The number.
    public var phone: String?

    /// Makes a contact.
    public init(name: String, company: String, email: String? = nil, phone: String? = nil) {
      self.name = name
      self.company = company
      self.email = email
      self.phone = phone
    }
  }

  /// What a copy is traced by.
  public struct Footer: Sendable, Hashable, Codable {
    /// The version of the messaging that it was made from.
    public var version: String
    /// The last day on which everything on it holds: the earliest expiry of what it cites.
    public var validUntil: CivilDate?
    /// The artifact's id; empty until it is saved.
    public var id: String

    /// Makes a footer.
    public init(version: String, validUntil: CivilDate?, id: String = "") {
      self.version = version
      self.validUntil = validUntil
      self.id = id
    }
  }

  /// Makes a page.
  public init(
    kind: Kind,
    verticalID: String,
    personaID: String,
    partnerID: String? = nil,
    locale: String,
    title: String,
    whoFor: String,
    problem: String,
    whatChanges: String,
    howItWorks: [String],
    proof: [Proof],
    whyUsTogether: Together,
    firstStep: FirstStep,
    reward: String? = nil,
    contacts: [Contact],
    disclaimerIDs: [String],
    finePrint: [String],
    claimIDs: [String],
    footer: Footer
  ) {
    self.kind = kind
    self.verticalID = verticalID
    self.personaID = personaID
    self.partnerID = partnerID
    self.locale = locale
    self.title = title
    self.whoFor = whoFor
    self.problem = problem
    self.whatChanges = whatChanges
    self.howItWorks = howItWorks
    self.proof = proof
    self.whyUsTogether = whyUsTogether
    self.firstStep = firstStep
    self.reward = reward
    self.contacts = contacts
    self.disclaimerIDs = disclaimerIDs
    self.finePrint = finePrint
    self.claimIDs = claimIDs
    self.footer = footer
  }

  /// Who may read it.
  public var audience: Audience { kind == .partnerBrief ? .partner : .customer }

  /// The last day on which every claim, proof and reward of a page holds, or `nil` where none ends.
  ///
  /// - Parameters:
  ///   - items: The ids of claims, proofs and incentives.
  ///   - library: The library.
  /// - Returns: The earliest of their last days.
  public static func validUntil(citing items: [String], in library: Library) -> CivilDate? {
    items.compactMap { id -> CivilDate? in
      if let claim = library.claim(id) { return claim.life.expiresOn }
      if let proof = library.proof(id) { return proof.life.expiresOn }
      if case .incentive(let incentive)? = library.item(id) { return incentive.validTo }
      return nil
    }.min()
  }
}

extension OnePager {
  /// Shows every editable string, in reading order; ids, dates and contacts are not edited.
  mutating func visitTexts(_ visit: (String, PassageRole, inout String) -> Void) {
    visit("/title", .spoken, &title)
    visit("/who_for", .spoken, &whoFor)
    visit("/problem", .spoken, &problem)
    visit("/what_changes", .spoken, &whatChanges)
    visitEach(&howItWorks, "/how_it_works", .spoken, visit)
    for index in proof.indices { visit("/proof/\(index)/text", .spoken, &proof[index].text) }
    visit("/why_us_together/partner_adds", .spoken, &whyUsTogether.partnerAdds)
    visit("/why_us_together/vendor_adds", .spoken, &whyUsTogether.vendorAdds)
    visit("/why_us_together/customer_gets", .spoken, &whyUsTogether.customerGets)
    visit("/first_step/ask_line", .spoken, &firstStep.askLine)
    visitOptional(&reward, "/reward", .guidance, visit)
    visitEach(&finePrint, "/fine_print", .spoken, visit)
  }
}

extension Draft {
  /// The draft with the id under which it is saved, where its words print one.
  public func named(_ id: String) -> Draft {
    guard case .onePager(var page) = artifact else { return self }
    page.footer.id = id
    var draft = self
    draft.artifact = .onePager(page)
    return draft
  }
}
