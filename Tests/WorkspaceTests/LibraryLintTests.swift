import Messaging
import Testing
import Workspace

@Suite struct LibraryLintTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var code: String
    /// Files in which the lint finds something, and the ids it names.
    var failing: [String: String]
    var ids: [String]
    /// Files in which it does not.
    var passing: [String: String]
    var severity = Severity.warning
  }

  static let approved = "approvals: [{ by: legal, at: 2026-02-02 }]"

  @Test(arguments: [
    Case(
      testDescription: "a claim that nothing names",
      code: "unused",
      failing: ["claims/a.yaml": claimLine("C-1", "x")],
      ids: ["C-1"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "x"),
        "personas.yaml": "- id: cio\n  objections: [{ response: \"[[C-1]]\" }]",
      ],
      severity: .suggestion
    ),
    Case(
      testDescription: "a disclaimer that nothing requires",
      code: "unused",
      failing: ["disclaimers.yaml": "- { id: D-1, text: x }"],
      ids: ["D-1"],
      passing: ["disclaimers.yaml": "- { id: D-1, text: x, triggers: [metric] }"]
    ),
    Case(
      testDescription: "an empty scope",
      code: "unreachable",
      failing: ["claims/a.yaml": claimLine("C-1", "x", "verticals: []")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "x", "verticals: all")]
    ),
    Case(
      testDescription: "an end before the beginning",
      code: "unreachable",
      failing: ["claims/a.yaml": claimLine("C-1", "x", "expires_on: 2025-12-31")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "x", "expires_on: 2026-01-01")]
    ),
    Case(
      testDescription: "a locale that the library is not written in",
      code: "unreachable",
      failing: ["claims/a.yaml": claimLine("C-1", "x", "locales: [fr]")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "x", "locales: [en-GB]")]
    ),
    Case(
      testDescription: "a region in which no vertical is worked",
      code: "unreachable",
      failing: [
        "claims/a.yaml": claimLine("C-1", "x", "verticals: [h], regions: [US]"),
        "verticals.yaml": "- { id: h, name: H, regions: [EU] }",
      ],
      ids: ["C-1"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "x", "verticals: [h], regions: [DE]"),
        "verticals.yaml": "- { id: h, name: H, regions: [EU] }",
      ]
    ),
    Case(
      testDescription: "a variant for a channel that the claim is not for",
      code: "unreachable",
      failing: [
        "claims/a.yaml": claimLine(
          "C-1",
          "x",
          "channels: [email], variants: [{ text: y, channel: sms }]"
        )
      ],
      ids: ["C-1"],
      passing: [
        "claims/a.yaml": claimLine(
          "C-1",
          "x",
          "channels: [linkedin], variants: [{ text: y, channel: linkedin-note }]"
        )
      ]
    ),
    Case(
      testDescription: "a vertical above itself",
      code: "vertical-circle",
      failing: ["verticals.yaml": "- { id: a, name: A, parent: a }"],
      ids: ["a"],
      passing: ["verticals.yaml": "- { id: a, name: A }\n- { id: b, name: B, parent: a }"],
      severity: .error
    ),
    Case(
      testDescription: "two claims in force of which one replaces the other",
      code: "conflicting",
      failing: [
        "claims/a.yaml": claimLine("C-1", "old") + claimLine("C-2", "new", "supersedes: [C-1]")
      ],
      ids: ["C-1", "C-2"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "old").replacing("approved", with: "superseded")
          + claimLine("C-2", "new", "supersedes: [C-1]")
      ]
    ),
    Case(
      testDescription: "a proof that names two claims in conflict",
      code: "conflicting",
      failing: [
        "claims/a.yaml": claimLine("C-1", "one") + claimLine("C-2", "two", "conflicts_with: [C-1]"),
        "proofs.yaml": "- { id: P-1, kind: award, text: x, status: draft, claim_ids: [C-1, C-2] }",
      ],
      ids: ["P-1", "C-1", "C-2"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "one") + claimLine("C-2", "two", "conflicts_with: [C-1]"),
        "proofs.yaml": "- { id: P-1, kind: award, text: x, status: draft, claim_ids: [C-1] }",
      ],
      severity: .error
    ),
    Case(
      testDescription: "the same words with other figures",
      code: "conflicting",
      failing: [
        "claims/a.yaml": claimLine("C-1", "Restores take up to 30 minutes in every site")
          + claimLine("C-2", "Restores take up to 40 minutes in every site")
      ],
      ids: ["C-2", "C-1"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "Restores take up to 30 minutes in every site")
          + claimLine(
            "C-2",
            "Restores take up to 40 minutes in every site",
            "conflicts_with: [C-1]"
          )
      ]
    ),
    Case(
      testDescription: "nearly the same words",
      code: "near-duplicate",
      failing: [
        "claims/a.yaml": claimLine("C-1", "Every backup is checked for errors on the same night")
          + claimLine("C-2", "Every backup is checked for errors the same night")
      ],
      ids: ["C-2", "C-1"],
      passing: [
        "claims/a.yaml": claimLine(
          "C-1",
          "Every backup is checked for errors on the same night",
          "verticals: [a]"
        )
          + claimLine(
            "C-2",
            "Every backup is checked for errors the same night",
            "verticals: [b]"
          ),
        "verticals.yaml": "- { id: a, name: A }\n- { id: b, name: B }",
      ]
    ),
    Case(
      testDescription: "a last day within the horizon",
      code: "expiring",
      failing: ["claims/a.yaml": claimLine("C-1", "x", "expires_on: 2026-04-09")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "x", "expires_on: 2026-04-10")]
    ),
    Case(
      testDescription: "a last day that is past",
      code: "expired",
      failing: [
        "references.yaml": "- { id: R-1, name: X, permission: logo, expires_on: 2026-03-09 }"
      ],
      ids: ["R-1"],
      passing: [
        "references.yaml": "- { id: R-1, name: X, permission: logo, expires_on: 2026-03-10 }"
      ]
    ),
    Case(
      testDescription: "a review that is overdue",
      code: "review-due",
      failing: ["claims/a.yaml": claimLine("C-1", "x", "review_by: 2026-03-09")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "x", "review_by: 2026-03-10")]
    ),
    Case(
      testDescription: "a claim that rests on nothing",
      code: "no-proof",
      failing: [
        "claims/a.yaml": claimLine("C-1", "x", approved).replacing("feature", with: "superlative")
      ],
      ids: ["C-1"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "x", "evidence: [{ title: t }]")
          .replacing("feature", with: "superlative")
      ]
    ),
    Case(
      testDescription: "a metric without a sample",
      code: "metric-basis",
      failing: [
        "claims/a.yaml": claimLine("C-1", "x", "evidence: [{ method: m, date: 2025-01-01 }]")
          .replacing("feature", with: "metric")
      ],
      ids: ["C-1"],
      passing: [
        "claims/a.yaml": claimLine(
          "C-1",
          "x",
          "evidence: [{ title: t }, { method: m, sample: s, date: 2025-01-01 }]"
        ).replacing("feature", with: "metric")
      ]
    ),
    Case(
      testDescription: "no approval",
      code: "approval-missing",
      failing: ["claims/a.yaml": claimLine("C-1", "x")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "x", approved)]
    ),
    Case(
      testDescription: "no approval of a price",
      code: "approval-missing",
      failing: ["claims/a.yaml": claimLine("C-1", "x").replacing("feature", with: "price")],
      ids: ["C-1"],
      passing: [
        "claims/a.yaml": claimLine("C-1", "x", approved).replacing("feature", with: "price")
      ],
      severity: .error
    ),
    Case(
      testDescription: "an approval of other words",
      code: "approval-changed",
      failing: ["claims/a.yaml": claimLine("C-1", "abd", Self.pinned)],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "abc", Self.pinned)]
    ),
    Case(
      testDescription: "an approval without pins",
      code: "approval-without-pins",
      failing: ["claims/a.yaml": claimLine("C-1", "up to 3", "qualifiers: [up to], " + approved)],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "up to 3", approved)]
    ),
    Case(
      testDescription: "a qualifier that is nowhere",
      code: "qualifier-absent",
      failing: ["claims/a.yaml": claimLine("C-1", "up top 3", "qualifiers: [up to]")],
      ids: ["C-1"],
      passing: ["claims/a.yaml": claimLine("C-1", "Up  to 3", "qualifiers: [up to]")]
    ),
    Case(
      testDescription: "a disclaimer in one language",
      code: "disclaimer-locale",
      failing: ["disclaimers.yaml": "- { id: D-1, text: { de: x }, triggers: [metric] }"],
      ids: ["D-1"],
      passing: ["disclaimers.yaml": "- { id: D-1, text: { en: x }, triggers: [metric] }"]
    ),
    Case(
      testDescription: "nothing to call an anonymous customer",
      code: "reference-words",
      failing: ["references.yaml": "- { id: R-1, name: X, permission: anonymised }"],
      ids: ["R-1"],
      passing: [
        "references.yaml": "- { id: R-1, name: X, permission: anonymised, anonymised_as: a bank }"
      ]
    ),
    Case(
      testDescription: "a heavy first ask",
      code: "cta-first",
      failing: ["ctas.yaml": "- { id: T-1, rung: 2, line: Go?, ok_as_first: true }"],
      ids: ["T-1"],
      passing: ["ctas.yaml": "- { id: T-1, rung: 1, line: Go?, ok_as_first: true }"]
    ),
    Case(
      testDescription: "two pillars",
      code: "pillars",
      failing: [
        "house.yaml":
          "narrative: n\npillars: [{ id: a, line: a }, { id: b, line: b }]"
      ],
      ids: [],
      passing: [
        "house.yaml":
          "narrative: n\npillars: [{ id: a, line: a }, { id: b, line: b }, { id: c, line: c }]"
      ]
    ),
    Case(
      testDescription: "a vertical without proof",
      code: "vertical-without-proof",
      failing: [
        "verticals.yaml": "- { id: a, name: A }",
        "proofs.yaml": "- { id: P-1, kind: award, text: x, status: draft }",
      ],
      ids: ["a"],
      passing: [
        "verticals.yaml": "- { id: a, name: A }",
        "proofs.yaml": "- { id: P-1, kind: award, text: x, status: approved }",
      ]
    ),
    Case(
      testDescription: "a vertical without trigger",
      code: "vertical-without-trigger",
      failing: [
        "verticals.yaml": "- { id: a, name: A }",
        "triggers.yaml": "- { id: T-1, kind: event, text: x, expires_on: 2026-03-09 }",
      ],
      ids: ["a"],
      passing: [
        "verticals.yaml": "- { id: a, name: A }",
        "triggers.yaml": "- { id: T-1, kind: event, text: x, expires_on: 2026-03-10 }",
      ]
    ),
  ])
  func `a library is told what it lacks, and only that`(_ example: Case) throws {
    func found(_ files: [String: String]) throws -> [LibraryIssue] {
      let library = try #require(reading(files).library)
      return library.lint(on: day("2026-03-10")).filter { $0.code == example.code }
    }
    let issues = try found(example.failing)
    #expect(issues.map(\.ids) == [example.ids])
    #expect(issues.first?.severity == example.severity)
    #expect(issues.first?.location != nil)
    #expect(try found(example.passing) == [])
  }

  static let pinned =
    "approvals: [{ by: legal, at: 2026-02-02T10:00:00Z, content_sha256: "
    + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad }]"

  @Test func `a block scalar may be approved with or without its line feed`() throws {
    // printf 'abc\n' | sha256sum
    let digest = "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"
    let text = """
      id: C-1
      kind: feature
      text: >
        abc
      status: approved
      owner: pm
      effective_from: 2026-01-01
      approvals: [{ by: legal, content_sha256: \(digest) }]
      """
    let library = try #require(reading(["claims/a.yaml": text]).library)
    #expect(library.claim("C-1")?.text == "abc")
    #expect(library.claims(inForceOn: day("2026-03-10")).count == 1)
  }

  @Test func `a near duplicate is found among three thousand claims`() throws {
    func word(_ number: Int) -> String {
      String(String(number).map { Character(Unicode.Scalar(97 + UInt8($0.wholeNumberValue ?? 0))) })
    }
    var text = ""
    for number in 0..<3_000 {
      let own = ["a", "b", "c"].map { $0 + word(number) }.joined(separator: " ")
      text += claimLine("C-\(number)", "Every site \(own) restores overnight")
    }
    text += claimLine("C-X", "Every site ah bh ch restores overnight")
    let library = try #require(reading(["claims/a.yaml": text]).library)
    let pairs = library.lint(on: day("2026-03-10")).filter { $0.code == "near-duplicate" }
    #expect(pairs.map(\.ids) == [["C-X", "C-7"]])
  }
}

extension String {
  fileprivate func replacing(_ word: String, with other: String) -> String {
    split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
  }
}
