import Messaging

/// Reads the days that sentences name, counted from the call's date.
final class SpokenDates {
  private let resolver: DueDateResolver
  /// Whether the call has a date; without one no day is resolved.
  let isAnchored: Bool
  private var cache: [Int: [DueExpression]] = [:]

  /// A reader for one call.
  init(callDate: CivilDate?, locale: DateLocale, fiscalYearStart: Int, holidays: Set<CivilDate>) {
    isAnchored = callDate != nil
    resolver = DueDateResolver(
      reference: callDate ?? Self.standIn,
      locale: locale,
      fiscalYearStart: fiscalYearStart,
      holidays: holidays
    )
  }

  /// A Wednesday that only serves to recognise words about days where the call has no date.
  private static let standIn = CivilDate.earliest.adding(days: 700_000)

  /// The expressions of a sentence that say by when something is due.
  func expressions(in sentence: SpokenSentence) -> [DueExpression] {
    if let known = cache[sentence.index] { return known }
    let found =
      Self.mayHoldDay(sentence) ? wholeWords(resolver.expressions(in: sentence.text), sentence) : []
    cache[sentence.index] = found
    return found
  }

  /// Without days inside a longer word: "Piet-Jan" is no January.
  private func wholeWords(_ found: [DueExpression], _ sentence: SpokenSentence) -> [DueExpression] {
    found.filter { expression in
      !sentence.words.contains { word in
        word.range.overlaps(expression.range)
          && (word.range.lowerBound < expression.range.lowerBound && word.folded.contains("-"))
      }
    }
  }

  /// Whether a sentence names a day to come.
  func hasDay(in sentence: SpokenSentence) -> Bool {
    expressions(in: sentence).contains { Self.isDay($0) }
  }

  /// Whether an expression settles a day, or narrows it to two.
  static func isDay(_ expression: DueExpression) -> Bool {
    guard [.deadline, .day, .start, .time].contains(expression.role) else { return false }
    return expression.due.date != nil || !expression.due.candidates.isEmpty
  }

  /// The due date that a sentence gives; a correction in the same breath counts as its last version.
  func due(in sentence: SpokenSentence, words range: Range<Int>? = nil) -> DueDate? {
    let bytes: Range<Int>? = range.flatMap { range in
      guard !range.isEmpty else { return nil }
      return sentence.words[range.lowerBound].range
        .lowerBound..<sentence.words[range.upperBound - 1].range.upperBound
    }
    var found = expressions(in: sentence).filter { expression in
      Self.isDay(expression) && !isAbsence(expression, in: sentence)
        && (bytes.map { $0.overlaps(expression.range) } ?? true)
    }
    guard !found.isEmpty else { return nil }
    if let last = corrected(found, in: sentence) { found = [last] }
    guard var due = DueDateResolver.deadline(of: found) else { return nil }
    if !isAnchored {
      due = DueDate(said: due.said, rule: "no-call-date", certainty: .none)
    }
    return due
  }

  private static let absences = PhraseList(
    """
    on vacation|on holiday|on holidays|on leave|out of office|out of the office|away|off sick|on annual leave|not in
    not here|not around|not back|isn't in|isn't here|isn't around|isn't back|is out|'s out|im urlaub|nicht da|unterwegs
    """
  )

  /// "She's on vacation until Monday" and "Monday's a holiday" say when nobody works.
  private func isAbsence(_ expression: DueExpression, in sentence: SpokenSentence) -> Bool {
    let words = sentence.words
    guard let place = words.firstIndex(where: { $0.range.overlaps(expression.range) }) else {
      return false
    }
    var start = place
    while start > 0, !words[start - 1].breath, place - start < 7 { start -= 1 }
    if Self.absences.occurs(in: words, from: start, to: place) { return true }
    let last = words.lastIndex { $0.range.overlaps(expression.range) } ?? place
    let after = words[(last + 1)...].prefix(3).map(\.folded)
    let own = words[last].folded.hasSuffix("'s")
    return (own || after.first == "is" || after.first == "ist")
      && after.contains { ["holiday", "feiertag", "closed", "off"].contains($0) }
  }

  /// Whether one of the ranges says when something is due, not when somebody is away.
  func isDue(_ ranges: [Range<Int>], in sentence: SpokenSentence) -> Bool {
    expressions(in: sentence).contains { expression in
      Self.isDay(expression) && !isAbsence(expression, in: sentence)
        && ranges.contains { $0.overlaps(expression.range) }
    }
  }

  /// The byte ranges that a step's text leaves out.
  func dateRanges(in sentence: SpokenSentence) -> [Range<Int>] {
    expressions(in: sentence)
      .filter { Self.isDay($0) || $0.role == .vague || $0.role == .notBefore && $0.due.date != nil }
      .map(\.range)
  }

  private func corrected(_ found: [DueExpression], in sentence: SpokenSentence) -> DueExpression? {
    guard found.count > 1 else { return nil }
    let marks = CommitmentLexicon.shared.correction
    for later in stride(from: found.count - 1, to: 0, by: -1) {
      let gap = found[later - 1].range.upperBound..<found[later].range.lowerBound
      let between = sentence.words.indices.filter {
        gap.contains(sentence.words[$0].range.lowerBound)
      }
      guard let first = between.first, between.count <= 3 else { continue }
      if marks.match(in: sentence.words, at: first) > 0 { return found[later] }
    }
    return nil
  }

  private static let hints: [String] =
    """
    day morrow night week month quarter year eod cob noon morning evening afternoon tag woche monat
    heute morgen übermorgen mittwoch früh abend kw jan feb mar apr may jun jul aug sep oct nov dec
    mär mai okt dez hour minute lunch close later soon january january stunde quartal jahr asap
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

  /// A quick look before the parser reads: days have digits or one of a few stems.
  private static func mayHoldDay(_ sentence: SpokenSentence) -> Bool {
    sentence.words.contains { word in
      word.folded.utf8.contains { (0x30...0x39).contains($0) }
        || hints.contains { word.folded.contains($0) }
        || word.folded.hasSuffix("th") || word.folded.hasSuffix("st") || word.folded.hasSuffix("nd")
    }
  }
}
