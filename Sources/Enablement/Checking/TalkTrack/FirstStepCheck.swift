import Guardrails
import Messaging

/// `talk-track/first-step`: something a partner can do alone between two meetings.
enum FirstStepCheck {
  static let id = "talk-track/first-step"
  /// The highest rung of a first step.
  static let highestRung = 2
  /// The longest time that it may take the buyer.
  static let longestMinutes = 15

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let step = subject.track.firstStep
    let path = "/first_step"
    var findings: [Finding] = []
    func fault(_ field: String, _ message: String) {
      findings.append(Finding(id, .error, at: "\(path)/\(field)", message, claim: step.ctaID))
    }
    if let call = subject.library.callToAction(step.ctaID) {
      if call.rung != step.rung || (call.minutes ?? 0) != step.minutes
        || call.needsVendor != step.needsVendor
      {
        fault(
          "cta_id",
          "Rung, minutes and need of the vendor differ from \(call.id) of the library."
        )
      }
    } else {
      fault("cta_id", "\(step.ctaID) is no call to action of the library.")
    }
    if step.rung > highestRung {
      fault("rung", "Rung \(step.rung) is too heavy for a first step: \(highestRung) at most.")
    }
    if step.minutes > longestMinutes {
      fault(
        "minutes",
        "\(step.minutes) minutes are too long for a first step: \(longestMinutes) at most."
      )
    }
    if step.needsVendor {
      fault("needs_vendor", "A first step is done without the vendor: take a lighter one.")
    }
    let asks = Questions.marks(in: step.askLine)
    if asks.count != 1 {
      findings.append(
        Finding(
          id,
          .error,
          at: "\(path)/ask_line",
          in: step.askLine,
          asks.isEmpty
            ? "It asks for nothing: end on exactly one question."
            : "\(asks.count) questions at once: ask for exactly one thing."
        )
      )
    }
    findings += heavy.ranges(in: step.askLine).map { range in
      Finding(
        id,
        .error,
        at: "\(path)/ask_line",
        in: step.askLine,
        range: range,
        "Too heavy for a first step: ask for a word, a page or a short call."
      )
    }
    return findings
  }

  private static let heavy = WordList(
    """
    demo
    demonstration
    POC
    PoC
    proof of concept
    proof of value
    pilot
    workshop
    architecture
    technical deep dive
    deep dive
    assessment
    trial
    Vorführung
    Architektur
    Machbarkeitsnachweis
    Teststellung
    """,
    inflected: true
  )
}
