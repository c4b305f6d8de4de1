import Guardrails
import Messaging

/// `talk-track/voice`: “we” is the partner, and the vendor has a name.
enum VoiceCheck {
  static let id = "talk-track/voice"

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let vendor = subject.library.vendor
    let names = ([vendor.name] + vendor.aliases).filter { !$0.isEmpty }
    guard !names.isEmpty else { return [] }
    let spoken = subject.spoken
    var findings: [Finding] = []
    let products = vendor.products.flatMap { [$0.name] + $0.aliases }
    let named = WordList(phrases: names + products)
    if !spoken.contains(where: { named.occurs(in: $0.text) }) {
      findings.append(
        Finding(id, .warning, at: "", "Nobody says whose product it is: name \(vendor.name) once.")
      )
    }
    let asVendor = WordList(phrases: names.flatMap(phrases))
    for passage in spoken {
      findings += asVendor.ranges(in: passage.text).map { range in
        Finding(
          id,
          .warning,
          at: passage.path,
          in: passage.text,
          range: range,
          "“We” is the partner, who is not \(vendor.name): speak of \(vendor.name) by name."
        )
      }
      findings += product.ranges(in: passage.text).map { range in
        Finding(
          id,
          .warning,
          at: passage.path,
          in: passage.text,
          range: range,
          "The product is \(vendor.name)'s, and “we” is the partner."
        )
      }
    }
    return findings
  }

  private static func phrases(_ vendor: String) -> [String] {
    [
      "we at \(vendor)", "we are \(vendor)", "we're \(vendor)", "we, \(vendor)",
      "here at \(vendor)", "I'm from \(vendor)", "I am from \(vendor)", "I work for \(vendor)",
      "I work at \(vendor)", "calling from \(vendor)", "wir bei \(vendor)", "wir von \(vendor)",
      "wir sind \(vendor)", "ich bin von \(vendor)",
    ]
  }

  private static let product = WordList(
    """
    our product
    our products
    our platform
    our software
    our tool
    our app
    our roadmap
    unser Produkt
    unsere Plattform
    unsere Software
    unser Werkzeug
    """
  )
}
