import Guardrails
import Messaging

/// `talk-track/proof`: one proof in approved words, or an open gap and nothing that sounds like one.
enum ProofCheck {
  static let id = "talk-track/proof"

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let unknown = unknownReferences(in: subject)
    if hasProof(subject) { return unknown }
    // A proof without words in this language is missing too.
    guard subject.admits(.proof) || subject.admits(.locale, at: "/proof_points") else {
      return unknown + [
        Finding(
          id,
          .error,
          at: "/proof_points",
          "No proof stands here in approved words, and gaps do not say that it is missing."
        )
      ]
    }
    return unknown + subject.spoken.flatMap(proofLike)
  }

  /// Whether a proof of the library stands in the track, word for word.
  private static func hasProof(_ subject: TalkTrackSubject) -> Bool {
    let track = subject.track
    var told = track.proofPoints.map { (ref: $0.ref, text: $0.sayAs) }
    if let id = track.story.proofID {
      let story = [track.story.before, track.story.turningPoint, track.story.after]
      told.append((id, story.joined(separator: " ")))
    }
    return told.contains { ref, text in
      guard let proof = subject.library.proof(ref) else { return false }
      if ([proof.text] + proof.variants.map(\.text)).contains(where: { folds($0, into: text) }) {
        return true
      }
      return subject.ledger.contains { $0.ref == ref && ($0.grade ?? .g4) <= .g1 }
    }
  }

  private static func unknownReferences(in subject: TalkTrackSubject) -> [Finding] {
    subject.track.proofPoints.enumerated().compactMap { index, point in
      guard subject.library.proof(point.ref) == nil, subject.library.claim(point.ref) == nil
      else { return nil }
      return Finding(
        id,
        .error,
        at: "/proof_points/\(index)/\(point.source.key)",
        "\(point.ref) is neither a claim nor a proof of the library.",
        claim: point.ref
      )
    }
  }

  private static func proofLike(in passage: ArtifactPassage) -> [Finding] {
    (stories.ranges(in: passage.text) + figures(in: passage.text)).map { range in
      Finding(
        id,
        .error,
        at: passage.path,
        in: passage.text,
        range: range,
        "This sounds like a proof, and there is no approved one: leave it out."
      )
    }
  }

  /// Percentages and multiples.
  private static func figures(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isDigit(bytes[index]) || bytes[index] == 0x2E { index += 1 }
      var end = index
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0xC2 || bytes[end] == 0xA0 {
        end += 1
      }
      let rest = bytes[min(end, bytes.count)...].prefix(7)
      let word = String(decoding: rest, as: UTF8.self).lowercased()
      if word.hasPrefix("%") || word.hasPrefix("percent") || word.hasPrefix("prozent") {
        ranges.append(start..<end + (word.hasPrefix("%") ? 1 : 7))
      } else if word.hasPrefix("x ") || word.hasPrefix("times ") {
        ranges.append(start..<index)
      }
    }
    return ranges
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let stories = WordList(
    """
    case study
    success story
    one of our customers
    our customers
    a customer of ours
    customers like you
    customers report
    customers say
    customers see
    customers saved
    another customer
    we helped
    in a pilot
    testimonial
    award winning
    Fallstudie
    Erfolgsgeschichte
    unsere Kunden
    einer unserer Kunden
    eine unserer Kundinnen
    Kunden berichten
    Referenzkunde
    """
  )
}
