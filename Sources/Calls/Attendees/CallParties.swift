/// The organisations on a call as the library and the partner list know them.
public struct CallParties: Sendable, Hashable {
  /// The vendor's names: its own, its aliases, its products.
  public var vendorNames: [String]
  /// The vendor's e-mail domains.
  public var vendorDomains: [String]
  /// The partner's names.
  public var partnerNames: [String]
  /// The partner's e-mail domains.
  public var partnerDomains: [String]
  /// Other partners, whose names must not travel.
  public var otherPartnerNames: [String]

  /// Makes the parties.
  public init(
    vendorNames: [String] = [],
    vendorDomains: [String] = [],
    partnerNames: [String] = [],
    partnerDomains: [String] = [],
    otherPartnerNames: [String] = []
  ) {
    self.vendorNames = vendorNames
    self.vendorDomains = vendorDomains
    self.partnerNames = partnerNames
    self.partnerDomains = partnerDomains
    self.otherPartnerNames = otherPartnerNames
  }

  /// The side of an organisation by its name or its domain; `nil` where nothing is known of it.
  func side(ofOrganisation name: String) -> Side? {
    let words = NameParts.words(name)
    guard !words.isEmpty else { return nil }
    if vendorNames.contains(where: { Self.sameOrganisation(words, NameParts.words($0)) }) {
      return .vendor
    }
    if partnerNames.contains(where: { Self.sameOrganisation(words, NameParts.words($0)) }) {
      return .partner
    }
    return nil
  }

  /// The side of an e-mail address by its domain; a known foreign domain says nothing.
  func side(ofEmail email: String) -> Side? {
    guard let at = email.lastIndex(of: "@") else { return nil }
    let domain = email[email.index(after: at)...].lowercased()
    func holds(_ domains: [String]) -> Bool {
      domains.contains { domain == $0.lowercased() || domain.hasSuffix("." + $0.lowercased()) }
    }
    if holds(vendorDomains) { return .vendor }
    if holds(partnerDomains) { return .partner }
    return nil
  }

  /// Two names are one organisation's when the shorter one begins the longer one.
  private static func sameOrganisation(_ left: [String], _ right: [String]) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return zip(left, right).allSatisfy { $0 == $1 }
  }
}
