import Guardrails
import Messaging
import Testing

@testable import Enablement

/// A check of a variant: what is changed in the sample, and what is found.
private struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  /// `field: words`, or `field` alone for a finding without words.
  var found: [String]
  var channel = "email"
  var step: Int?
  var library: @Sendable (inout LibraryContent) -> Void = { _ in }
  var adjust: @Sendable (inout OutboundSubject) -> Void = { _ in }
  var change: @Sendable (inout OutboundSet.Variant) -> Void

  var testDescription: String { name }

  var variant: VariantSubject {
    var variant = sampleVariant()
    change(&variant)
    var set = sampleSet(channel: channel, variants: [variant])
    set.stepIndex = step
    var subject = OutboundSubject(
      set: set,
      library: sampleLibrary(library),
      partner: samplePartner,
      sender: sampleSender
    )
    adjust(&subject)
    return VariantSubject(subject: subject, index: 0, variant: variant)
  }
}

private func shown(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let field = finding.path?.replacing("/variants/0/", with: "") ?? ""
    return field + (finding.text.isEmpty ? "" : ": \(finding.text)")
  }
}

private func words(_ count: Int) -> String {
  Array(repeating: "word", count: count).joined(separator: " ")
}

@Suite struct OutboundChecksTests {
  @Test func `the sample passes every check`() {
    let subject = OutboundSubject(
      set: sampleSet(),
      library: sampleLibrary(),
      partner: samplePartner,
      sender: sampleSender
    )
    #expect(OutboundChecks.findings(in: subject) == [])
  }

  @Test(arguments: [
    Case(name: "a fake reply", found: ["subject: RE:"]) { $0.subject = "RE: your tablets" },
    Case(name: "a fake forward", found: ["subject: Fwd:"]) { $0.subject = "Fwd: your tablets" },
    Case(name: "a reef is no reply", found: []) { $0.subject = "Reef tablets" },
    Case(name: "none at all", found: ["subject"]) { $0.subject = nil },
    Case(name: "79 characters", found: ["subject", "subject"]) {
      $0.subject = "two " + String(repeating: "x", count: 75)
    },
    Case(name: "five words", found: ["subject"]) { $0.subject = "a b c d e" },
    Case(name: "an exclamation mark", found: ["subject"]) { $0.subject = "Ward tablets!" },
    Case(name: "an emoji", found: ["subject"]) { $0.subject = "Ward tablets 🎉" },
    Case(name: "a first name", found: ["subject"]) {
      $0.subject = "{{contact.first_name | \"Hi\"}}, tablets"
    },
    Case(name: "34 characters inform only", found: ["subject"]) {
      $0.subject = "two " + String(repeating: "x", count: 30)
    },
    Case(name: "a LinkedIn note has none", found: [], channel: "linkedin-note") {
      $0.subject = nil
    },
  ])
  private func `subjects are true, short and calm`(_ sample: Case) {
    let findings = SubjectCheck.findings(in: sample.variant)
    #expect(shown(findings) == sample.found)
  }

