/// How long a text is: in words, and in seconds when it is spoken.
public enum SpokenLength {
  /// The pace that outputs are planned for.
  public static let wordsPerMinute = 150

  /// The words of a text; a merge tag counts as one, punctuation alone as none.
  public static func words(in text: String) -> Int {
    let plain = MergeTag.replacing(in: text) { _ in "tag" }
    return plain.split(whereSeparator: \.isWhitespace)
      .count { word in word.contains { $0.isLetter || $0.isNumber } }
  }

  /// The seconds that it takes to say the texts one after the other, rounded up.
  public static func seconds(_ texts: String...) -> Int {
    seconds(texts)
  }

  /// The seconds that it takes to say the texts one after the other, rounded up.
  public static func seconds(_ texts: [String]) -> Int {
    let count = texts.map(words(in:)).reduce(0, +)
    return (count * 60 + wordsPerMinute - 1) / wordsPerMinute
  }
}
