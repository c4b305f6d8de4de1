import Guardrails
import Messaging
import Testing
import Workspace

struct CompanionTests {
  static let guardrails: Guardrails = {
    var files = SampleLibrary.yaml
    files["guardrails/messaging/disclaimers.yaml"] = """
      - id: DSC-001
        text: { en: Results come from a pilot and may differ., de: Ergebnisse können abweichen. }
        placement: footer
        channels: [email]
        triggers: [metric]
      """
    files["guardrails/messaging/claims/more.yaml"] = """
      - { id: CLM-020, kind: feature, text: Quillon Relay sends its report by mail each morning, conflicts_with: [CLM-021], status: approved, owner: m, effective_from: 2026-01-01 }
      - { id: CLM-021, kind: feature, text: Quillon Relay shows its report on a wall screen only, status: approved, owner: m, effective_from: 2026-01-01 }
      """
    guard let library = LibraryLoader().load(files: files).library else {
      preconditionFailure("the library does not load")
    }
    return Guardrails(library: library)
  }()

  static let claim = "Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites."
  static let disclaimer = "Results come from a pilot and may differ."

  func checks(_ text: String, channel: Channel? = .email) -> [String] {
    Self.guardrails.check(text, in: SampleLibrary.context(channel: channel)).findings.map(\.check)
  }

  @Test func `a disclaimer is needed once, behind the body, in its own channels`() {
    #expect(checks(Self.claim) == ["claims/disclaimer"])
    #expect(checks(Self.claim, channel: .sms).isEmpty)
    #expect(checks(Self.claim, channel: nil).isEmpty)
    #expect(checks(Self.claim + "\n\n" + Self.disclaimer).isEmpty)
    #expect(checks(Self.disclaimer + "\n\n" + Self.claim) == ["claims/disclaimer"])
    #expect(
      checks([Self.claim, Self.disclaimer, Self.disclaimer].joined(separator: "\n\n"))
        == ["claims/disclaimer"]
    )
    #expect(checks("Hello there.").isEmpty)
  }

  @Test(arguments: [
    ("Results come from a pilot and will differ.", "“will” instead of “may”"),
    ("Results come from a pilot.", "“and may differ” is missing"),
    ("Results come from a large pilot and may differ.", "“large” was put in"),
  ])
  func `an altered disclaimer is named with its change`(words: String, change: String) throws {
    let text = Self.claim + "\n\n" + words
    let report = Self.guardrails.check(text, in: SampleLibrary.context(channel: .email))
    let finding = try #require(report.findings.first { $0.check == "claims/disclaimer" })
    #expect(report.findings.filter { $0.check == "claims/disclaimer" }.count == 1)
    #expect(finding.text == words)
    #expect(finding.message.contains(change), "\(finding.message)")
    let mended = SampleLibrary.applied(finding, to: text)
    #expect(checks(mended).isEmpty)
  }

  @Test func `conflicting claims are named once`() {
    let first = "Quillon Relay sends its report by mail each morning."
    let second = "Quillon Relay shows its report on a wall screen only."
    #expect(checks(first).isEmpty)
    #expect(checks(first + " " + second) == ["claims/conflict"])
    #expect(checks(second + " " + first) == ["claims/conflict"])
  }

  @Test func `another language and informal German are found`() {
    var context = SampleLibrary.context()
    context.use.locale = "en"
    let german = "Ich habe eine Frage, die nicht warten kann, und es ist für Sie wichtig."
    let mixed = Self.guardrails.check("Hello there. \(german)", in: context)
    #expect(mixed.findings.map(\.check) == ["text/language"])
    context.use.locale = "de"
    #expect(Self.guardrails.check(german, in: context).findings.isEmpty)
    let informal = "Ich habe eine Frage an dich, die nicht warten kann, und es ist wichtig."
    #expect(Self.guardrails.check(informal, in: context).findings.map(\.text) == ["dich"])
    context.allowsInformalGerman = true
    #expect(Self.guardrails.check(informal, in: context).findings.isEmpty)
  }

  @Test func `a long copy of a source is found, approved words are not`() {
    let words = "well we sat down with the whole group and went through each of the lists by hand"
    var context = SampleLibrary.context()
    context.sources = ["so \(words) again. \(Self.claim)"]
    let copied = Self.guardrails.check("Then \(words).", in: context)
    #expect(copied.findings.map(\.check) == ["text/near-duplicate"])
    #expect(Self.guardrails.check(Self.claim, in: context).findings.isEmpty)
    let short = words.split(separator: " ").prefix(12).joined(separator: " ")
    #expect(Self.guardrails.check("Then \(short).", in: context).findings.isEmpty)
  }
}
