import Calls
public import Guardrails
public import Messaging
public import Transcripts

/// Checks artifacts: every string through the guardrails in its own light, and the rules of the kind.
///
/// What a partner says or sends is customer text, advice to the partner is partner text, and words
/// that somebody else says are no assertions of ours. The same artifact, brief and library give the
/// same report.
public struct ArtifactChecker: Sendable {
  private let guardrails: Guardrails
  private let library: Library
  private let hasPaidLinkedIn: Bool

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - guardrails: The compiled guardrails of the library.
  ///   - library: The library.
  ///   - hasPaidLinkedIn: Whether notes may have 300 characters instead of 200.
  public init(guardrails: Guardrails, library: Library, hasPaidLinkedIn: Bool = false) {
    self.guardrails = guardrails
    self.library = library
    self.hasPaidLinkedIn = hasPaidLinkedIn
  }

  /// The report on an artifact.
  ///
  /// Spans are offsets into the passage that `path` names; a finding without words of its own has
  /// an empty span, and a `path` of `""` means the artifact as a whole.
  ///
  /// - Parameters:
  ///   - artifact: The artifact.
  ///   - brief: What was asked for: date, region, addressees.
  ///   - gaps: What the library could not give.
  ///   - partner: The partner that it is for.
  ///   - sender: Who signs it.
  ///   - transcript: What was said on the call; without it the quotes in evidence count.
  ///   - base: The base track that a talk track goes back to.
  ///   - spans: Where words came from: what they cite is looked up again.
  /// - Returns: All findings and the ledger, in their fixed order.
  public func report(
    on artifact: Artifact,
    brief: Brief,
    gaps: [Gap],
    partner: Partner?,
    sender: SenderIdentity?,
    transcript: Transcript? = nil,
    base: TalkTrack? = nil,
    spans: [TextSpan] = []
  ) -> CheckReport {
    let scene = CheckingScene(
      library: library,
      brief: brief,
      partner: partner,
      sender: sender
    )
    var collected = Collected(guardrails: guardrails)
    switch artifact {
    case .talkTrack(let track):
      collected.check(track, in: scene)
      let subject = TalkTrackSubject(
        track: track,
        library: library,
        day: brief.useDate,
        region: brief.region,
        gaps: gaps,
        ledger: collected.ledger,
        base: base
      )
      collected.add(TalkTrackChecks.findings(in: subject), policy: library.policy)
    case .outbound(let set):
      collected.check(set, in: scene)
      let subject = OutboundSubject(
        set: set,
        library: library,
        consentBasis: brief.consentBasis,
        region: brief.region,
        partner: partner,
        sender: sender,
        ledger: collected.ledger,
        hasPaidLinkedIn: hasPaidLinkedIn
      )
      collected.add(OutboundChecks.findings(in: subject), policy: library.policy)
    case .sequence(let sequence):
      collected.check(sequence, in: scene)
      let own = SequenceCheck.findings(in: sequence)
      let steps = sequence.steps.enumerated().flatMap { index, step in
        let subject = OutboundSubject(
          set: sequence.set(of: step),
          library: library,
          consentBasis: brief.consentBasis,
          region: brief.region,
          partner: partner,
          sender: sender,
          ledger: collected.ledger.of(step: index),
          hasPaidLinkedIn: hasPaidLinkedIn,
          isReply: step.thread == .reply
        )
        return OutboundChecks.findings(in: subject).map { $0.moved(toStep: index) }
      }
      collected.add(own + steps, policy: library.policy)
    case .onePager(let page):
      collected.check(page, in: scene)
      let subject = OnePagerSubject(
        page: page,
        library: library,
        day: brief.useDate,
        gaps: gaps,
        ledger: collected.ledger
      )
      collected.add(OnePagerChecks.findings(in: subject), policy: library.policy)
    case .callSummary(let summary):
      let said = transcript.map { transcript in
        Dictionary(
          transcript.cues.map { ($0.id, $0.text) },
          uniquingKeysWith: { first, _ in first }
        )
      }
      collected.check(summary, cues: said ?? summary.quotedCues, in: scene)
      collected.add(
        CallChecks.findings(in: summary, transcript: transcript),
        policy: library.policy
      )
    }
    var use = scene.context(.text, channel: artifact.channel, locale: brief.locale).use
    use.isPartnerSpoken = partner != nil || artifact.channel == .call
    if case .sequence(let sequence) = artifact {
      // Each step has its own channel and day.
      for (index, step) in sequence.steps.enumerated() {
        use.channel = Channel(rawValue: step.channel)
        use.date = step.sendOn
        collected.lookUp(
          spans,
          of: artifact,
          below: "/steps/\(index)/",
          library: library,
          use: use
        )
      }
      use.channel = nil
      use.date = brief.useDate
    } else {
      collected.lookUp(spans, of: artifact, below: "", library: library, use: use)
    }
    let findings = UnreplacedTokens.adding(
      to: collected.findings,
      for: artifact,
      library: library,
      use: use
    )
    return CheckReport(findings: findings, ledger: collected.ledger)
  }
}

