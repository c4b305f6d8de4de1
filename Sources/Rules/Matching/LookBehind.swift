/// Look-behinds written out as alternatives of fixed length, which is all that the engine takes.
///
/// `(?<!acts? )` becomes `(?<!act |acts )`. A repetition without a bound looks back at most
/// ``reach`` characters, so `(?<!.*-)` sees a hyphen that far and no farther.
struct LookBehind {
  /// How far a repetition without a bound looks back, in characters.
  static let reach = 100

  private static let mostAlternatives = 2000

  private var scalars: [Unicode.Scalar]
  private var index = 0

  /// An expression that matches at one place, and how many characters it takes there.
  private struct Piece {
    var text: String
    var isCharacter: Bool
  }

  /// The expression with all its look-behinds written out, or nil where one cannot be.
  static func expanded(_ source: String) -> String? {
    var reader = LookBehind(scalars: Array(source.unicodeScalars))
    var result = ""
    while let scalar = reader.next {
      if scalar == "\\" || scalar == "[" {
        guard let piece = reader.character() else { return nil }
        result += piece.text
      } else if reader.startsLookBehind {
        result += String(String.UnicodeScalarView(reader.scalars[reader.index..<reader.index + 4]))
        reader.index += 4
        guard let list = reader.alternatives(), reader.next == ")" else { return nil }
        result += list.joined(separator: "|") + ")"
        reader.index += 1
      } else {
        result.unicodeScalars.append(scalar)
        reader.index += 1
      }
    }
    return result
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private var startsLookBehind: Bool {
    guard index + 3 < scalars.count else { return false }
    return scalars[index] == "(" && scalars[index + 1] == "?" && scalars[index + 2] == "<"
      && (scalars[index + 3] == "!" || scalars[index + 3] == "=")
  }

  private mutating func alternatives() -> [String]? {
    guard var all = sequence() else { return nil }
    while next == "|" {
      index += 1
      guard let more = sequence() else { return nil }
      all += more
      guard all.count <= Self.mostAlternatives else { return nil }
    }
    return all
  }

  private mutating func sequence() -> [String]? {
    var all = [""]
    while let scalar = next, scalar != "|", scalar != ")" {
      var texts: [String]
      var isCharacter = false
      if scalar == "(" {
        guard let inner = group() else { return nil }
        texts = inner
      } else {
        guard let piece = character() else { return nil }
        texts = [piece.text]
        isCharacter = piece.isCharacter
      }
      guard let counts = quantifier() else { return nil }
      if counts != 1...1 {
        guard isCharacter || counts.upperBound < 3 else { return nil }
        texts = counts.flatMap { count in repeated(texts, count, isCharacter) }
      }
      guard all.count * texts.count <= Self.mostAlternatives else { return nil }
      all = all.flatMap { start in texts.map { start + $0 } }
    }
    return all
  }

  private func repeated(_ texts: [String], _ count: Int, _ isCharacter: Bool) -> [String] {
    if count == 0 { return [""] }
    if isCharacter { return texts.map { count == 1 ? $0 : "\($0){\(count)}" } }
    return (1..<count).reduce(texts) { all, _ in all.flatMap { start in texts.map { start + $0 } } }
  }

  private mutating func group() -> [String]? {
    index += 1
    if next == "?" {
      guard index + 1 < scalars.count, scalars[index + 1] == ":" else { return nil }
      index += 2
    }
    guard let inner = alternatives(), next == ")" else { return nil }
    index += 1
    return inner
  }

  /// One character, one set or one escape.
  private mutating func character() -> Piece? {
    guard let scalar = next else { return nil }
    let start = index
    index += 1
    var isCharacter = true
    if scalar == "[" {
      if next == "^" { index += 1 }
      if next == "]" { index += 1 }
      while let inner = next, inner != "]" { index += inner == "\\" ? 2 : 1 }
      guard next == "]" else { return nil }
      index += 1
    } else if scalar == "\\" {
      guard let escaped = next else { return nil }
      index += 1
      if next == "{", "xpP".unicodeScalars.contains(escaped) {
        while let inner = next, inner != "}" { index += inner == "}" ? 0 : 1 }
        index += 1
      }
      isCharacter = !"bBAzZG".unicodeScalars.contains(escaped)
    } else if scalar == "^" || scalar == "$" {
      isCharacter = false
    }
    guard index <= scalars.count else { return nil }
    let text = String(String.UnicodeScalarView(scalars[start..<index]))
    return Piece(text: text, isCharacter: isCharacter)
  }

  private mutating func quantifier() -> ClosedRange<Int>? {
    let counts: ClosedRange<Int>
    switch next {
    case "?": counts = 0...1
    case "*": counts = 0...Self.reach
    case "+": counts = 1...Self.reach
    case "{":
      guard let end = scalars[index...].firstIndex(of: "}") else { return nil }
      let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
      let bounds = inside.split(separator: ",", omittingEmptySubsequences: false)
      guard let low = bounds.first.flatMap({ Int($0) }), low <= Self.reach else { return nil }
      let high = bounds.count > 1 ? Int(bounds[1]) ?? Self.reach : low
      guard low <= high, high <= Self.reach else { return nil }
      counts = low...high
      index = end
    default: return 1...1
    }
    index += 1
    if next == "?" || next == "+" { index += 1 }
    return counts
  }
}
