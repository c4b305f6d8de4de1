/// What a customer allows to be said about it.
public enum ReferencePermission: String, CaseIterable, Hashable, Sendable {
  /// Nothing.
  case nothing = "none"
  /// Nothing outside the vendor.
  case internalOnly = "internal"
  /// Only the words of `anonymised_as`.
  case anonymised
  /// The name, spoken in a call.
  case verbal1to1 = "verbal_1to1"
  /// The name, from one person to one other.
  case namedPrivate = "named_private"
  /// The name, anywhere.
  case namedPublic = "named_public"
  /// The name and the logo.
  case logo
  /// The name and the quote.
  case quote
  /// The name and the story.
  case caseStudy = "case_study"
}

/// Who may make use of a reference.
public enum ReferenceUsers: Hashable, Sendable {
  /// The vendor's own people only.
  case vendor
  /// Every partner, and the vendor.
  case allPartners
  /// The partners with these ids, and the vendor.
  case partners([String])
}

/// A customer and what may be said about it.
public struct Reference: Hashable, Sendable {
  /// The stable id, such as `REF-007`.
  public var id: String
  /// The customer's own id, which proofs name.
  public var customerID: String?
  /// The customer's name.
  public var name: String
  /// Other names it goes by.
  public var aliases: [String]
  /// Its domains; a bare domain counts as the name.
  public var domains: [String]
  /// What it allows.
  public var permission: ReferencePermission
  /// What it may be called where it may not be named.
  public var anonymisedAs: String?
  /// Who may make use of it.
  public var usableBy: ReferenceUsers
  /// Where the permission holds.
  public var regions: Selection<String>
  /// In which channels it holds.
  public var channels: Selection<Channel>
  /// Towards which verticals it holds.
  public var verticals: Selection<String>
  /// The last day of the permission.
  public var expiresOn: CivilDate?
  /// The file with the customer's consent.
  public var evidenceFile: String?
  /// Who answers for it.
  public var owner: String?

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    customerID: String? = nil,
    name: String,
    aliases: [String] = [],
    domains: [String] = [],
    permission: ReferencePermission = .nothing,
    anonymisedAs: String? = nil,
    usableBy: ReferenceUsers = .vendor,
    regions: Selection<String> = .all,
    channels: Selection<Channel> = .all,
    verticals: Selection<String> = .all,
    expiresOn: CivilDate? = nil,
    evidenceFile: String? = nil,
    owner: String? = nil
  ) {
    self.id = id
    self.customerID = customerID
    self.name = name
    self.aliases = aliases
    self.domains = domains
    self.permission = permission
    self.anonymisedAs = anonymisedAs
    self.usableBy = usableBy
    self.regions = regions
    self.channels = channels
    self.verticals = verticals
    self.expiresOn = expiresOn
    self.evidenceFile = evidenceFile
    self.owner = owner
  }
}

extension Reference {
  /// Whether a text of these words has the name, an alias or a domain.
  func isNamed(in words: [String]) -> Bool {
    ([name] + aliases + domains).contains { WordSet.occurs($0, in: words) }
  }
}
