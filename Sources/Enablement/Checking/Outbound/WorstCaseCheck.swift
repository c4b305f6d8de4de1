import Guardrails
import Messaging

/// `outbound/worst-case`: the limits hold with the longest and with the empty value of every tag.
enum WorstCaseCheck {
  static let id = "outbound/worst-case"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let texts = [variant.variant.subject ?? "", variant.variant.body, variant.variant.footer]
    guard texts.contains(where: { !MergeTag.tags(in: $0).isEmpty }) else { return [] }
    // What is wrong as it stands is the business of the other checks.
    let usual = Set(excesses(variant) { $0.fallback ?? "" }.map(\.field))
    var findings: [Finding] = []
    for (field, message) in excesses(variant, value: longest) where !usual.contains(field) {
      findings.append(
        variant.finding(id, .error, field, "With the longest value of every tag: \(message)")
      )
    }
    return findings
  }

  private static func excesses(
    _ variant: VariantSubject,
    value: (MergeTag) -> String
  ) -> [(field: String, message: String)] {
    let body = MergeTag.replacing(in: variant.variant.body, with: value)
    let footer = MergeTag.replacing(in: variant.variant.footer, with: value)
    var result = LengthCheck.excesses(of: body, footer: footer, variant.subject)
      .map { (field: "body", message: $0) }
    let subject = MergeTag.replacing(in: variant.variant.subject ?? "", with: value)
    if let most = variant.subject.limits.hard("subject_max_characters"), subject.count > most {
      result.append(("subject", "\(subject.count) characters: \(most) at most."))
    }
    return result
  }

  private static func longest(_ tag: MergeTag) -> String {
    let length = lengths.first { tag.field.hasSuffix($0.0) }?.1 ?? usualLength
    let letters = String(repeating: "n", count: max(length, tag.fallback?.count ?? 0))
    return letters
  }

  /// The longest values to reckon with, in characters: a default, as no study settles it.
  private static let lengths: [(String, Int)] = [
    ("first_name", 24), ("last_name", 32), ("full_name", 57), ("title", 48), ("company.name", 48),
    ("city", 32),
  ]
  private static let usualLength = 40
}
