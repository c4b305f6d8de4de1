import Patterns
import Transcripts

/// Finds stretches of talk that sound like tasks where hardly anybody promised anything in words.
///
/// In working meetings tasks are given out without "I'll": "you're gonna be looking at the interface".
/// Rules for promises find none of that. The candidates of `TaskModel` are shown as parked, with the
/// reason `no_promise`: nobody bound themself, so there is no owner and no date.
struct TaskCandidates {
  /// Calls with so many promises need no candidates: their tasks were said in words.
  static let enoughPromises = 3
  /// Promises and candidates together.
  static let limit = 5
  /// The least score; chosen by cross-validation on AMI (decision 0012).
  static let threshold = -4.5
  /// Two candidates are further apart than so many units.
  static let gap = 4

  let speech: Speech
  /// Sentences that carry a promise, are parked already, or must not travel.
  let taken: Set<Int>

  /// A candidate: a cue of the transcript and the words in it.
  struct Candidate {
    var cue: Int
    var text: String
    var score: Double
  }

  private struct Source {
    var cue: Int
    var text: String
  }

  /// The likeliest candidates, in the order of the call.
  func candidates(besides promises: Int) -> [Candidate] {
    guard promises < Self.enoughPromises else { return [] }
    let sources = sources()
    let cues = speech.transcript.cues
    let units = sources.map { source in
      TaskFeatures.Unit(
        speaker: cues[source.cue].speaker ?? "",
        words: TaskFeatures.words(source.text)
      )
    }
    let scores = TaskModel.shared.scores(of: units)
    let barred = barredCues()
    var chosen: [Int] = []
    let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    for index in order {
      guard scores[index] >= Self.threshold, chosen.count < Self.limit - promises else { break }
      guard units[index].words.count >= 4, !barred.contains(sources[index].cue),
        chosen.allSatisfy({ abs($0 - index) > Self.gap })
      else { continue }
      chosen.append(index)
    }
    return chosen.sorted().map { index in
      Candidate(cue: sources[index].cue, text: sources[index].text, score: scores[index])
    }
  }

  /// A caption is a unit; a long paragraph falls into its sentences.
  private func sources() -> [Source] {
    var found: [Source] = []
    for (index, cue) in speech.transcript.cues.enumerated() {
      guard cue.text.utf8.count > 300 else {
        found.append(Source(cue: index, text: cue.text))
        continue
      }
      let bytes = Array(cue.text.utf8)
      for span in Sentences(utf8: bytes) {
        found.append(Source(cue: index, text: String(decoding: bytes[span], as: UTF8.self)))
      }
    }
    return found
  }

  private func barredCues() -> Set<Int> {
    var barred: Set<Int> = []
    for sentence in speech.setAside { barred.formUnion(sentence.cues) }
    for sentence in speech.sentences where taken.contains(sentence.index) {
      barred.formUnion(sentence.cues)
    }
    return barred
  }
}
