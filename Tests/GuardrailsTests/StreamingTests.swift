import Guardrails
import Messaging
import Testing

/// Whatever the chunks, no error is ever shown, and the last report is the batch report.
struct StreamingTests {
  struct Case: Sendable, CustomStringConvertible {
    var name: String
    var text: String
    var markup = Markup.plain
    var description: String { name }
  }

  static let cases = [
    Case(
      name: "a letter without fault",
      text: """
        Hello Dana,

        Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites.

        Would Thursday suit you?

        Kind regards
        Lena Ortiz
        """
    ),
    Case(
      name: "an invented figure in the middle",
      text: """
        Hello Dana,\r
        \r
        thanks for the call on Tuesday.\r
        \r
        Customers cut restore time by 40 %. Tarncast is slow.\r
        \r
        Would Thursday suit you?\r

        """
    ),
    Case(
      name: "one paragraph",
      text: "Hello Dana, we give you peace of mind and 99 % uptime with Quillon Vault."
    ),
    Case(
      name: "braces, brackets and invisible characters",
      text:
        "Hello {{\n\n}} you.\n\nDear [Name],\n\nwe\u{200B}lcome {{contact.first_name | \"there\"}}"
        + "\n\nIt costs [a lot]\n\nBye — ½ é\u{301} 👩‍👩‍👧"
    ),
    Case(
      name: "German that shows late",
      text:
        "Quillon Vault: 1.200 sites.\n\nWir haben das für Sie geprüft und es ist nicht mit Kosten "
        + "verbunden.\n\nDu bist der Beste.\n\nMit freundlichen Grüßen"
    ),
    Case(
      name: "Markdown with a definition that comes last",
      text:
        "# Hello\n\nWe give you peace of [mind] here.\n\n- one **point**\n- two\n\n<!-- hidden -->"
        + "\n\n```\ncode 40 %\n\nmore\n```\n\nThe [best](x) vendor.\n\n[mind]: https://example.org\n",
      markup: .markdown
    ),
    Case(
      name: "front matter that is closed late",
      text: "---\nchannel: email\n\nWe cut costs by 77 %.\n\n---\n\nHello Dana,\n\nbye.\n\n",
      markup: .markdown
    ),
    Case(
      name: "HTML",
      text: "<html><p>Hello <b>Dana</b>,</p><p>peace of&nbsp;mi<i>nd</i> for you</p><pre>40 %</pre>"
        + "<!-- note --><p title=\"<p>\">Would Thursday suit {{you</p> | \"us\"}}?<p>Bye</p>",
      markup: .html
    ),
  ]

  static let context = SampleLibrary.context(channel: .email, vertical: "healthcare")

  /// Feeds chunks and gives what was shown before the end, what was shown in all, and the report.
  static func stream(
    _ chunks: [ArraySlice<UInt8>],
    _ markup: Markup
  ) -> (shown: [UInt8], report: CheckReport, wasStopped: Bool) {
    var check = StreamingCheck(
      guardrails: SampleLibrary.guardrails,
      context: context,
      markup: markup
    )
    var shown: [UInt8] = []
    var wasStopped = false
    for chunk in chunks {
      let step = check.add(chunk)
      shown += step.released
      wasStopped = wasStopped || step.isStopped
    }
    let end = check.finish()
    shown += end.step.released
    return (shown, end.report, wasStopped)
  }

  static func expectSafe(_ chunks: [ArraySlice<UInt8>], _ item: Case, _ batch: CheckReport) {
    let bytes = Array(item.text.utf8)
    let (shown, report, wasStopped) = stream(chunks, item.markup)
    let cuts = chunks.map(\.startIndex)
    #expect(report == batch, "\(item.name) cut at \(cuts)")
    #expect(shown == Array(bytes[..<shown.count]), "\(item.name) cut at \(cuts)")
    let errors = batch.findings.filter { $0.severity == .error }
    for error in errors where !StreamingCheck.wholeMessageChecks.contains(error.check) {
      #expect(
        error.span.start >= shown.count,
        "\(item.name) cut at \(cuts) showed \(shown.count) bytes: \(error.check) \(error.text)"
      )
    }
    if errors.isEmpty { #expect(shown == bytes) }
    if wasStopped { #expect(!errors.isEmpty) }
  }

  static func batch(_ item: Case) -> CheckReport {
    SampleLibrary.guardrails.check(Passage(item.text, markup: item.markup), in: context)
  }

  @Test(arguments: cases)
  func `any cut into two shows no error and ends in the batch report`(item: Case) {
    let bytes = Array(item.text.utf8)
    let batch = Self.batch(item)
    for cut in 0...bytes.count {
      Self.expectSafe([bytes[..<cut], bytes[cut...]], item, batch)
    }
  }

  @Test(arguments: cases)
  func `a thousand random cuts show no error and end in the batch report`(item: Case) {
    let bytes = Array(item.text.utf8)
    let batch = Self.batch(item)
    var generator = RobustnessTests.Generator(state: UInt64(bytes.count))
    for _ in 0..<(1000 / Self.cases.count) {
      var cuts = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Int.random(in: 0...bytes.count, using: &generator)
      }
      cuts = ([0] + cuts + [bytes.count]).sorted()
      let chunks = zip(cuts, cuts.dropFirst()).map { bytes[$0..<$1] }
      Self.expectSafe(chunks, item, batch)
    }
  }

  @Test func `byte by byte, blocks without fault are shown as soon as they end`() {
    let text = Self.cases[0].text
    var check = StreamingCheck(guardrails: SampleLibrary.guardrails, context: Self.context)
    var shown = ""
    var wasShownEarly = false
    for byte in text.utf8 {
      let step = check.add(CollectionOfOne(byte))
      #expect(!step.isStopped)
      shown += String(decoding: step.released, as: UTF8.self)
      if shown.contains("Hello Dana"), shown.count < text.count / 2 { wasShownEarly = true }
    }
    #expect(wasShownEarly)
    #expect(shown.hasSuffix("suit you?\n\n"))
    shown += String(decoding: check.finish().step.released, as: UTF8.self)
    #expect(shown == text)
  }

  @Test func `an error stops the stream before the text is complete`() {
    var check = StreamingCheck(guardrails: SampleLibrary.guardrails, context: Self.context)
    let first = check.add("Hello Dana,\n\nCustomers cut restore time by 40 %.\n\n")
    #expect(first.isStopped)
    #expect(String(decoding: first.released, as: UTF8.self) == "Hello Dana,\n\n")
    #expect(first.errors.map(\.check) == ["claims/number"])
    let second = check.add("Would Thursday suit you?\n\n")
    #expect(second.isStopped && second.released.isEmpty)
    #expect(check.finish().step.released.isEmpty)
  }

  @Test func `a missing disclaimer does not hold a claim back and is reported at the end`() {
    var check = StreamingCheck(guardrails: CompanionTests.guardrails, context: Self.context)
    let claim = CompanionTests.claim + "\n\n"
    #expect(String(decoding: check.add(claim).released, as: UTF8.self) == claim)
    let end = check.finish()
    #expect(end.step.errors.map(\.check) == ["claims/disclaimer"])
    #expect(end.report.verdict == .blocked)
  }
}
