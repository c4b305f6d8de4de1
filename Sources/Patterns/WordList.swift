/// A fixed list of words, asked for by their bytes.
struct WordList: Sendable {
  private var keys = KeySet()

  /// The words of a text that white space parts.
  init(_ list: String) {
    for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      keys.insert(Self.key(of: word))
    }
  }

  /// Whether a word, in lower case, is on the list.
  func contains(_ word: some Sequence<UInt8>) -> Bool { keys.contains(Self.key(of: word)) }

  /// FNV-1a, of 64 bits: no two words of a list, and none in practice, share a key.
  private static func key(of word: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return key
  }
}
