import Guardrails
import Messaging

/// `outbound/merge-fallback`: no reader sees the hole that a missing value leaves.
enum MergeFallbackCheck {
  static let id = "outbound/merge-fallback"

  static func findings(in variant: VariantSubject) -> [Finding] {
    var findings: [Finding] = []
    let texts = [
      ("subject", variant.variant.subject ?? ""), ("preview", variant.variant.preview ?? ""),
      ("body", variant.variant.body), ("footer", variant.variant.footer),
    ]
    for (field, text) in texts {
      for tag in MergeTag.tags(in: text) where (tag.fallback ?? "").isEmpty {
        // A tool always knows who sends; only the reader's fields may be empty.
        if tag.isOfSender || standsAlone(tag, in: text) { continue }
        findings.append(
          variant.finding(
            id,
            .error,
            field,
            in: text,
            range: tag.range,
            "Without a value the sentence breaks: give the tag a fallback.",
            suggestion: "{{\(tag.field) | \"\(suggestion(for: tag.field))\"}}"
          )
        )
      }
    }
    return findings
  }

  /// Whether nothing but the tag stands on its line, so that an empty value leaves no broken words.
  private static func standsAlone(_ tag: MergeTag, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let before = bytes[..<tag.range.lowerBound].reversed().prefix { $0 != UInt8(ascii: "\n") }
    let after = bytes[tag.range.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
    return (before + after).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  private static func suggestion(for field: String) -> String {
    field.hasSuffix("first_name") ? "there" : field.hasPrefix("company.") ? "your team" : "…"
  }
}
