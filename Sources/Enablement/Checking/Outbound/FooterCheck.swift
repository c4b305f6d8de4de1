import Guardrails
import Messaging

/// `outbound/footer`: the message carries what the place asks for.
enum FooterCheck {
  static let id = "outbound/footer"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let subject = variant.subject
    guard let channel = subject.channel else { return [] }
    guard let place = subject.set.jurisdiction,
      let jurisdiction = subject.library.jurisdiction(place),
      let rule = jurisdiction.rule(for: channel)
    else {
      guard subject.isFirstTouch, subject.limits.demands("stop_line_on_first"),
        !optOut.occurs(in: variant.bodyAndFooter)
      else { return [] }
      return [
        variant.finding(id, .error, "footer", "The first text message says how to stop them.")
      ]
    }
    let message = variant.bodyAndFooter
    return twice(channel, variant)
      + rule.mustCarry.compactMap { item in
        if isLeftToTool(item, variant.variant) { return nil }
        guard let carries = carries(item, message, subject), !carries else { return nil }
        let label = item.replacing("_", with: " ")
        return variant.finding(
          id,
          .error,
          "footer",
          "\(jurisdiction.name ?? place) asks for the \(label), and it is missing."
        )
      }
  }

  /// An opt-out line in the body of a text message and below it: it costs letters and says nothing.
  private static func twice(_ channel: Channel, _ variant: VariantSubject) -> [Finding] {
    guard channel == .sms, optOut.occurs(in: VariantSubject.read(variant.variant.footer)),
      let range = optOut.ranges(in: variant.variant.body).first
    else { return [] }
    return [
      variant.finding(
        id,
        .warning,
        "body",
        in: variant.variant.body,
        range: range,
        "The footer says already how to stop the messages: say it once."
      )
    ]
  }

  /// Whether a message carries an item; `nil` where that cannot be judged.
  private static func carries(
    _ item: String,
    _ message: String,
    _ subject: OutboundSubject
  ) -> Bool? {
    let sender = subject.sender
    switch item {
    case "sender_name", "sender_company":
      // A profile names its owner, and the name is not part of the message.
      if subject.channel?.isLinkedInForm == true { return nil }
      guard let sender else { return nil }
      return item == "sender_name"
        ? names(sender.name, message) : folds(sender.company, into: message)
    case "sent_for":
      guard subject.partner != nil else { return nil }
      return SenderCheck.vendorNames(subject).occurs(in: message)
    case "contact":
      return message.contains("@") || message.contains("www.") || message.contains("http")
        || sender?.phone.map { message.contains($0) } == true
    case "postal_address":
      return sender?.postalAddress.map { folds($0, into: message) } ?? nil
    case "privacy_notice":
      return stands(sender?.privacyURL, in: message) ?? privacy.occurs(in: message)
    case "opt_out", "stop_line": return optOut.occurs(in: message)
    case "legal_form":
      return stands(sender?.legalForm, in: message) ?? legalForms.occurs(in: message)
    case "seat": return stands(sender?.seat, in: message) ?? seat.occurs(in: message)
    case "register": return stands(sender?.register, in: message) ?? register.occurs(in: message)
    case "directors": return stands(sender?.directors, in: message) ?? directors.occurs(in: message)
    default: return nil
    }
  }

  /// Whether a known value stands in a message; `nil` where none is known.
  private static func stands(_ value: String?, in message: String) -> Bool? {
    value.map { folds($0, into: message) }
  }

  /// Whether a merge tag of the sender stands for an item: the sending tool fills it in.
  private static func isLeftToTool(_ item: String, _ variant: OutboundSet.Variant) -> Bool {
    let fields: Set<String>
    switch item {
    case "sender_name": fields = ["sender.name"]
    case "sender_company": fields = ["sender.company"]
    case "contact": fields = ["sender.email", "sender.phone"]
    case "privacy_notice": fields = ["sender.privacy_url"]
    case "postal_address", "legal_form", "seat", "register", "directors":
      fields = ["sender.\(item)"]
    default: return false
    }
    return MergeTag.tags(in: variant.body + "\n" + variant.footer)
      .contains { fields.contains($0.field) }
  }

  /// Whether a person is named, by the whole name or the first of its words.
  static func names(_ person: String, _ message: String) -> Bool {
    if folds(person, into: message) { return true }
    guard let first = person.split(separator: " ").first else { return false }
    return WordList(phrases: [String(first)]).occurs(in: message)
  }

  private static let optOut = WordList(
    """
    unsubscribe
    opt out
    no thanks
    stop
    not hear from us
    not hear from me
    not write again
    remove me
    abmelden
    Abmeldung
    abbestellen
    keine weiteren Nachrichten
    """
  )
  private static let privacy = WordList(
    """
    privacy
    privacy notice
    privacy policy
    data protection
    Datenschutz
    Datenschutzhinweise
    Datenschutzerklärung
    """
  )
  private static let legalForms = WordList(
    """
    GmbH
    UG
    AG
    KG
    OHG
    SE
    KGaA
    e.K.
    eG
    Ltd
    Inc
    LLC
    PLC
    B.V.
    S.A.
    """
  )
  private static let seat = WordList("Sitz\nSitz der Gesellschaft\nregistered office\nseat")
  private static let register = WordList("HRB\nHRA\nHandelsregister\nAmtsgericht\nRegistergericht")
  private static let directors = WordList(
    """
    Geschäftsführer
    Geschäftsführerin
    Geschäftsführung
    Vorstand
    managing director
    managing directors
    directors
    """
  )
}
