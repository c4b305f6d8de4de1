import Guardrails
import Messaging
import Testing

/// Texts of any length are judged to their end, and the same each time.
struct LongTextTests {
  static let context = SampleLibrary.context(channel: .email)

  @Test func `a sentence that never ends is judged in parts and reported`() throws {
    let filler = String(
      repeating: "and then we talk about the plan of the week with them ",
      count: 60
    )
    let text =
      "Halden Mutual " + filler + "Customers cut restore time by 40 % " + filler
      + "it gives peace of mind"
    let report = SampleLibrary.guardrails.check(text, in: SampleLibrary.context())
    let long = try #require(report.findings.first { $0.check == "text/not-assessed" })
    #expect(long.severity == .warning)
    #expect(long.span.start == 0)
    #expect(report.findings.contains { $0.check == "claims/number" && $0.text == "40 %" })
    #expect(report.findings.contains { $0.check == "words/forbidden" })
  }

  @Test func `a sentence of 300 words is still one`() {
    let text = String(repeating: "we talk about it ", count: 75) + "."
    let report = SampleLibrary.guardrails.check(text, in: SampleLibrary.context())
    #expect(!report.findings.contains { $0.check == "text/not-assessed" })
  }

  @Test func `a row of signs without a word ends`() {
    for sign in ["(", "{{", "[", "+", "1 ", "\"", ".", "</a "] {
      let text = "Hello " + String(repeating: sign, count: 4000)
      for markup in Markup.allCases {
        let report = SampleLibrary.guardrails.check(Passage(text, markup: markup), in: Self.context)
        #expect(report.findings.allSatisfy { $0.span.end <= text.utf8.count })
      }
    }
  }

  @Test func `a column deep in a line counts characters, not bytes`() throws {
    let text = String(repeating: "Grüße — ", count: 400) + "peace of mind"
    let report = SampleLibrary.guardrails.check(text, in: SampleLibrary.context())
    let found = try #require(report.findings.first { $0.check == "words/forbidden" })
    #expect((found.line, found.column) == (1, 400 * 8 + 1))
  }

  @Test func `a fault is found as often as it stands in a paragraph`() {
    let text = String(
      repeating: "Customers cut restore time by 40 %. Would it suit you? ",
      count: 150
    )
    let report = SampleLibrary.guardrails.check(text, in: Self.context)
    #expect(report.findings.count { $0.check == "claims/number" } == 150)
    #expect(report.ledger.count { $0.text == "40 %" } == 150)
  }

  @Test func `the words of a claim count beside sentences of other length`() {
    let claim = "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites"
    let text = String(repeating: claim + ". Fine. ", count: 40)
    let report = SampleLibrary.guardrails.check(text, in: SampleLibrary.context())
    #expect(report.findings.isEmpty)
    #expect(report.ledger.count { $0.ref == "CLM-002" && $0.grade == .g0 } >= 40)
  }

  @Test func `a hundred runs on any number of threads give the same report`() async {
    let text = """
      Halden Mutual cut restore time by 40 % with the best vendor. Tarncast is slow.

      Customers cut restore time by 30 %. Partners earn a margin of 18 % on Quillon Vault licences.
      Call +44 20 7946 0018 or write to dana@example.org; the price is [Price].
      """
    let first = SampleLibrary.guardrails.check(text, in: Self.context)
    #expect(first.findings.count > 5)
    for _ in 0..<50 { #expect(SampleLibrary.guardrails.check(text, in: Self.context) == first) }
    for threads in [2, 8] {
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<threads {
          group.addTask {
            (0..<10).allSatisfy { _ in
              SampleLibrary.guardrails.check(text, in: Self.context) == first
            }
          }
        }
        for await isSame in group { #expect(isSame) }
      }
    }
  }
}
