import Guardrails
import Messaging
import Testing
import Workspace

/// Faults that were seen in use, each with the words that showed it.
struct KnownFaultTests {
  static let guardrails: Guardrails = {
    var files = SampleLibrary.yaml
    files["guardrails/messaging/disclaimers.yaml"] = """
      - id: DSC-001
        text: { en: That comes from a pilot and may differ. }
        placement: spoken
        channels: [call, voicemail]
        triggers: [metric]
      """
    files["guardrails/messaging/claims/more.yaml"] = """
      - id: CLM-030
        kind: metric
        text: Restore time at a fortnight of tests, 40 % by the clock
        figures:
          - { value: 14, unit: days, direction: down }
        status: approved
        owner: m
        effective_from: 2026-01-01
      """
    let proofs = "guardrails/messaging/proofs.yaml"
    files[proofs] =
      (files[proofs].map { $0 + "\n" } ?? "") + """
        - id: PRF-099
          kind: case
          claim_ids: [CLM-001]
          text: A clinic group moved its nightly copies to a second site in spring
          variants:
            - { text: one clinic group tells it over the phone like a story, locale: en, channel: call }
          status: approved
          owner: m
          effective_from: 2026-01-01
        """
    let reading = LibraryLoader().load(files: files)
    guard let library = reading.library else {
      preconditionFailure("the library does not load: \(reading.issues)")
    }
    return Guardrails(library: library)
  }()

  private func findings(_ text: String, channel: Channel? = nil) -> [Finding] {
    Self.guardrails.check(text, in: SampleLibrary.context(channel: channel)).findings
  }

  @Test(arguments: [
    "There is never a bad moment to tidy up.", "It is never a bad moment to ask.",
    "You run attestation campaigns, I believe.",
    "Your certificate is in the drawer, you said.",
    "The car park is free of charge, by the way.",
  ])
  func `words about something else are no assertions of ours`(text: String) {
    let found = StarterGuardrails.report(on: text).findings.filter { $0.severity == .error }
    #expect(found.isEmpty, "\(found.map { $0.check + " " + $0.text })")
  }

  @Test func `a token that nobody replaced is one fault`() {
    let report = StarterGuardrails.report(on: "Let me start: [[CLM-999]] and more.")
    #expect(report.findings.map(\.check) == ["text/placeholder"])
    #expect(report.ledger.isEmpty)
  }

  @Test func `expired words are not offered as right`() throws {
    let text = "Support answered nine in ten tickets within four hours in 2024."
    let finding = try #require(findings(text).first { $0.check == "claims/state" })
    #expect(finding.evidence == nil)
    #expect(finding.suggestion == nil)
  }

  @Test func `a variant for calls in a letter offers the proof's own words`() throws {
    let text = "You see, one clinic group tells it over the phone like a story."
    let finding = try #require(
      findings(text, channel: .email).first { $0.check == "claims/state" }
    )
    #expect(
      finding.evidence == "A clinic group moved its nightly copies to a second site in spring"
    )
    #expect(!findings(text, channel: .call).contains { $0.check == "claims/state" })
  }

  @Test(arguments: [
    "A g a m e c h a n g e r for you.", "G A M E  C H A N G E R for you.",
    "It is a g.a.m.e.c.h.a.n.g.e.r for you.",
  ])
  func `a forbidden phrase in spaced letters is found behind an article`(text: String) {
    let report = StarterGuardrails.report(on: text)
    #expect(report.findings.contains { $0.check == "words/forbidden" }, "\(report.findings)")
  }

  @Test(arguments: [
    ("Larkfeild Access is here.", "Larkfield Access"), ("I work with Larkfied.", "Larkfield"),
    ("Larkfield Acess is here.", "Larkfield Access"),
    ("Ask for Larkfield Evidense today.", "Larkfield Evidence"),
  ])
  func `a misspelt product name offers the right one`(text: String, name: String) throws {
    let finding = try #require(
      StarterGuardrails.report(on: text).findings.first { $0.check == "words/term" }
    )
    #expect(finding.suggestion == name)
  }

  @Test(arguments: [
    "Larkfield Access is here.", "Larkfield's team is here.", "LARKFIELD ACCESS is here.",
    "I met Ms Larkin and Mr Lakefield.", "The Lakeland office is closed.",
    "Ask at larkfield.example for the list.",
  ])
  func `a right name or another name is not misspelt`(text: String) {
    let report = StarterGuardrails.report(on: text)
    #expect(!report.findings.contains { $0.check == "words/term" }, "\(report.findings)")
  }

  @Test func `a spoken disclaimer follows its claim`() {
    let claim = "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites."
    let words = "That comes from a pilot and may differ."
    for channel in [Channel.call, .voicemail] {
      #expect(findings(claim + " " + words, channel: channel).isEmpty)
      #expect(findings(words + " " + claim, channel: channel).map(\.check) == ["claims/disclaimer"])
      #expect(findings(claim, channel: channel).map(\.check) == ["claims/disclaimer"])
    }
    #expect(findings(claim, channel: .email).isEmpty)
  }

  @Test func `a stated figure tells how the words are to be read`() {
    let right = findings("Restore time at 14 days of tests, 40 % by the clock.")
    #expect(!right.contains { $0.check == "claims/number" }, "\(right.map(\.message))")
    let wrong = findings("Restore time at 15 days of tests, 40 % by the clock.")
    #expect(wrong.contains { $0.check == "claims/number" })
    let turned = findings("Restore time at a fortnight of tests, higher by 40 % by the clock.")
    #expect(
      turned.contains { $0.check == "claims/unsupported" && $0.message.contains("direction") }
    )
  }

  @Test(arguments: [
    "Quillon Vault deletes changed files every night to a second site.",
    "Quillon Vault instantly copies changed files every night to a second site.",
    "Quillon Vault rarely copies changed files every night to a second site.",
  ])
  func `a paraphrase that does more than the claim is blocked`(text: String) {
    #expect(findings(text).contains { $0.severity == .error }, "\(findings(text).map(\.message))")
  }

  @Test func `a forbidden German expression in approved words is a fault of the library`() {
    var files = SampleLibrary.yaml
    files["guardrails/messaging/forbidden.yaml"] = """
      - { pattern: 'jede\\s+nacht', regex: true, reason: So oft nicht., level: error, locale: de }
      - { pattern: standort, reason: Sagen Sie Ort., level: error, locale: de }
      - { pattern: 'every\\s+night', regex: true, reason: Not that often., level: error, locale: de }
      """
    let issues = LibraryLoader().load(files: files).issues.filter {
      $0.code == "forbidden-in-claim"
    }
    #expect(issues.contains { $0.message.contains("jede") })
    #expect(issues.contains { $0.message.contains("standort") })
    #expect(!issues.contains { $0.message.contains("every") })
  }
}
