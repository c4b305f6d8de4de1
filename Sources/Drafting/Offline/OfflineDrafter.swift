public import Enablement
import Messaging
import Guardrails

/// Drafts composed from the library's blocks: no key, no network, no model.
///
/// The same brief, context and library always give the same draft. What the library does not have
/// is reported as a gap; nothing is invented.
public struct OfflineDrafter: Drafter {
  private let context: DraftingContext
  private let checker: ArtifactChecker

  /// Makes a drafter for one library, sender and partner.
  public init(context: DraftingContext, checker: ArtifactChecker) {
    self.context = context
    self.checker = checker
  }

  /// The checked draft of a talk track or of outbound variants.
  ///
  /// - Throws: `DraftingError` where an id is unknown or the library lacks what no draft can do
  ///   without.
  public func draft(_ brief: Brief) async throws -> Draft {
    try compose(brief)
  }

  /// The checked draft, without waiting for anything.
  public func compose(_ brief: Brief) throws -> Draft {
    try withParentAsBase(brief).shortEnough(brief)
  }

  /// The drafter with the track of the parent vertical as base, where nobody names another.
  private func withParentAsBase(_ brief: Brief) throws -> OfflineDrafter {
    guard brief.job == .talkTrack, context.base == nil,
      let parent = brief.verticalID.flatMap(context.library.vertical)?.parent
    else { return self }
    var own = brief
    own.verticalID = parent
    // A parent for which no track can be made is no base; the track itself does not need one.
    guard let draft = try? shortEnough(own), case .talkTrack(let base) = draft.artifact
    else { return self }
    var context = context
    context.base = base
    return OfflineDrafter(context: context, checker: checker)
  }

  private func shortEnough(_ brief: Brief) throws -> Draft {
    var draft = try composed(brief, brevity: 0)
    // What does not fit one page is told more briefly, as far as the library's rules allow.
    for brevity in 1...TalkTrackComposer.greatestBrevity {
      guard draft.report.findings.contains(where: { $0.check == "talk-track/one-page" }) else {
        break
      }
      draft = try composed(brief, brevity: brevity)
    }
    return draft
  }

  private func composed(_ brief: Brief, brevity: Int) throws -> Draft {
    let (artifact, gaps, channel) = try template(brief, brevity: brevity)
    let use = context.use(for: brief, channel: channel)
    let expanded = ExpandedArtifact(artifact, library: context.library, use: use)
    let report = checker.report(
      on: expanded.artifact,
      brief: brief,
      gaps: gaps,
      partner: context.partner,
      sender: context.sender,
      base: context.base
    )
    return Draft(
      brief: brief,
      artifact: expanded.artifact,
      spans: expanded.spans,
      gaps: gaps,
      report: expanded.report(report),
      provenance: Provenance(
        engine: .offline,
        library: context.library.digest,
        seed: context.seed,
        at: context.now
      )
    )
  }

  private func template(
    _ brief: Brief,
    brevity: Int
  ) throws -> (Artifact, [Gap], Channel) {
    let book = BlockBook(context.library, locale: brief.locale)
    switch brief.job {
    case .talkTrack:
      let choice = try MessagingChoice(brief: brief, channel: .call, context: context)
      var composer = TalkTrackComposer(
        choice: choice,
        book: book,
        brief: brief,
        context: context,
        brevity: brevity
      )
      let track = try composer.compose()
      return (.talkTrack(track), composer.gaps, .call)
    case .outbound(let channel, let count):
      try ConsentRule.allow(brief, channel: channel, library: context.library)
      let choice = try MessagingChoice(brief: brief, channel: channel, context: context)
      var composer = OutboundComposer(
        choice: choice,
        book: book,
        brief: brief,
        channel: channel,
        context: context
      )
      let set = try composer.compose(count: count)
      return (.outbound(set), composer.gaps, channel)
    case .onePager(let kind):
      let choice = try MessagingChoice(brief: brief, channel: .onePager, context: context)
      var composer = OnePagerComposer(
        choice: choice,
        book: book,
        brief: brief,
        kind: kind,
        context: context
      )
      let page = try composer.compose()
      return (.onePager(page), composer.gaps, .onePager)
    case .callSummary:
      throw DraftingError.missingMessaging("A call summary is made from a transcript.")
    case .sequence:
      throw DraftingError.missingMessaging("A sequence is made from a plan: runway sequence FILE.")
    }
  }
}

extension MessagingChoice {
  /// What the library offers for a brief.
  ///
  /// - Throws: `DraftingError.unknownID` with what exists.
  init(brief: Brief, channel: Channel, context: DraftingContext) throws {
    let library = context.library
    guard let ownVertical = brief.verticalID.flatMap(library.vertical) else {
      throw DraftingError.unknownID(
        kind: "vertical",
        id: brief.verticalID ?? "",
        known: library.verticals.map(\.id)
      )
    }
    guard let ownPersona = brief.personaID.flatMap(library.persona) else {
      throw DraftingError.unknownID(
        kind: "persona",
        id: brief.personaID ?? "",
        known: library.personas.map(\.id)
      )
    }
    guard let vertical = library.worded(ownVertical, in: brief.locale) else {
      throw DraftingError.missingMessaging(
        "The vertical \(ownVertical.id) has no words in \(brief.locale), and nothing is translated "
          + "here: add locales: { \(brief.locale): … } to it in verticals.yaml."
      )
    }
    guard let persona = library.worded(ownPersona, in: brief.locale) else {
      throw DraftingError.missingMessaging(
        "The persona \(ownPersona.id) has no words in \(brief.locale), and nothing is translated "
          + "here: add locales: { \(brief.locale): … } to it in personas.yaml."
      )
    }
    self.init(
      library: library,
      use: context.use(for: brief, channel: channel),
      persona: persona,
      vertical: vertical
    )
  }
}
