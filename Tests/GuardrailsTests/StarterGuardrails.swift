import Guardrails
import Messaging
import Workspace

/// The guardrails of the starter programme on one day, for letters of an invented partner.
enum StarterGuardrails {
  static let day = SampleLibrary.day("2026-11-02")

  static let shared: Guardrails = {
    let files = Starter.files(on: day).filter { $0.path.hasPrefix("guardrails/") }
    let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    let reading = LibraryLoader().load(files: texts)
    guard let library = reading.library else {
      preconditionFailure("the starter does not load: \(reading.issues)")
    }
    return Guardrails(library: library)
  }()

  static func report(on text: String, vertical: String? = nil) -> CheckReport {
    shared.check(
      text,
      in: CheckContext(
        use: UseContext(date: day, vertical: vertical),
        addressees: ["Dana Marsh"],
        senders: ["Lena Ortiz", "Nordhaven IT"]
      )
    )
  }
}
