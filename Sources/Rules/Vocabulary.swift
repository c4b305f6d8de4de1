/// Words that rules leave alone wherever their `vocab` key does not say otherwise.
///
/// Entries may be regular expressions, as in Vale's `accept.txt`; they match whole words and mind
/// case.
public struct Vocabulary: Sendable, Hashable {
  /// The accepted words.
  public var accepted: [String]

  /// Makes a vocabulary.
  public init(accepted: [String] = []) {
    self.accepted = accepted
  }
}
