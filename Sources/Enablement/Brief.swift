public import Messaging

/// What somebody asked for.
public struct Brief: Sendable, Hashable, Codable {
  /// The job.
  public enum Job: Sendable, Hashable, Codable {
    /// A talk track.
    case talkTrack
    /// Outbound variants on one channel.
    case outbound(channel: Channel, variants: Int)
    /// The summary of a call whose transcript has this name.
    case callSummary(file: String)
    /// The sequence whose plan has this name.
    case sequence(file: String)
    /// A page of a kind.
    case onePager(kind: OnePager.Kind)
  }

  /// The job.
  public var job: Job
  /// The vertical; `nil` for a call summary.
  public var verticalID: String?
  /// The persona; `nil` for a call summary.
  public var personaID: String?
  /// The partner.
  public var partnerID: String?
  /// The play.
  public var playID: String?
  /// The talk track that a track for a vertical goes back to.
  public var baseTrackID: String?
  /// The language, BCP 47.
  public var locale: String
  /// The region, ISO 3166 alpha-2.
  public var region: String?
  /// The day for which claims must be in force.
  public var useDate: CivilDate
  /// The rules that footers and consent follow.
  public var jurisdiction: String?
  /// On what ground the reader may be written to.
  public var consentBasis: ConsentBasis
  /// Who may be named as the reader.
  public var addressees: [String]

  /// Makes a brief.
  public init(
    job: Job,
    verticalID: String? = nil,
    personaID: String? = nil,
    partnerID: String? = nil,
    playID: String? = nil,
    locale: String = "en",
    region: String? = nil,
    useDate: CivilDate,
    jurisdiction: String? = nil,
    consentBasis: ConsentBasis = .unrecorded,
    addressees: [String] = []
  ) {
    self.job = job
    self.verticalID = verticalID
    self.personaID = personaID
    self.partnerID = partnerID
    self.playID = playID
    self.locale = locale
    self.region = region
    self.useDate = useDate
    self.jurisdiction = jurisdiction
    self.consentBasis = consentBasis
    self.addressees = addressees
  }
}

/// Who signs an outbound message.
public struct SenderIdentity: Sendable, Hashable, Codable {
  /// The person.
  public var name: String
  /// The company.
  public var company: String
  /// The address for answers.
  public var email: String?
  /// The telephone number.
  public var phone: String?
  /// The postal address, which several jurisdictions require.
  public var postalAddress: String?
  /// The legal form, such as `GmbH`.
  public var legalForm: String?
  /// The place of the registered office.
  public var seat: String?
  /// The register and the number in it.
  public var register: String?
  /// Who runs the company, by name.
  public var directors: String?
  /// The address of the privacy notice.
  public var privacyURL: String?

  /// Makes an identity.
  public init(
    name: String,
    company: String,
    email: String? = nil,
    phone: String? = nil,
    postalAddress: String? = nil,
    legalForm: String? = nil,
    seat: String? = nil,
    register: String? = nil,
    directors: String? = nil,
    privacyURL: String? = nil
  ) {
    self.name = name
    self.company = company
    self.email = email
    self.phone = phone
    self.postalAddress = postalAddress
    self.legalForm = legalForm
    self.seat = seat
    self.register = register
    self.directors = directors
    self.privacyURL = privacyURL
  }
}
