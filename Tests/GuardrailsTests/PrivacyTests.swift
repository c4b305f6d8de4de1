import Guardrails
import Messaging
import Testing

struct PrivacyTests {
  func findings(_ check: String, in text: String, _ markup: Markup = .plain) -> [String] {
    SampleLibrary.guardrails.check(Passage(text, markup: markup), in: SampleLibrary.context())
      .findings.filter { $0.check == check }.map(\.text)
  }

  @Test(arguments: [
    "Write to «li.moreau@example.org» about it.", "Card «4111 1111 1111 1111» was used.",
    "Pay to «DE89 3704 0044 0532 0130 00» today.", "The number is «078-05-1120» here.",
    "She has «+49 30 901820» as a phone.",
  ])
  func `personal data is found`(source: String) {
    let marked = MarkedText(source)
    #expect(findings("privacy/personal-data", in: marked.text) == marked.marked)
  }

  @Test(arguments: [
    "Card 4111 1111 1111 1112 has a wrong digit.", "Order 12345678 is on its way.",
    "DE00 3704 0044 0532 0130 00 is no account.", "It took from 2019 to 2024.",
    "Kind regards,\nDana Webb\n+44 20 7946 0018\ndana@quillon.example",
  ])
  func `other numbers and a signature are no personal data`(text: String) {
    #expect(findings("privacy/personal-data", in: text).isEmpty)
  }

  @Test func `keys and tokens are found`() {
    let key = "sk-" + "a1b2c3d4e5f6g7h8i9j0k1l2"
    #expect(findings("privacy/secret", in: "Use \(key) for it.") == [key])
    #expect(findings("privacy/secret", in: "password: hunter2hunter2") == ["hunter2hunter2"])
    #expect(findings("privacy/secret", in: "Your password is your own business.").isEmpty)
  }

  @Test(arguments: [
    ("zero\u{200B}width", 1), ("turn\u{202E}ed", 1), ("P\u{430}yment here", 1), ("👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", 0),
    ("naïve café Straße", 0), ("می‌خواهم", 0), ("\u{FEFF}Hello", 0),
  ])
  func `hidden characters are found and joiners are fine`(text: String, count: Int) {
    #expect(findings("text/hidden", in: text).count == count)
  }

  @Test(arguments: [
    ("<!-- b -->\nText.", "<!-- b -->"), ("Text.\n\n<!-- b\nc -->\n\nText.", "<!-- b\nc -->"),
    ("- Item\n\n  <!-- b -->\n\n- Item", "<!-- b -->"),
  ])
  func `a comment that is a block of its own is found whole`(text: String, comment: String) {
    #expect(findings("text/hidden", in: text, .markdown) == [comment])
  }

  @Test func `a comment of ours that sets findings aside is none that is sent by mistake`() {
    let ours = "<!-- runway-ignore words/term: a quotation -->\nText."
    #expect(findings("text/hidden", in: ours, .markdown).isEmpty)
    let other = "<!-- runway-ignorance is bliss -->\nText."
    #expect(findings("text/hidden", in: other, .markdown).count == 1)
  }

  @Test func `a comment is hidden text`() {
    #expect(findings("text/hidden", in: "A <!-- b --> c.", .markdown) == ["<!-- b -->"])
  }
}
