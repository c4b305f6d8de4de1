public import Enablement
import Guardrails
import Messaging

/// Drafts sequences from the library's blocks: the same plan, context and library give the same draft.
///
/// A sequence makes one claim all along, the fittest on its first day. Each step is checked with what
/// is in force on its own day, so that a claim which expires on the way blocks the steps after that
/// day and no others.
public struct SequenceDrafter: Sendable {
  private let context: DraftingContext
  private let checker: ArtifactChecker
  private let days: WorkingDays

  /// Makes a drafter for one library, sender and partner.
  ///
  /// - Parameters:
  ///   - context: What drafts are made from besides the plan.
  ///   - checker: What checks them.
  ///   - days: The days on which messages go out.
  public init(context: DraftingContext, checker: ArtifactChecker, days: WorkingDays) {
    self.context = context
    self.checker = checker
    self.days = days
  }

  /// The checked draft of a plan.
  ///
  /// - Parameters:
  ///   - plan: The steps.
  ///   - brief: What was asked for; its use date is the first day.
  ///   - leavingOutBlocked: Whether steps with errors are left out and noted as gaps.
  /// - Returns: The draft.
  /// - Throws: `DraftingError` naming every step that cannot be written at all.
  public func draft(
    _ plan: SequencePlan,
    brief: Brief,
    leavingOutBlocked: Bool = false
  ) throws -> Draft {
    let start = days.first(onOrAfter: brief.useDate)
    var written: [Written] = []
    var failures: [String] = []
    var shared = plan.claimID
    for (index, step) in plan.steps.enumerated() {
      do {
        let one = try self.step(step, number: index + 1, start: start, brief, claim: &shared)
        written.append(one)
      } catch let error as DraftingError {
        failures.append("Step \(index + 1) (\(step.channel.rawValue)): \(error.description)")
      }
    }
    guard failures.isEmpty else {
      throw DraftingError.missingMessaging(failures.joined(separator: "\n"))
    }
    let whole = finished(plan, written, brief, gaps: [])
    guard leavingOutBlocked else { return whole }
    return withoutBlocked(whole, plan, written, brief)
  }

  /// A step with where its words come from.
  private struct Written {
    var step: OutreachSequence.Step
    var spans: [TextSpan]
    var problems: [Finding]
    var gaps: [Gap]
  }

  private func step(
    _ step: SequencePlan.Step,
    number: Int,
    start: CivilDate,
    _ brief: Brief,
    claim shared: inout String?
  ) throws -> Written {
    let sendOn = days.day(step.dayOffset, after: start)
    try ConsentRule.allow(brief, channel: step.channel, library: context.library)
    // Claims are those of the first day, as the plan was made then; what is in force on the day of
    // sending is for the checks to say.
    var first = brief
    first.useDate = start
    let choice = try MessagingChoice(brief: first, channel: step.channel, context: context)
    var composer = OutboundComposer(
      choice: choice,
      book: BlockBook(context.library, locale: brief.locale),
      brief: brief,
      channel: step.channel,
      context: context
    )
    let claim = try claim(step.claimID ?? shared, of: &composer, choice)
    if shared == nil, let claim { shared = claim.id }
    let call = try call(step, number: number, choice)
    var message = try composer.variant(
      step.angle,
      label: ["A", "B", "C", "D", "E"][min(number - 1, 4)],
      claim: claim,
      call: call
    )
    if step.thread == .reply {
      message.subject = nil
      message.preview = nil
    }
    let part = OutboundSet(
      channel: step.channel.rawValue,
      goal: "",
      personaID: choice.persona.id,
      verticalID: choice.vertical.id,
      locale: brief.locale,
      sender: .vendor,
      variants: [message]
    )
    let expanded = ExpandedArtifact(.outbound(part), library: context.library, use: choice.use)
    if case .outbound(let set) = expanded.artifact, let words = set.variants.first {
      message = words
    }
    let prefix = "/steps/\(number - 1)/message"
    return Written(
      step: OutreachSequence.Step(
        n: number,
        dayOffset: step.dayOffset,
        sendOn: sendOn,
        channel: step.channel.rawValue,
        thread: step.thread,
        stopOn: step.stopOn,
        message: message
      ),
      spans: expanded.spans.map { span in
        var span = span
        span.path = Self.moved(span.path, to: prefix)
        return span
      },
      problems: expanded.problems.map { finding in
        var finding = finding
        finding.path = finding.path.map { Self.moved($0, to: prefix) }
        return finding
      },
      gaps: composer.gaps.map { gap in
        Gap(field: "steps/\(number - 1)", missing: gap.missing, detail: gap.detail)
      }
    )
  }

