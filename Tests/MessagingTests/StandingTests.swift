import Messaging
import Testing

@Suite struct StandingTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var claim: Claim
    var context = UseContext(date: day("2026-03-10"))
    var obstacles: [Obstacle] = []
  }

  static func context(
    vertical: String? = nil,
    persona: String? = nil,
    region: String? = nil,
    channel: Channel? = nil,
    locale: String? = nil,
    audience: Audience = .customer,
    partner: Partner? = nil
  ) -> UseContext {
    UseContext(
      date: day("2026-03-10"),
      vertical: vertical,
      persona: persona,
      region: region,
      channel: channel,
      locale: locale,
      audience: audience,
      partner: partner
    )
  }

  static let gold = Partner(id: "P1", name: "One", tier: "Gold")
  static let untiered = Partner(id: "P2", name: "Two")

  @Test(arguments: [
    Case(testDescription: "no limits", claim: claim("C")),
    Case(
      testDescription: "a dimension that is not given is not judged",
      claim: claim(
        "C",
        scope: Scope(
          verticals: ["banking"],
          personas: ["cfo"],
          regions: ["DE"],
          locales: ["de"],
          channels: [.sms]
        )
      )
    ),
    Case(
      testDescription: "every dimension that is missed is named",
      claim: claim(
        "C",
        scope: Scope(
          verticals: ["banking"],
          personas: ["cfo"],
          regions: ["DE"],
          locales: ["de"],
          channels: [.sms]
        )
      ),
      context: context(
        vertical: "health",
        persona: "cio",
        region: "FR",
        channel: .email,
        locale: "en"
      ),
      obstacles: [
        .outOfScope(.vertical, given: "health"), .outOfScope(.persona, given: "cio"),
        .outOfScope(.region, given: "FR"), .outOfScope(.locale, given: "en"),
        .outOfScope(.channel, given: "email"),
      ]
    ),
    Case(
      testDescription: "a child inherits its parent's scope",
      claim: claim("C", scope: Scope(verticals: ["health"])),
      context: context(vertical: "teaching")
    ),
    Case(
      testDescription: "a parent does not inherit its child's",
      claim: claim("C", scope: Scope(verticals: ["hospitals"])),
      context: context(vertical: "health"),
      obstacles: [.outOfScope(.vertical, given: "health")]
    ),
    Case(
      testDescription: "an empty list allows nothing",
      claim: claim("C", scope: Scope(verticals: [])),
      context: context(vertical: "health"),
      obstacles: [.outOfScope(.vertical, given: "health")]
    ),
    Case(
      testDescription: "the EU holds Croatia",
      claim: claim("C", scope: Scope(regions: ["EU"])),
      context: context(region: "HR")
    ),
    Case(
      testDescription: "the EU does not hold Norway, the EEA does",
      claim: claim("C", scope: Scope(regions: ["EU"])),
      context: context(region: "NO"),
      obstacles: [.outOfScope(.region, given: "NO")]
    ),
    Case(
      testDescription: "sets and codes add up",
      claim: claim("C", scope: Scope(regions: ["EU", "IS", "LI", "NO"])),
      context: context(region: "EEA")
    ),
    Case(
      testDescription: "one country does not stand for a set",
      claim: claim("C", scope: Scope(regions: ["DE"])),
      context: context(region: "DACH"),
      obstacles: [.outOfScope(.region, given: "DACH")]
    ),
    Case(
      testDescription: "a state belongs to its country",
      claim: claim("C", scope: Scope(regions: ["US"])),
      context: context(region: "us-ca")
    ),
    Case(
      testDescription: "linkedin covers its forms",
      claim: claim("C", scope: Scope(channels: [.linkedin])),
      context: context(channel: .linkedinInMail)
    ),
    Case(
      testDescription: "a form does not cover linkedin",
      claim: claim("C", scope: Scope(channels: [.linkedinNote])),
      context: context(channel: .linkedin),
      obstacles: [.outOfScope(.channel, given: "linkedin")]
    ),
    Case(
      testDescription: "a language covers its regional forms",
      claim: claim("C", scope: Scope(locales: ["de"])),
      context: context(locale: "de-AT")
    ),
    Case(
      testDescription: "a regional form covers no other",
      claim: claim("C", scope: Scope(locales: ["en-GB"])),
      context: context(locale: "en-US"),
      obstacles: [.outOfScope(.locale, given: "en-US")]
    ),
    Case(
      testDescription: "a tag is no prefix of a longer language",
      claim: claim("C", scope: Scope(locales: ["de"])),
      context: context(locale: "den"),
      obstacles: [.outOfScope(.locale, given: "den")]
    ),
    Case(
      testDescription: "customer words may go to partners",
      claim: claim("C"),
      context: context(audience: .partner)
    ),
    Case(
      testDescription: "partner words may go to the vendor",
      claim: claim("C", audience: .partner),
      context: context(audience: .vendor)
    ),
    Case(
      testDescription: "partner words may not go to customers",
      claim: claim("C", audience: .partner),
      obstacles: [.audience(.partner, given: .customer)]
    ),
    Case(
      testDescription: "vendor words may not go to partners",
      claim: claim("C", audience: .vendor),
      context: context(audience: .partner),
      obstacles: [.audience(.vendor, given: .partner)]
    ),
    Case(
      testDescription: "the vendor may say what partners may not",
      claim: claim("C", partnerUsable: false)
    ),
    Case(
      testDescription: "partners may not say what is not for them",
      claim: claim("C", partnerUsable: false),
      context: context(partner: gold),
      obstacles: [.notForPartners]
    ),
    Case(
      testDescription: "a tier is known without regard to case",
      claim: claim("C", partnerTiers: ["gold"]),
      context: context(partner: gold)
    ),
    Case(
      testDescription: "another tier may not",
      claim: claim("C", partnerTiers: ["platinum"]),
      context: context(partner: gold),
      obstacles: [.partnerTier(given: "Gold")]
    ),
    Case(
      testDescription: "a partner without a tier is in none",
      claim: claim("C", partnerTiers: ["gold"]),
      context: context(partner: untiered),
      obstacles: [.partnerTier(given: nil)]
    ),
    Case(
      testDescription: "expired the day before",
      claim: claim("C", life: approved(to: "2026-03-09")),
      obstacles: [.expired(day("2026-03-09"))]
    ),
    Case(
      testDescription: "in force on its last day",
      claim: claim("C", life: approved(to: "2026-03-10"))
    ),
    Case(
      testDescription: "in force tomorrow",
      claim: claim("C", life: approved(from: "2026-03-11")),
      obstacles: [.notYetEffective(day("2026-03-11"))]
    ),
    Case(
      testDescription: "withdrawn",
      claim: claim("C", life: Life(status: .withdrawn)),
      obstacles: [.withdrawn]
    ),
    Case(
      testDescription: "superseded by a known claim",
      claim: claim("C", life: Life(status: .superseded)),
      obstacles: [.superseded(by: "HEIR")]
    ),
    Case(
      testDescription: "approved words that were changed",
      claim: claim(
        "C",
        approvals: [Approval(by: "x", contentSHA256: String(repeating: "0", count: 64))]
      ),
      obstacles: [.changedSinceApproval]
    ),
  ])
  func `a claim stands where its life and scope let it`(_ example: Case) {
    let library = makeLibrary {
      $0.claims = [example.claim, claim("HEIR", supersedes: ["C"])]
    }
    #expect(library.standing(of: example.claim, in: example.context).obstacles == example.obstacles)
  }

  @Test func `a partner-spoken text without a partner is judged for partners but not for tiers`() {
    let limited = claim("A", partnerUsable: false)
    let tiered = claim("B", partnerTiers: ["gold"])
    let library = makeLibrary { $0.claims = [limited, tiered] }
    let context = UseContext(date: day("2026-03-10"), isPartnerSpoken: true)
    #expect(library.standing(of: limited, in: context).obstacles == [.notForPartners])
    #expect(library.standing(of: tiered, in: context).isUsable)
  }

  @Test func `a variant for one channel is out of scope elsewhere`() {
    let variant = Variant(text: "x", locale: "de", channel: .call)
    let claim = claim("C", variants: [variant])
    let library = makeLibrary { $0.claims = [claim] }
    let context = Self.context(channel: .email, locale: "en")
    #expect(
      library.standing(of: claim, variant: variant, in: context).obstacles == [
        .outOfScope(.locale, given: "en"), .outOfScope(.channel, given: "email"),
      ]
    )
    #expect(library.standing(of: claim, in: context).isUsable)
  }

  @Test func `an approval pins the text, the variants and the qualifiers`() {
    var pinned = claim("C", "up to 30 % less", variants: [Variant(text: "30 % less")])
    pinned.qualifiers = ["up to"]
    // printf 'up to 30 %% less' | sha256sum; printf '30 %% less\nup to\n' | sha256sum
    #expect(
      pinned.contentSHA256 == "1b360adb22be3f2aebd064587de487ae70f99d92c2b1159f3dfc1389260dba1d"
    )
    #expect(pinned.pinsSHA256 == "7c438b8c0d0b5bcf98838baf05dd13dc36c62b743aa267402bad4986f4e80ede")
    pinned.approvals = [
      Approval(by: "x", contentSHA256: pinned.contentSHA256, pinsSHA256: pinned.pinsSHA256)
    ]
    #expect(pinned.matchesApprovals)
    var other = pinned
    other.qualifiers = ["up  to"]
    #expect(!other.matchesApprovals)
    other = pinned
    other.text += "."
    #expect(!other.matchesApprovals)
    let library = makeLibrary { $0.claims = [other] }
    #expect(library.state(of: other, on: day("2026-03-10")) == .inReview)
    #expect(library.claims(inForceOn: day("2026-03-10")).isEmpty)
  }

  @Test func `a digest is that of the UTF-8 bytes`() {
    #expect(
      ContentDigest.sha256("abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      ContentDigest.sha256("")
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }

  @Test func `a circle of verticals ends`() {
    let library = makeLibrary {
      $0.verticals = [
        Vertical(id: "a", name: "a", parent: "b"), Vertical(id: "b", name: "b", parent: "a"),
      ]
    }
    #expect(library.lineage(of: "a") == ["a", "b"])
    #expect(library.lineage(of: "nowhere") == ["nowhere"])
  }

  @Test func `the sets have their members`() {
    #expect(Region.eu.count == 27)
    #expect(Region.eea.count == 30)
    #expect(Region.all.count == 249)
    #expect(Region.eea.isSubset(of: Region.all))
    #expect(Region.members(of: "dach") == ["DE", "AT", "CH"])
    #expect(!Region.covers(["EU"], "GB"))
  }
}
