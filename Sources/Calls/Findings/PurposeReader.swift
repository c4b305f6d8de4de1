/// Finds what somebody said the call was for.
///
/// Only a sentence that says so counts; a title or the first remark that comes along is none.
struct PurposeReader {
  let speech: Speech
  /// Sentences that must not travel.
  let held: Set<Int>

  private static let openings = PhraseList(
    """
    the purpose of this call is|the purpose of today is|the purpose of today's call is|the purpose today is|the goal of this call is|the goal of today is
    the goal for today is|the goal today is|the aim of this call is|the aim today is|we're here to|we are here to|here today to|i wanted to talk about
    we wanted to talk about|wanted to go over|want to go over|want to talk about|we speak about|we're speaking about|today we'll talk about|today we're going to
    today we'll|today we will|the reason for this call is|the reason for the call is|the reason we're here is|the reason i called is
    things for today|to discuss today|this call is about|today is about|this meeting is about|today's call is about|what i'd like to get out of this is
    heute geht es um|heute soll es um|möchten wir heute|wollen wir heute|wir sprechen heute über|es geht heute um|ziel des gesprächs ist|ziel heute ist|what we're after is
    the reason i said yes to this call is|reason i said yes is
    """
  )

  /// The purpose, or nothing where nobody said it in the first quarter of the call.
  func purpose() -> String {
    let early = speech.sentences.prefix(max(20, speech.sentences.count / 4))
    for sentence in early where !sentence.isQuestion && !held.contains(sentence.index) {
      guard let match = Self.openings.firstMatch(in: sentence.words), match.lowerBound <= 8 else {
        continue
      }
      if let text = text(of: sentence, after: match) { return text }
    }
    return ""
  }

  private func text(of sentence: SpokenSentence, after match: Range<Int>) -> String? {
    let start = match.upperBound
    let next = sentence.index + 1
    // "Three things for today: …" or "The reason we wanted to talk to you.": the matter may follow.
    var source = sentence
    var range = start..<sentence.words.count
    if ContentWords.stems(sentence.words[range]).count == 1, range.count <= 4 {
      let text = sentence.rendered(range)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    if ContentWords.stems(sentence.words[range]).count < 2 {
      guard next < speech.sentences.count, speech.sentences[next].turn == sentence.turn,
        !held.contains(next), !speech.sentences[next].isQuestion
      else { return nil }
      source = speech.sentences[next]
      range = 0..<source.words.count
    }
    guard ContentWords.stems(source.words[range]).count >= 2 else { return nil }
    if range.count > 22 {
      let last = (range.lowerBound + 6..<range.lowerBound + 22).last { source.words[$0].breath }
      guard let last else { return nil }
      range = range.lowerBound..<last + 1
    }
    let text = source.rendered(range)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
