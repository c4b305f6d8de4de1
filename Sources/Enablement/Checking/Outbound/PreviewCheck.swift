import Guardrails
import Messaging

/// `outbound/preview`: what a mail program shows beside the subject says something of its own.
enum PreviewCheck {
  static let id = "outbound/preview"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard variant.subject.channel == .email, let preview = variant.variant.preview,
      !preview.isEmpty
    else { return [] }
    let limits = variant.subject.limits
    let length = VariantSubject.read(preview).count
    var findings: [Finding] = []
    let fewest = limits.part("preview", "min_characters") ?? 0
    let most = limits.part("preview", "max_characters") ?? .max
    if length < fewest || length > most {
      findings.append(
        variant.finding(
          id,
          .warning,
          "preview",
          in: preview,
          "\(length) characters: a mail program shows \(fewest) to \(most)."
        )
      )
    }
    if limits.part("preview", demands: "not_subject"), let subject = variant.variant.subject,
      folds(subject, into: preview), folds(preview, into: subject)
    {
      findings.append(
        variant.finding(id, .warning, "preview", in: preview, "The preview repeats the subject.")
      )
    }
    return findings
  }
}
