import Calls
import Messaging
import Testing

/// Claims in the mouth of vendor and partner.
@Suite struct ClaimsHeardTests {
  static var library: Library {
    var content = LibraryContent()
    content.claims = [
      Claim(
        id: "CLM-001",
        kind: .metric,
        text: "Clinics cut restore time by up to 30 % in a pilot at 14 sites",
        qualifiers: ["up to", "in a pilot at 14 sites"],
        life: Life(status: .approved)
      ),
      Claim(
        id: "CLM-002",
        kind: .metric,
        text: "Banks saved 12 hours per restore test in a survey of 9 banks",
        life: Life(status: .approved, expiresOn: CivilDate(year: 2026, month: 3, day: 1))
      ),
      Claim(
        id: "CLM-003",
        kind: .feature,
        text: "Acme Vault keeps a sealed copy of every backup",
        life: Life(status: .approved)
      ),
    ]
    return Library(content)
  }

  struct Case: CustomTestStringConvertible {
    var line: String
    var claim: String?
    var verdict: HeardClaim.Verdict?
    var testDescription: String { line }
  }

  @Test(arguments: [
    Case(
      line: "Ben: It cuts restore time by up to thirty percent, in a pilot at fourteen sites.",
      claim: "CLM-001",
      verdict: .approved
    ),
    Case(
      line: "Ben: It cuts the restore time by sixty percent.",
      claim: "CLM-001",
      verdict: .offMessage
    ),
    Case(
      line: "Ben: Clinics cut restore time by thirty percent.",
      claim: "CLM-001",
      verdict: .offMessage
    ),
    Case(
      line: "Ben: Banks saved twelve hours per restore test, in nine banks.",
      claim: "CLM-002",
      verdict: .expired
    ),
    Case(
      line: "Anna: The vault keeps a sealed copy of every backup.",
      claim: "CLM-003",
      verdict: .approved
    ),
    Case(
      line: "Cleo: It cuts the restore time by sixty percent, you said.",
      claim: nil,
      verdict: nil
    ),
    Case(line: "Ben: We had lunch at the harbour.", claim: nil, verdict: nil),
  ])
  func `a heard claim is compared with its nearest`(_ heard: Case) {
    var call = SpokenCall(heard.line)
    call.library = Self.library
    let claims = call.summary.claimsHeard
    #expect(claims.first?.claimID == heard.claim)
    #expect(claims.first?.verdict == heard.verdict)
    #expect(claims.count == (heard.verdict == nil ? 0 : 1))
  }
}
