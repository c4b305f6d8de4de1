import Guardrails
import Messaging

/// `outbound/sms-encoding`: one curly quote makes a text message more than twice as dear.
enum SMSEncodingCheck {
  static let id = "outbound/sms-encoding"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard variant.subject.channel == .sms else { return [] }
    let message = variant.bodyAndFooter
    let size = OutboundSet.SMSSize(of: message)
    guard size.encoding == "UCS-2" else { return [] }
    let straight = straightened(message)
    let better = OutboundSet.SMSSize(of: straight)
    let culprits = message.filter { OutboundSet.SMSSize(of: String($0)).encoding == "UCS-2" }
    let list = culprits.map { "“\($0)”" }.prefix(5).joined(separator: ", ")
    let body = variant.variant.body
    let isCured = better.encoding == "GSM-7"
    return [
      variant.finding(
        id,
        better.segments < size.segments ? .warning : .suggestion,
        "body",
        in: body,
        "\(list) makes it UCS-2, \(size.segments) parts"
          + (isCured ? ": \(better.segments) with plain characters." : "."),
        suggestion: isCured && body != straightened(body) ? straightened(body) : nil
      )
    ]
  }

  /// The text with typographic characters as the GSM alphabet has them.
  static func straightened(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}": result += "'"
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}", "\u{AB}", "\u{BB}": result += "\""
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": result += "-"
      case "\u{2026}": result += "..."
      case "\u{A0}", "\u{2009}", "\u{202F}": result += " "
      case "\u{2022}": result += "-"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
