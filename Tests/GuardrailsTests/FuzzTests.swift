import Foundation
import Guardrails
import Messaging
import Testing

/// Random mixtures of approved words, markup, scripts and hidden characters, from a seed.
///
/// `FUZZ_ROUNDS` and `FUZZ_SEED` in the environment run it at length and elsewhere.
struct FuzzTests {
  private static func number(_ name: String, or standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  static let seeds: [Int] = {
    let first = number("FUZZ_SEED", or: 7)
    return [first, first + 1]
  }()

  /// Texts of the starter library, violations and small talk: what a real text is made of.
  static let phrases: [String] = {
    let library = StarterGuardrails.shared.library
    let approved = library.claims.map(\.text) + library.claims.flatMap { $0.variants.map(\.text) }
    let said = AdversarialText.english + AdversarialText.german
    let violations = said.map { String($0.split(separator: "|", maxSplits: 1).last ?? "") }
    return approved + violations + SmallTalk.english + SmallTalk.german
  }()

  static let scraps =
    RobustnessTests.pieces + [
      "\u{200D}", "\u{2066}", "\u{2069}", "\u{E0041}", "\u{1F468}\u{200D}\u{1F469}", "Ａ", "ﬃ", "ǅ",
      "\u{0345}", "\u{1D7D8}", "Ⅳ", "㎏", "½", "٣٤", "४०", "Ω", "К", "а", "е", "о", "\u{00A0}",
      "\u{2009}", "\u{2028}", "\u{0085}", "<p>", "</p>", "<!--", "-->", "<a href=\"x\">", "&#0;",
      "&#x110000;", "&nbsp;", "{{first_name|there}}", "{{", "[[", "]]", "[[PRF-1", "***", "___",
      "\\", "%NAME%", "$NAME", "(insert", "DD/MM/YYYY", "g a m e  c h a n g e r", "half past",
      "quarter to", "jeder zweite", "Larkfeild", "hundert", "vom 3. bis", "4O %", "1.2.3.4",
    ]

  private func text(_ generator: inout RobustnessTests.Generator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...24, using: &generator) {
      let isPhrase = Int.random(in: 0..<3, using: &generator) == 0
      var piece = Array(
        ((isPhrase ? Self.phrases : Self.scraps).randomElement(using: &generator) ?? "").utf8
      )
      // A phrase is cut, doubled or gets a scrap in its middle.
      if isPhrase, !piece.isEmpty {
        let place = Int.random(in: 0...piece.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: piece = Array(piece.prefix(place))
        case 1: piece = Array(piece.dropFirst(place))
        case 2:
          piece.insert(
            contentsOf: Array((Self.scraps.randomElement(using: &generator) ?? "").utf8),
            at: place
          )
        case 3: piece += piece
        default: break
        }
      }
      bytes += piece
      if Int.random(in: 0..<3, using: &generator) > 0 { bytes.append(0x20) }
      if Int.random(in: 0..<12, using: &generator) == 0 { bytes += [0x0A, 0x0A] }
    }
    return bytes
  }

  @Test(arguments: Markup.allCases, seeds)
  func `no mixture crashes, and spans, words and runs agree`(markup: Markup, seed: Int) {
    var generator = RobustnessTests.Generator(state: UInt64(truncatingIfNeeded: seed))
    let contexts = [
      CheckContext(use: UseContext(date: StarterGuardrails.day)),
      CheckContext(
        use: UseContext(
          date: StarterGuardrails.day,
          vertical: "healthcare",
          region: "DE",
          channel: .email,
          locale: "de"
        ),
        addressees: ["Dana Marsh"],
        senders: ["Lena Ortiz"]
      ),
    ]
    for round in 0..<Self.number("FUZZ_ROUNDS", or: 40) {
      let bytes = text(&generator)
      let context = contexts[round % contexts.count]
      let passage = Passage(bytes: bytes, markup: markup)
      let report = StarterGuardrails.shared.check(passage, in: context)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      for finding in report.findings {
        #expect(
          finding.text
            == String(
              decoding: bytes[finding.span.range.clamped(to: 0..<bytes.count)],
              as: UTF8.self
            )
        )
      }
      for span in report.findings.map(\.span) + report.ledger.map(\.span) {
        #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count)
        guard isValid, span.start <= span.end, span.end <= bytes.count else { continue }
        let ends = [span.start, span.end].allSatisfy {
          $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
        #expect(ends, "seed \(seed), round \(round): \(span)")
      }
      if round % 8 == 0 {
        #expect(StarterGuardrails.shared.check(passage, in: context) == report)
      }
    }
  }
}
