import Guardrails
import Messaging

/// `sequence/steps`, `sequence/thread`, `sequence/stop` and `sequence/repeats`: few steps in order,
/// each with an end, each with something new.
enum SequenceCheck {
  static let stepsID = "sequence/steps"
  static let threadID = "sequence/thread"
  static let stopID = "sequence/stop"
  static let repeatsID = "sequence/repeats"
  static let dayID = "sequence/send-day"

  static func findings(in sequence: OutreachSequence) -> [Finding] {
    steps(sequence) + threads(sequence) + stops(sequence) + repeats(sequence)
  }

  private static func steps(_ sequence: OutreachSequence) -> [Finding] {
    let steps = sequence.steps
    var findings: [Finding] = []
    if steps.isEmpty || steps.count > OutreachSequence.mostSteps {
      findings.append(
        Finding(
          stepsID,
          .error,
          at: "/steps",
          "\(steps.count) steps: one to \(OutreachSequence.mostSteps) make a sequence."
        )
      )
    }
    for (index, step) in steps.enumerated() {
      if step.n != index + 1 {
        findings.append(
          Finding(
            stepsID,
            .error,
            at: "/steps/\(index)/n",
            "Step \(index + 1) calls itself \(step.n)."
          )
        )
      }
      if index > 0, step.sendOn <= steps[index - 1].sendOn {
        findings.append(
          Finding(
            stepsID,
            .error,
            at: "/steps/\(index)/send_on",
            "It goes out on \(step.sendOn), not after step \(index) on \(steps[index - 1].sendOn)."
          )
        )
      }
      if step.sendOn.weekday > 5 {
        findings.append(
          Finding(dayID, .warning, at: "/steps/\(index)/send_on", "\(step.sendOn) is a weekend.")
        )
      }
    }
    return findings
  }

  private static func threads(_ sequence: OutreachSequence) -> [Finding] {
    sequence.steps.enumerated().compactMap { index, step in
      guard step.thread == .reply else { return nil }
      let before = sequence.steps[..<index]
      guard !before.contains(where: { $0.channel == step.channel }) else { return nil }
      return Finding(
        threadID,
        .error,
        at: "/steps/\(index)/thread",
        "There is no earlier \(step.channel) message that it could reply to."
      )
    }
  }

  private static func stops(_ sequence: OutreachSequence) -> [Finding] {
    sequence.steps.enumerated().compactMap { index, step in
      let missing = [OutreachSequence.Stop.reply, .optout].filter { !step.stopOn.contains($0) }
      guard index > 0, !missing.isEmpty else { return nil }
      let names = missing.map(\.rawValue).joined(separator: " and ")
      return Finding(
        stopID,
        .error,
        at: "/steps/\(index)/stop_on",
        "It does not stop on \(names): nobody writes on to a reader who has answered or declined."
      )
    }
  }

  private static func repeats(_ sequence: OutreachSequence) -> [Finding] {
    let grams = sequence.steps.map { DistinctCheck.grams(of: $0.message.body) }
    var findings: [Finding] = []
    for right in sequence.steps.indices.dropFirst() {
      for left in sequence.steps.indices[..<right] {
        let likeness = DistinctCheck.jaccard(grams[left], grams[right])
        guard likeness >= DistinctCheck.sameFrom else { continue }
        let percent = Int((likeness * 100).rounded())
        findings.append(
          Finding(
            repeatsID,
            .warning,
            at: "/steps/\(right)",
            "It shares \(percent) % of its 5-grams with step \(left + 1): say something new, or "
              + "leave it out."
          )
        )
      }
    }
    return findings
  }
}