  @Test func `a fake reply is an error, a long subject a warning, an unsafe one a suggestion`() {
    func severities(_ subject: String) -> [Severity] {
      SubjectCheck.findings(in: Case(name: "", found: []) { $0.subject = subject }.variant)
        .map(\.severity)
    }
    #expect(severities("Re: tablets") == [.error])
    #expect(severities("a b c d e") == [.warning])
    #expect(severities("two " + String(repeating: "x", count: 30)) == [.suggestion])
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "34 characters", found: ["preview"]) {
      $0.preview = String(repeating: "x", count: 34)
    },
    Case(name: "100 characters", found: ["preview"]) {
      $0.preview = String(repeating: "x", count: 100)
    },
    Case(name: "the subject again", found: ["preview"]) {
      $0.subject = "Who held which tablet in the last night shift"
      $0.preview = "Who held which tablet in the last night shift."
    },
  ])
  private func `previews say something of their own`(_ sample: Case) {
    #expect(shown(PreviewCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "49 words", found: ["W body"]) { $0.body = words(49) },
    Case(name: "50 words", found: []) { $0.body = words(50) },
    Case(name: "126 words", found: ["W body"]) { $0.body = words(126) },
    Case(name: "201 words", found: ["E body", "W body"]) { $0.body = words(201) },
    Case(name: "two links", found: ["E body"]) {
      $0.body = words(50) + " https://a.example www.b.example"
    },
    Case(
      name: "the library's own profile",
      found: [],
      library: { content in
        content.channelProfiles = [
          ChannelProfile(
            channel: .email,
            profiles: [
              ChannelProfile.Profile(
                name: "short",
                measures: .init(numbers: ["min_words": 25, "max_words": 50])
              )
            ]
          )
        ]
      }
    ) { $0.body = words(30) },
    Case(
      name: "a follow-up has its own",
      found: ["W body"],
      step: 1,
      library: { content in
        content.channelProfiles = [
          ChannelProfile(
            channel: .email,
            profiles: [
              ChannelProfile.Profile(name: "standard", measures: .init()),
              ChannelProfile.Profile(
                name: "follow-up",
                measures: .init(numbers: ["min_sentences": 4], flags: ["follow_up": true])
              ),
            ]
          )
        ]
      }
    ) { $0.body = "One. Two. Three." },
    Case(name: "a note of 201 characters", found: ["E body", "W body"], channel: "linkedin-note") {
      $0.body = String(repeating: "x", count: 201)
    },
    Case(
      name: "a note of 240 from a paid account",
      found: ["W body"],
      channel: "linkedin-note",
      adjust: { $0.hasPaidLinkedIn = true }
    ) { $0.body = String(repeating: "x", count: 240) },
    Case(
      name: "a note of 301 from a paid account",
      found: ["E body", "W body"],
      channel: "linkedin-note",
      adjust: { $0.hasPaidLinkedIn = true }
    ) { $0.body = String(repeating: "x", count: 301) },
    Case(
      name: "a note with a link",
      found: ["W body"],
      channel: "linkedin-note"
    ) { $0.body = "Look: https://a.example" },
    Case(name: "a message of 76 words", found: ["W body"], channel: "linkedin-message") {
      $0.body = words(76)
    },
    Case(name: "an InMail of 1,901", found: ["E body", "W body"], channel: "linkedin-inmail") {
      $0.body = String(repeating: "x", count: 1_901)
    },
    Case(name: "a text message of one part", found: [], channel: "sms") {
      $0.body = String(repeating: "x", count: 160)
      $0.footer = ""
    },
    Case(name: "of two parts", found: ["W body"], channel: "sms") {
      $0.body = String(repeating: "x", count: 161)
      $0.footer = ""
    },
    Case(name: "of three parts with its footer", found: ["E body", "W body"], channel: "sms") {
      $0.body = String(repeating: "x", count: 300)
      $0.footer = "Reply STOP to opt out"
    },
    Case(name: "a voicemail of 17 seconds", found: ["W body"], channel: "voicemail") {
      $0.body = words(42)
    },
    Case(name: "of 20 seconds", found: [], channel: "voicemail") { $0.body = words(50) },
    Case(name: "of 31 seconds", found: ["E body", "E body", "W body"], channel: "voicemail") {
      $0.body = words(76)
    },
  ])
  private func `messages keep to the limits and the practice of their channel`(_ sample: Case) {
    let findings = LengthCheck.findings(in: sample.variant)
    let shown = zip(findings, shown(findings)).map { ($0.severity == .error ? "E " : "W ") + $1 }
    #expect(shown == sample.found)
  }

  @Test func `a claim in a note that must not pitch is a warning`() {
    let sample = Case(
      name: "",
      found: [],
      channel: "linkedin-note",
      library: { content in
        content.channelProfiles = [
          ChannelProfile(
            channel: .linkedinNote,
            profiles: [
              ChannelProfile.Profile(name: "standard", measures: .init(flags: ["no_pitch": true]))
            ]
          )
        ]
      }
    ) { $0.body = "Hi" }
    #expect(shown(LengthCheck.findings(in: sample.variant)) == ["claim_ids"])
  }

  @Test(arguments: [
    Case(name: "one question", found: []) { _ in },
    Case(name: "none", found: ["body"]) { $0.body = "Tell me." },
    Case(name: "two", found: ["body: ?"]) { $0.body = "Is it? Or not?" },
    Case(name: "one asked loudly", found: []) { $0.body = "Is it??" },
    Case(name: "one and a link", found: []) { $0.body = "Is it? https://a.example/?q=1" },
    Case(name: "an unknown call to action", found: ["cta_id"]) { $0.ctaID = "CTA-9" },
    Case(name: "a heavy one", found: ["cta_id", "cta_id"]) { $0.ctaID = "CTA-5" },
    Case(name: "a heavy one later", found: [], step: 2) { $0.ctaID = "CTA-5" },
    Case(name: "an ask for time", found: ["body: 15 minutes"]) {
      $0.body = "Do you have 15 minutes?"
    },
    Case(name: "an ask for time on touch 2", found: [], step: 1) {
      $0.body = "Do you have 15 minutes?"
    },
  ])
  private func `one light question is asked`(_ sample: Case) {
    #expect(shown(CallToActionCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "finds you well", found: ["body: I hope this finds you well"]) {
      $0.body = "Hi,\nI hope this finds you well."
    },
    Case(name: "my name is, later", found: []) { $0.body = words(60) + " my name is" },
    Case(name: "a worn subject", found: ["subject"]) { $0.subject = "Quick question" },
    Case(name: "a subject that goes on", found: []) { $0.subject = "Quick question on tablets" },
  ])
  private func `openings are not worn`(_ sample: Case) {
    #expect(shown(OpeningLineCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "you and we alike", found: []) { $0.body = "You know what we do." },
    Case(name: "we first", found: ["body"]) { $0.body = "We do what I’d say our way. You?" },
    Case(name: "LinkedIn is free", found: [], channel: "linkedin-message") {
      $0.body = "We, we, we."
    },
    Case(name: "German", found: ["body"], adjust: { $0.set.locale = "de" }) {
      $0.body = "Wir sagen, was unser Team kann. Und Sie?"
    },
  ])
  private func `e-mails speak of the reader first`(_ sample: Case) {
    #expect(shown(YouFirstCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "a first touch may say anything", found: []) { $0.body = "Just checking in." },
    Case(name: "a follow-up may not", found: ["body: Just checking in"], step: 1) {
      $0.body = "Just checking in."
    },
  ])
  private func `follow-ups bring something new`(_ sample: Case) {
    #expect(shown(FollowUpCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "a fallback", found: []) { _ in },
    Case(name: "none", found: ["body: {{contact.first_name}}"]) {
      $0.body = "Hi {{contact.first_name}},"
    },
    Case(name: "an empty one", found: ["subject: {{company.name | \"\"}}"]) {
      $0.subject = "For {{company.name | \"\"}}"
    },
    Case(name: "a line of its own", found: []) { $0.body = "Hi,\n{{contact.note}}\nBest" },
  ])
  private func `no missing value breaks a sentence`(_ sample: Case) {
    let findings = MergeFallbackCheck.findings(in: sample.variant)
    #expect(shown(findings) == sample.found)
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    Case(name: "far from the limit", found: []) { _ in },
    Case(name: "a long name breaks the note", found: ["body"], channel: "linkedin-note") {
      $0.body = "Hi {{contact.first_name | \"you\"}} " + String(repeating: "x", count: 180)
    },
    Case(name: "a long name makes a third part", found: ["body"], channel: "sms") {
      $0.body = "Hi {{contact.first_name | \"you\"}} " + String(repeating: "x", count: 285)
      $0.footer = ""
    },
    Case(name: "a long company breaks the subject", found: ["subject"]) {
      $0.subject = "{{company.name | \"you\"}} " + String(repeating: "x", count: 40)
    },
    Case(name: "what is too long anyway is said once", found: [], channel: "linkedin-note") {
      $0.body = "Hi {{contact.first_name | \"you\"}} " + String(repeating: "x", count: 300)
    },
  ])
  private func `limits hold with the longest value of every tag`(_ sample: Case) {
    #expect(shown(WorstCaseCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "no groups", found: []) { _ in },
    Case(name: "a good group", found: []) {
      $0.body = "{Hi|Hello} {{contact.first_name | \"x\"}}, ok?"
    },
    Case(name: "an open brace", found: ["body: {"]) { $0.body = "{Hi|Hello, ok?" },
    Case(name: "a closing brace", found: ["body: }"]) { $0.body = "Hi} ok?" },
    Case(name: "a claim inside", found: ["body: {\(claimText)|It is good}"]) {
      $0.body = "{\(claimText)|It is good}. Ok?"
    },
    Case(name: "a price inside", found: ["body: {for €5|cheaply}"]) {
      $0.body = "We do it {for €5|cheaply}, ok?"
    },
    Case(name: "opt-out inside", found: ["body: {unsubscribe|leave}"]) {
      $0.body = "You may {unsubscribe|leave}, ok?"
    },
    Case(name: "one choice", found: ["body: {Hi}"]) { $0.body = "{Hi}, ok?" },
    Case(name: "a path with two questions", found: ["body"]) { $0.body = "{Well|Well?} Ok?" },
    Case(name: "a path that is too long", found: ["body"]) {
      $0.body = "{Hi|" + words(201) + "}, ok?"
    },
  ])
  private func `every path of a spin could be sent`(_ sample: Case) {
    #expect(shown(SpintaxCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test func `paths are all there, or every branch once and some drawn`() throws {
    let small = try Spintax("{a|b {c|d}} {e|f}")
    #expect(small.count == 6)
    #expect(Set(small.paths()) == ["a e", "a f", "b c e", "b c f", "b d e", "b d f"])
    let large = try Spintax(String(repeating: "{a|b|c} ", count: 7))
    #expect(large.count == 2_187)
    #expect(large.paths().count == 203)
    #expect(large.paths() == large.paths())
  }

  @Test(arguments: [
    Case(name: "no rules given", found: []) { _ in },
    Case(
      name: "everything is there",
      found: [],
      library: { content in
        content.jurisdictions = [
          samplePlace(
            Jurisdiction.Rule(
              withoutConsent: .allow,
              mustCarry: ["sender_name", "sender_company", "postal_address", "opt_out"]
            )
          )
        ]
      },
      adjust: { $0.set.jurisdiction = "xx" }
    ) { _ in },
    Case(
      name: "nothing is there",
      found: ["footer", "footer", "footer", "footer", "footer"],
      library: { content in
        content.jurisdictions = [
          samplePlace(
            Jurisdiction.Rule(
              withoutConsent: .allow,
              mustCarry: ["sender_company", "postal_address", "opt_out", "sent_for", "contact"]
            )
          )
        ]
      },
      adjust: { $0.set.jurisdiction = "xx" }
    ) {
      $0.body = "Hello"
      $0.footer = ""
    },
    Case(
      name: "a German footer",
      found: [],
      library: { content in
        content.jurisdictions = [
          samplePlace(
            Jurisdiction.Rule(
              withoutConsent: .allow,
              mustCarry: ["legal_form", "seat", "register", "directors", "opt_out"]
            )
          )
        ]
      },
      adjust: { $0.set.jurisdiction = "xx" }
    ) {
      $0.footer =
        "Nordwind GmbH, Sitz: Köln, HRB 12345, Geschäftsführung: P. Nair. Antworten Sie mit „Abmelden“."
    },
    Case(name: "a text message without a stop line", found: ["footer"], channel: "sms") {
      $0.body = "Hi"
      $0.footer = ""
    },
    Case(name: "with one", found: [], channel: "sms") { $0.footer = "Reply STOP" },
  ])
  private func `footers carry what the place asks for`(_ sample: Case) {
    #expect(shown(FooterCheck.findings(in: sample.variant)) == sample.found)
  }

  struct Consent: Sendable {
    var without: Jurisdiction.WithoutConsent
    var basis: ConsentBasis
    var severity: Severity?
  }

  @Test(arguments: [
    Consent(without: .block, basis: .unrecorded, severity: .error),
    Consent(without: .warn, basis: .unrecorded, severity: .warning),
    Consent(without: .allow, basis: .unrecorded, severity: nil),
    Consent(without: .block, basis: .doubleOptIn, severity: nil),
  ])
  func `consent follows the rules of the place`(_ consent: Consent) {
    let library = sampleLibrary { content in
      content.jurisdictions = [
        samplePlace(
          Jurisdiction.Rule(
            law: "Act 1",
            withoutConsent: consent.without,
            acceptedBases: [.doubleOptIn],
            reason: "People have to agree.",
            offerInstead: ["call", "linkedin"]
          )
        )
      ]
    }
    var set = sampleSet()
    set.jurisdiction = "xx"
    let findings = ConsentCheck.findings(
      in: OutboundSubject(set: set, library: library, consentBasis: consent.basis)
    )
    #expect(findings.map(\.severity) == (consent.severity.map { [$0] } ?? []))
    if consent.severity == .error {
      #expect(findings.first?.message.contains("call, linkedin") == true)
    }
  }

  @Test func `an unknown place and a text message without consent are errors`() {
    var set = sampleSet()
    set.jurisdiction = "atlantis"
    let unknown = ConsentCheck.findings(in: OutboundSubject(set: set, library: sampleLibrary()))
    #expect(unknown.first?.message.contains("atlantis") == true)
    let sms = OutboundSubject(set: sampleSet(channel: "sms"), library: sampleLibrary())
    #expect(ConsentCheck.findings(in: sms).map(\.severity) == [.error])
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "nobody signs", found: ["body"]) {
      $0.body = "Larkfield helps you."
      $0.footer = ""
    },
    Case(name: "the vendor is not named", found: ["body"]) {
      $0.body = "Hello, Priya"
      $0.subject = "Tablets"
    },
    Case(
      name: "a vendor who writes for itself",
      found: [],
      adjust: { $0.partner = nil }
    ) {
      $0.body = "Hello, Priya"
    },
    Case(name: "a note that offers nothing", found: [], channel: "linkedin-note") {
      $0.body = "Shall we connect?"
      $0.claimIDs = []
    },
  ])
  private func `the reader learns who writes for whom`(_ sample: Case) {
    #expect(shown(SenderCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "who and why at once", found: [], channel: "call") {
      $0.body = "Priya from Northwind, I call because of your tablets.\n\nIs it a bad time?"
    },
    Case(name: "neither", found: ["body", "body"], channel: "call") {
      $0.body = "Good morning, a lovely day, and how have you been since?\n\nIs it?"
    },
    Case(name: "a long opener", found: ["body"], channel: "call") {
      $0.body = "Priya from Northwind, I call because " + words(50)
    },
    Case(name: "a claim in the opener", found: ["body"], channel: "call") {
      $0.body = "Priya from Northwind, I call because \(claimText).\n\nIs it?"
    },
    Case(name: "a claim later", found: [], channel: "call") {
      $0.body = "Priya from Northwind, I call because of tablets.\n\n\(claimText)."
    },
    Case(name: "e-mails are no calls", found: []) { $0.body = words(90) },
  ])
  private func `calls begin with who and why`(_ sample: Case) {
    #expect(shown(CallScriptCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test func `a curly quote in a text message is named and straightened`() {
    let curly = Case(name: "", found: [], channel: "sms") {
      $0.body = "It’s " + String(repeating: "x", count: 100)
      $0.footer = "STOP"
    }
    let finding = SMSEncodingCheck.findings(in: curly.variant).first
    #expect(finding?.severity == .warning)
    #expect(finding?.message.contains("’") == true)
    #expect(finding?.suggestion?.hasPrefix("It's ") == true)
    let short = Case(name: "", found: [], channel: "sms") {
      $0.body = "It’s"
      $0.footer = ""
    }
    #expect(SMSEncodingCheck.findings(in: short.variant).map(\.severity) == [.suggestion])
    let plain = Case(name: "", found: [], channel: "sms") {
      $0.body = "It's"
      $0.footer = ""
    }
    #expect(SMSEncodingCheck.findings(in: plain.variant).isEmpty)
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "spam", found: ["subject: Risk-free", "body: click here"]) {
      $0.subject = "Risk-free tablets"
      $0.body = "Just click here."
    },
    Case(name: "feel free is no spam", found: []) { $0.body = "Feel free to say no." },
    Case(
      name: "the library's own list",
      found: ["body: tablets"],
      library: { content in
        content.channelProfiles = [
          ChannelProfile(
            channel: .email,
            profiles: [
              ChannelProfile.Profile(name: "x", measures: .init(words: ["spam_words": ["tablets"]]))
            ]
          )
        ]
      }
    ) {
      $0.subject = "None"
      $0.body = "tablets and click here"
    },
  ])
  private func `spam words are found`(_ sample: Case) {
    #expect(shown(SpamWordsCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "bold", found: ["body: **"]) { $0.body = "This is **bold**." },
    Case(name: "a link", found: ["body: ]("]) { $0.body = "See [this](https://a.example)." },
    Case(name: "less than", found: []) { $0.body = "If a < b, fine." },
    Case(name: "a tag", found: ["body: </"]) { $0.body = "<i>x</i>" },
  ])
  private func `plain text has no markup`(_ sample: Case) {
    #expect(shown(PlainTextCheck.findings(in: sample.variant)) == sample.found)
  }

  @Test func `variants differ in angle and words and make the same claims`() {
    var copy = sampleVariant(label: "B")
    copy.body = sampleVariant().body
    copy.angle = .problem
    copy.claimIDs = []
    let set = sampleSet(variants: [sampleVariant(), copy])
    let findings = DistinctCheck.findings(in: OutboundSubject(set: set, library: sampleLibrary()))
    #expect(
      findings.map(\.path) == ["/variants/1/angle", "/variants/1/body", "/variants/1/claim_ids"]
    )
    let good = DistinctCheck.findings(
      in: OutboundSubject(set: sampleSet(), library: sampleLibrary())
    )
    #expect(good.isEmpty)
  }
}
