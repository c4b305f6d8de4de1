package import Drafting
import Enablement
import Messaging

/// The plan of a sequence, as a YAML file writes it.
///
/// `vertical`, `persona` and `steps` with `channel`, `angle`, `day_offset` and `call_to_action`; more
/// keys say who, where and on what ground. Every fault is located, all of them in one run.
package enum SequenceFile {
  /// Reads a plan.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its name, for messages.
  /// - Returns: The plan.
  /// - Throws: `WorkspaceError` with every located problem.
  package static func read(_ bytes: [UInt8], path: String) throws(WorkspaceError) -> SequencePlan {
    let log = ReadingLog()
    var plan: SequencePlan?
    if let root = YAMLSource(path: path).root(of: bytes, log: log) {
      if let reader = EntityReader(root, what: "sequence", log: log) { plan = self.plan(reader) }
    } else if log.issues.isEmpty {
      throw WorkspaceError("\(path) is empty; a sequence has vertical, persona and steps.")
    }
    let errors = log.issues.sorted().filter { $0.severity == .error }
    guard errors.isEmpty, let plan else {
      throw WorkspaceError(errors.map(\.description).joined(separator: "\n"))
    }
    return plan
  }

  private static func plan(_ reader: EntityReader) -> SequencePlan {
    _ = reader.string("id")
    let goal = reader.string("goal")
    let vertical = reader.string("vertical") ?? reader.string("vertical_id")
    let persona = reader.string("persona") ?? reader.string("persona_id")
    let partner = reader.string("partner") ?? reader.string("partner_id")
    let play = reader.string("play") ?? reader.string("play_id")
    let claim = reader.string("claim") ?? reader.string("claim_id")
    let locale = reader.string("locale")
    let region = reader.string("region")?.uppercased()
    let jurisdiction = reader.string("jurisdiction")
    let basis = reader.choice("consent_basis", of: ConsentBasis.self)
    let start = reader.date("start")
    _ = reader.requiredNode("steps")
    var places: [SourceLocation] = []
    let steps = reader.entities("steps", "step") { entity -> SequencePlan.Step? in
      places.append(entity.location)
      return step(entity, number: places.count)
    }
    let most = OutreachSequence.mostSteps
    if let node = reader.node("steps") {
      if places.count > most {
        let message = "\(places.count) steps; a sequence has at most \(most)."
        reader.report("too-many", at: node.location, message)
      } else if places.isEmpty {
        reader.report("missing-key", at: node.location, "a sequence has at least one step.")
      }
    }
    for index in steps.indices.dropFirst() where places.count == steps.count {
      guard steps[index].dayOffset <= steps[index - 1].dayOffset else { continue }
      reader.report(
        "out-of-range",
        at: places[index],
        "step \(index + 1) is on day \(steps[index].dayOffset), not after step \(index) on day "
          + "\(steps[index - 1].dayOffset)."
      )
    }
    reader.finish()
    return SequencePlan(
      goal: goal,
      verticalID: vertical,
      personaID: persona,
      partnerID: partner,
      playID: play,
      claimID: claim,
      locale: locale,
      region: region,
      jurisdiction: jurisdiction,
      consentBasis: basis,
      startsOn: start,
      steps: steps
    )
  }

  private static func step(_ reader: EntityReader, number: Int) -> SequencePlan.Step? {
    if let n = reader.integer("n", in: 1...1_000), n != number {
      reader.report("out-of-range", at: reader.location, "step \(number) calls itself \(n).")
    }
    let day = reader.integer("day_offset", in: 0...365) ?? reader.integer("day", in: 0...365)
    if day == nil, !reader.has("day_offset"), !reader.has("day") {
      _ = reader.requiredNode("day_offset")
    }
    let channel = reader.requiredChoice("channel", of: Channel.self)
    if let channel, channel == .linkedin || channel == .onePager, let node = reader.node("channel")
    {
      reader.report(
        "unknown-value",
        at: node.location,
        "\"\(channel.rawValue)\" is nothing that is sent: name email, linkedin-note, "
          + "linkedin-message, linkedin-inmail, sms, call or voicemail."
      )
    }
    let angle = reader.requiredChoice("angle", of: OutboundSet.Angle.self)
    let call = ["call_to_action", "cta", "cta_id"].compactMap { reader.string($0) }.first
    let claim = reader.string("claim") ?? reader.string("claim_id")
    let thread = reader.choice("thread", of: OutreachSequence.Thread.self)
    let stops = stops(reader)
    guard let day, let channel, let angle else { return nil }
    return SequencePlan.Step(
      dayOffset: day,
      channel: channel,
      angle: angle,
      ctaID: call,
      claimID: claim,
      thread: thread ?? .new,
      stopOn: stops
    )
  }

  /// One word, a list, or all of them where nothing is said.
  private static func stops(_ reader: EntityReader) -> [OutreachSequence.Stop] {
    guard let node = reader.node("stop_on") else { return OutreachSequence.Stop.allCases }
    if case .scalar = node.value {
      // One named event ends it, and so does what must always end it.
      let named = reader.choice("stop_on", of: OutreachSequence.Stop.self)
      return OutreachSequence.Stop.allCases.filter { $0 == named || $0 != .meeting }
    }
    return reader.choices("stop_on", of: OutreachSequence.Stop.self)
  }
}
