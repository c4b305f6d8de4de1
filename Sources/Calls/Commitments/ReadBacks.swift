/// Joins read-backs ("Priya: the list by Thursday") to the promises they repeat.
struct ReadBacks {
  let speech: Speech
  let roster: Roster

  /// Adds the sentences that name an owner and repeat what the owner owes.
  func attach(to promises: inout [Promise]) {
    let extractor = CommitmentExtractor(
      speech: speech,
      roster: roster,
      dates: SpokenDates(callDate: nil, locale: .undetermined, fiscalYearStart: 1, holidays: [])
    )
    let matters = promises.map { matter(of: $0, extractor) }
    var named: [Int] = []
    var namedTurn = -1
    for sentence in speech.sentences where !sentence.isQuestion {
      if sentence.turn != namedTurn { named = [] }
      namedTurn = sentence.turn
      for segment in segments(of: sentence) {
        let words = Array(sentence.words[segment])
        let people = owners(in: words, speaker: sentence.speaker)
        if !people.isEmpty { named = people }
        guard !named.isEmpty else { continue }
        let stems = ContentWords.stems(words)
        guard !stems.isEmpty else { continue }
        var best: (index: Int, shared: Int)?
        for index in promises.indices {
          let promise = promises[index]
          guard sentence.index > promise.sentence, !promise.evidence.contains(sentence.index),
            named.contains(where: {
              roster.mayBe(promise.owner, $0) || roster.mayBe($0, promise.owner)
            })
          else { continue }
          let shared = matters[index].intersection(stems).count
          if shared > (best?.shared ?? 0) { best = (index, shared) }
        }
        // One rare word is enough near the end, where people read back; two anywhere.
        let late = sentence.index * 10 >= speech.sentences.count * 7
        if let best, best.shared >= 2 || late {
          promises[best.index].evidence.append(sentence.index)
        }
      }
    }
  }

  private func matter(of promise: Promise, _ extractor: CommitmentExtractor) -> Set<String> {
    var stems = extractor.stems(promise)
    if let asked = promise.request?.deed {
      stems.formUnion(ContentWords.stems(speech.sentences[asked.sentence].words[asked.words]))
    }
    return stems.subtracting(roster.attendees.flatMap { NameParts.words($0.shownName) })
  }

  /// The stretches between breaths and "and".
  private func segments(of sentence: SpokenSentence) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for position in sentence.words.indices {
      let isAnd = ["and", "und"].contains(sentence.words[position].folded)
      if isAnd, position > start {
        found.append(start..<position)
        start = position
      }
      if sentence.words[position].breath {
        found.append(start..<position + 1)
        start = position + 1
      }
    }
    if start < sentence.words.count { found.append(start..<sentence.words.count) }
    return found
  }

  private static let mine = PhraseList(
    "i've got|i've the|and me|from my side|von mir|my side|i the|i have|on my side|myself|i got"
  )

  private func owners(in words: [SpokenWord], speaker: Int?) -> [Int] {
    var people = roster.mentions(in: words)
    if Self.mine.occurs(in: words), let speaker { people.append(speaker) }
    return people
  }
}
