import Guardrails
import Messaging
import Testing

struct NameTests {
  static let partner = Partner(id: "oaktree", name: "Oaktree IT", tier: "gold")

  @Test func `a reference with public permission may be named`() {
    _ = expect([], in: "You may know Wexcombe Borough Council.")
  }

  @Test(arguments: [
    "«Halden Mutual» is a customer.", "«Halden» told us so.", "See «haldenmutual.example» for it.",
  ])
  func `an anonymised customer is not named by name, alias or domain`(source: String) {
    let report = expect(["claims/name"], in: source)
    #expect(
      report.findings.first { $0.severity == .error }?.suggestion == "a top-five Nordic insurer"
    )
  }

  @Test func `the anonymous words are fine for the vendor and not for a partner`() {
    _ = expect([], in: "We work with a top-five Nordic insurer.")
    _ = expect(
      ["claims/name"],
      in: "We work with «a top-five Nordic insurer».",
      SampleLibrary.context(partner: Self.partner)
    )
  }

  @Test func `a private permission reaches one to one channels only`() {
    _ = expect([], in: "You may know Orrin Freight.", SampleLibrary.context(channel: .email))
    _ = expect(
      ["claims/name"],
      in: "You may know «Orrin Freight».",
      SampleLibrary.context(channel: .onePager)
    )
  }

  @Test func `a letter to a customer may name the customer`() {
    _ = expect(
      [],
      in: "We know how Halden Mutual works.",
      SampleLibrary.context(addressees: ["Halden Mutual"])
    )
  }

  @Test func `an unknown company that endorses us is an error, elsewhere a suggestion`() {
    let error = SampleLibrary.guardrails.check(
      "Last year Bramley Foods Ltd chose our platform.",
      in: SampleLibrary.context()
    )
    #expect(error.findings.map(\.check) == ["claims/name"])
    #expect(error.findings.map(\.severity) == [.error])
    let hint = SampleLibrary.guardrails.check(
      "I met someone from Bramley Foods Ltd at the fair.",
      in: SampleLibrary.context()
    )
    #expect(hint.findings.map(\.severity) == [.suggestion])
  }

  @Test func `competitors follow their policy`() {
    _ = expect(["competitors/policy"], in: "You may know «Tarncast».")
    _ = expect([], in: "You may know Ovenbird.")
    _ = expect(["competitors/policy"], in: "«Ovenbird» is slow and expensive.")
    _ = expect(["competitors/policy"], in: "You may know «Drumlin».")
    _ = expect(
      [],
      in: "Quillon Vault needs fewer restore steps than Drumlin Backup in a lab test of both."
    )
  }
}