  private static func moved(_ path: String, to prefix: String) -> String {
    let own = "/variants/0"
    return path.hasPrefix(own) ? prefix + path.dropFirst(own.count) : path
  }

  /// The claim that a step makes: the one asked for, or the fittest on its channel.
  private func claim(
    _ id: String?,
    of composer: inout OutboundComposer,
    _ choice: MessagingChoice
  ) throws -> Claim? {
    guard let id else { return try composer.mainClaim() }
    guard let claim = context.library.claim(id) else {
      throw DraftingError.unknownID(
        kind: "claim",
        id: id,
        known: choice.claims(of: [.feature, .benefit]).map(\.id)
      )
    }
    guard choice.hasWords(claim) else {
      throw DraftingError.missingMessaging("\(id) has no approved words in this language.")
    }
    return claim
  }

  private func call(
    _ step: SequencePlan.Step,
    number: Int,
    _ choice: MessagingChoice
  ) throws -> CallToAction {
    let usable = context.library.callsToAction.filter {
      context.library.line(of: $0, in: choice.use) != nil
    }
    if let id = step.ctaID {
      guard let call = usable.first(where: { $0.id == id }) else {
        throw DraftingError.unknownID(
          kind: "call to action with a line for this channel",
          id: id,
          known: usable.map(\.id)
        )
      }
      return call
    }
    let light = usable.filter { $0.rung <= 1 && $0.okAsFirst }
    guard let call = light.min(by: { ($0.rung, $0.id) < ($1.rung, $1.id) }) else {
      throw DraftingError.missingMessaging(
        "There is no call to action of rung 0 or 1 for \(step.channel.rawValue): name one with "
          + "call_to_action."
      )
    }
    return call
  }

  private func finished(
    _ plan: SequencePlan,
    _ written: [Written],
    _ brief: Brief,
    gaps: [Gap]
  ) -> Draft {
    let sequence = OutreachSequence(
      goal: plan.goal ?? "A conversation with the \(brief.personaID ?? "buyer")",
      personaID: brief.personaID ?? "",
      verticalID: brief.verticalID ?? "",
      partnerID: context.partner?.id,
      playID: brief.playID,
      locale: brief.locale,
      region: brief.region,
      jurisdiction: brief.jurisdiction,
      startsOn: days.first(onOrAfter: brief.useDate),
      sender: context.partner == nil ? .vendor : .partner,
      steps: written.map(\.step)
    )
    let artifact = Artifact.sequence(sequence).measured()
    let gaps = gaps + written.flatMap(\.gaps)
    let report = checker.report(
      on: artifact,
      brief: brief,
      gaps: gaps,
      partner: context.partner,
      sender: context.sender
    )
    let problems = written.flatMap(\.problems)
    return Draft(
      brief: brief,
      artifact: artifact,
      spans: written.flatMap(\.spans),
      gaps: gaps,
      report: CheckReport(findings: report.findings + problems, ledger: report.ledger),
      provenance: Provenance(
        engine: .offline,
        library: context.library.digest,
        seed: context.seed,
        at: context.now
      )
    )
  }

  /// The sequence of the steps that may go out; what was left out is a gap with its reason.
  private func withoutBlocked(
    _ draft: Draft,
    _ plan: SequencePlan,
    _ written: [Written],
    _ brief: Brief
  ) -> Draft {
    var kept: [Written] = []
    var gaps: [Gap] = []
    for (index, one) in written.enumerated() {
      let path = "/steps/\(index)"
      let fault = draft.report.findings.first { finding in
        finding.severity == .error
          && (finding.path == path || finding.path?.hasPrefix(path + "/") == true)
      }
      guard let fault else {
        kept.append(one)
        continue
      }
      gaps.append(
        Gap(
          field: "steps",
          missing: .claim,
          detail: "Step \(index + 1) of the plan, \(one.step.sendOn), is left out: \(fault.message)"
        )
      )
    }
    guard !gaps.isEmpty, !kept.isEmpty else { return draft }
    for index in kept.indices {
      let old = "/steps/\(kept[index].step.n - 1)/"
      kept[index].step.n = index + 1
      for place in kept[index].spans.indices {
        let path = kept[index].spans[place].path
        guard path.hasPrefix(old) else { continue }
        kept[index].spans[place].path = "/steps/\(index)/" + path.dropFirst(old.count)
      }
    }
    return finished(plan, kept, brief, gaps: gaps)
  }
}
