import Messaging

/// Disclaimers that claims need: present once, unchanged and in their place.
struct DisclaimerCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/disclaimer",
    severity: .error,
    summary: "A required disclaimer that is missing, repeated, altered or in the wrong place."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    // Without a channel nobody knows which disclaimers apply (fine print 8 and 11).
    guard let channel = scene.context.use.channel else { return }
    var seen: [Int: [ClaimMatch]] = [:]
    for match in scene.grounding.matches {
      if case .disclaimer(let number) = scene.wording(match).source {
        seen[number, default: []].append(match)
      }
    }
    for (number, disclaimer) in scene.library.disclaimers.enumerated() {
      let applies =
        Library.covers(disclaimer.channels, channel: channel)
        && scene.context.use.region.map { Library.covers(disclaimer.regions, region: $0) } ?? true
      guard applies, let text = text(of: disclaimer, scene) else { continue }
      let causes = causes(of: disclaimer, scene)
      guard let cause = causes.first else { continue }
      let found = seen[number] ?? []
      let place = scene.blocks[cause.block].span(lexemes: cause.lexemes)
      let ref = scene.wording(cause).ref
      if found.isEmpty, let altered = AlteredDisclaimer(number, disclaimer, scene) {
        report.add(
          Self.entry,
          at: altered.span,
          "The disclaimer \(disclaimer.id) is altered: \(altered.change); it says “\(text)”.",
          claim: disclaimer.id,
          evidence: text,
          suggestion: text
        )
      } else if found.isEmpty {
        report.add(
          Self.entry,
          at: place,
          "\(ref) needs the disclaimer \(disclaimer.id): “\(text)”.",
          claim: disclaimer.id,
          evidence: text
        )
      }
      for extra in found.dropFirst() {
        report.add(
          Self.entry,
          at: scene.blocks[extra.block].span(lexemes: extra.lexemes),
          "The disclaimer \(disclaimer.id) stands here a second time; once is enough.",
          claim: disclaimer.id,
          evidence: text,
          suggestion: ""
        )
      }
      if let first = found.first {
        checkPlace(disclaimer, first, causes, scene, &report)
      }
    }
  }

  private func text(of disclaimer: Disclaimer, _ scene: CheckScene) -> String? {
    let locale =
      scene.context.use.locale ?? (scene.document.isGerman ? "de" : scene.library.locales.first)
    return disclaimer.text(for: locale)
  }

  /// The usable matches that call for a disclaimer.
  private func causes(of disclaimer: Disclaimer, _ scene: CheckScene) -> [ClaimMatch] {
    scene.grounding.matches.filter { match in
      guard match.obstacles.isEmpty else { return false }
      let required: [String]
      let kind: ClaimKind?
      switch scene.wording(match).source {
      case .claim(let number):
        required = scene.library.claims[number].requiredDisclaimerIDs
        kind = scene.library.claims[number].kind
      case .proof(let number):
        required = scene.library.proofs[number].requiredDisclaimerIDs
        kind = scene.library.proofs[number].kind == .metric ? .metric : nil
      default: return false
      }
      return required.contains(disclaimer.id)
        || disclaimer.triggers.contains { trigger in
          switch trigger {
          case .kind(let wanted): wanted == kind
          case .item(let id): id == scene.wording(match).ref
          }
        }
    }
  }

  private func checkPlace(
    _ disclaimer: Disclaimer,
    _ found: ClaimMatch,
    _ causes: [ClaimMatch],
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    let span = scene.blocks[found.block].span(lexemes: found.lexemes)
    switch disclaimer.placement {
    case .spoken: checkSpoken(disclaimer, found, causes, at: span, scene, &report)
    case .footer where scene.context.use.channel?.isSpoken ?? false:
      checkSpoken(disclaimer, found, causes, at: span, scene, &report)
    case .inline:
      guard !causes.contains(where: { $0.block == found.block }) else { return }
      report.add(
        Self.entry,
        at: span,
        "The disclaimer \(disclaimer.id) belongs into the paragraph of its claim.",
        claim: disclaimer.id
      )
    case .footer:
      // After the last sentence of the body: no statement of a claim may follow.
      let isLast = !scene.grounding.matches.contains { match in
        scene.wording(match).allowsNear
          && (match.block, match.lexemes.lowerBound) > (found.block, found.lexemes.lowerBound)
      }
      guard !isLast else { return }
      report.add(
        Self.entry,
        at: span,
        "The disclaimer \(disclaimer.id) belongs behind the last sentence of the body.",
        claim: disclaimer.id
      )
    }
  }

  /// What is heard cannot be looked up: the words follow their claim.
  private func checkSpoken(
    _ disclaimer: Disclaimer,
    _ found: ClaimMatch,
    _ causes: [ClaimMatch],
    at span: ByteSpan,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    let follows = causes.contains { cause in
      (cause.block, cause.lexemes.lowerBound) < (found.block, found.lexemes.lowerBound)
    }
    guard !follows else { return }
    report.add(
      Self.entry,
      at: span,
      "The disclaimer \(disclaimer.id) is said before its claim; say it right after.",
      claim: disclaimer.id
    )
  }
}
