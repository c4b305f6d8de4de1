/// "Will do": words that only accept.
extension PromiseFinder {
  func barePromise(in sentence: SpokenSentence, owner: Int) -> Promise? {
    let words = sentence.words
    guard words.count <= 14, !sentence.isQuestion else { return nil }
    for position in words.indices.prefix(6) {
      let length = lexicon.bare.match(in: words, at: position)
      guard length > 0 else { continue }
      let end = position + length
      let rest = words.count - end
      // "I'll take that as a compliment" goes on; "Sure, will do by Friday" goes on with a day.
      let closes =
        rest == 0 || words[end - 1].breath || dates.hasDay(in: sentence)
        || lexicon.adverbs.contains(words[end].folded)
      guard closes, position == 0 || words[position - 1].breath || position <= 2 else { continue }
      if verbs.idlePhrases.match(in: words, at: position + 1) > 2 { continue }
      var promise = Promise(
        sentence: sentence.index,
        owner: owner,
        strength: .firm,
        deed: nil,
        condition: nil,
        score: 0.6,
        evidence: [sentence.index],
        request: nil
      )
      promise.isBare = true
      if isReported(words, before: position) { return nil }
      if words[position].folded == "leave" { promise.score = 1 }
      return promise
    }
    return nil
  }

}
