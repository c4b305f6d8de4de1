import Foundation
import Guardrails
import Messaging
import Workspace

/// How long it takes to check a text against the starter library.
struct CheckBenchmark {
  func run() throws {
    let day = try required(CivilDate(iso: "2026-11-02"), "a day")
    let files = Starter.files(on: day).map { ($0.path, $0.text) }
    let texts = Dictionary(files.filter { $0.0.hasPrefix("guardrails/") }) { first, _ in first }
    Report.heading("Checking against the starter library")
    let loading = measure(count: 10) { _ = LibraryLoader().load(files: texts) }
    Report.line("read the library", Report.milliseconds(loading.median))
    let library = try starterLibrary(on: day)
    let compiling = measure(count: 10) { _ = Guardrails(library: library) }
    Report.line("compile the guardrails", Report.milliseconds(compiling.median))
    let guardrails = Guardrails(library: library)
    let draft = try required(files.first { $0.0 == "drafts/planted.md" }?.1, "the planted draft")
    var text = draft
    while text.utf8.count < 2048 {
      text += "\n\n" + draft.split(separator: "\n").suffix(12).joined(separator: "\n")
    }
    let passage = Passage(String(text.prefix(2048)), markup: .markdown)
    let context = CheckContext(use: UseContext(date: day, vertical: "healthcare", channel: .email))
    let check = measure(count: 500) { _ = guardrails.check(passage, in: context) }
    Report.line("one text of 2 KB with faults", Report.milliseconds(check.median), goal: "≤ 1 ms")
    let clean = library.claims(inForceOn: day).map { $0.text + "." }.joined(separator: " ")
    let claims = Passage(String(clean.prefix(2048)))
    let second = measure(count: 500) { _ = guardrails.check(claims, in: context) }
    Report.line("2 KB of approved claims", Report.milliseconds(second.median), goal: "≤ 1 ms")
  }
}

/// A benchmark's material that is missing.
struct Missing: Error, CustomStringConvertible {
  let description: String
}

/// The value, or an error that names what is missing.
func required<Value>(_ value: Value?, _ name: String) throws -> Value {
  guard let value else { throw Missing(description: "\(name) is missing") }
  return value
}
