import Guardrails
import Messaging

/// `outbound/plain-text`: no markup where the channel carries plain text.
enum PlainTextCheck {
  static let id = "outbound/plain-text"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard variant.subject.limits.demands("plain_text") else { return [] }
    let body = variant.variant.body
    return markup.compactMap { mark in
      guard let range = body.firstRange(of: mark) else { return nil }
      let start = body.utf8.distance(from: body.startIndex, to: range.lowerBound)
      return variant.finding(
        id,
        .error,
        "body",
        in: body,
        range: start..<start + mark.utf8.count,
        "Markup in a plain-text message: write the words alone."
      )
    }
  }

  private static let markup = [
    "**", "](", "```", "</", "<a ", "<b>", "<br", "<p>", "<div", "<img", "\n# ", "\n## ",
  ]
}
