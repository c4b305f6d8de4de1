import Messaging

/// Words from outside, marked so that a model can tell them from instructions.
///
/// The fence holds a digest of the words; should they contain it all the same, another is taken.
/// Inside the fence the words are as they came, but for control characters, which are dropped, and
/// the length, which may be cut with a visible note.
struct UntrustedText {
  let fenced: String

  /// Fences a text.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - limit: The most UTF-8 bytes of them that are shown; nil shows all.
  init(_ text: String, limit: Int?) {
    let words = Self.shortened(Self.withoutControls(text), limit: limit)
    var number = 0
    var mark = Self.mark(words, number)
    while words.contains(mark) {
      number += 1
      mark = Self.mark(words, number)
    }
    let lines = words.utf8.contains(0x0A) ? "\n" : ""
    fenced = "<\(mark)>\(lines)\(words)\(lines)</\(mark)>"
  }

  /// The words up to a limit, whole characters only, with a note where something is missing.
  static func shortened(_ text: String, limit: Int?) -> String {
    let total = text.utf8.count
    guard let limit, total > limit else { return text }
    var kept = ""
    var size = 0
    for character in text {
      size += character.utf8.count
      guard size <= limit else { break }
      kept.append(character)
    }
    return kept + " […cut here: \(kept.utf8.count) of \(total) bytes are shown…]"
  }

  private static func mark(_ words: String, _ number: Int) -> String {
    let seed = number == 0 ? words : "\(number) \(words)"
    return "data-" + ContentDigest.sha256(seed).prefix(12)
  }

  private static func withoutControls(_ text: String) -> String {
    let bytes = text.utf8.filter { byte in
      byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
