import Guardrails
import Messaging
import Testing

@testable import Enablement

@Suite struct CitationCheckTests {
  private static let words = "wards find tablets within a shift"

  private static func library(_ change: (inout LibraryContent) -> Void = { _ in }) -> Library {
    var content = LibraryContent()
    content.claims = [
      Claim(
        id: "CLM-1",
        kind: .feature,
        text: words,
        variants: [Variant(text: "each ward finds its tablets")],
        life: Life(status: .approved)
      )
    ]
    change(&content)
    return Library(content)
  }

  private func findings(
    _ words: String,
    variant: Int? = nil,
    in library: Library,
    on day: String = "2026-11-02"
  ) throws -> [Finding] {
    let day = try #require(CivilDate(iso: day))
    var set = sampleSet()
    set.variants = [set.variants[0]]
    set.variants[0].claimIDs = []
    set.variants[0].body = "Hello. \(words)."
    let span = TextSpan(
      path: "/variants/0/body",
      start: 7,
      end: 7 + words.utf8.count,
      kind: .claim,
      ref: "CLM-1",
      variant: variant
    )
    return CitationCheck.findings(
      in: .outbound(set),
      spans: [span],
      library: library,
      use: UseContext(date: day)
    )
  }

  @Test(arguments: [
    (words, nil as Int?), ("Wards find tablets within a shift", nil),
    ("Each ward finds its tablets", 1),
  ])
  func `words that are still approved are left alone`(words: String, variant: Int?) throws {
    #expect(try findings(words, variant: variant, in: Self.library()).isEmpty)
  }

  @Test func `a variant under another number still stands`() throws {
    let moved = Self.library { content in
      content.claims[0].variants.insert(Variant(text: "tablets come back to the ward"), at: 0)
    }
    #expect(try findings("Each ward finds its tablets", variant: 1, in: moved).isEmpty)
    let only = Self.library { $0.claims[0].variants = [] }
    #expect(try findings("Each ward finds its tablets", variant: 1, in: only).count == 1)
  }

  struct Lapse: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var says: String
    var day = "2026-11-02"
    var change: @Sendable (inout LibraryContent) -> Void
  }

  @Test(arguments: [
    Lapse(testDescription: "expired", says: "expired on 2026-10-30") {
      $0.claims[0].life.expiresOn = CivilDate(iso: "2026-10-30")
    },
    Lapse(testDescription: "withdrawn", says: "was withdrawn") {
      $0.claims[0].life.status = .withdrawn
    },
    Lapse(testDescription: "changed", says: "has other words by now") {
      $0.claims[0].text = "wards find most tablets within a shift"
    },
    Lapse(testDescription: "gone", says: "names no item") { $0.claims = [] },
  ])
  func `a plain sentence falls with its claim`(lapse: Lapse) throws {
    let found = try findings(Self.words, in: Self.library(lapse.change), on: lapse.day)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains(lapse.says) == true, "\(found)")
    #expect(found.first?.text == Self.words)
    #expect(found.first?.claim == "CLM-1")
  }

  @Test func `an id that is only named falls with the life of its item`() throws {
    var set = sampleSet()
    set.variants = [set.variants[0]]
    set.variants[0].claimIDs = ["CLM-1"]
    let expired = Self.library { $0.claims[0].life.expiresOn = CivilDate(iso: "2026-10-30") }
    let day = try #require(CivilDate(iso: "2026-11-02"))
    func found(_ library: Library) -> [Finding] {
      CitationCheck.findings(
        in: .outbound(set),
        spans: [],
        library: library,
        use: UseContext(date: day)
      )
    }
    #expect(found(expired).map(\.path) == ["/variants/0/claim_ids/0"])
    #expect(found(Self.library()).isEmpty)
  }
}