extension Artifact {
  /// The channel that carries the artifact to a customer; `nil` for what goes to nobody.
  var channel: Channel? {
    switch self {
    case .talkTrack: .call
    case .outbound(let set): Channel(rawValue: set.channel)
    case .callSummary: nil
    // Each step has its own.
    case .sequence: nil
    case .onePager: .onePager
    }
  }
}

/// The findings and the ledger as they come together.
private struct Collected {
  let guardrails: Guardrails
  private(set) var findings: [Finding] = []
  private(set) var ledger: [LedgerEntry] = []

  init(guardrails: Guardrails) {
    self.guardrails = guardrails
  }

  mutating func add(_ more: [Finding], policy: Policy) {
    findings += more.map { finding in
      var finding = finding
      finding.severity = policy.severities[finding.check] ?? finding.severity
      return finding
    }
  }

  /// Adds what is wrong with the citations and what the words alone have not shown.
  mutating func lookUp(
    _ spans: [TextSpan],
    of artifact: Artifact,
    below prefix: String,
    library: Library,
    use: UseContext
  ) {
    let lapsed = CitationCheck.findings(
      in: artifact,
      spans: spans,
      below: prefix,
      library: library,
      use: use
    )
    for finding in lapsed {
      let isNamed = findings.contains { other in
        guard other.check == finding.check else { return false }
        // Where the words say it already, the bare id need not.
        if finding.text.isEmpty { return other.claim == finding.claim }
        return other.path == finding.path && other.span.start < finding.span.end
          && finding.span.start < other.span.end
      }
      if !isNamed { add([finding], policy: library.policy) }
    }
  }

  mutating func check(_ track: TalkTrack, in scene: CheckingScene) {
    let passages = Artifact.talkTrack(track).passages
    let spoken = scene.context(.talkTrack, channel: .call, locale: track.locale)
    message(passages.filter { $0.role == .spoken }, in: spoken, whole: "")
    guidance(passages.filter { $0.role == .guidance }, in: scene.guidance(locale: track.locale))
    quoted(passages.filter { $0.role == .quoted }, in: spoken)
  }

  mutating func check(_ set: OutboundSet, in scene: CheckingScene) {
    let context = scene.context(
      .outbound,
      channel: Channel(rawValue: set.channel),
      locale: set.locale
    )
    let passages = Artifact.outbound(set).passages
    for index in set.variants.indices {
      let path = "/variants/\(index)"
      let own = passages.filter { $0.path.hasPrefix(path + "/") }
      // A body whose braces do not match is checked as it stands; `outbound/spintax` says so.
      if let spin = try? Spintax(set.variants[index].body), !spin.groups.isEmpty {
        paths(of: spin, among: own, body: path + "/body", in: context, whole: path)
      } else {
        message(own, in: context, whole: path)
      }
    }
  }

