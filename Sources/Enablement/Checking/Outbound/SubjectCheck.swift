import Guardrails
import Messaging

/// `outbound/subject`: a subject line that is true, short and calm.
enum SubjectCheck {
  static let id = "outbound/subject"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard variant.subject.channel == .email || variant.subject.channel == .linkedinInMail
    else { return [] }
    // A reply keeps the subject of its thread.
    if variant.subject.isReply, (variant.variant.subject ?? "").isEmpty { return [] }
    guard let subject = variant.variant.subject, !subject.isEmpty else {
      return [variant.finding(id, .error, "subject", "There is no subject.")]
    }
    return hard(subject, variant) + practice(subject, variant)
  }

  private static func hard(_ subject: String, _ variant: VariantSubject) -> [Finding] {
    let limits = variant.subject.limits
    let length = variant.subjectLine.count
    var findings: [Finding] = []
    let prefixes = limits.words("forbid_subject_prefixes") ?? defaultPrefixes
    let lowered = subject.lowercased()
    if let prefix = prefixes.first(where: { lowered.hasPrefix($0.lowercased()) }) {
      findings.append(
        variant.finding(
          id,
          .error,
          "subject",
          in: subject,
          range: 0..<prefix.utf8.count,
          "“\(prefix)” pretends that there was a conversation: leave it out."
        )
      )
    }
    if let most = limits.hard("subject_max_characters"), length > most {
      findings.append(
        variant.finding(
          id,
          .error,
          "subject",
          in: subject,
          "\(length) characters: \(most) at most."
        )
      )
    }
    return findings
  }

  private static func practice(_ subject: String, _ variant: VariantSubject) -> [Finding] {
    let limits = variant.subject.limits
    let length = variant.subjectLine.count
    var findings: [Finding] = []
    func note(_ severity: Severity, _ message: String) {
      findings.append(variant.finding(id, severity, "subject", in: subject, message))
    }
    let words = SpokenLength.words(in: subject)
    let most = limits.part("subject", "max_characters") ?? .max
    if words < limits.part("subject", "min_words") ?? 0
      || words > limits.part("subject", "max_words") ?? .max
    {
      let range =
        "\(limits.part("subject", "min_words") ?? 1)–\(limits.part("subject", "max_words") ?? words)"
      note(.warning, "\(words) words: \(range) are read at a glance.")
    }
    if length > most {
      note(.warning, "\(length) characters: \(most) at most before it is cut.")
    } else if let safe = limits.part("subject", "safe_characters"), length > safe {
      note(.suggestion, "\(length) characters: only \(safe) show on every telephone.")
    }
    if limits.part("subject", demands: "no_exclamation"), subject.contains("!") {
      note(.warning, "An exclamation mark shouts: leave it out.")
    }
    if limits.part("subject", demands: "no_emoji"), subject.unicodeScalars.contains(where: isEmoji)
    {
      note(.warning, "An emoji looks like advertising: leave it out.")
    }
    if limits.part("subject", demands: "no_first_name"),
      MergeTag.tags(in: subject).contains(where: { $0.field.hasSuffix("first_name") })
    {
      note(.warning, "A first name in the subject looks like a mass mailing: leave it out.")
    }
    return findings
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || (scalar.properties.isEmoji && scalar.value > 0x2100)
  }

  /// What holds where channels.yaml names no prefixes.
  private static let defaultPrefixes = ["Re:", "Fwd:", "Fw:", "AW:", "WG:"]
}
