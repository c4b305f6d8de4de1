import Guardrails
import Messaging
import Testing

struct PersonalNumberTests {
  @Test(arguments: [
    "Call her on «9885 1152».", "Mobile: «723 813 266»", "«(978)645-9740x11144»",
    "«921-835-1650x94266»", "You can call «50-98-28-96».", "«06-10446904» office",
    "Charge my card, it is «630427373398».", "The card is «30288610434735».",
    "Her NHS number is «943 476 5919».", "His NI number is «QQ 12 34 56 C».",
    "«dana@example.org»", "The account is «DE89 3704 0044 0532 0130 00».",
  ])
  func `a number of a person is found whole`(source: String) {
    let marked = MarkedText(source)
    let bytes = Array(marked.text.utf8)
    let found = PersonalData.spans(in: marked.text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(found == marked.marked, "\(marked.text)")
  }

  @Test(arguments: [
    "Ticket 8821345 is open.", "Call on 2026-11-12.", "The call on 12/11/2026 is set.",
    "We meet on 2026-11-12 at 10:30.",
    "Larkfield counts 1,200,000 rights.",
    "The code is 771 204.", "Call me at 10.", "Our order 630427373398 has left.",
    "Sites 12 34 56 are closed.",
  ])
  func `other numbers are nobody's`(text: String) {
    #expect(PersonalData.spans(in: text).isEmpty, "\(PersonalData.spans(in: text))")
  }
}
