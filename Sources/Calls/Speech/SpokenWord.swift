/// One word of a sentence, folded for matching, with its place in the sentence.
struct SpokenWord: Sendable, Hashable {
  /// The word in lower case with plain apostrophes.
  var folded: String
  /// Where it stands, as UTF-8 offsets into the sentence.
  var range: Range<Int>
  /// Whether a comma, colon, dash or dots follow: a breath.
  var breath: Bool
}
