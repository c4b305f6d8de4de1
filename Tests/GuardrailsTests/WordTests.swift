import Guardrails
import Messaging
import Testing

struct WordTests {
  @Test(arguments: [
    "«peace of mind»", "«Peace  of Mind»", "«peace\u{A0}of\u{2011}mind»", "«peace of\nmind»",
  ])
  func `a forbidden phrase is found in any spelling`(source: String) {
    _ = expect(["words/forbidden"], in: "This gives you \(source), they said.")
  }

  @Test func `an expression is matched, and a limited phrase only in its market`() {
    _ = expect(["words/forbidden"], in: "It is a «no-brainer» for the team.")
    _ = expect([], in: "It is patient safe, they said.")
    _ = expect(
      ["words/forbidden"],
      in: "It is «patient safe», they said.",
      SampleLibrary.context(vertical: "clinics")
    )
  }

  @Test func `German compounds are found`() {
    _ = expect(["words/forbidden"], in: "Das ist eine «Preisgarantie» für die Firma.")
  }

  @Test func `inline markup does not hide a phrase`() {
    let report = expect(
      ["words/forbidden"],
      in: "Some **peace** of *mind* for you.",
      markup: .markdown
    )
    #expect(report.findings.first?.text == "peace** of *mind")
  }

  @Test func `a deprecated term offers the preferred one in the case of the text`() {
    let report = expect(["words/term"], in: "«Rollback» is quick with the team.")
    #expect(report.findings.first?.suggestion == "Restore")
  }

  @Test func `a product name in the wrong case is a term`() {
    let report = expect(["words/term"], in: "You may know «quillon Vault».")
    #expect(report.findings.first?.suggestion == "Quillon Vault")
    _ = expect([], in: "You may know QUILLON VAULT.")
  }

  @Test(arguments: [
    "Partners earn a margin of 18 % on Quillon Vault licences.",
    "Our partner margin is generous.",
    "You also get the deal registration discount.",
    "There is something for a first joint call held with a new account and notes sent to us.",
    "Quillon plans to add a phone app to Quillon Relay.",
  ])
  func `partner text does not reach customers`(text: String) {
    let customer = SampleLibrary.guardrails.check(text, in: SampleLibrary.context())
    #expect(customer.findings.contains { $0.check == "audience/leak" }, "\(customer.findings)")
    let partner = SampleLibrary.guardrails.check(
      text,
      in: SampleLibrary.context(audience: .partner)
    )
    #expect(!partner.findings.contains { $0.check == "audience/leak" })
  }

  @Test(arguments: [
    "Hello «[Name]», how are you?", "We save «{amount}» a year.", "The date is «TBD».",
    "It is «XX %» quicker.", "«[[CLM-002]]» and more.", "Hello «[insert name]»!",
    "«Lorem ipsum» dolor sit amet.", "Dear «<Name>», hello.",
  ])
  func `a placeholder is found`(source: String) {
    let marked = MarkedText(source)
    let report = SampleLibrary.guardrails.check(marked.text, in: SampleLibrary.context())
    let found = report.findings.filter { $0.check == "text/placeholder" }
    #expect(found.map(\.text) == marked.marked)
  }

  @Test(arguments: [
    "Hello {{contact.first_name | \"there\"}}, how are you?",
    "See [the guide](https://example.org).",
    "- [ ] call back\n- [x] write", "Run `{name}` first.", "A note[^1].",
  ])
  func `merge tags, links, boxes and code are no placeholders`(text: String) {
    let report = SampleLibrary.guardrails.check(
      Passage(text, markup: .markdown),
      in: SampleLibrary.context()
    )
    #expect(!report.findings.contains { $0.check == "text/placeholder" })
  }

  @Test(arguments: [
    "«Certainly, here is your email.» We look forward to it.",
    "«Here is a revised version of the message:»",
    "«As an AI language model, I cannot do that.»",
    "Thanks. «I hope this helps!»",
  ])
  func `a model's chatter is found`(source: String) {
    let marked = MarkedText(source)
    let report = SampleLibrary.guardrails.check(marked.text, in: SampleLibrary.context())
    let found = report.findings.filter { $0.check == "text/model-chatter" }
    #expect(found.map(\.text) == marked.marked, "\(report.findings)")
  }

  @Test(arguments: ["Here is how it works.", "Sure, we can talk.", "Of course you decide."])
  func `words to the reader are no chatter`(text: String) {
    _ = expect([], in: text)
  }
}
