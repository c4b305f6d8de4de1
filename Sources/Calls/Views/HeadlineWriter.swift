/// Writes the headline of a summary.
struct HeadlineWriter {
  /// The longest headline, in words.
  static let longest = 25

  let roster: Roster
  let german: Bool

  /// The primary step, who owes it and by when, and how many more there are.
  func headline(title: String, steps: [NextStep], parked: Int) -> String {
    guard let primary = steps.first(where: \.primary) else {
      let nothing = german ? "keine Zusagen" : "no commitments were made"
      return Self.cut("\(title): \(nothing)")
    }
    let owner = roster.attendees.first { $0.id == primary.ownerID }?.shownName ?? ""
    let task = primary.text.components(parting: " (“").first ?? primary.text
    let day = primary.due.date.map { DayWords.short($0, german: german) }
    let more = steps.count - 1
    if german {
      let by = day.map { " bis \($0)" } ?? ""
      let rest = more == 0 ? "" : more == 1 ? "; 1 weiterer Schritt" : "; \(more) weitere Schritte"
      return Self.cut("\(owner)\(by): \(task)", keeping: rest)
    }
    let by = day.map { " by \($0)" } ?? ""
    let rest = more == 0 ? "" : more == 1 ? "; 1 more step" : "; \(more) more steps"
    let lower = task.prefix(1).lowercased() + task.dropFirst()
    return Self.cut("\(owner) to \(lower)", keeping: by + rest)
  }

  private static func cut(_ text: String, keeping tail: String = "") -> String {
    let words = text.split(separator: " ")
    let room = longest - tail.split(separator: " ").count
    guard words.count > room else { return text + tail }
    return words.prefix(max(1, room - 1)).joined(separator: " ") + " …" + tail
  }
}
