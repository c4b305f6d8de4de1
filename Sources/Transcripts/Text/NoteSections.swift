/// The lines of notes sorted into speech and what somebody wrote about it.
struct NoteSections {
  private(set) var speech: [NoteLine] = []
  private(set) var summary: [String] = []

  /// The date of a `Date: …` line anywhere above or between.
  private(set) var moment: CallMoment?

  init(_ source: TextLines) {
    var isSummary = false
    var summaryLevel = 0
    for raw in source.lines where !raw.isBlank {
      let line = NoteLine(raw)
      let level = Markup.headingLevel(raw)
      let heading = line.start == nil ? SectionHeading(raw) : nil
      switch heading {
      case .summary:
        summaryLevel = isSummary ? min(summaryLevel, level) : level
        isSummary = true
      case .transcript:
        isSummary = false
      case nil where line.start != nil:
        isSummary = false
      case nil where level > 0 && level <= summaryLevel:
        isSummary = false
      case nil:
        break
      }
      if moment == nil, Self.isDateLine(line.text) {
        moment = CallMoment(prose: line.text)
      }
      if isSummary {
        summary.append(raw.folded)
      } else if !line.text.isEmpty {
        speech.append(line)
      }
    }
  }

  private static func isDateLine(_ text: Bytes) -> Bool {
    guard let prefix = SpeakerPrefix(text) else { return false }
    return ["date", "datum", "when", "wann", "fecha", "data"].contains(
      prefix.name.folded.lowercased()
    )
  }
}
