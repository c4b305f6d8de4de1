// Reading what makes somebody act: calls to action, triggers, incentives, plays.

extension CallToAction {
  init?(_ reader: EntityReader) {
    let id = reader.id(.callToAction)
    _ = reader.requiredNode("rung")
    let rung = reader.integer("rung", in: Self.rungs)
    let lines = reader.channelLines("line")
    let minutes = reader.integer("minutes", in: 0...10_000)
    let needsVendor = reader.flag("needs_vendor", default: false)
    let okAsFirst = reader.flag("ok_as_first", default: false)
    guard let id, let rung else { return nil }
    self.init(
      id: id,
      rung: rung,
      lines: lines,
      minutes: minutes,
      needsVendor: needsVendor,
      okAsFirst: okAsFirst
    )
  }
}

extension EntityReader {
  /// One text for all channels, or texts by channel; `email.de` is the German one for mail.
  func channelLines(_ key: String) -> [CallToAction.Line] {
    guard let node = requiredNode(key) else { return [] }
    if case .scalar(let text, _) = node.value {
      return [CallToAction.Line(text: Self.trimmed(text))]
    }
    return entries(key).compactMap { entry in
      guard let text = scalar(entry.value, key) else { return nil }
      let parts = entry.key.split(separator: ".", maxSplits: 1).map(String.init)
      let locale = parts.count > 1 ? parts[1] : nil
      let channel = Channel(rawValue: parts.first ?? "")
      let isNamed = channel != nil || parts.first == "all"
      guard isNamed, locale.map(LocaleTag.isWellFormed) ?? true else {
        let names = Channel.allCases.map(\.rawValue) + ["all"]
        report(
          "unknown-value",
          at: entry.location,
          Self.notListed(entry.key, key, names) + " A locale may follow after a dot."
        )
        return nil
      }
      return CallToAction.Line(channel: channel, locale: locale, text: Self.trimmed(text))
    }
  }
}

extension Trigger {
  init?(_ reader: EntityReader) {
    let id = reader.id(.trigger)
    let kind = reader.requiredChoice("kind", of: TriggerKind.self)
    let text = reader.tokenText("text")
    let verticalIDs = reader.selection("vertical_ids", of: .vertical)
    let date = reader.date("date")
    let claimID = reader.idOf("claim_id", .claim)
    let sourceURL = reader.string("source_url")
    let sourceDate = reader.date("source_date")
    let expiresOn = reader.date("expires_on")
    let localised = reader.localised("trigger") { $0.tokenText("text") }
    guard let id, let kind, let text else { return nil }
    self.init(
      id: id,
      kind: kind,
      text: text,
      verticalIDs: verticalIDs,
      date: date,
      claimID: claimID,
      sourceURL: sourceURL,
      sourceDate: sourceDate,
      expiresOn: expiresOn,
      localised: localised
    )
  }
}

extension Incentive {
  init?(_ reader: EntityReader) {
    let id = reader.id(.incentive)
    let event = reader.text("event")
    let amountText = reader.text("amount_text")
    let paysInDays = reader.integer("pays_in_days", in: 0...10_000)
    let conditions = reader.string("conditions")
    let validFrom = reader.date("valid_from")
    let validTo = reader.date("valid_to")
    let audience = reader.choice("audience", of: Audience.self) ?? .partner
    guard let id, let event, let amountText else { return nil }
    self.init(
      id: id,
      event: event,
      amountText: amountText,
      paysInDays: paysInDays,
      conditions: conditions,
      validFrom: validFrom,
      validTo: validTo,
      audience: audience
    )
  }
}

extension Play {
  init?(_ reader: EntityReader) {
    let id = reader.id(.play)
    let name = reader.string("name")
    _ = reader.requiredNode("goal_milestone")
    let goal = reader.integer("goal_milestone", in: 1...5)
    let verticalIDs = reader.selection("vertical_ids", of: .vertical)
    let personaIDs = reader.selection("persona_ids", of: .persona)
    let steps = reader.entities("steps", "step") { Step($0) }
    if steps.count > 5, let node = reader.node("steps") {
      reader.report("too-many", at: node.location, "\(steps.count) steps; a play has at most five.")
    }
    let talkTrackID = reader.string("talk_track_id")
    let outboundSetIDs = reader.strings("outbound_set_ids")
    let incentiveID = reader.idOf("incentive_id", .incentive)
    let owner = reader.string("owner")
    guard let id, let goal else { return nil }
    self.init(
      id: id,
      name: name,
      goalMilestone: goal,
      verticalIDs: verticalIDs,
      personaIDs: personaIDs,
      steps: steps,
      talkTrackID: talkTrackID,
      outboundSetIDs: outboundSetIDs,
      incentiveID: incentiveID,
      owner: owner
    )
  }
}

extension Play.Step {
  init?(_ reader: EntityReader) {
    let action = reader.text("action")
    let ownerSide = reader.choice("owner_side", of: Play.Side.self) ?? .partner
    let dayOffset = reader.integer("day_offset", in: 0...3_650) ?? 0
    let minutes = reader.integer("minutes", in: 0...10_000)
    let assetID = reader.string("asset_id")
    let doneEvidence = reader.string("done_evidence")
    let reward = reader.string("reward")
    guard let action else { return nil }
    self.init(
      action: action,
      ownerSide: ownerSide,
      dayOffset: dayOffset,
      minutes: minutes,
      assetID: assetID,
      doneEvidence: doneEvidence,
      reward: reward
    )
  }
}
