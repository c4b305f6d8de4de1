/// A company that sells together with the vendor.
public struct Partner: Hashable, Sendable {
  /// The id that the command line takes.
  public var id: String
  /// Its name.
  public var name: String
  /// What sort of partner it is, such as `reseller`.
  public var type: String?
  /// Its tier in the programme.
  public var tier: String?
  /// The region it works in, ISO 3166 alpha-2.
  public var region: String?
  /// The vertical it works in.
  public var vertical: String?
  /// Who looks after it at the vendor.
  public var ownerVendor: String?
  /// Who answers for the programme at the partner.
  public var ownerPartner: String?
  /// Day 0.
  public var signedOn: CivilDate?
  /// What the programme calls its state.
  public var status: String?
  /// The day it left.
  public var exitedOn: CivilDate?

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    name: String,
    type: String? = nil,
    tier: String? = nil,
    region: String? = nil,
    vertical: String? = nil,
    ownerVendor: String? = nil,
    ownerPartner: String? = nil,
    signedOn: CivilDate? = nil,
    status: String? = nil,
    exitedOn: CivilDate? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.tier = tier
    self.region = region
    self.vertical = vertical
    self.ownerVendor = ownerVendor
    self.ownerPartner = ownerPartner
    self.signedOn = signedOn
    self.status = status
    self.exitedOn = exitedOn
  }
}
