import Foundation
import Messaging
import Testing
import Workspace

@Suite struct LibraryLoaderTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var files: [String: String]
    var issues: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "unknown key",
      files: ["claims/a.yaml": claimLine("C-1", "x", "expire_on: 2027-01-01")],
      issues: [
        "guardrails/messaging/claims/a.yaml:1:97: unknown key \"expire_on\". Did you mean \"expires_on\"?"
      ]
    ),
    Case(
      testDescription: "unknown key that resembles none",
      files: ["competitors.yaml": "- { name: Rival, policy: never_name, colour: red }"],
      issues: [
        "guardrails/messaging/competitors.yaml:1:38: unknown key \"colour\". A competitor has: "
          + "name, aliases, policy, approved_comparison_claim_ids."
      ]
    ),
    Case(
      testDescription: "a date that does not exist",
      files: ["claims/a.yaml": claimLine("C-1", "x", "expires_on: 2027-02-29")],
      issues: [
        "guardrails/messaging/claims/a.yaml:1:109: \"2027-02-29\" is not a date: \"expires_on\" "
          + "needs a day that exists, written YYYY-MM-DD."
      ]
    ),
    Case(
      testDescription: "a word outside its list",
      files: ["competitors.yaml": "- name: Rival\n  policy: never-mane\n"],
      issues: [
        "guardrails/messaging/competitors.yaml:2:11: \"never-mane\" is no value of \"policy\". "
          + "Did you mean \"never_name\"? It takes: never_name, name_neutrally, "
          + "approved_comparisons_only."
      ]
    ),
    Case(
      testDescription: "a computed status",
      files: [
        "claims/a.yaml":
          "id: C-1\nkind: price\ntext: x\nstatus: expired\nowner: pm\neffective_from: 2026-01-01"
      ],
      issues: [
        "guardrails/messaging/claims/a.yaml:4:9: \"expired\" is computed from expires_on and "
          + "never stored. Write approved."
      ]
    ),
    Case(
      testDescription: "what a claim must have",
      files: ["claims.yaml": "- id: C-1\n  text: \"  \"\n  status:\n"],
      issues: [
        "guardrails/messaging/claims.yaml:1:3: this claim has no \"effective_from\", which is required.",
        "guardrails/messaging/claims.yaml:1:3: this claim has no \"kind\", which is required.",
        "guardrails/messaging/claims.yaml:1:3: this claim has no \"owner\", which is required.",
        "guardrails/messaging/claims.yaml:2:9: the \"text\" of this claim is empty.",
        "guardrails/messaging/claims.yaml:3:3: this claim has no \"status\", which is required.",
      ]
    ),
    Case(
      testDescription: "wrong shapes",
      files: [
        "personas.yaml": "- id: cio\n  titles: CIO\n  avoid: { a: b }\n",
        "pains.yaml": "- just words\n",
        "terms.yaml": "preferred only\n",
        "ctas.yaml": "- { id: CTA-1, rung: heavy, line: [a], needs_vendor: maybe }\n",
      ],
      issues: [
        "guardrails/messaging/ctas.yaml:1:22: \"rung\" is a whole number, not \"heavy\".",
        "guardrails/messaging/ctas.yaml:1:35: \"line\" is a mapping, not a list.",
        "guardrails/messaging/ctas.yaml:1:54: \"needs_vendor\" is true or false, not \"maybe\".",
        "guardrails/messaging/pains.yaml:1:3: a pain is a mapping of keys to values, not a single value.",
        "guardrails/messaging/personas.yaml:2:11: \"titles\" is a list, not a single value. Write [CIO].",
        "guardrails/messaging/personas.yaml:3:10: \"avoid\" is a list, not a mapping.",
        "guardrails/messaging/terms.yaml:1:1: this file holds a list, each entry starting with "
          + "\"- \", not a single value.",
      ]
    ),
    Case(
      testDescription: "duplicate ids across files and kinds name both places",
      files: [
        "claims/a.yaml": claimLine("C-1", "x"),
        "claims/b.yaml": claimLine("C-1", "y"),
        "blocks.yaml": "- { id: B-1, text: x }\n- { id: C-1, text: z }\n",
      ],
      issues: [
        "guardrails/messaging/claims/a.yaml:1:9: duplicate id \"C-1\": a block has it at "
          + "guardrails/messaging/blocks.yaml:2:9. Give one of them another id.",
        "guardrails/messaging/claims/b.yaml:1:9: duplicate id \"C-1\": a block has it at "
          + "guardrails/messaging/blocks.yaml:2:9. Give one of them another id.",
      ]
    ),
    Case(
      testDescription: "a persona and a vertical may share a name",
      files: ["personas.yaml": "- id: x", "verticals.yaml": "- { id: x, name: X }"],
      issues: []
    ),
    Case(
      testDescription: "dangling ids",
      files: [
        "claims/a.yaml": claimLine("CLM-014", "x", "conflicts_with: [CLM-041], verticals: [helth]"),
        "verticals.yaml": "- { id: health, name: Health }",
        "proofs.yaml":
          "- { id: P-1, kind: case, text: x, status: draft, claim_ids: [P-1], customer_id: acme }",
        "personas.yaml":
          "- id: cio\n  objections:\n    - response: \"Yes, [[CLM-15]].\"\n",
      ],
      issues: [
        "guardrails/messaging/claims/a.yaml:1:118: no claim or proof has the id \"CLM-041\". "
          + "Did you mean \"CLM-014\"?",
        "guardrails/messaging/claims/a.yaml:1:140: no vertical has the id \"helth\". "
          + "Did you mean \"health\"?",
        "guardrails/messaging/personas.yaml:3:17: no claim or proof or disclaimer or "
          + "call to action or reference has the id \"CLM-15\". Did you mean \"CLM-014\"?",
        "guardrails/messaging/proofs.yaml:1:62: \"P-1\" is a proof; a claim is needed here.",
        "guardrails/messaging/proofs.yaml:1:81: no customer or reference has the id \"acme\". "
          + "The library has none.",
      ]
    ),
    Case(
      testDescription: "places and products",
      files: [
        "claims/a.yaml": claimLine("C-1", "x", "regions: [UK, NO, dach, Europe], products: [Valt]")
      ],
      issues: [
        "guardrails/messaging/claims/a.yaml:1:107: \"UK\" is no region: use ISO 3166 codes of two "
          + "capitals, EU, EEA or DACH. Did you mean \"GB\"?",
        "guardrails/messaging/claims/a.yaml:1:115: \"dach\" is no region: use ISO 3166 codes of "
          + "two capitals, EU, EEA or DACH. Did you mean \"DACH\"?",
        "guardrails/messaging/claims/a.yaml:1:121: \"Europe\" is no region: use ISO 3166 codes of "
          + "two capitals, EU, EEA or DACH.",
        "guardrails/messaging/claims/a.yaml:1:141: no product has the id \"Valt\". "
          + "Did you mean \"Vault\"?",
      ]
    ),
    Case(
      testDescription: "rungs, milestones, steps and variants have bounds",
      files: [
        "ctas.yaml": "- { id: CTA-1, rung: 7, line: Go? }",
        "plays/a.yaml":
          "id: PLY-1\ngoal_milestone: 0\nsteps: [{action: a}, {action: b}, {action: c}, "
          + "{action: d}, {action: e}, {action: f}]\n",
      ],
      issues: [
        "guardrails/messaging/ctas.yaml:1:22: \"rung\" is 7; it must be from 0 to 6.",
        "guardrails/messaging/plays/a.yaml:2:17: \"goal_milestone\" is 0; it must be from 1 to 5.",
        "guardrails/messaging/plays/a.yaml:3:8: 6 steps; a play has at most five.",
      ]
    ),
    Case(
      testDescription: "a forbidden phrase in approved words",
      files: [
        "claims/a.yaml": claimLine("C-1", "A best-in-class vault")
          + claimLine("C-2", "A class of its own"),
        "forbidden.yaml": "- { pattern: Best in class, reason: no source }",
      ],
      issues: [
        "guardrails/messaging/claims/a.yaml:1:9: the approved words of C-1 hold "
          + "\"Best in class\", which the library forbids. Change the words or the forbidden phrase."
      ]
    ),
    Case(
      testDescription: "a phrase forbidden elsewhere",
      files: [
        "claims/a.yaml": claimLine("C-1", "A best-in-class vault", "verticals: [a]"),
        "verticals.yaml": "- { id: a, name: A }\n- { id: b, name: B }",
        "forbidden.yaml":
          "- { pattern: best in class, verticals: [b] }\n- { pattern: vault, locale: de }",
      ],
      issues: []
    ),
    Case(
      testDescription: "policy and channels",
      files: [
        "policy.yaml": "match_grades: { metrik: G1, price: G4 }\nseparation_of_duties: [cost]\n",
        "channels.yaml":
          "- id: emal\n- id: sms\n  hard: { max_word: 3 }\n  default_profile: long\n",
      ],
      issues: [
        "guardrails/messaging/channels.yaml:1:1: the library has no place for this file; it is "
          + "not read. Did you mean \"guardrails/channels.yaml\"?",
        "guardrails/messaging/policy.yaml:1:1: the library has no place for this file; it is not "
          + "read. Did you mean \"guardrails/policy.yaml\"?",
      ]
    ),
    Case(
      testDescription: "policy and channels where they belong",
      files: [
        "/policy.yaml":
          "match_grades: { metrik: G1, price: G4 }\nseparation_of_duties: [cost]\n",
        "/channels.yaml":
          "- id: emal\n- id: sms\n  hard: { max_word: 3 }\n  default_profile: long\n",
      ],
      issues: [
        "guardrails/channels.yaml:1:7: \"emal\" is no value of \"id\". Did you mean \"email\"? It "
          + "takes: email, linkedin, linkedin-note, linkedin-message, linkedin-inmail, sms, call, "
          + "voicemail, one-pager.",
        "guardrails/channels.yaml:3:11: unknown key \"max_word\". Did you mean \"max_words\"?",
        "guardrails/channels.yaml:4:20: \"long\" is no value of \"default_profile\". It takes: .",
        "guardrails/policy.yaml:1:17: \"metrik\" is no value of \"match_grades\". Did you mean "
          + "\"metric\"? It takes: feature, benefit, metric, comparative, superlative, compliance, "
          + "price, roadmap.",
        "guardrails/policy.yaml:1:36: G4 means that nothing carries the sentence; it cannot be "
          + "allowed. Write G3 at most.",
        "guardrails/policy.yaml:2:24: \"cost\" is no value of \"separation_of_duties\". It takes: "
          + "feature, benefit, metric, comparative, superlative, compliance, price, roadmap.",
      ]
    ),
  ])
  func `every problem is named with its place and all of them in one run`(_ example: Case) {
    let reading = reading(example.files)
    #expect(reading.issues.map(\.description) == example.issues)
    let hasError = reading.issues.contains { $0.severity == .error }
    #expect((reading.library == nil) == hasError)
  }

  @Test func `one file beside library yaml is enough and neither is needed but that`() {
    #expect(reading([:]).library != nil)
    let without = LibraryLoader().load(files: ["messaging/claims/a.yaml": claimLine("C-1", "x")])
    #expect(without.library == nil)
    #expect(without.errors.map(\.code) == ["missing-file"])
    #expect(without.partial.claims.count == 1)
    #expect(reading([:], library: "").errors.map(\.code) == ["missing-key"])
    #expect(
      reading([:], library: "name: x\nvendor: {}").errors.map(\.description) == [
        "guardrails/library.yaml:2:9: this vendor has no \"name\", which is required."
      ]
    )
  }

  @Test func `a claim has the defaults of the design`() throws {
    let library = try #require(reading(["claims/a.yaml": claimLine("C-1", "x")]).library)
    let claim = try #require(library.claim("C-1"))
    #expect(claim.audience == .customer && claim.partnerUsable && !claim.frozen)
    #expect(claim.scope == Scope())
    #expect(library.locales == ["en"] && library.defaultReviewDays == 180)
    #expect(
      library.locations[ItemKey(.claim, "C-1")]?.description
        == "guardrails/messaging/claims/a.yaml:1:9"
    )
  }

  @Test func `a file holds one entity or a list of them`() throws {
    let one = "id: C-1\nkind: price\ntext: x\nstatus: draft\nowner: pm\neffective_from: 2026-01-01"
    let library = try #require(
      reading(["claims/a.yaml": one, "claims/deep/b.yml": claimLine("C-2", "y")]).library
    )
    #expect(library.claims.map(\.id) == ["C-1", "C-2"])
  }

  @Test func `the digest follows values and nothing else`() throws {
    func digest(_ claims: String, _ extra: [String: String] = [:]) throws -> String {
      let files = ["claims/a.yaml": claims].merging(extra) { $1 }
      return try #require(reading(files).library).digest
    }
    let base = try digest(claimLine("C-1", "x"))
    #expect(base.hasPrefix("sha256:") && base.utf8.count == 71)
    let rewritten = """
      # a remark
      - effective_from: "2026-01-01"
        text: x
        kind: feature
        owner: pm
        expires_on:
        id: 'C-1'
        status: approved
      """
    #expect(try digest(rewritten) == base)
    #expect(try digest(claimLine("C-1", "X")) != base)
    #expect(try digest(claimLine("C-1", "x", "frozen: true")) != base)
    let rule = ["/rules/house/no-hype.yml": "message: a"]
    #expect(try digest(claimLine("C-1", "x"), rule) != base)
  }

  @Test func `a folder is read like files in memory`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let files = [
      "guardrails/library.yaml": bareLibrary,
      "guardrails/messaging/claims/a.yaml": claimLine("C-1", "x"),
      "guardrails/messaging/claims/.hidden.yaml": "{{{",
      "guardrails/notes.txt": "x",
    ]
    for (path, text) in files {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
    }
    let fromFolder = LibraryLoader().load(workspace: root)
    #expect(fromFolder.issues.map(\.code) == ["unknown-file"])
    var inMemory = files
    inMemory["guardrails/messaging/claims/.hidden.yaml"] = nil
    inMemory["prompts/x.prompt"] = "is for others"
    let fromMemory = LibraryLoader().load(files: inMemory)
    #expect(fromMemory.issues == fromFolder.issues)
    #expect(fromMemory.library?.digest == fromFolder.library?.digest)
    let missing = LibraryLoader().load(workspace: root.appending(path: "nowhere"))
    #expect(missing.errors.map(\.code) == ["missing-folder"])
  }

  @Test func `ten thousand claims load and are found`() throws {
    let text = (0..<10_000).map { claimLine("C-\($0)", "Number \($0) holds") }.joined()
    let library = try #require(reading(["claims/a.yaml": text]).library)
    #expect(library.claims.count == 10_000)
    #expect(library.claim("C-9999")?.text == "Number 9999 holds")
  }
}
