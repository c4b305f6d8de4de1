import Calls
import Messaging

extension Draft {
  /// What the draft is, in a few words, for a list.
  public var title: String {
    switch artifact {
    case .talkTrack(let track):
      line([track.verticalID, track.personaID, track.partnerID])
    case .outbound(let set):
      line([
        "\(set.variants.count) × \(set.channel)", set.verticalID, set.personaID, set.partnerID,
      ])
    case .sequence(let sequence):
      line([
        "\(sequence.steps.count) steps", sequence.verticalID, sequence.personaID,
        sequence.partnerID,
      ])
    case .onePager(let page):
      line([page.kind.rawValue, page.verticalID, page.personaID, page.partnerID])
    case .callSummary(let summary):
      line([summary.call.title, summary.call.date?.description])
    }
  }

  private func line(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: " · ")
  }
}
