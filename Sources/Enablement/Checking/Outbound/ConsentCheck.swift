import Guardrails
import Messaging

/// `outbound/consent`: the rules of the place allow this channel on the recorded ground.
enum ConsentCheck {
  static let id = "outbound/consent"

  static func findings(in subject: OutboundSubject) -> [Finding] {
    guard let channel = subject.channel else { return [] }
    guard let place = subject.set.jurisdiction else {
      return withoutPlace(subject) + withoutConsent(channel, subject)
    }
    guard let jurisdiction = subject.library.jurisdiction(place) else {
      let known = subject.library.jurisdictions.map(\.id).sorted().joined(separator: ", ")
      return [
        Finding(
          id,
          .error,
          at: "/jurisdiction",
          "The library has no rules for “\(place)”; it has: \(known.isEmpty ? "none" : known)."
        )
      ]
    }
    guard let rule = jurisdiction.rule(for: channel) else { return [] }
    let outcome = rule.outcome(on: subject.consentBasis)
    guard outcome != .allow else { return [] }
    let law = rule.law.map { " (\($0))" } ?? ""
    let reason = rule.reason.map { " \($0)" } ?? ""
    let others = rule.offerInstead.joined(separator: ", ")
    let instead = others.isEmpty ? "" : " Use instead: \(others)."
    let basis = subject.consentBasis.rawValue
    return [
      Finding(
        id,
        outcome == .block ? .error : .warning,
        at: "/jurisdiction",
        "\(channel.rawValue) to \(jurisdiction.name ?? place) on the ground “\(basis)”\(law) "
          + "\(outcome == .block ? "is not allowed" : "is for a person to decide").\(reason)\(instead)"
      )
    ]
  }

  /// A message without rules for its place: nobody knows what it must carry.
  private static func withoutPlace(_ subject: OutboundSubject) -> [Finding] {
    let known = subject.library.jurisdictions.map(\.id).sorted().joined(separator: ", ")
    guard !known.isEmpty else { return [] }
    let message =
      subject.region.map { region in
        "The library has no rules for \(region), so nothing says what the footer must hold and "
          + "whether consent is needed. It has: \(known). Take the nearest with --jurisdiction, or "
          + "have a person decide."
      }
      ?? "Nobody says where the reader is, so no rules on footers and consent were applied: give "
      + "--region or --jurisdiction (\(known))."
    return [Finding(id, .warning, at: "/jurisdiction", message)]
  }

  /// A channel that always needs consent, and none is recorded.
  private static func withoutConsent(_ channel: Channel, _ subject: OutboundSubject) -> [Finding] {
    guard subject.limits.demands("consent_required"), subject.consentBasis == .unrecorded
    else { return [] }
    return [
      Finding(
        id,
        .error,
        at: "/jurisdiction",
        "\(channel.rawValue) needs a consent, and none is recorded (--consent-basis)."
      )
    ]
  }
}
