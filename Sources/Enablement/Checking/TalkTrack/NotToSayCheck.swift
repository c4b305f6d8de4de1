import Guardrails
import Messaging

/// `talk-track/not-to-say`: the phrases that hurt most in this vertical are named, and no long list.
enum NotToSayCheck {
  static let id = "talk-track/not-to-say"
  /// The most entries that a partner remembers.
  static let most = 6
  /// How many entries there are at least, where the library has them.
  static let fewest = 2

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let path = "/not_to_say"
    let entries = subject.track.notToSay
    var findings: [Finding] = []
    if entries.count > most {
      findings.append(
        Finding(id, .error, at: path, "\(entries.count) entries are too many: keep \(most).")
      )
    }
    let phrases = subject.library.forbiddenPhrases.filter { applies($0, in: subject) }
    let own = phrases.filter { phrase in
      !phrase.verticals.isAll && phrase.level == .error
        && subject.library.covers(phrase.verticals, vertical: subject.track.verticalID)
    }
    let missing = own.filter { phrase in !entries.contains { isSame($0.phrase, phrase.pattern) } }
    let room = max(0, most - (own.count - missing.count))
    for phrase in missing.prefix(min(room, most)) {
      let reason = phrase.reason.map { " (\($0))" } ?? ""
      findings.append(
        Finding(
          id,
          .error,
          at: path,
          "“\(phrase.pattern)” is forbidden in \(subject.track.verticalID)\(reason): name it here.",
          suggestion: phrase.pattern
        )
      )
    }
    let available = own.count + phrases.count { $0.verticals.isAll }
    if missing.isEmpty, entries.count < min(fewest, available) {
      findings.append(
        Finding(
          id,
          .error,
          at: path,
          "Only \(entries.count) named: fill up to \(fewest) with phrases that are forbidden everywhere."
        )
      )
    }
    return findings
  }

  private static func applies(_ phrase: ForbiddenPhrase, in subject: TalkTrackSubject) -> Bool {
    // A pattern is no phrase that one could read out.
    if phrase.isRegex { return false }
    guard subject.library.concerns(phrase, locale: subject.track.locale) else { return false }
    if let region = subject.region, !Library.covers(phrase.regions, region: region) { return false }
    return Library.covers(phrase.channels, channel: .call)
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    folds(left, into: right) && folds(right, into: left)
  }
}
