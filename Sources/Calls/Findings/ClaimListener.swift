import Messaging
import Transcripts

/// Hears the library's claims in what vendor and partner say, and whether they were said as approved.
struct ClaimListener {
  let speech: Speech
  let roster: Roster
  private let candidates: [Candidate]
  private let productNames: [[String]]

  private struct Candidate {
    var claim: Claim
    var state: LifeState
    var forms: [Form]
    var numbers: Set<Double>
    var qualifiers: [Form]
  }

  private struct Form {
    var stems: Set<String>
    var numbers: Set<Double>
  }

  /// One heard claim.
  struct Heard {
    var sentence: Int
    var claimID: String?
    var verdict: HeardClaim.Verdict
  }

  init(speech: Speech, roster: Roster, library: Library?, day: CivilDate?) {
    self.speech = speech
    self.roster = roster
    var candidates: [Candidate] = []
    for claim in library?.content.claims ?? [] {
      let texts = [claim.text] + claim.variants.map(\.text)
      let forms = texts.map(Self.form)
      candidates.append(
        Candidate(
          claim: claim,
          state: day.map { claim.life.state(on: $0) } ?? .approved,
          forms: forms,
          numbers: Set(forms.flatMap(\.numbers)),
          qualifiers: claim.qualifiers.map(Self.form)
        )
      )
    }
    self.candidates = candidates
    let products = library?.content.vendor.products.flatMap { [$0.name] + $0.aliases } ?? []
    productNames = products.map { NameParts.words($0) }.filter { !$0.isEmpty }
  }

  private static func form(_ text: String) -> Form {
    let words = Speech.words(of: text)
    return Form(stems: stems(words), numbers: Set(SpokenNumbers.numbers(in: words).map(\.value)))
  }

  private static func stems(_ words: [SpokenWord]) -> Set<String> {
    ContentWords.stems(words).filter { SpokenNumbers.value(of: $0) == nil }
  }

  /// The claims in the order they were heard; one of each claim, verdict and side.
  func heard(corrections: [CallCoverage.Correction]) -> [Heard] {
    guard !candidates.isEmpty else { return [] }
    let terms = Dictionary(grouping: corrections, by: \.cueID)
    var found: [Heard] = []
    var seen: Set<String> = []
    for sentence in speech.sentences {
      guard let speaker = sentence.speaker, roster.attendees[speaker].side != .customer,
        sentence.words.count >= 4
      else { continue }
      var words = sentence.words
      for cue in speech.transcript.cues[sentence.cues] {
        for correction in terms[cue.id] ?? [] { words += Speech.words(of: correction.term) }
      }
      guard let heard = heard(sentence, words) else { continue }
      let key = "\(heard.claimID ?? "-")|\(heard.verdict)|\(roster.attendees[speaker].side)"
      if seen.insert(key).inserted { found.append(heard) }
    }
    return found
  }

  private func heard(_ sentence: SpokenSentence, _ words: [SpokenWord]) -> Heard? {
    let stems = Self.stems(words)
    let numbers = Set(SpokenNumbers.numbers(in: words).map(\.value))
    let isRate = words.contains {
      ["percent", "per", "prozent"].contains($0.folded) || $0.folded.hasSuffix("%")
    }
    var best: (candidate: Candidate, weight: Double)?
    for candidate in candidates {
      for form in candidate.forms {
        let shared = stems.intersection(form.stems).count
        let equal = numbers.intersection(form.numbers).count
        let ratio = Double(shared) / Double(max(1, form.stems.count))
        let says =
          shared >= 3 && ratio >= 0.55 || shared >= 2 && equal >= 2
          || shared >= 2 && isRate && !form.numbers.isEmpty && !numbers.isEmpty
            && isMetric(candidate.claim)
          || shared >= 3 && equal >= 1
        guard says else { continue }
        let weight = Double(shared) + Double(equal) * 1.5 + ratio
        if weight > (best?.weight ?? 0) { best = (candidate, weight) }
      }
    }
    guard let best else {
      let named = productNames.contains { name in
        words.indices.contains { start in
          start + name.count <= words.count
            && zip(name, words[start...]).allSatisfy { $0 == $1.folded }
        }
      }
      guard named, isRate, !numbers.isEmpty else { return nil }
      return Heard(sentence: sentence.index, claimID: nil, verdict: .unknown)
    }
    return Heard(
      sentence: sentence.index,
      claimID: best.candidate.claim.id,
      verdict: verdict(best.candidate, sentence, numbers)
    )
  }

  private func isMetric(_ claim: Claim) -> Bool { claim.kind == .metric || claim.kind == .price }

  private func verdict(
    _ candidate: Candidate,
    _ sentence: SpokenSentence,
    _ numbers: Set<Double>
  ) -> HeardClaim.Verdict {
    let foreign = numbers.subtracting(candidate.numbers).subtracting([0, 1])
    if !foreign.isEmpty, !candidate.numbers.isEmpty { return .offMessage }
    if !candidate.state.isInForce {
      return candidate.state == .expired || candidate.state == .superseded ? .expired : .offMessage
    }
    if isMetric(candidate.claim) || candidate.claim.kind == .comparative {
      let around = nearby(sentence)
      let stems = Self.stems(around)
      let said = Set(SpokenNumbers.numbers(in: around).map(\.value))
      for qualifier in candidate.qualifiers {
        let half =
          qualifier.stems.isEmpty
          ? true : qualifier.stems.intersection(stems).count * 2 >= qualifier.stems.count
        let figures = qualifier.numbers.isSubset(of: said)
        let bound = qualifier.stems.isEmpty ? around.contains { $0.folded == "up" } : true
        if !half || !figures || !bound { return .offMessage }
      }
    }
    return .approved
  }

  /// The sentence with its neighbours in the same turn.
  private func nearby(_ sentence: SpokenSentence) -> [SpokenWord] {
    var words: [SpokenWord] = []
    for index in (sentence.index - 1)...(sentence.index + 1)
    where speech.sentences.indices.contains(index) && speech.sentences[index].turn == sentence.turn
    {
      words += speech.sentences[index].words
    }
    return words
  }
}
