import Guardrails
import Messaging
import Testing

struct ClaimGroundingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var checks: [String]
    var text: String
    var testDescription: String { text }

    init(_ checks: [String], _ text: String) {
      self.checks = checks
      self.text = text
    }
  }

  @Test(arguments: [
    "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites.",
    "customers cut restore time by up to 30% in a 2025 pilot of 14 sites",
    "Customers cut restore time by up to thirty per cent in a 2025 pilot of fourteen sites!",
    "Customers cut restore\u{A0}time by up to 30\u{202F}percent in a 2025 pilot of 14 sites.",
    "You may find this useful: up to 30 % shorter restores in a 2025 pilot of 14 sites.",
    "Quillon Vault copies changed files every night to a second site.",
    "Quillon Vault kopiert geänderte Dateien jede Nacht an einen zweiten Standort.",
    "Quillon Vault needs fewer restore steps than Drumlin Backup in a lab test of both.",
    "Wexcombe Borough Council moved 12 servers to Quillon Vault in one weekend.",
    "Would a call of 12 minutes on Thursday suit you?",
    "The national backup audit reaches all 31 regional clinics this spring.",
    "When we talk, I will show you that changed files are copied every night to a second site.",
  ])
  func `approved words pass`(text: String) {
    _ = expect([], in: text)
  }

  @Test(arguments: [
    Case(
      ["claims/number"],
      "Customers cut restore time by up to «40 %» in a 2025 pilot of 14 sites."
    ),
    Case(
      ["claims/number"],
      "Customers cut restore time by up to 30 % in a 2025 pilot of «41» sites."
    ),
    Case(
      ["claims/number"],
      "Customers cut restore time by up to 30 % in a «2024» pilot of 14 sites."
    ),
    Case(
      ["claims/number"],
      "Customers cut restore time by up to «30 hours» in a 2025 pilot of 14 sites."
    ),
    Case(
      ["claims/number"],
      "Customers cut restore time by «over 30 %» in a 2025 pilot of 14 sites."
    ),
    Case(
      ["claims/number"],
      "Kunden senken die Wiederherstellungszeit um bis zu «60 %» in einem Pilotprojekt 2025 an 14 Standorten."
    ),
    Case(["claims/qualifier"], "«Customers cut restore time by 30 % in a 2025 pilot of 14 sites»."),
    Case(["claims/qualifier"], "«Customers cut restore time by up to 30 %»."),
    Case(["claims/qualifier"], "We «cut restore time by 30 %»."),
    Case(
      ["claims/unsupported"],
      "«Customers raise restore time by up to 30 % in a 2025 pilot of 14 sites»."
    ),
    Case(
      ["claims/unsupported"],
      "«Quillon Relay copies changed files every night to a second site»."
    ),
    Case(
      ["claims/unsupported"],
      "«Quillon Vault never copies changed files every night to a second site»."
    ),
    Case(
      ["claims/unsupported"],
      "«All customers cut restore time by up to 30 % in a 2025 pilot of 14 sites»."
    ),
    Case(["claims/unsupported"], "«Quillon Relay will shorten the weekly backup meeting»."),
    Case(
      ["claims/unsupported"],
      "It is «not true that customers cut restore time by up to 30 % in a 2025 pilot of 14 sites»."
    ),
    Case(
      ["claims/near-match"],
      "«Quillon Vault copies your changed files every night to a second site»."
    ),
    Case(
      ["claims/unsupported"],
      "«Quillon Vault encrypts each single backup with a key that only you hold»."
    ),
    Case(["claims/state"], "«Support answered nine in ten tickets within four hours in 2024»."),
  ])
  func `a changed claim is named`(sample: Case) {
    _ = expect(sample.checks, in: sample.text)
  }

  @Test func `a drift of the figure offers the approved one`() throws {
    let report = expect(
      ["claims/number"],
      in: "Customers cut restore time by «40 %» in a 2025 pilot of 14 sites."
    )
    let finding = try #require(report.findings.first)
    #expect(finding.claim == "CLM-002")
    #expect(finding.message == "“40 %” is not approved; CLM-002 says “up to 30 %”.")
    #expect(finding.suggestion == "up to 30 %")
  }

  @Test func `a lost qualifier offers the whole claim`() throws {
    let report = expect(["claims/qualifier"], in: "We «cut restore time by 30 %».")
    let finding = try #require(report.findings.first)
    #expect(finding.suggestion == "up to 30 % shorter restores in a 2025 pilot of 14 sites")
  }

  @Test func `a claim limited to a vertical is out of scope in another and fine in a child`() {
    let text = "Quillon holds an ISO 27001 certificate for its data centre in Leeds."
    _ = expect([], in: text)
    _ = expect([], in: text, SampleLibrary.context(vertical: "clinics"))
    _ = expect(["claims/state"], in: text, SampleLibrary.context(vertical: "retail"))
  }

  @Test func `the use date decides, both ends included`() {
    let text = "Support answered nine in ten tickets within four hours in 2024."
    _ = expect([], in: text, SampleLibrary.context(on: "2026-03-31"))
    _ = expect(["claims/state"], in: text, SampleLibrary.context(on: "2026-04-01"))
    _ = expect(["claims/state"], in: text, SampleLibrary.context(on: "2024-12-31"))
  }

  @Test func `the ledger lists what carries each assertion`() throws {
    let report = SampleLibrary.guardrails.check(
      "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites. We saved 7 days.",
      in: SampleLibrary.context(inputs: ["days_saved": "9"])
    )
    let carried = report.ledger.filter { $0.ref == "CLM-002" }
    #expect(carried.contains { $0.text == "30 %" && $0.grade == .g0 })
    let open = try #require(report.ledger.first { $0.text == "7 days" })
    #expect(open.grade == .g4)
    #expect(open.ref == nil)
  }

  @Test func `an input record carries its number`() throws {
    let context = SampleLibrary.context(inputs: ["seats": "250"])
    let report = SampleLibrary.guardrails.check("You have 250 seats today.", in: context)
    #expect(report.findings.isEmpty)
    #expect(report.ledger.map(\.ref) == ["input:seats"])
  }
}
