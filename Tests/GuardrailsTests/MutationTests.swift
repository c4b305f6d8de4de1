import Guardrails
import Messaging
import Testing

/// Every claim of the sample library, changed in one field, must be blocked; unchanged it must pass.
struct MutationTests {
  struct Mutant: CustomTestStringConvertible, Sendable {
    var field: String
    var text: String
    var testDescription: String { "\(field): \(text)" }
  }

  static let context = SampleLibrary.context(on: "2026-02-02")

  static func statements() -> [Claim] {
    let library = SampleLibrary.guardrails.library
    return library.claims.filter { library.standing(of: $0, in: context.use).isUsable }
  }

  static let changes: [(String, String, String)] = [
    ("number", "30 %", "45 %"), ("number", "14 sites", "15 sites"),
    ("number", "nine in ten", "eight in ten"),
    ("number", "four hours", "three hours"), ("unit", "30 %", "30 hours"),
    ("unit", "four hours", "four days"),
    ("direction", "cut", "raise"), ("direction", "before", "after"), ("direction", "fewer", "more"),
    ("direction", "shorten", "lengthen"), ("qualifier", "up to ", ""),
    ("qualifier", " in a 2025 pilot of 14 sites", ""),
    ("qualifier", " in a lab test of both", ""), ("qualifier", " for its data centre in Leeds", ""),
    ("subject", "Quillon Vault", "Quillon Relay"), ("subject", "Quillon Relay", "Quillon Vault"),
    ("subject", "Customers", "Banks"), ("subject", "small teams", "small hospitals"),
    ("negation", "copies", "never copies"), ("negation", "cut", "did not cut"),
    ("negation", "encrypts", "does not encrypt"),
    ("negation", "helps", "does not help"), ("modality", "may", "will"),
    ("modality", "helps", "will help"),
    ("modality", "copies", "will copy"), ("scope", "Customers", "All customers"),
    ("scope", "a second site", "every site"),
    ("scope", "small teams", "all teams"),
  ]

  static func mutants() -> [Mutant] {
    var mutants: [Mutant] = []
    for claim in statements() {
      for text in [claim.text] + claim.variants.map(\.text) {
        for (field, from, to) in changes where text.contains(from) {
          mutants.append(
            Mutant(field: field, text: text.replacing(from, with: to, maxReplacements: 1) + ".")
          )
        }
      }
    }
    return mutants
  }

  @Test(arguments: mutants())
  func `a changed claim is blocked`(mutant: Mutant) {
    let report = SampleLibrary.guardrails.check(mutant.text, in: Self.context)
    #expect(report.verdict == .blocked, "\(report.findings.map(\.message))")
  }

  @Test func `every claim and every variant passes word for word`() {
    for claim in Self.statements() {
      for text in [claim.text] + claim.variants.map(\.text) {
        let report = SampleLibrary.guardrails.check(text + ".", in: Self.context)
        #expect(report.findings.isEmpty, "\(text): \(report.findings.map(\.message))")
      }
    }
  }

  @Test(arguments: [
    "Each night Quillon Vault copies changed files to a second location.",
    "Quillon Relay lets small teams see which backups failed before the day starts.",
    "Before the working day starts, Quillon Relay shows small teams which backups failed.",
  ])
  func `an ordinary paraphrase of a feature or benefit is a warning`(text: String) {
    let report = SampleLibrary.guardrails.check(text, in: Self.context)
    #expect(report.verdict == .review, "\(report.findings.map(\.message))")
    #expect(report.findings.map(\.check) == ["claims/near-match"])
  }
}
