import Enablement
import Messaging

extension MessagingChoice {
  /// The values that every block may ask for.
  func commonValues(sender: SenderIdentity) -> [String: String] {
    var values: [String: String] = [:]
    values["persona.title"] = persona.titles.first ?? persona.id
    values["vertical.name"] = vertical.name
    values["vertical.situation"] = vertical.situations.first ?? ""
    values["vertical.look_for"] = vertical.lookFor.first ?? ""
    values["vendor.name"] = library.vendor.name
    values["product.name"] = library.vendor.products.first?.name ?? library.vendor.name
    values["sender.name"] = sender.name
    values["sender.company"] = sender.company
    values["sender.email"] = sender.email ?? ""
    values["sender.phone"] = sender.phone ?? ""
    values["sender.postal_address"] = sender.postalAddress ?? ""
    values["sender.legal_form"] = sender.legalForm ?? ""
    values["sender.seat"] = sender.seat ?? ""
    values["sender.register"] = sender.register ?? ""
    values["sender.directors"] = sender.directors ?? ""
    values["sender.privacy_url"] = sender.privacyURL ?? ""
    return values
  }

  /// The disclaimers that the statements require on this channel, in this region, at one of the
  /// places, in the order of the library.
  func disclaimers(
    for statements: [String],
    placements: Set<Disclaimer.Placement>
  ) -> [Disclaimer] {
    var required: Set<String> = []
    var causes: Set<Disclaimer.Cause> = []
    for id in statements {
      causes.insert(.item(id))
      if let claim = library.claim(id) {
        required.formUnion(claim.requiredDisclaimerIDs)
        causes.insert(.kind(claim.kind))
      }
      if let proof = library.proof(id) {
        required.formUnion(proof.requiredDisclaimerIDs)
        if proof.kind == .metric { causes.insert(.kind(.metric)) }
      }
    }
    return library.disclaimers.filter { disclaimer in
      guard placements.contains(disclaimer.placement),
        required.contains(disclaimer.id) || disclaimer.triggers.contains(where: causes.contains)
      else { return false }
      if let channel = use.channel, !Library.covers(disclaimer.channels, channel: channel) {
        return false
      }
      guard let region = use.region else { return true }
      return Library.covers(disclaimer.regions, region: region)
    }
  }
}
