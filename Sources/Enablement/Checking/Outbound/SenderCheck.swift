import Guardrails
import Messaging

/// `outbound/sender`: the reader learns who writes and, where a partner writes for the vendor, for
/// whom.
enum SenderCheck {
  static let id = "outbound/sender"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let subject = variant.subject
    guard let channel = subject.channel else { return [] }
    var findings: [Finding] = []
    let message = variant.message
    // A LinkedIn profile names its owner.
    if let sender = subject.sender, !channel.isLinkedInForm,
      !FooterCheck.names(sender.name, message), !folds(sender.company, into: message)
    {
      findings.append(
        variant.finding(id, .error, "body", "Nobody says who sends this: name \(sender.name).")
      )
    }
    // A note that only asks to connect offers nothing of the vendor's.
    let actsForVendor = subject.partner != nil && subject.set.sender != .vendor
    let offers = channel != .linkedinNote || !variant.variant.claimIDs.isEmpty
    let vendor = subject.library.vendor.name
    if actsForVendor, offers, !vendor.isEmpty, !vendorNames(subject).occurs(in: message) {
      findings.append(
        variant.finding(id, .error, "body", "The partner acts for \(vendor): name \(vendor).")
      )
    }
    return findings
  }

  static func vendorNames(_ subject: OutboundSubject) -> WordList {
    let vendor = subject.library.vendor
    let products = vendor.products.flatMap { [$0.name] + $0.aliases }
    return WordList(phrases: ([vendor.name] + vendor.aliases + products).filter { !$0.isEmpty })
  }
}
