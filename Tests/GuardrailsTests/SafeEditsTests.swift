import Guardrails
import Testing

struct SafeEditsTests {
  func fixed(_ text: String) -> String {
    let result = SampleLibrary.guardrails.fixed(Passage(text), in: SampleLibrary.context())
    return String(decoding: result.passage.bytes, as: UTF8.self)
  }

  @Test func `a lost qualifier, a near match and a term are put right`() {
    #expect(
      fixed("Hé! Customers cut restore time by up to 30 %. A rollback is near.")
        == "Hé! Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites. "
        + "A restore is near."
    )
  }

  @Test func `a number is never put right by itself`() {
    let text = "Customers cut restore time by up to 40 % in a 2025 pilot of 14 sites."
    #expect(fixed(text) == text)
  }

  @Test func `a fixed text needs no further fix`() {
    let once = fixed("Quillon Vault copies your changed files every night to a second site.")
    #expect(once == fixed(once))
    #expect(once == "Quillon Vault copies changed files every night to a second site.")
  }
}
