import Guardrails
import Messaging
import Testing

/// No figure with a unit in a statement about vendor, product or customers may be passed over in
/// silence, whatever stands around it.
struct LostNumberTests {
  static let figures = [
    "37 %", "37%", "thirty-seven percent", "37 per cent", "forty-per-cent", "37,5 %", "4O %",
    "３７ %", "3\u{200B}7 %", "a third", "37 percentage points", "€1.2m", "£1,200", "37 hours",
    "twenty days", "3x", "x3", "3-fold", "37 p.c.", "one in four", "37 bps", "3 to 4 weeks",
  ]

  static let sentences = [
    "Customers of Quillon lose # of their time.", "Quillon Vault gives a gain of #.",
    "Our customers report # on average.", "With Quillon Vault it is # now.",
    "Clients of Quillon saw # in the first month.", "Quillon takes # out of every restore.",
  ]

  static let surroundings = [
    "~", "Hi Dana,\n\n~", "~\n\nKind regards,\nLena\nQuillon Ltd", "Kind regards,\nLena\n\n~",
    "Would Tuesday suit you? ~", "~ Would Tuesday suit you?", "Head of IT, 50–400 staff\n\n~\n\nNo",
    "You told me that it is hard. ~", "Agenda\n1. Start\n2. ~\n3. End", "> ~", "- ~", "# ~",
    "Step 2: ~", "It says nothing\n\n~\n\nthe first tablet\n\nIt frightens wards", "“~”", "(~)",
    "Thanks\n~", "Best wishes\n~", "Please read this. ~ Thank you.",
    "Call me on +44 20 7946 0123. ~",
  ]

  @Test(arguments: figures)
  func `a figure about us is never passed over`(figure: String) {
    for audience in [Audience.customer, .partner] {
      for sentence in Self.sentences {
        for around in Self.surroundings {
          let said = sentence.replacing("#", with: figure)
          let text = around.replacing("~", with: said)
          let report = SampleLibrary.guardrails.check(
            text,
            in: SampleLibrary.context(audience: audience)
          )
          let bytes = Array(text.utf8)
          let place =
            text.utf8.count
            - (text.firstRange(of: figure).map { range in
              text.utf8.distance(from: range.lowerBound, to: text.endIndex)
            } ?? 0)
          let isListed = report.ledger.contains { entry in
            entry.span.range.overlaps(place..<place + figure.utf8.count)
          }
          #expect(isListed, "\(String(decoding: bytes, as: UTF8.self))")
          #expect(report.verdict == .blocked, "\(text)")
        }
      }
    }
  }
}
