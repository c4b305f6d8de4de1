import Guardrails
import Messaging

/// `talk-track/urgency`: a real reason for this year, or none; never a made-up one.
enum UrgencyCheck {
  static let id = "talk-track/urgency"

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let fake = subject.spoken.flatMap { passage in
      fakeUrgency.ranges(in: passage.text).map { range in
        Finding(
          id,
          .error,
          at: passage.path,
          in: passage.text,
          range: range,
          "Fake urgency: give the real date with its source, or leave it out."
        )
      }
    }
    guard let trigger = subject.track.whyNow.trigger else { return fake + withoutTrigger(subject) }
    return fake + faults(of: trigger, in: subject)
  }

  private static func faults(
    of trigger: TalkTrack.TriggerReference,
    in subject: TalkTrackSubject
  ) -> [Finding] {
    let path = "/why_now/trigger"
    func fault(_ message: String) -> [Finding] {
      [Finding(id, .error, at: path, message, claim: trigger.id)]
    }
    guard let known = subject.library.triggers.first(where: { $0.id == trigger.id }) else {
      return fault("\(trigger.id) is no trigger of the library.")
    }
    if known.date != trigger.date || known.expiresOn != trigger.expiresOn
      || known.claimID != trigger.claimID || known.sourceDate != trigger.sourceDate
    {
      return fault(
        "\(trigger.id) differs from the library: its dates and its claim are the library's."
      )
    }
    if let last = trigger.expiresOn, last < subject.day {
      return fault("\(trigger.id) expired on \(last): take a trigger that is in force.")
    }
    if trigger.claimID != nil, trigger.expiresOn ?? trigger.date ?? .earliest >= subject.day {
      return []
    }
    if let written = trigger.sourceDate, written <= subject.day,
      written >= subject.day.adding(months: -12)
    {
      return []
    }
    return fault(
      "\(trigger.id) has neither a claim with a date to come nor a source of the last 12 months."
    )
  }

  private static func withoutTrigger(_ subject: TalkTrackSubject) -> [Finding] {
    guard subject.admits(.trigger) || subject.admits(.locale, at: "/why_now") else {
      return [
        Finding(
          id,
          .error,
          at: "/why_now/trigger",
          "There is no trigger, and gaps do not say that it is missing."
        )
      ]
    }
    let why = subject.track.whyNow
    let line = dates(in: why.line) + events.ranges(in: why.line)
    let cost = dates(in: why.costOfWaiting.text)
    return line.map { finding($0, "/why_now/line", why.line) }
      + cost.map { finding($0, "/why_now/cost_of_waiting/text", why.costOfWaiting.text) }
  }

  private static func finding(_ range: Range<Int>, _ path: String, _ text: String) -> Finding {
    Finding(
      id,
      .error,
      at: path,
      in: text,
      range: range,
      "The library has no trigger that carries this date or event: leave it out."
    )
  }

  /// Years, named months and quarters.
  private static func dates(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges = calendar.ranges(in: text)
    var index = 0
    while index < bytes.count {
      var end = index
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
      if end - index == 4, bytes[index] == 0x32 || bytes[index] == 0x31 {
        ranges.append(index..<end)
      }
      index = max(end, index + 1)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let calendar = WordList(
    """
    January
    February
    in March
    by March
    April
    in May
    by May
    June
    July
    August
    September
    October
    November
    December
    Januar
    Februar
    März
    im Mai
    Juni
    Juli
    Oktober
    Dezember
    Q1
    Q2
    Q3
    Q4
    next month
    next quarter
    next year
    this quarter
    by year end
    by the end of the year
    nächsten Monat
    nächstes Jahr
    nächstes Quartal
    """
  )

  private static let events = WordList(
    """
    deadline
    comes into force
    goes into effect
    takes effect
    end of support
    end of life
    price increase
    renewal
    new law
    new regulation
    new rule
    tritt in Kraft
    Stichtag
    Preiserhöhung
    Supportende
    """,
    inflected: true
  )

  private static let fakeUrgency = WordList(
    """
    act now
    act fast
    limited time
    limited time offer
    last chance
    don't miss
    do not miss
    don't wait
    before it's too late
    before it is too late
    hurry up
    hurry while
    no time to lose
    offer ends
    only today
    today only
    once in a lifetime
    while stocks last
    while supplies last
    time is running out
    final call
    jetzt handeln
    letzte Chance
    nur für kurze Zeit
    nur noch heute
    nicht verpassen
    bevor es zu spät ist
    """
  )
}
