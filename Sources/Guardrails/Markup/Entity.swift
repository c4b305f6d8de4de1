/// Character references of HTML and Markdown.
enum Entity {
  /// The text and the length of the reference that starts at an index with `&`.
  static func decode(_ bytes: [UInt8], at index: Int, before end: Int) -> (
    text: String, length: Int
  )? {
    guard index + 2 < end, bytes[index] == UInt8(ascii: "&") else { return nil }
    var stop = index + 1
    while stop < end, stop - index <= 32, bytes[stop] != UInt8(ascii: ";") { stop += 1 }
    guard stop < end, bytes[stop] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: bytes[(index + 1)..<stop], as: UTF8.self)
    guard let text = text(of: name) else { return nil }
    return (text, stop + 1 - index)
  }

  private static func text(of name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, let scalar = Unicode.Scalar(value) else { return nil }
      return String(Character(scalar))
    }
    return named[name]
  }

  private static let named: [String: String] = {
    var names: [String: String] = [:]
    let list =
      "amp & lt < gt > quot \" apos ' nbsp \u{A0} ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ "
      + "rdquo ” bdquo „ euro € pound £ yen ¥ copy © reg ® trade ™ auml ä ouml ö uuml ü Auml Ä "
      + "Ouml Ö Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç times × frac12 ½ frac14 ¼ "
      + "frac34 ¾ percnt % shy \u{AD} zwj \u{200D} zwnj \u{200C} bull • middot · sect § deg ° "
      + "thinsp \u{2009} ensp \u{2002} emsp \u{2003} laquo « raquo » lbrack [ rbrack ] num # "
      + "colon : period . comma , excl ! quest ? lpar ( rpar ) dollar $"
    let words = list.unicodeScalars.split(separator: " ").map {
      String(String.UnicodeScalarView($0))
    }
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      names[words[index]] = words[index + 1]
    }
    return names
  }()
}
