import Guardrails
public import Messaging
public import Transcripts

extension Draft {
  /// The draft with some of its words replaced, measured and checked again.
  ///
  /// Where words came from is kept only where they still stand: in passages that nobody touched, and
  /// in edited ones wherever the same words are found again.
  ///
  /// - Parameters:
  ///   - changes: The new words by JSON Pointer, as `EditSheet` gives them.
  ///   - checker: What checks them.
  ///   - partner: The partner that the draft is for.
  ///   - sender: Who signs it.
  ///   - transcript: What was said on the call, where it is at hand.
  /// - Returns: The edited draft.
  public func edited(
    _ changes: [String: String],
    checker: ArtifactChecker,
    partner: Partner?,
    sender: SenderIdentity?,
    transcript: Transcript? = nil
  ) -> Draft {
    var draft = self
    draft.artifact = artifact.replacing(changes).measured()
    draft.spans = Self.standing(spans, before: artifact, after: draft.artifact)
    draft.report = checker.report(
      on: draft.artifact,
      brief: brief,
      gaps: gaps,
      partner: partner,
      sender: sender,
      transcript: transcript,
      spans: draft.spans
    )
    return draft
  }

  /// The spans whose words still stand in the artifact after an edit, at their new places.
  static func standing(
    _ spans: [TextSpan],
    before: Artifact,
    after: Artifact
  ) -> [TextSpan] {
    let old = texts(of: before)
    let new = texts(of: after)
    var taken: [String: Int] = [:]
    var result: [TextSpan] = []
    for span in spans.sorted(by: { ($0.path, $0.start) < ($1.path, $1.start) }) {
      guard let source = old[span.path], let target = new[span.path],
        span.start >= 0, span.start <= span.end, span.end <= source.count
      else { continue }
      if source == target {
        result.append(span)
        continue
      }
      let words = source[span.start..<span.end]
      let from = taken[span.path] ?? 0
      guard !words.isEmpty, let start = find(words, in: target, from: from) else { continue }
      var moved = span
      moved.start = start
      moved.end = start + words.count
      taken[span.path] = moved.end
      result.append(moved)
    }
    return result
  }

  private static func texts(of artifact: Artifact) -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for passage in artifact.passages { texts[passage.path] = Array(passage.text.utf8) }
    return texts
  }

  private static func find(_ words: ArraySlice<UInt8>, in text: [UInt8], from start: Int) -> Int? {
    guard start + words.count <= text.count else { return nil }
    return (start...text.count - words.count).first { index in
      text[index..<index + words.count] == words
    }
  }
}
