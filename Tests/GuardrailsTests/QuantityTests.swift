import Messaging
import Testing

@testable import Guardrails

struct QuantityTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var same: String
    var testDescription: String { "\(text) = \(same)" }

    init(_ text: String, _ same: String) {
      self.text = text
      self.same = same
    }
  }

  static let lexicon = Lexicon()

  func quantities(_ text: String) -> [Quantity] {
    WordingCollector.block(of: text, lexicon: Self.lexicon).quantities
  }

  @Test(arguments: [
    Case("27 percent", "27 %"), Case("27 per cent", "27%"), Case("twelve", "12"),
    Case("twenty-five days", "25 days"), Case("10–14 days", "10 to 14 days"),
    Case("€1.2m", "1,200,000 euros"), Case("EUR 1.2 million", "1.2 million euros"),
    Case("three hundred and fifty sites", "350 sites"), Case("3x faster", "three times faster"),
    Case("$4,500", "4500 dollars"), Case("200 thousand", "200,000"),
    Case("nine in ten", "9 out of 10"), Case("half of it", "1/2 of it"),
    Case("a third of it", "one third of it"), Case("a dozen", "12"),
    Case("15-minute", "15 minutes"),
    Case("12 March 2026", "March 12, 2026"), Case("2026-03-12", "12.03.2026"),
    Case("30 % to 40 %", "30–40 %"), Case("five working days", "5 business days"),
    Case("£2bn", "2 billion pounds"), Case("1st", "first"),
  ])
  func `equal amounts are read alike`(sample: Case) throws {
    let left = try #require(quantities(sample.text).first, "nothing read in \(sample.text)")
    let right = try #require(quantities(sample.same).first, "nothing read in \(sample.same)")
    #expect(left.isEqual(to: right), "\(left) \(right)")
  }

  @Test(arguments: [
    Case("Das sind fünfundzwanzig Prozent der Kosten", "Das sind 25 % der Kosten"),
    Case("Wir sparen 1,5 Mio. € im Jahr", "Wir sparen 1.500.000 Euro im Jahr"),
    Case("Das ist ein Drittel der Zeit", "Das ist 1/3 der Zeit"),
    Case("Es dauert drei Wochen und nicht mehr", "Es dauert 3 Wochen und nicht mehr"),
    Case("Das gilt für zwölf Standorte und mehr", "Das gilt für 12 Standorte und mehr"),
  ])
  func `German amounts are read alike`(sample: Case) throws {
    let left = try #require(quantities(sample.text).first, "nothing read in \(sample.text)")
    let right = try #require(quantities(sample.same).first, "nothing read in \(sample.same)")
    #expect(left.isEqual(to: right), "\(left) \(right)")
  }

  @Test(arguments: [
    Case("40 %", "40 hours"), Case("40 %", "41 %"), Case("40 %", "40 percentage points"),
    Case("3 days", "3 working days"), Case("90 days", "3 months"), Case("€40", "$40"),
    Case("10–14", "10–15"), Case("1.2m", "1.2"), Case("doubled", "2"),
  ])
  func `different amounts are read apart`(sample: Case) throws {
    let left = try #require(quantities(sample.text).first)
    let right = try #require(quantities(sample.same).first)
    #expect(!left.isEqual(to: right), "\(left) \(right)")
  }

  @Test(arguments: ["2FA", "B2B", "NIS2", "version v2", "the second call", "a quarter past"])
  func `codes are no amounts`(text: String) {
    #expect(quantities(text).allSatisfy { $0.unit == .ordinal }, "\(quantities(text))")
  }
}
