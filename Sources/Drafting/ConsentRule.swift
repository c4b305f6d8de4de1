import Enablement
import Messaging

/// Whether a message may be written at all for a place and channel.
enum ConsentRule {
  /// Lets a brief pass, or says why not and what else may be sent.
  ///
  /// - Throws: `DraftingError` where the place is unknown or needs a consent that is not recorded.
  static func allow(_ brief: Brief, channel: Channel, library: Library) throws {
    guard let place = brief.jurisdiction else { return }
    guard let jurisdiction = library.jurisdiction(place) else {
      throw DraftingError.unknownID(
        kind: "jurisdiction",
        id: place,
        known: library.jurisdictions.map(\.id)
      )
    }
    guard let rule = jurisdiction.rule(for: channel), rule.outcome(on: brief.consentBasis) == .block
    else { return }
    let bases = rule.acceptedBases.map(\.rawValue).joined(separator: " or ")
    let others = rule.offerInstead.joined(separator: ", ")
    let law = rule.law.map { " (\($0))" } ?? ""
    let reason = rule.reason.map { " \($0)" } ?? ""
    throw DraftingError.notAllowed(
      "\(channel.rawValue) to \(jurisdiction.name ?? place) needs consent\(law).\(reason) "
        + (bases.isEmpty ? "" : "Record it with --consent-basis \(bases)")
        + (others.isEmpty
          ? "." : "\(bases.isEmpty ? "Use" : ", or use") another channel: \(others).")
    )
  }
}
