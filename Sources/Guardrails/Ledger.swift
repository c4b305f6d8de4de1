import Messaging

/// Writes the ledger of a text: every assertion, passes included.
enum Ledger {
  static func entries(of scene: CheckScene) -> [LedgerEntry] {
    var entries: [LedgerEntry] = []
    for assertion in scene.grounding.assertions {
      let block = scene.blocks[assertion.block]
      let (grade, ref) = carrier(assertion.carrier, scene)
      entries.append(entry(assertion.kind, block.span(assertion.tokens), grade, ref, scene))
    }
    for miss in scene.grounding.misses {
      let wording = scene.wording(miss.comparison)
      let block = scene.blocks[miss.block]
      var grade = MatchGrade.g4
      if case .refused(let found) = miss.fault { grade = found }
      entries.append(
        entry(
          AssertionKind(wording.kind ?? .metric),
          block.span(lexemes: miss.lexemes),
          grade,
          grade == .g4 ? nil : wording.ref,
          scene
        )
      )
    }
    for tag in scene.document.prose.mergeTags {
      guard let kind = tag.kind, let field = tag.field else { continue }
      let span = ByteSpan(start: tag.range.lowerBound, end: tag.range.upperBound)
      entries.append(entry(kind, span, nil, "merge:" + field, scene))
    }
    return entries
  }

  private static func entry(
    _ kind: AssertionKind,
    _ span: ByteSpan,
    _ grade: MatchGrade?,
    _ ref: String?,
    _ scene: CheckScene
  ) -> LedgerEntry {
    let span = ScalarBoundary.widened(span, in: scene.document.passage.bytes)
    return LedgerEntry(
      span: span,
      kind: kind,
      text: scene.document.text(span),
      grade: grade,
      ref: ref
    )
  }

  private static func carrier(
    _ carrier: Carrier,
    _ scene: CheckScene
  ) -> (MatchGrade?, String?) {
    switch carrier {
    case .match(let index):
      let match = scene.grounding.matches[index]
      if match.spoiler != nil { return (.g4, nil) }
      return (match.grade, scene.wording(match).ref)
    case .record(let ref), .item(let ref): return (nil, ref)
    case .miss, .nothing: return (.g4, nil)
    }
  }
}
