import Guardrails
import Messaging
import Testing

struct MergeTagTests {
  func report(_ text: String, markup: Markup = .plain) -> CheckReport {
    SampleLibrary.guardrails.check(
      Passage(text, markup: markup),
      in: SampleLibrary.context()
    )
  }

  @Test(arguments: [
    "Hi {{contact.first_name | \"there\"}}, thanks for the call.",
    "Hi {{ contact.first_name|\"there\" }}, {{sender.email}} is the address of {{sender.name}}.",
    "We know {{company.name}} and {{first_name}} well. {{#if company}}Hello{{/if}}.",
    "Dear *|FNAME|*, thanks for the call.",
  ])
  func `merge tags are no prose`(text: String) {
    for markup in Markup.allCases {
      #expect(report(text, markup: markup).findings.filter { $0.severity == .error } == [])
    }
  }

  @Test func `the words of a fallback are prose`() throws {
    let text = "Quillon is {{x.y | \"the best vendor\"}} of all."
    for markup in Markup.allCases {
      let finding = try #require(report(text, markup: markup).findings.first)
      #expect(finding.check == "claims/unsupported")
      #expect(finding.text == "{{x.y | \"the best vendor\"}}")
    }
    #expect(
      report("Customers of Quillon save {{x.saving | \"40 %\"}}.").findings.map(\.check)
        .contains("claims/number")
    )
  }

  @Test func `a tag for a name or a number stands in the ledger`() {
    let ledger = report("Hi {{contact.first_name | \"there\"}} of {{company.seats}} seats.").ledger
    #expect(
      ledger.compactMap(\.ref) == ["merge:contact.first_name", "merge:company.seats"]
    )
    #expect(ledger.map(\.kind) == [.name, .number])
  }

  @Test func `unfinished tags are read as they stand`() {
    for text in ["{{", "{{a", "{{a |", "{{a | \"b", "{{a | b}}", "*|", "*|A|", "{{#if", "{{a.b}"] {
      for markup in Markup.allCases {
        #expect(report(text, markup: markup).ledger.allSatisfy { $0.ref == nil })
      }
    }
  }
}
