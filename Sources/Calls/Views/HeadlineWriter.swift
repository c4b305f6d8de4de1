/// Writes the headline of a summary and finds what the call was for.
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

  private static let purposes = PhraseList(
    """
    things for today|for today|agenda|hear about|the reason we|we speak about|goal of this|purpose of|today we're going
    today we'll|talk about today|we wanted to talk|wanted to go over|here to talk|heute geht es|möchten wir heute|sprechen heute
    so the question|this is the|want to talk about|to discuss today|on the agenda|aim of
    """
  )

  /// What somebody said the call was for, in the first quarter; else the title.
  static func purpose(_ speech: Speech, title: String, held: Set<Int>) -> String {
    let early = speech.sentences.prefix(max(20, speech.sentences.count / 4))
    let stated = early.first { sentence in
      (4...40).contains(sentence.words.count) && !sentence.isQuestion
        && !held.contains(sentence.index)
        && purposes.occurs(in: sentence.words)
    }
    guard let stated else { return title }
    let idle: Set<String> = ["so", "okay", "well", "right", "and", "good", "cool", "yeah", "also"]
    var start = 0
    while start < 3, start + 1 < stated.words.count, idle.contains(stated.words[start].folded) {
      start += 1
    }
    var end = stated.words.count
    if end - start > 26 {
      end = (start + 8..<start + 26).last { stated.words[$0].breath }.map { $0 + 1 } ?? start + 26
    }
    var text = stated.rendered(start..<end)
    let next = stated.index + 1
    if stated.words.count <= 8, next < speech.sentences.count,
      speech.sentences[next].turn == stated.turn,
      !held.contains(next)
    {
      let more = speech.sentences[next]
      text += ": " + more.rendered(0..<min(more.words.count, 24))
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
