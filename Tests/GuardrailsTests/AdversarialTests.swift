import Guardrails
import Messaging
import Testing

struct AdversarialTests {
  private static func missed(_ lines: [String], locale: String, region: String) -> [String] {
    lines.compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return "no case: \(line)" }
      let report = StarterGuardrails.shared.check(
        Passage(parts[1], markup: .markdown),
        in: CheckContext(
          use: UseContext(
            date: StarterGuardrails.day,
            vertical: locale == "en" ? "healthcare" : nil,
            region: region,
            locale: locale
          )
        )
      )
      let wanted = Set(parts[0].split(separator: ",").map(String.init))
      let found = Set(report.findings.filter { $0.severity > .suggestion }.map(\.check))
      return wanted.isDisjoint(with: found) ? "\(line) → \(found.sorted())" : nil
    }
  }

  @Test func `a reviewer's violations in English are found by their checks`() {
    let missed = Self.missed(AdversarialText.english, locale: "en", region: "GB")
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  @Test func `a reviewer's violations in German are found by their checks`() {
    let missed = Self.missed(AdversarialText.german, locale: "de", region: "DE")
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  @Test func `every check of the manual can fire`() {
    var fired: Set<String> = []
    for line in AdversarialText.english + AdversarialText.german {
      let text = line.split(separator: "|", maxSplits: 1).last.map(String.init) ?? ""
      let report = StarterGuardrails.report(on: text, vertical: "healthcare")
      fired.formUnion(report.findings.map(\.check))
    }
    // What needs a channel, a source or a library of its own has tests of its own.
    let elsewhere: Set<String> = [
      "claims/disclaimer", "claims/conflict", "text/reading-grade", "text/near-duplicate",
      "text/language", "claims/state", "claims/near-match", "text/not-assessed",
    ]
    let silent = Set(CheckCatalog.entries.map(\.id)).subtracting(fired).subtracting(elsewhere)
    #expect(silent.isEmpty, "\(silent.sorted())")
  }
}
