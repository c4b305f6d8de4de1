import Guardrails
import Messaging
import Testing

struct MarkupTests {
  @Test func `spans count the bytes of the file, front matter included`() throws {
    let text = "---\nchannel: email\n---\n\n# Hé\n\nWe cut it by **40 %** today.\n"
    let report = SampleLibrary.guardrails.check(
      Passage(text, markup: .markdown),
      in: SampleLibrary.context()
    )
    let finding = try #require(report.findings.first)
    #expect(finding.check == "claims/number")
    #expect(finding.line == 7)
    #expect(finding.column == 16)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[finding.span.range], as: UTF8.self) == "40 %")
  }

  @Test(arguments: [
    "Run `40 % faster` first.", "```\n40 % faster\n```\n",
    "See [the guide](https://example.org/40%25/50-percent) for it.",
    "![picture](a-40-percent.png) of it.", "<https://example.org/90>",
    "Text <!-- 40 % --> goes on.",
  ])
  func `code, addresses and comments are no prose`(text: String) {
    let report = SampleLibrary.guardrails.check(
      Passage(text, markup: .markdown),
      in: SampleLibrary.context()
    )
    #expect(!report.findings.contains { $0.check == "claims/number" }, "\(report.findings)")
  }

  @Test func `entities and escapes map to their source`() throws {
    let text = "A &amp; B &ndash; we cut it by 40&nbsp;\\% today."
    let report = SampleLibrary.guardrails.check(
      Passage(text, markup: .markdown),
      in: SampleLibrary.context()
    )
    let finding = try #require(report.findings.first)
    #expect(finding.text == "40&nbsp;\\%")
  }

  @Test func `a claim is found over links, emphasis and soft wraps`() {
    let text = """
      > Customers **cut** restore
      > time by [up to 30 %](https://example.org) in a 2025 pilot
      > of 14 sites.

      | Claim |
      | --- |
      | Quillon Vault copies changed files every night to a second site |
      """
    let report = SampleLibrary.guardrails.check(
      Passage(text, markup: .markdown),
      in: SampleLibrary.context()
    )
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(Set(report.ledger.compactMap(\.ref)) == ["CLM-001", "CLM-002"])
  }

  @Test func `HTML is split into blocks with the bytes of the file`() throws {
    let text = """
      <html><head><title>Hints</title><style>p { width: 40% }</style></head>
      <body><p class="x 70 %">Customers cut restore time by up to 30&nbsp;% in a 2025 pilot of 14 sites.</p>
      <ul><li>We cut it by <b>40</b> %.</li></ul><!-- 90 % --></body></html>
      """
    let report = SampleLibrary.guardrails.check(
      Passage(text, markup: .html),
      in: SampleLibrary.context()
    )
    #expect(report.findings.map(\.text) == ["40</b> %", "<!-- 90 % -->"], "\(report.findings)")
  }

  @Test func `line ends of every kind count lines`() throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let text = "Hello Dana,\(lineEnd)\(lineEnd)we cut it by 40 %.\(lineEnd)"
      let report = SampleLibrary.guardrails.check(text, in: SampleLibrary.context())
      let finding = try #require(report.findings.first)
      #expect(finding.line == 3)
      #expect(finding.column == 14)
    }
  }
}
