/// A message with places for what was found, as Go's `fmt` writes them: `%s`, `%d`, `%[1]s`, `%%`.
struct RuleMessage: Sendable, Hashable {
  let template: String

  init(_ template: String) {
    self.template = template
  }

  /// The message with its places filled; line breaks become spaces, a place without a value is left out.
  func text(_ values: [String]) -> String {
    var result = ""
    var next = 0
    var rest = Substring(template)
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      if rest.first == "%" {
        result += "%"
        rest = rest.dropFirst()
        continue
      }
      var place = rest
      var index = next
      if place.first == "[", let close = place.firstIndex(of: "]"),
        let number = Int(place[place.index(after: place.startIndex)..<close])
      {
        index = number - 1
        place = place[place.index(after: close)...]
      }
      guard let verb = place.first, "sdvq".contains(verb) else {
        result += "%"
        continue
      }
      if values.indices.contains(index) { result += values[index] }
      next = index + 1
      rest = place.dropFirst()
    }
    result += rest
    return String(result.map { $0.isNewline ? " " : $0 })
  }

  /// `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`.
  static func list(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    switch quoted.count {
    case 0...1: return quoted.first ?? ""
    case 2: return "\(quoted[0]) or \(quoted[1])"
    default: return quoted.dropLast().joined(separator: ", ") + ", or " + (quoted.last ?? "")
    }
  }
}
