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
    let lines = rows.map { "\($0.0): \(quoted($0.1))" }
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
    rows += [("region", brief.region), ("on", brief.useDate.description)]
    return rows.compactMap { name, value in value.map { (name, $0) } }
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
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(text)\""
  }
}
