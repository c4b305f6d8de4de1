import Guardrails
import Messaging

/// `outbound/merge-unknown`: every merge tag names a field that a record has.
enum MergeUnknownCheck {
  static let id = "outbound/merge-unknown"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let texts = [
      ("subject", variant.variant.subject ?? ""), ("preview", variant.variant.preview ?? ""),
      ("body", variant.variant.body), ("footer", variant.variant.footer),
    ]
    return texts.flatMap { field, text in
      MergeTag.tags(in: text).filter { !MergeField.known.contains($0.field) }.map { tag in
        let nearest = Nearest.match(for: tag.field, in: MergeField.known)
        return variant.finding(
          id,
          .error,
          field,
          in: text,
          range: tag.range,
          "No record has a field “\(tag.field)”."
            + (nearest.map { " Did you mean “\($0)”?" }
              ?? " The fields are: \(MergeField.known.joined(separator: ", "))."),
          suggestion: nearest.map { "{{\($0)}}" }
        )
      }
    }
  }
}
