import Messaging

/// What a stretch of words means before its preposition is heard.
struct Reading {
  /// What kind of thing the words name.
  enum Grain {
    case time, day, weekday, dayOfMonth, week, weekend, month, quarter, half, year
    case vague, recurring, past
  }

  /// The first day the words cover.
  var first: CivilDate
  /// The last day the words cover.
  var last: CivilDate
  /// The day that counts when something is due "then".
  var due: CivilDate
  /// The words cover more than one day and say so.
  var showsRange = false
  var certainty: DueDate.Certainty
  var candidates: [CivilDate] = []
  var rule: String
  var grain: Grain
  /// The weekday, where the words are a weekday without a date.
  var weekday: Int?
  /// "start of", where a "by" in front of it means the first day.
  var isBeginning = false
  /// A time of day stands beside the day, so that "before" it is still that day.
  var hasTime = false
  /// The holiday that was named, for finding it in another year.
  var holiday: Holiday?
  /// Nothing but a number, which is a date only in a context.
  var isBare = false

  /// One day.
  init(
    _ day: CivilDate,
    _ certainty: DueDate.Certainty,
    _ rule: String,
    grain: Grain = .day,
    weekday: Int? = nil
  ) {
    (first, last, due) = (day, day, day)
    self.certainty = certainty
    self.rule = rule
    self.grain = grain
    self.weekday = weekday
  }

  /// A stretch of days, due on its last unless told.
  init(
    from first: CivilDate,
    to last: CivilDate,
    due: CivilDate? = nil,
    _ certainty: DueDate.Certainty,
    _ rule: String,
    grain: Grain
  ) {
    self.first = first
    self.last = last
    self.due = due ?? last
    showsRange = first < last
    self.certainty = certainty
    self.rule = rule
    self.grain = grain
  }

  /// Several days that are as likely.
  init(either days: [CivilDate], _ rule: String, grain: Grain, weekday: Int? = nil) {
    candidates = Set(days).sorted()
    let day = candidates.first ?? .earliest
    (first, last, due) = (day, day, day)
    certainty = .ambiguous
    self.rule = rule
    self.grain = grain
    self.weekday = weekday
  }

  /// Words about time that hold no day.
  init(nothing rule: String, grain: Grain, on reference: CivilDate) {
    (first, last, due) = (reference, reference, reference)
    certainty = .none
    self.rule = rule
    self.grain = grain
  }

  /// The same words, moved.
  func mapped(_ rule: String, _ move: (CivilDate) -> CivilDate) -> Reading {
    var moved = self
    moved.first = move(first)
    moved.last = move(last)
    moved.due = move(due)
    moved.candidates = candidates.map(move)
    moved.rule = rule
    moved.grain = .day
    moved.weekday = nil
    return moved
  }
}

/// A reading and the index of the token after it.
struct Match {
  var reading: Reading
  var end: Int

  init(_ reading: Reading, _ end: Int) {
    self.reading = reading
    self.end = end
  }
}
