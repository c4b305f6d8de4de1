import Foundation
import Messaging
import Testing
import Workspace

@Suite struct CoverageTests {
  static let files = [
    "verticals.yaml": """
    - { id: health, name: Health }
    - { id: hospitals, name: Hospitals, parent: health }
    - { id: banking, name: Banking }
    """,
    "personas.yaml": "- id: cio\n- id: cfo\n",
    "pains.yaml": "- { id: A-1, line: x, vertical_ids: [health], persona_ids: [cio] }",
    "claims/a.yaml": claimLine("C-1", "one")
      + claimLine("C-2", "two", "verticals: [health]")
      + claimLine("C-3", "three", "expires_on: 2026-03-09")
      + claimLine("C-4", "four", "audience: partner")
      + claimLine("C-5", "five", "personas: [cfo]"),
    "proofs.yaml": "- { id: P-1, kind: award, text: x, status: approved, verticals: [banking] }",
    "triggers.yaml": """
    - { id: T-1, kind: event, text: x, expires_on: 2026-03-10 }
    - { id: T-2, kind: event, text: x, claim_id: C-3 }
    """,
    "references.yaml": """
    - { id: R-1, name: X, permission: logo, verticals: [hospitals] }
    - { id: R-2, name: Y, permission: internal }
    """,
  ]

  @Test func `each cell counts what may be used there`() throws {
    let library = try #require(reading(Self.files).library)
    let rows = library.coverage(on: day("2026-03-10")).rows.map { row in
      let counts = [row.pain, row.claim, row.proof, row.trigger, row.reference]
      return "\(row.vertical) \(row.persona) \(counts)"
    }
    #expect(
      rows == [
        "health cio [1, 2, 0, 1, 0]", "health cfo [0, 3, 0, 1, 0]",
        "hospitals cio [1, 2, 0, 1, 1]", "hospitals cfo [0, 3, 0, 1, 1]",
        "banking cio [0, 1, 1, 1, 0]", "banking cfo [0, 2, 1, 1, 0]",
      ]
    )
  }

  @Test func `holes are what is not there at all`() throws {
    let library = try #require(reading(Self.files).library)
    let row = try #require(library.coverage(on: day("2026-03-10")).rows.first)
    #expect(row.holes == [.proof, .reference])
  }

  @Test func `the JSON is the one that was promised`() throws {
    let files = ["verticals.yaml": "- { id: a, name: A }", "personas.yaml": "- id: cio"]
    let library = try #require(reading(files).library)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(library.coverage(on: day("2026-03-10")))
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"rows":[{"claim":0,"pain":0,"persona":"cio","proof":0,"reference":0,"trigger":0,"#
        + #""vertical":"a"}],"version":1}"#
    )
  }
}
