import Messaging
import Patterns
import Transcripts

/// Recognises the library's terms behind what speech recognition made of them.
///
/// A correction annotates the cue; the cue's text, and every quote of it, stays as it is.
struct Glossary: Sendable {
  private let index: PhraseIndex
  private let terms: [String]

  /// Reads the library's `sounds_like`.
  init(_ library: Library?) {
    var phrases: [Phrase] = []
    var terms: [String] = []
    for term in library?.content.terms ?? [] {
      for sound in term.soundsLike {
        phrases.append(Phrase(sound, options: [.wholeWord, .inflected]))
        terms.append(term.preferred)
      }
    }
    index = PhraseIndex(phrases)
    self.terms = terms
  }

  /// The corrections of a transcript, in order.
  func corrections(in transcript: Transcript) -> [CallCoverage.Correction] {
    guard !terms.isEmpty else { return [] }
    var found: [CallCoverage.Correction] = []
    for cue in transcript.cues {
      let folded = FoldedText(cue.text)
      let source = Array(cue.text.utf8)
      for match in index.longestNonOverlapping(in: folded) {
        let range = folded.sourceRange(for: match.range)
        found.append(
          CallCoverage.Correction(
            cueID: cue.id,
            heard: String(decoding: source[range], as: UTF8.self),
            term: terms[match.phrase]
          )
        )
      }
    }
    return found
  }
}
