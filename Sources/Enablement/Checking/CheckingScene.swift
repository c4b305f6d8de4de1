import Guardrails
import Messaging

/// What is known around an artifact: who writes to whom, when, and what the brief holds.
struct CheckingScene: Sendable {
  let library: Library
  let brief: Brief
  let partner: Partner?
  let sender: SenderIdentity?

  /// The context of words to a customer, or to whoever is named.
  func context(
    _ kind: TextKind,
    channel: Channel?,
    locale: String,
    audience: Audience = .customer
  ) -> CheckContext {
    CheckContext(
      use: UseContext(
        date: brief.useDate,
        vertical: brief.verticalID,
        persona: brief.personaID,
        region: brief.region,
        channel: channel,
        locale: locale,
        audience: audience,
        partner: partner
      ),
      kind: kind,
      addressees: brief.addressees,
      senders: senders,
      inputs: inputs
    )
  }

  /// The context of advice to the partner; no channel carries it.
  func guidance(locale: String) -> CheckContext {
    context(.text, channel: nil, locale: locale, audience: .partner)
  }

  private var senders: [String] {
    [sender?.name, sender?.company, partner?.name].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// The records that a brief names, as carriers of figures and names.
  private var inputs: [String: String] {
    var inputs: [String: String] = [:]
    func put(_ name: String, _ values: [String?]) {
      let text = values.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
      if !text.isEmpty { inputs[name] = text }
    }
    if let own = brief.verticalID.flatMap(library.vertical) {
      let vertical = library.worded(own, in: brief.locale) ?? own
      put(
        "vertical",
        [vertical.name, vertical.sizeBand] + vertical.situations.map(Optional.some)
          + vertical.lookFor + vertical.notFor + vertical.buyingTriggers + vertical.regulations
          + vertical.regions.listed
      )
    }
    if let own = brief.personaID.flatMap(library.persona) {
      let persona = library.worded(own, in: brief.locale) ?? own
      put("persona", persona.titles + persona.caresAbout + persona.questions.map(\.text))
    }
    let all: [Pain] = library[dynamicMember: \.pains]
    let pains = all.filter { pain in
      brief.personaID.map { pain.personaIDs.names($0) } ?? false
    }.map { library.worded($0, in: brief.locale) ?? $0 }
    put("pain", pains.flatMap { [$0.line, $0.consequence ?? ""] })
    let triggers = library.triggers.filter { trigger in
      guard let vertical = brief.verticalID else { return false }
      let isOver = trigger.expiresOn.map { $0 < brief.useDate } ?? false
      return !isOver && library.covers(trigger.verticalIDs, vertical: vertical)
    }.map { library.worded($0, in: brief.locale) ?? $0 }
    put("trigger", triggers.flatMap { [$0.text, $0.date?.description ?? ""] })
    put(
      "sender",
      [
        sender?.name, sender?.company, sender?.email, sender?.phone, sender?.postalAddress,
        sender?.legalForm, sender?.seat, sender?.register, sender?.directors,
      ]
    )
    put("partner", [partner?.name, partner?.region])
    put("addressee", brief.addressees)
    return inputs
  }
}
