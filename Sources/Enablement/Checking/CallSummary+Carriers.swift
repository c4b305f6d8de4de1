public import Calls
import Messaging

extension CallSummary {
  /// What the call itself settles and its views may therefore say: days that code computed, in the
  /// ways in which they are written, the account, and the words that were quoted.
  public var carriers: [String: String] {
    var days: [CivilDate] = [call.date].compactMap(\.self)
    for step in nextSteps {
      days += [step.due.date, step.due.range?.lowerBound, step.due.range?.upperBound]
        .compactMap(\.self)
      days += step.due.candidates
    }
    let known = [
      scenario.account, scenario.amount, scenario.timeline, scenario.stage, scenario.problem,
      scenario.currentSolution, scenario.competition,
    ]
    return [
      "call": ([call.title] + attendees.compactMap(\.org)).joined(separator: "\n"),
      "due": Set(days).sorted().flatMap(Self.notations).joined(separator: "\n"),
      "scenario": (known + scenario.stakeholders).compactMap(\.value).joined(separator: "\n"),
      "evidence": evidence.filter(\.verified).map(\.quote).joined(separator: "\n"),
      "steps": "\(nextSteps.count) steps\n\(max(0, nextSteps.count - 1)) more steps",
    ]
  }

  private static func notations(of day: CivilDate) -> [String] {
    let english = englishMonths[day.month - 1]
    let german = germanMonths[day.month - 1]
    return [
      day.description,
      "\(day.day) \(english)", "\(day.day) \(english) \(day.year)",
      "\(english) \(day.day)", "\(english) \(day.day), \(day.year)",
      "\(day.day). \(german)", "\(day.day). \(german) \(day.year)",
      "\(day.day).\(day.month).\(day.year)",
    ]
  }

  private static let englishMonths = """
    January February March April May June July August September October November December
    """.split(separator: " ")
  private static let germanMonths = """
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    """.split(separator: " ")
}