  /// Checks each step with the claims that are in force on its own day.
  mutating func check(_ sequence: OutreachSequence, in scene: CheckingScene) {
    let passages = Artifact.sequence(sequence).passages
    for (index, step) in sequence.steps.enumerated() {
      var context = scene.context(
        .outbound,
        channel: Channel(rawValue: step.channel),
        locale: sequence.locale
      )
      context.use.date = step.sendOn
      let path = "/steps/\(index)"
      let before = findings.count
      message(passages.filter { $0.path.hasPrefix(path + "/") }, in: context, whole: path)
      for place in before..<findings.count where findings[place].check == "claims/state" {
        findings[place].message =
          "Step \(step.n) goes out on \(step.sendOn): " + findings[place].message
      }
    }
  }

  /// Checks the words of a page for whom they are meant.
  mutating func check(_ page: OnePager, in scene: CheckingScene) {
    var context = scene.context(
      .onePager,
      channel: .onePager,
      locale: page.locale,
      audience: page.audience
    )
    context.senders += page.contacts.map(\.name)
    message(Artifact.onePager(page).passages, in: context, whole: "")
  }

  mutating func check(_ summary: CallSummary, cues: [String: String], in scene: CheckingScene) {
    let passages = Artifact.callSummary(summary).passages
    let views: [(String, TextKind, Audience, Channel?)] = [
      ("/views/customer_email", .customerEmail, .customer, .email),
      ("/views/partner", .callSummary, .partner, nil),
      ("/views/crm_note", .callSummary, .vendor, nil),
    ]
    for (path, kind, audience, channel) in views {
      var context = scene.context(
        kind,
        channel: channel,
        locale: summary.call.language,
        audience: audience
      )
      context.cues = cues
      context.inputs.merge(summary.carriers) { _, own in own }
      context.addressees += summary.attendees.map { $0.name ?? $0.displayName }
      context.addressees += summary.attendees.compactMap(\.org)
      context.senders += summary.attendees.filter { $0.side != .customer }.compactMap(\.org)
      // Whom the call named is a fact of the call; only what the library forbids to name counts.
      message(passages.filter { $0.path == path }, in: context, whole: path) { finding in
        finding.check != "claims/name" || finding.claim != nil
      }
    }
  }

  /// Checks passages as one message.
  private mutating func message(
    _ passages: [ArtifactPassage],
    in context: CheckContext,
    whole: String,
    keeping isKept: (Finding) -> Bool = { _ in true }
  ) {
    let joined = JoinedPassages(passages)
    guard !joined.isEmpty else { return }
    let report = guardrails.check(joined.text, in: context)
    findings += report.findings.filter(isKept).map { joined.finding($0, whole: whole) }
    ledger += report.ledger.compactMap(joined.entry)
  }

  /// Checks every text that a spin can give.
  ///
  /// A finding in the body has no place in the text with the groups, so it means the body as a
  /// whole; the same finding in several paths is kept once.
  private mutating func paths(
    of spin: Spintax,
    among passages: [ArtifactPassage],
    body: String,
    in context: CheckContext,
    whole: String
  ) {
    var seen: Set<Finding> = []
    var listed: Set<LedgerEntry> = []
    let source = Array((passages.first { $0.path == body }?.text ?? "").utf8)
    for text in spin.paths() {
      let path = passages.map { passage in
        passage.path == body ? ArtifactPassage(path: body, role: passage.role, text: text) : passage
      }
      let joined = JoinedPassages(path)
      let report = guardrails.check(joined.text, in: context)
      for entry in report.ledger.compactMap(joined.entry) {
        let entry = entry.path == body ? Self.entry(entry, inSpin: source) : entry
        if listed.insert(entry).inserted { ledger.append(entry) }
      }
      for finding in report.findings {
        var moved = joined.finding(finding, whole: whole)
        if moved.path == body {
          moved = Finding(
            moved.check,
            moved.severity,
            at: body,
            "In one path of the spin, “\(moved.text)”: \(moved.message)",
            claim: moved.claim,
            suggestion: moved.suggestion
          )
        }
        if seen.insert(moved).inserted { findings.append(moved) }
      }
    }
  }

