import Guardrails
import Messaging
import Testing

/// What people write around approved words, by the hundred.
struct SmallTalkTests {
  private static func flagged(_ sentences: [String], locale: String, region: String) -> [String] {
    sentences.filter { sentence in
      let report = StarterGuardrails.shared.check(
        sentence,
        in: CheckContext(
          use: UseContext(date: StarterGuardrails.day, region: region, locale: locale),
          addressees: ["Helen Marsh"],
          senders: ["Ian", "Brightmoor IT", "Nordhaven IT"]
        )
      )
      return report.findings.contains { $0.severity > .suggestion }
    }
  }

  @Test func `known small talk is blocked nowhere`() {
    let english = Self.flagged(SmallTalk.english, locale: "en", region: "GB")
    let german = Self.flagged(SmallTalk.german, locale: "de", region: "DE")
    let all = SmallTalk.english.count + SmallTalk.german.count
    #expect(all > 600)
    #expect((english + german).count * 100 <= all * 2, "\(english + german)")
  }

  @Test func `fresh small talk is flagged in fewer than four sentences of a hundred`() {
    let flagged =
      Self.flagged(FreshSmallTalk.english, locale: "en", region: "GB")
      + Self.flagged(FreshSmallTalk.german, locale: "de", region: "DE")
    let all = FreshSmallTalk.english.count + FreshSmallTalk.german.count
    #expect(all == 140)
    #expect(flagged.count * 100 < all * 4, "\(flagged)")
  }
}
