import Messaging
import Testing

@Suite struct ReferenceUseTests {
  enum Outcome { case name, anonymised, nothing }

  struct Case {
    var permission: ReferencePermission
    var channels: [Channel?]
    var outcome: Outcome
  }

  static let every: [Channel?] = Channel.allCases + [nil]
  static let oneToOne: [Channel?] = [
    .email, .linkedin, .linkedinNote, .linkedinMessage, .linkedinInMail, .call, .voicemail, nil,
  ]

  @Test(arguments: [
    Case(permission: .nothing, channels: every, outcome: .nothing),
    Case(permission: .internalOnly, channels: every, outcome: .nothing),
    Case(permission: .anonymised, channels: every, outcome: .anonymised),
    Case(permission: .verbal1to1, channels: [.call, nil], outcome: .name),
    Case(
      permission: .verbal1to1,
      channels: [.email, .voicemail, .sms, .onePager],
      outcome: .anonymised
    ),
    Case(permission: .namedPrivate, channels: oneToOne, outcome: .name),
    Case(permission: .namedPrivate, channels: [.sms, .onePager], outcome: .anonymised),
    Case(permission: .namedPublic, channels: every, outcome: .name),
    Case(permission: .logo, channels: every, outcome: .name),
    Case(permission: .quote, channels: every, outcome: .name),
    Case(permission: .caseStudy, channels: every, outcome: .name),
  ])
  func `the permission decides about the name`(_ example: Case) {
    let reference = Reference(
      id: "REF-1",
      name: "Vantor",
      permission: example.permission,
      anonymisedAs: "an insurer"
    )
    let library = makeLibrary { $0.references = [reference] }
    for channel in example.channels {
      let use = library.use(
        of: reference,
        in: UseContext(date: day("2026-03-10"), channel: channel)
      )
      let expected: String? =
        switch example.outcome {
        case .name: "Vantor"
        case .anonymised: "an insurer"
        case .nothing: nil
        }
      #expect(use.words == expected, "\(String(describing: channel))")
      #expect(use.allowsName == (example.outcome == .name))
    }
  }

  struct UserCase {
    var usableBy: ReferenceUsers
    var partner: String?
    var isPartnerSpoken: Bool
    var obstacles: [ReferenceObstacle]
  }

  @Test(arguments: [
    UserCase(usableBy: .vendor, isPartnerSpoken: false, obstacles: []),
    UserCase(usableBy: .vendor, partner: "P1", isPartnerSpoken: true, obstacles: [.vendorOnly]),
    UserCase(usableBy: .vendor, isPartnerSpoken: true, obstacles: [.vendorOnly]),
    UserCase(usableBy: .allPartners, partner: "P1", isPartnerSpoken: true, obstacles: []),
    UserCase(usableBy: .allPartners, isPartnerSpoken: true, obstacles: []),
    UserCase(usableBy: .partners(["P1"]), partner: "P1", isPartnerSpoken: true, obstacles: []),
    UserCase(
      usableBy: .partners(["P1"]),
      partner: "P2",
      isPartnerSpoken: true,
      obstacles: [.partner("P2")]
    ),
    UserCase(usableBy: .partners(["P1"]), isPartnerSpoken: true, obstacles: [.partner(nil)]),
    UserCase(usableBy: .partners(["P1"]), isPartnerSpoken: false, obstacles: []),
  ])
  func `who speaks decides about everything`(_ example: UserCase) {
    let reference = Reference(
      id: "REF-1",
      name: "Vantor",
      permission: .namedPublic,
      usableBy: example.usableBy
    )
    let library = makeLibrary { $0.references = [reference] }
    let context = UseContext(
      date: day("2026-03-10"),
      partner: example.partner.map { Partner(id: $0, name: $0) },
      isPartnerSpoken: example.isPartnerSpoken
    )
    let use = library.use(of: reference, in: context)
    #expect(use == (example.obstacles.isEmpty ? .name("Vantor") : .nothing(example.obstacles)))
  }

  @Test func `dates and scope take the name and its stand-in away`() {
    let reference = Reference(
      id: "REF-1",
      name: "Vantor",
      permission: .namedPublic,
      anonymisedAs: "an insurer",
      regions: ["DACH"],
      expiresOn: day("2026-03-09")
    )
    let library = makeLibrary { $0.references = [reference] }
    let context = UseContext(date: day("2026-03-10"), region: "FR")
    #expect(
      library.use(of: reference, in: context)
        == .nothing([.expired(day("2026-03-09")), .outOfScope(.region, given: "FR")])
    )
  }

  @Test func `an anonymised customer without words for it cannot be used`() {
    let reference = Reference(id: "REF-1", name: "Vantor", permission: .anonymised)
    let library = makeLibrary { $0.references = [reference] }
    let use = library.use(of: reference, in: UseContext(date: day("2026-03-10")))
    #expect(use == .nothing([.noAnonymousWords]))
  }

  @Test func `a proof needs its customer's permission for the name it gives`() {
    var named = Proof(
      id: "PRF-1",
      kind: .customerCase,
      text: "Vantor restored in an hour",
      customerID: "vantor",
      life: approved()
    )
    named.variants = [Variant(text: "an insurer restored in an hour")]
    let library = makeLibrary {
      $0.references = [
        Reference(
          id: "REF-1",
          customerID: "vantor",
          name: "Vantor",
          permission: .anonymised,
          anonymisedAs: "an insurer"
        )
      ]
      $0.proofs = [named]
    }
    let context = UseContext(date: day("2026-03-10"), channel: .email)
    #expect(
      library.standing(of: named, in: context).obstacles == [
        .reference("REF-1", .permission(.anonymised, channel: .email))
      ]
    )
    #expect(library.standing(of: named, variant: named.variants[0], in: context).isUsable)
  }
}
