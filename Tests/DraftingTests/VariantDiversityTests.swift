import Drafting
import Enablement
import Guardrails
import Messaging
import Testing
import Workspace

@Suite struct VariantDiversityTests {
  private static func library() throws -> Library {
    let day = try #require(CivilDate(iso: "2026-11-02"))
    let files = Starter.files(on: day).filter { $0.path.hasPrefix("guardrails/") }
    let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    return try #require(LibraryLoader().load(files: texts).library)
  }

  @Test(
    arguments: ["email", "linkedin-message", "linkedin-inmail", "call", "voicemail"],
    ["en", "de"]
  )
  func `variants of the starter are different messages`(channel: String, locale: String) throws {
    let library = try Self.library()
    let day = try #require(CivilDate(iso: "2026-11-02"))
    let channel = try #require(Channel(rawValue: channel))
    let drafter = OfflineDrafter(
      context: DraftingContext(
        library: library,
        partner: nil,
        sender: SenderIdentity(name: "Ada Quill", company: "Quill"),
        now: "2026-11-02T12:00:00Z"
      ),
      checker: ArtifactChecker(guardrails: Guardrails(library: library), library: library)
    )
    var values: [Double] = []
    for vertical in library.verticals where locale == "en" || !vertical.localised.isEmpty {
      for persona in library.personas {
        let brief = Brief(
          job: .outbound(channel: channel, variants: 4),
          verticalID: vertical.id,
          personaID: persona.id,
          locale: locale,
          useDate: day
        )
        guard case .outbound(let set) = try drafter.compose(brief).artifact else { continue }
        let bodies = set.variants.map(\.body)
        values.append(VariantLikeness.selfBLEU(bodies))
        for right in bodies.indices {
          for left in bodies.indices[..<right] {
            #expect(VariantLikeness.jaccard(bodies[left], bodies[right]) < 0.6)
          }
        }
        #expect(Set(set.variants.map(\.angle)).count == set.variants.count)
      }
    }
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    #expect(mean <= 0.45, "\(channel.rawValue) \(locale): self-BLEU \(mean)")
  }

  @Test func `self-BLEU is one for the same text and low for others`() {
    let text = "the quick brown fox jumps over the lazy dog"
    #expect(abs(VariantLikeness.selfBLEU([text, text]) - 1) < 1e-9)
    let low = VariantLikeness.selfBLEU([
      text, "an entirely other sentence about slow green turtles here",
    ])
    #expect(low < 0.1)
    #expect(VariantLikeness.selfBLEU([text]) == 0)
  }
}