  /// An assertion of one path at its place in the text with the groups; one that runs over the
  /// edge of a group has no place there and means the body as a whole.
  private static func entry(_ entry: LedgerEntry, inSpin source: [UInt8]) -> LedgerEntry {
    var moved = entry
    let words = Array(entry.text.utf8)
    let range = words.isEmpty ? nil : source.firstRange(of: words)
    moved.span = ByteSpan(start: range?.lowerBound ?? 0, end: range?.upperBound ?? 0)
    return moved
  }

  /// Checks advice to the partner.
  ///
  /// What says why a phrase is wrong, or what lies behind an objection, speaks about words of
  /// others: it names them and asserts nothing of ours.
  private mutating func guidance(_ passages: [ArtifactPassage], in context: CheckContext) {
    let before = findings
    let ledgerBefore = ledger
    findings = []
    ledger = []
    message(passages, in: context, whole: "")
    let aboutOthers = ["claims/unsupported", "claims/near-match", "words/forbidden", "words/term"]
    findings =
      before
      + findings.filter { finding in
        !(Self.isRemark(finding.path) && aboutOthers.contains(finding.check))
      }
    ledger =
      ledgerBefore
      + ledger.filter { entry in
        let isFact = entry.ref != nil || entry.kind == .number || entry.kind == .name
        return isFact || !Self.isRemark(entry.path)
      }
  }

  /// Whether a passage speaks about words of others.
  private static func isRemark(_ path: String?) -> Bool {
    path?.hasSuffix("/why") == true || path?.hasSuffix("/why_they_say_it") == true
  }

  /// Checks words that somebody else says: only for what must stand in no file.
  private mutating func quoted(_ passages: [ArtifactPassage], in context: CheckContext) {
    let joined = JoinedPassages(passages)
    guard !joined.isEmpty else { return }
    findings += guardrails.check(joined.text, in: context).findings
      .filter { finding in
        // Scraps of speech have no reading grade and no sources.
        let isOfScraps = ["text/reading-grade", "text/near-duplicate", "text/language"]
        return (finding.check.hasPrefix("privacy/") || finding.check.hasPrefix("text/"))
          && !isOfScraps.contains(finding.check)
      }
      .map { joined.finding($0, whole: "") }
  }
}

extension CallSummary {
  /// The quotes in evidence, by the cues in which they stand.
  fileprivate var quotedCues: [String: String] {
    var cues: [String: String] = [:]
    for record in evidence {
      for id in record.cueIDs { cues[id, default: ""] += " " + record.quote }
    }
    return cues
  }
}

extension [LedgerEntry] {
  /// The entries of a step, with pointers as in a set of one message.
  fileprivate func of(step index: Int) -> [LedgerEntry] {
    let prefix = "/steps/\(index)/message/"
    return compactMap { entry in
      guard let path = entry.path, path.hasPrefix(prefix) else { return nil }
      var moved = entry
      moved.path = "/variants/0/" + path.dropFirst(prefix.count)
      return moved
    }
  }
}

extension Finding {
  /// The finding in a set of one message as one in a step of a sequence.
  fileprivate func moved(toStep index: Int) -> Finding {
    var moved = self
    let prefix = "/variants/0"
    if let path, path.hasPrefix(prefix) {
      moved.path = "/steps/\(index)/message" + path.dropFirst(prefix.count)
    } else if path == "/jurisdiction" {
      moved.path = "/steps/\(index)/channel"
    } else {
      moved.path = "/steps/\(index)"
    }
    return moved
  }
}
