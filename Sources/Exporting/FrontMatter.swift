import Calls
import Enablement
import Messaging

/// The context that stands above an exported Markdown page, so that `runway check` judges the file
/// as the artifact was judged.
enum FrontMatter {
  static func text(of release: Release) -> String {
    var rows = [("id", release.id)]
    if release.isPreview { rows.append(("preview", "true")) }
    rows += context(of: release.draft)
    var lines = rows.map { "\($0.0): \(quoted($0.1))" }
    if case .callSummary(let summary) = release.draft.artifact { lines += facts(of: summary) }
    return (["---"] + lines + ["---", "", ""]).joined(separator: "\n")
  }

  private static func context(of draft: Draft) -> [(String, String)] {
    let brief = draft.brief
    var rows: [(String, String?)] = []
    switch draft.artifact {
    case .talkTrack(let track):
      rows = [
        ("kind", "talk-track"), ("channel", "call"), ("vertical", track.verticalID),
        ("persona", track.personaID), ("partner", track.partnerID), ("locale", track.locale),
      ]
    case .outbound(let set):
      rows = [
        ("kind", "outbound"), ("channel", set.channel), ("vertical", set.verticalID),
        ("persona", set.personaID), ("partner", set.partnerID), ("locale", set.locale),
        ("jurisdiction", set.jurisdiction), ("consent_basis", brief.consentBasis.rawValue),
      ]
    case .sequence(let sequence):
      rows = [
        ("kind", "outbound"), ("vertical", sequence.verticalID), ("persona", sequence.personaID),
        ("partner", sequence.partnerID), ("locale", sequence.locale),
      ]
    case .onePager(let page):
      rows = [
        ("kind", "one-pager"), ("channel", "one-pager"), ("audience", page.audience.rawValue),
        ("vertical", page.verticalID), ("persona", page.personaID), ("partner", page.partnerID),
        ("locale", page.locale),
      ]
    case .callSummary(let summary):
      rows = [
        ("kind", "call-summary"), ("audience", "vendor"), ("partner", brief.partnerID),
        ("locale", summary.call.language),
      ]
    }
    // The region that the artifact was made and judged for, whatever the partner's row says today.
    rows += [("region", brief.region), ("on", brief.useDate.description)]
    return rows.compactMap { name, value in value.map { (name, $0) } }
  }

  /// What carries the figures and names of a call: the people, the days that code computed and the
  /// words that were said; nothing that the quarantine holds back.
  private static func facts(of summary: CallSummary) -> [String] {
    let people = summary.attendees.map { $0.name ?? $0.displayName }
    let organisations = summary.attendees.compactMap(\.org)
    var lines: [String] = []
    let readers = Set(people + organisations).filter { !$0.isEmpty }.sorted()
    if !readers.isEmpty {
      lines.append("addressee: [\(readers.map(quoted).joined(separator: ", "))]")
    }
    var carriers = summary.carriers.filter { ["call", "due", "steps"].contains($0.key) }
    // Which milestones a call shows, and how many of what, is counted by code.
    for suggestion in summary.milestones {
      carriers["milestone-\(suggestion.milestone)"] =
        "\(suggestion.milestone): \(suggestion.reason)"
    }
    lines += mapping("inputs", carriers)
    let held = Set(
      summary.quarantine.hits.filter { $0.action != .pass }.flatMap(\.evidenceIDs)
    )
    var cues: [String: String] = [:]
    for record in summary.evidence where record.verified && !held.contains(record.id) {
      let cue = record.cueIDs.first ?? record.id
      cues[cue] = cues[cue].map { "\($0)\n\(record.quote)" } ?? record.quote
    }
    return lines + mapping("cues", cues)
  }

  private static func mapping(_ key: String, _ texts: [String: String]) -> [String] {
    let rows = texts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    guard !rows.isEmpty else { return [] }
    return ["\(key):"] + rows.map { "  \(quoted($0.key)): \(quoted($0.value))" }
  }

  /// A value as YAML: plain where that is safe, else in double quotes.
  private static func quoted(_ value: String) -> String {
    let isPlain =
      value.first?.isLetter == true
      && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
      && !["true", "false", "yes", "no", "on", "off", "null"].contains(value.lowercased())
    if isPlain || value == "true" { return value }
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\u{0}"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(text)\""
  }
}
