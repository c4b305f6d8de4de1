import Messaging
import Testing

@testable import Workspace

@Suite struct ApprovalEditTests {
  private let day = CivilDate(iso: "2026-11-02") ?? .earliest

  private func statement(_ id: String, in text: String) throws -> any Statement {
    let files = [
      "library.yaml": "name: Demo\nversion: 1\nowner: o\nvendor: { name: Acme }\n",
      "messaging/claims/a.yaml": text,
    ]
    return try #require(LibraryLoader().load(files: files).partial.claim(id))
  }

  private func approved(_ text: String, by person: String = "ben") throws -> String {
    var edit = ApprovalEdit(try statement("CLM-2", in: text), in: Array(text.utf8), path: "a.yaml")
    let bytes = try edit.approved(by: ApprovalEdit.Approver(by: person, role: "legal", at: day))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func file(_ approvals: String, status: String = "in_review  # since May") -> String {
    """
    # Claims of spring
    - id: CLM-1
      kind: feature
      text: One
      status: in_review
      owner: o
      effective_from: 2026-01-01

    # The one to approve
    - id: CLM-2
      kind: feature
      text: Two  # words
      status: \(status)
    \(approvals)  owner: o
      effective_from: 2026-01-01
    # The end

    """
  }

  struct Case: Sendable {
    var name: String
    var approvals: String
    /// Who stands there afterwards.
    var people: [String]
  }

  @Test(arguments: [
    Case(name: "none", approvals: "", people: ["ben"]),
    Case(name: "empty", approvals: "  approvals: []  # none yet\n", people: ["ben"]),
    Case(name: "nothing", approvals: "  approvals:\n", people: ["ben"]),
    Case(
      name: "a row of brackets",
      approvals: "  approvals: [{ by: ana, role: legal, at: 2026-05-01 }]\n",
      people: ["ana", "ben"]
    ),
    Case(
      name: "dashes",
      approvals: "  approvals:\n    # first\n    - by: ana\n      at: 2026-05-01\n",
      people: ["ana", "ben"]
    ),
    Case(
      name: "dashes at the margin",
      approvals: "  approvals:\n  - { by: ana, at: 2026-05-01 }\n",
      people: ["ana", "ben"]
    ),
    Case(
      name: "an earlier one of the same person",
      approvals: "  approvals:\n    - by: Ben\n      at: 2026-05-01\n",
      people: ["ben"]
    ),
    Case(
      name: "one of other words",
      approvals: "  approvals:\n    - by: ana\n      at: 2026-05-01\n      content_sha256: "
        + String(repeating: "0", count: 63) + "a\n"
        + "    - by: cid\n      at: 2026-05-02\n",
      people: ["cid", "ben"]
    ),
  ])
  func `an approval is written however the list is written`(example: Case) throws {
    let text = file(example.approvals)
    let edited = try approved(text)
    let claim = try #require(try statement("CLM-2", in: edited) as? Claim)
    #expect(claim.life.status == .approved)
    #expect(claim.approvals.map(\.by) == example.people)
    #expect(claim.approvals.last?.contentSHA256 == claim.contentSHA256)
    #expect(claim.approvals.last?.pinsSHA256 == claim.pinsSHA256)
    #expect(claim.approvals.last?.at == day)
    for line in ["# Claims of spring", "# The one to approve", "  text: Two  # words", "# The end"]
    {
      #expect(edited.contains(line + "\n"), "\(line)")
    }
    #expect(edited.contains("  status: approved  # since May\n"))
    #expect(try statement("CLM-1", in: edited).life.status == .inReview)
  }

  @Test func `line ends and what stands above stay`() throws {
    let text = file("").replacing("\n", with: "\r\n")
    let edited = try approved(text)
    #expect(edited.replacing("\r\n", with: "").contains("\n") == false)
    #expect(edited.hasPrefix("# Claims of spring\r\n- id: CLM-1\r\n"))
  }

  @Test(arguments: [
    "- { id: CLM-2, kind: feature, text: Two, status: in_review, owner: o, effective_from: 2026-01-01 }\n",
    """
    - id: CLM-2
      kind: feature
      text: Two
      status: in_review
      owner: o
      effective_from: 2026-01-01
      approvals: [
        { by: ana, at: 2026-05-01 },
      ]

    """,
  ])
  func `what cannot be edited line by line is refused with its place`(text: String) throws {
    let refusal = #expect(throws: ApprovalEdit.Refusal.self) { try approved(text) }
    #expect(refusal?.description.hasPrefix("a.yaml:") == true)
    #expect(refusal?.description.contains("Nothing was changed.") == true)
  }

  @Test func `a name that YAML would read as something else is quoted`() throws {
    for name in ["yes", "ana: legal", "#1", "Ana \"A\" Lima", "ana@example.com"] {
      let claim = try #require(try statement("CLM-2", in: approved(file(""), by: name)) as? Claim)
      #expect(claim.approvals.map(\.by) == [name])
    }
  }
}
