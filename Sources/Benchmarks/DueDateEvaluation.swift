import Calls
import Foundation
import Messaging

/// Measures the due-date resolver on the three public sets under a folder and prints the figures.
///
/// The folder holds `recognizers-text/dev/due_dates.jsonl`, `duckling/dev/time_en.jsonl` and
/// `chrono/dev/en_cases.jsonl`; a set that is not there is left out. Past dates are no due dates:
/// every set is measured on its cases that lie on or after the reference day.
///
/// - *date*: our date is the labelled day (for a labelled stretch: its first or last day).
/// - *reading*: that, or the same stretch of days under Runway's conventions (a week is due on its
///   Friday, begins on Monday and Tuesday), or an ambiguous answer whose candidates hold the labelled
///   day, or a day within the week, month or year that is the label, or no date where the label is past.
func runDueDateEvaluation(folder: String, misses: Bool = false) {
  var evaluation = DueDateEvaluation(folder: folder, showsMisses: misses)
  evaluation.recognizers(field: "text")
  evaluation.recognizers(field: "span")
  evaluation.duckling()
  evaluation.chrono()
}

/// The due-date sets and the rules by which an answer counts.
struct DueDateEvaluation {
  let folder: String
  let showsMisses: Bool

  private typealias Row = [String: Any]

  /// What a label allows.
  private struct Label {
    var days: Set<CivilDate>
    var first: CivilDate?
    var last: CivilDate?
    /// One week, month, quarter or year: any of its days answers the label.
    var isLong = false
  }

  private struct Score {
    var total = 0
    var date = 0
    var reading = 0

    mutating func add(_ outcome: (date: Bool, reading: Bool)) {
      total += 1
      date += outcome.date ? 1 : 0
      reading += outcome.reading ? 1 : 0
    }

    var line: String {
      guard total > 0 else { return "no cases" }
      func percent(_ count: Int) -> String {
        String(format: "%.1f %%", 100 * Double(count) / Double(total))
      }
      return "\(total) cases: date \(percent(date)), reading \(percent(reading))"
    }
  }

  mutating func recognizers(field: String) {
    var all = Score()
    var everyday = Score()
    for row in rows("recognizers-text/dev/due_dates.jsonl") where row["future"] as? Bool == true {
      guard let said = row[field] as? String, let on = day(row["reference"]),
        let due = day(row["due"])
      else { continue }
      let accepted = (row["accept"] as? [String] ?? []).compactMap { CivilDate(iso: $0) }
      let label = Label(
        days: Set(accepted + [due]),
        first: day(row["range_start"]),
        last: accepted.max() ?? due
      )
      let outcome = outcome(said, on: on, locale: .monthFirst, label)
      all.add(outcome)
      if row["core"] as? Bool == true { everyday.add(outcome) }
    }
    print("due dates, recognizers-text (\(field)), everyday: \(everyday.line)")
    print("due dates, recognizers-text (\(field)), all: \(all.line)")
  }

  mutating func duckling() {
    var score = Score()
    var everything = Score()
    for row in rows("duckling/dev/time_en.jsonl") {
      guard let said = row["text"] as? String, let on = day(row["reference"]),
        let values = row["values"] as? [String], let first = day(values.first)
      else { continue }
      var last: CivilDate?
      if values.count > 1, let text = values.last, let end = day(text) {
        // The end is exclusive: midnight belongs to the day before.
        last = text.hasSuffix("T00:00:00") ? end.adding(days: -1) : end
      } else {
        last = Self.end(of: row["grain"] as? String, from: first)
      }
      var label = Label(days: [first], first: first, last: last)
      if values.count > 1, let last { label.days.insert(last.adding(days: 1)) }
      if row["direction"] as? String == "Before" { label.days.insert(first.adding(days: -1)) }
      label.isLong = ["Week", "Month", "Quarter", "Year"].contains(row["grain"] as? String ?? "")
      let outcome = outcome(said, on: on, locale: .monthFirst, label)
      everything.add(outcome)
      if (last ?? first) >= on { score.add(outcome) }
    }
    print("due dates, duckling, today or later: \(score.line)")
    print("due dates, duckling, with the past: \(everything.line)")
  }

  mutating func chrono() {
    var score = Score()
    var everything = Score()
    for row in rows("chrono/dev/en_cases.jsonl") {
      guard let said = row["text"] as? String, let on = day(row["reference"]),
        let first = day(parts: row["start"])
      else { continue }
      let last = day(parts: row["end"])
      let label = Label(days: Set([first, last].compactMap { $0 }), first: first, last: last)
      let outcome = outcome(said, on: on, locale: .monthFirst, label)
      everything.add(outcome)
      if (last ?? first) >= on { score.add(outcome) }
    }
    print("due dates, chrono, today or later: \(score.line)")
    print("due dates, chrono, with the past: \(everything.line)")
  }

  // MARK: Counting

  private func outcome(
    _ said: String,
    on reference: CivilDate,
    locale: DateLocale,
    _ label: Label
  ) -> (date: Bool, reading: Bool) {
    let due = DueDateResolver(reference: reference, locale: locale).resolve(said)
    let hasDate = due.date.map { label.days.contains($0) || $0 == label.last } ?? false
    var same = hasDate || due.candidates.contains { label.days.contains($0) }
    if !same, let range = due.range, let first = label.first {
      let starts = range.lowerBound == max(first, reference) || range.lowerBound == first
      let isWeek = label.last.map { $0.weekday >= 6 && range.upperBound.weekday == 5 } ?? false
      let ends =
        label.last.map { range.upperBound == $0 || isWeek && range.upperBound.days(until: $0) <= 2 }
      let isStart =
        due.rule == "early-of-week" && label.last.map { first.days(until: $0) <= 2 } ?? false
      same = starts && (ends ?? true || isStart)
    }
    if !same, label.isLong, let date = due.date, let first = label.first, let last = label.last {
      same = date >= first && date <= last
    }
    if !same, due.date == nil, due.rule == "past" {
      same = (label.last ?? label.first ?? reference) < reference
    }
    if showsMisses, !same || !hasDate {
      let days = label.days.sorted().map(\.description).joined(separator: ",")
      print(
        same ? "  ~" : "  -",
        "\(said) | on \(reference) | label \(days)",
        label.first?.description ?? "",
        label.last?.description ?? "",
        "| ours \(due.date?.description ?? "none") \(due.rule)",
        due.candidates.map(\.description).joined(separator: ","),
        due.range.map { "\($0.lowerBound)..\($0.upperBound)" } ?? ""
      )
    }
    return (hasDate, same)
  }

  private static func end(of grain: String?, from first: CivilDate) -> CivilDate {
    switch grain {
    case "Week": first.adding(days: 6)
    case "Month": first.lastOfMonth
    case "Quarter": first.adding(months: 2).lastOfMonth
    case "Year": first.adding(months: 11).lastOfMonth
    default: first
    }
  }

  private func day(_ value: Any?) -> CivilDate? {
    (value as? String).flatMap { CivilDate(iso: String($0.prefix(10))) }
  }

  private func day(parts value: Any?) -> CivilDate? {
    guard let parts = value as? Row, let year = parts["year"] as? Int,
      let month = parts["month"] as? Int, let day = parts["day"] as? Int
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private func rows(_ path: String) -> [Row] {
    guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? Row
    }
  }
}
