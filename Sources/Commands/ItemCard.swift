import Messaging

/// One item of the library, with its state on a day, for people.
struct ItemCard {
  let id: String
  private var lines: [String]

  /// The card of an item, or `nil` where nothing has the id.
  init?(_ id: String, in library: Library, on day: CivilDate) {
    self.id = id
    lines = []
    if let claim = library.claim(id) {
      lines.append("\(claim.id)  \(claim.kind.rawValue) claim")
      add(claim, in: library, on: day)
      add("Must stand beside it", claim.requiredDisclaimerIDs)
      add("Conflicts with", claim.conflictsWith)
      add("Supersedes", claim.supersedes)
    } else if let proof = library.proof(id) {
      lines.append(
        "\(proof.id)  \(proof.kind.rawValue) proof for \(proof.claimIDs.joined(separator: ", "))"
      )
      add(proof, in: library, on: day)
    } else if let disclaimer = library.disclaimer(id) {
      lines.append("\(disclaimer.id)  disclaimer, \(disclaimer.placement.rawValue)")
      for (locale, text) in disclaimer.texts.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(locale.isEmpty ? "" : "\(locale): ")\(text)")
      }
    } else if let call = library.callToAction(id) {
      lines.append("\(call.id)  call to action, rung \(call.rung), \(call.minutes ?? 0) min")
      for line in call.lines {
        let place = [line.channel?.rawValue, line.locale].compactMap(\.self).joined(separator: ", ")
        lines.append("  \(place.isEmpty ? "everywhere" : place): \(line.text)")
      }
    } else if let reference = library.reference(id) {
      lines.append("\(reference.id)  reference \(reference.name), \(reference.permission.rawValue)")
      if let words = reference.anonymisedAs { lines.append("  anonymised as: \(words)") }
    } else if let vertical = library.vertical(id) {
      lines.append("\(vertical.id)  vertical \(vertical.name), \(vertical.sizeBand ?? "any size")")
      add("Situations", vertical.situations)
      add("Look for", vertical.lookFor)
      add("Not for", vertical.notFor)
    } else if let persona = library.persona(id) {
      lines.append("\(persona.id)  persona \(persona.titles.joined(separator: ", "))")
      add("Cares about", persona.caresAbout)
      add("Questions", persona.questions.map(\.text))
    } else if let play = library.play(id) {
      lines.append("\(play.id)  play towards milestone \(play.goalMilestone)")
      for (index, step) in play.steps.enumerated() {
        lines.append(
          "  \(index + 1). day \(step.dayOffset), \(step.ownerSide.rawValue): \(step.action)"
        )
      }
    } else {
      return nil
    }
    let kinds: [ItemKind] = ItemKind.allCases
    if let place = kinds.lazy.compactMap({ library.locations[ItemKey($0, id)] }).first {
      lines.append("  in \(place)")
    }
  }

  /// The card as text.
  var text: String { lines.joined(separator: "\n") }

  private mutating func add(_ statement: some Statement, in library: Library, on day: CivilDate) {
    lines.append("  \(statement.text)")
    for (index, variant) in statement.variants.enumerated() {
      var about = [variant.form.rawValue]
      if let locale = variant.locale { about.append(locale) }
      if let channel = variant.channel { about.append(channel.rawValue) }
      lines.append("  #\(index + 1) \(variant.text)  (\(about.joined(separator: ", ")))")
    }
    add("Must keep", statement.qualifiers)
    lines.append("  State on \(day): \(library.state(of: statement, on: day).rawValue)")
    if let last = statement.life.expiresOn { lines.append("  Expires on: \(last)") }
    lines.append("  Audience: \(statement.audience.rawValue)")
    add("Verticals", statement.scope.verticals.listed)
    add("Personas", statement.scope.personas.listed)
    add("Regions", statement.scope.regions.listed)
    add("Channels", statement.scope.channels.listed.map(\.rawValue))
  }

  private mutating func add(_ name: String, _ values: [String]) {
    if !values.isEmpty { lines.append("  \(name): \(values.joined(separator: "; "))") }
  }
}
