/// Takes the regular English and German endings off a folded word.
///
/// Both sides of a comparison pass through here, so a stem need not be a word: `reviews`, `reviewed`
/// and `reviewing` only have to meet. Short words are left alone.
enum Stem {
  static func length(of word: UnsafeBufferPointer<UInt8>) -> (count: Int, dropsLast: Bool) {
    var count = word.count
    guard count > 3 else { return (count, false) }
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      guard count >= length + 2, word[count - 1] == suffix.utf8Start[length - 1] else {
        return false
      }
      for offset in 0..<length where word[count - length + offset] != suffix.utf8Start[offset] {
        return false
      }
      return true
    }
    if ends("'s") { count -= 2 } else if ends("s'") { count -= 1 }
    if ends("ies") {
      return (count - 2, false)
    } else if ends("sses") || ends("xes") || ends("ches") || ends("shes") || ends("zes") {
      count -= 2
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      count -= 1
    }
    if ends("ied") { return (count - 2, false) }
    if ends("eed"), count >= 6 {
      // "guaranteed" and "guarantee", "agreed" and "agree" meet.
      count -= 1
    } else if ends("ing"), count >= 6 {
      count -= 3
      count = undoubled(word, count)
    } else if ends("ed"), count >= 5 {
      count -= 2
      count = undoubled(word, count)
    } else if ends("en"), count >= 6 {
      count -= 2
    } else if ends("er"), count >= 7 {
      count -= 2
    }
    if count > 3, word[count - 1] == UInt8(ascii: "e") { count -= 1 }
    if count > 3, word[count - 1] == UInt8(ascii: "y") { return (count, true) }
    return (count, false)
  }

  static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let stem = length(of: word)
    if stem.dropsLast {
      let hash = WordKey.hash(word.prefix(stem.count - 1))
      return WordKey.hash(CollectionOfOne(UInt8(ascii: "i")), hash)
    }
    return WordKey.hash(word.prefix(stem.count))
  }

  static func key(of word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { key(of: $0) }
  }

  private static func undoubled(_ word: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int {
    guard count > 3, word[count - 1] == word[count - 2] else { return count }
    switch word[count - 1] {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"): return count
    default: return count - 1
    }
  }
}
