import Calls
import Enablement
import EnablementTestSupport
import Guardrails
import Messaging
import Testing

@Suite struct PageTests {
  @Test func `a talk track reads in the order of use, in Markdown and in text`() throws {
    let draft = try sampleTrackDraft()
    try expectSnapshot(draft.plainPage.markdown, "track.md")
    try expectSnapshot(draft.plainPage.text(width: 80), "track.txt")
    try expectSnapshot(draft.annotatedPage.text(width: 72), "track-annotated.txt")
    let text = draft.plainPage.text()
    let order = [
      "Who it is for", "Why now", "Opener", "Story", "Questions", "Proof", "If they say",
      "First step", "Not to say", "In one breath",
    ]
    let places = order.map { text.firstRange(of: "\n\($0)")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func `outbound variants keep the lines of their bodies`() throws {
    let body =
      "Hi {{contact.first_name | \"there\"}},\n\nTwo lines:\n- first\n# not a heading\n\nBest"
    let draft = try sampleDraft(body: body, findings: [sampleFinding(.warning)])
    try expectSnapshot(draft.plainPage.markdown, "outbound.md")
    try expectSnapshot(draft.plainPage.text(), "outbound.txt")
    try expectSnapshot(draft.annotatedPage.text(width: 72), "outbound-annotated.txt")
  }

  @Test func `a call summary begins with the next steps and never quotes what is held`() throws {
    let draft = sampleCallDraft()
    try expectSnapshot(draft.plainPage.markdown, "call.md")
    try expectSnapshot(draft.plainPage.text(), "call.txt")
    #expect(!draft.annotatedPage.text().contains("lay-off"))
    #expect(!draft.plainPage.markdown.contains("lay-off"))
  }

  @Test func `an empty call says that nothing was identified`() throws {
    var draft = sampleCallDraft()
    guard case .callSummary(var call) = draft.artifact else { return }
    call.nextSteps = []
    call.decisions = []
    draft.artifact = .callSummary(call)
    let text = draft.plainPage.text()
    #expect(text.contains("Next steps\n  None identified"))
    #expect(text.contains("Decisions\n  None identified"))
  }

  struct Escape {
    var text: String
    var markdown: String
  }

  @Test(arguments: [
    Escape(text: "a *b* [c](d) `e`", markdown: "a \\*b\\* \\[c](d) \\`e\\`"),
    Escape(text: "{{contact.first_name}}", markdown: "{{contact.first_name}}"),
    Escape(text: "_so_ it is", markdown: "\\_so\\_ it is"),
    Escape(text: "# one", markdown: "\\# one"),
    Escape(text: "3. May", markdown: "3\\. May"),
    Escape(text: "3.5 hours", markdown: "3.5 hours"),
    Escape(text: "- dash", markdown: "\\- dash"),
    Escape(text: "<!-- x -->", markdown: "\\<!-- x -->"),
    Escape(text: "R&D &amp; <b>", markdown: "R\\&D \\&amp; \\<b>"),
  ])
  func `plain words stay plain in Markdown`(_ escape: Escape) {
    #expect(Page([.paragraph(PageLine(escape.text))]).markdown == escape.markdown + "\n")
  }

  @Test(arguments: ["plain", "a `tick`", "``", "`"])
  func `what others say is one code span, whatever is in it`(_ text: String) {
    let markdown = Page([.paragraph(PageLine(text, .quoted))]).markdown
    let fence = markdown.prefix { $0 == "`" }
    #expect(!text.contains(fence))
    #expect(markdown.hasSuffix(fence + "\n"))
    #expect(markdown.contains(text))
  }

  @Test(arguments: [40, 56, 80, 120])
  func `no line is longer than the width`(_ width: Int) throws {
    for draft in [try sampleTrackDraft(), sampleCallDraft()] {
      let lines = draft.annotatedPage.text(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }

  @Test func `colour adds codes and changes no words`() throws {
    let page = try sampleTrackDraft().annotatedPage
    let coloured = page.text(style: .colour)
    #expect(coloured.contains("\u{1B}["))
    var plain = ""
    var rest = coloured[...]
    while let start = rest.firstIndex(of: "\u{1B}") {
      plain += rest[..<start]
      rest = rest[start...]
      guard let end = rest.firstIndex(of: "m") else { break }
      rest = rest[rest.index(after: end)...]
    }
    #expect(plain + rest == page.text())
  }

  @Test func `a page for a reader outside shows neither carriers nor findings`() throws {
    let text = try sampleTrackDraft().plainPage.text()
    #expect(!text.contains("PRF-1"))
    #expect(!text.contains("claims/near-match"))
  }
}
