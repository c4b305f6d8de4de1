/// What German speakers bind themselves with: the verb before "ich", or behind it.
extension PromiseFinder {
  func germanPromise(in sentence: SpokenSentence, owner: Int) -> Promise? {
    let words = sentence.words
    guard !lexicon.habitual.occurs(in: words) else { return nil }
    for position in words.indices where words[position].folded == "ich" {
      if position > 0,
        ["dass", "ob", "weil", "was", "wie", "falls"].contains(words[position - 1].folded)
      {
        continue
      }
      if isReported(words, before: position) { continue }
      let after = position + 1 < words.count ? words[position + 1].folded : ""
      let before = position > 0 && !words[position - 1].breath ? words[position - 1].folded : ""
      if lexicon.soft.match(in: words, at: position) > 0 || ["versuche", "schaue"].contains(before)
      {
        let start = ["versuche", "schaue"].contains(before) ? position - 1 : position + 1
        let deed = Promise.Deed(sentence: sentence.index, words: start..<words.count)
        return make(sentence, owner, deed: deed, strength: .soft, score: 2, trigger: position)
      }
      guard lexicon.bare.match(in: words, at: max(0, position - 1)) == 0 || words.count > 3 else {
        return barePromise(in: sentence, owner: owner)
      }
      var verb: Int?
      if verbs.germanWork.contains(before) { verb = position - 1 }
      if verbs.germanWork.contains(after) { verb = position + 1 }
      if ["werde", "kann"].contains(after) || ["werde"].contains(before),
        let last = words.last(where: { verbs.germanInfinitives.contains($0.folded) }),
        let place = words.firstIndex(of: last)
      {
        verb = place
      }
      guard let verb else { continue }
      if lexicon.inCall.occurs(in: words) { continue }
      var score = verbs.germanLight.contains(words[verb].folded) ? 0.6 : 2.0
      let recipients: Set<String> = ["ihnen", "euch", "dir", "sie", "dich"]
      if words.contains(where: { recipients.contains($0.folded) }) { score += 0.6 }
      if words.count <= 3 { score -= 0.6 }
      let deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count)
      return make(
        sentence,
        owner,
        deed: deed,
        strength: .firm,
        score: score,
        trigger: min(verb, position)
      )
    }
    return barePromise(in: sentence, owner: owner)
  }

}
