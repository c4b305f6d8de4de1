import Guardrails
import Messaging
import Testing

struct RobustnessTests {
  /// A small generator with a seed, so that every run draws the same texts.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces = [
    "Quillon Vault", "40 %", "３０ %", "up to", " ", "\n", "\r\n", "\u{200B}", "\u{202E}", "é",
    "e\u{301}", "👩‍👩‍👧", "🇩🇪", "ß", "İ", "ﬁ", "**", "`", "[", "](", ")", "{{", "}}", "&amp;",
    "&#x41;", "\\%", "<b>", "</b>", "<!--", "-->", "# ", "- ", "1. ", "|", "> ", "Halden Mutual",
    "Tarncast", "peace of mind", "½", "²", "…", "“", "„", "—", "\u{AD}", "the best", "always",
    "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites", "ﷺ", "שלום", "مرحبا",
    "𝐛𝐞𝐬𝐭", "Рeace", "\u{0}", "\u{FEFF}", "\u{FFFD}", "dana@example.org", "+44 20 7946 0018",
    "[[CLM-001]]", "```", "~~", "---\n", "10–14", "€1.2m", "1.200,50", "3x", "a third", "#1", "'s",
  ]

  @Test(arguments: Markup.allCases)
  func `no text crashes, and every span holds whole characters`(markup: Markup) {
    var generator = Generator(state: 20_260_504)
    for round in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        if Int.random(in: 0..<25, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0x80...0xFF, using: &generator))
        } else {
          bytes += Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
        }
        if Bool.random(using: &generator) { bytes.append(0x20) }
      }
      let report = SampleLibrary.guardrails.check(
        Passage(bytes: bytes, markup: markup),
        in: SampleLibrary.context(channel: .email, vertical: "healthcare")
      )
      for span in report.findings.map(\.span) + report.ledger.map(\.span) {
        #expect(span.start >= 0 && span.start <= span.end && span.end <= bytes.count)
        let starts = span.start < bytes.count ? bytes[span.start] & 0xC0 != 0x80 : true
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        #expect(starts || !isValid, "round \(round): \(span)")
        let ends = span.end < bytes.count ? bytes[span.end] & 0xC0 != 0x80 : true
        #expect(ends || !isValid, "round \(round): \(span)")
      }
    }
  }

  /// Found by `FuzzTests`: a phrase that a line break cuts begins in another sentence.
  @Test(arguments: [
    "Larkfield is best in  \nclass for you.", "Larkfield is the\\\nonly platform for you.",
    "We promise  \nyou the gold  \nstandard, second to  \nnone.", "no  \nrisk  \nfree of  \ncharge",
  ])
  func `a phrase over a line break is read without a crash`(text: String) {
    for markup in Markup.allCases {
      let report = StarterGuardrails.shared.check(
        Passage(text, markup: markup),
        in: CheckContext(use: UseContext(date: StarterGuardrails.day))
      )
      #expect(report.findings.allSatisfy { $0.span.start < $0.span.end })
    }
  }

  @Test func `the same text gives the same report on every thread`() async {
    let text = """
      Halden Mutual cut restore time by 40 % with the best vendor. Tarncast is slow.
      Customers cut restore time by 30 %. Partners earn a margin of 18 % on Quillon Vault licences.
      """
    let context = SampleLibrary.context(channel: .email)
    let first = SampleLibrary.guardrails.check(text, in: context)
    #expect(!first.findings.isEmpty)
    await withTaskGroup(of: CheckReport.self) { group in
      for _ in 0..<24 {
        group.addTask { SampleLibrary.guardrails.check(text, in: context) }
      }
      for await report in group { #expect(report == first) }
    }
  }

  @Test func `an empty text and an empty library give an empty report`() {
    #expect(SampleLibrary.guardrails.check("", in: SampleLibrary.context()).findings.isEmpty)
    let empty = Guardrails(library: Library(LibraryContent()))
    #expect(empty.check("Hello there.", in: SampleLibrary.context()).findings.isEmpty)
  }

  @Test func `typographic and Unicode variants of a claim are the claim`() {
    let claim = "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites"
    let variants = [
      claim.uppercased(), claim.replacing("30", with: "３０"),
      claim.replacing(" ", with: "\u{A0}"), claim.replacing("restore", with: "re\u{AD}store"),
      claim + "!", "  " + claim.replacing(" of ", with: "  of\n"),
    ]
    for variant in variants {
      let report = SampleLibrary.guardrails.check(variant, in: SampleLibrary.context())
      #expect(report.findings.isEmpty, "\(variant): \(report.findings.map(\.message))")
    }
  }
}
