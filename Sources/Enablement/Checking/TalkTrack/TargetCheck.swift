import Guardrails
import Messaging

/// `talk-track/target`: a partner can name three of ten companies that it is for.
enum TargetCheck {
  static let id = "talk-track/target"
  private static let path = "/who_it_is_for"

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    missingFacets(in: subject) + broadWords(in: subject)
  }

  private static func missingFacets(in subject: TalkTrackSubject) -> [Finding] {
    let target = subject.track.whoItIsFor
    let facets: [(name: String, label: String, isFilled: Bool)] = [
      ("titles", "titles", !target.titles.isEmpty),
      ("industry", "industry", !target.industry.isEmpty),
      ("size_band", "size", !target.sizeBand.isEmpty), ("region", "region", !target.region.isEmpty),
      ("situation", "situation", !target.situation.isEmpty),
      ("trigger_event", "trigger", !target.triggerEvent.isEmpty),
    ]
    var findings: [Finding] = []
    let missing = facets.filter { !$0.isFilled }
    if missing.count > 1 {
      for facet in missing {
        let pointer = "\(path)/\(facet.name)"
        let isAdmitted =
          subject.admits(.facet, at: pointer)
          || (facet.name == "trigger_event" && subject.admits(.trigger))
        if isAdmitted { continue }
        findings.append(
          Finding(
            id,
            .error,
            at: pointer,
            "The \(facet.label) is missing and \(facets.count - missing.count) of six facets are "
              + "filled: fill at least five, or name the missing ones in gaps."
          )
        )
      }
    }
    if target.notFor.isEmpty, !subject.admits(.facet, at: "\(path)/not_for") {
      findings.append(
        Finding(
          id,
          .error,
          at: "\(path)/not_for",
          "Say for whom it is not: at least one kind of company."
        )
      )
    }
    if target.titles.count > 4 {
      findings.append(
        Finding(
          id,
          .error,
          at: "\(path)/titles",
          "\(target.titles.count) titles are no target: keep the four that decide."
        )
      )
    }
    return findings
  }

  private static func broadWords(in subject: TalkTrackSubject) -> [Finding] {
    var findings: [Finding] = []
    for passage in subject.passages where passage.path.hasPrefix("\(path)/") {
      if passage.path.hasPrefix("\(path)/not_for") { continue }
      var ranges = broad.ranges(in: passage.text)
      // “A system where everyone is an administrator” is a situation; “everyone” is no target.
      let isDescription =
        passage.path.hasSuffix("/situation") || passage.path.hasSuffix("/trigger_event")
        || passage.path.hasSuffix("/look_for")
      if !isDescription {
        ranges += everyone.ranges(in: passage.text)
        let word = passage.text.lowercased().trimming { $0 == " " || $0 == "." }
        if ["all", "any", "every", "alle", "jede", "various"].contains(word) {
          ranges.append(0..<passage.text.utf8.count)
        }
      }
      findings += ranges.map { range in
        Finding(
          id,
          .error,
          at: passage.path,
          in: passage.text,
          range: range,
          "Too broad to find anybody with: name the kind of company or the role."
        )
      }
    }
    return findings
  }

  private static let everyone = WordList(
    """
    everyone
    everybody
    anyone
    anybody
    jedermann
    """
  )

  private static let broad = WordList(
    """
    any business
    any businesses
    any company
    any organisation
    any organization
    any industry
    any sector
    any size
    any vertical
    every business
    every company
    every industry
    every organisation
    every organization
    every sector
    all businesses
    all companies
    all customers
    all industries
    all organisations
    all organizations
    all sectors
    all sizes
    all verticals
    companies of all sizes
    companies of any size
    decision maker
    decision makers
    business owners
    alle Branchen
    alle Firmen
    alle Unternehmen
    jede Branche
    jedes Unternehmen
    Unternehmen jeder Größe
    Unternehmen aller Größen
    Entscheider
    Entscheiderinnen
    """
  )
}
