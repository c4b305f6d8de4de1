/// A reader of the finite part of the syntax; nil means that the expression is something else.
struct FiniteReader {
  private let scalars: [Unicode.Scalar]
  private let limit: Int
  private var index = 0
  private var depth = 0
  private(set) var hasTopLevelBar = false

  init(_ scalars: [Unicode.Scalar], limit: Int) {
    self.scalars = scalars
    self.limit = limit
  }

  var isAtEnd: Bool { index == scalars.count }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func alternatives() -> [String]? {
    guard var texts = sequence() else { return nil }
    while next == "|" {
      index += 1
      if depth == 0 { hasTopLevelBar = true }
      guard let more = sequence() else { return nil }
      texts += more
      guard texts.count <= limit else { return nil }
    }
    return texts
  }

  private mutating func sequence() -> [String]? {
    var texts = [""]
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let atom = atom(), let repeated = quantified(atom) else { return nil }
      guard texts.count * repeated.count <= limit else { return nil }
      texts = texts.flatMap { text in repeated.map { text + $0 } }
    }
    return texts
  }

  private mutating func atom() -> [String]? {
    guard let scalar = next else { return nil }
    index += 1
    switch scalar {
    case "(": return group()
    case "[": return set()
    case "\\": return escape().map { [$0] }
    case ".", "^", "$", "*", "+", "?", "{", "}", ")", "]": return nil
    case " ":
      if next == "+" { index += 1 }
      return [" "]
    default: return [String(scalar)]
    }
  }

  private mutating func escape() -> String? {
    guard let scalar = next else { return nil }
    index += 1
    if scalar == "s" {
      if next == "+" { index += 1 }
      return " "
    }
    return isPunctuation(scalar) ? String(scalar) : nil
  }

  private mutating func group() -> [String]? {
    if next == "?" {
      guard index + 1 < scalars.count, scalars[index + 1] == ":" else { return nil }
      index += 2
    } else if next == "*" {
      return nil
    }
    guard depth < 50 else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard let texts = alternatives(), next == ")" else { return nil }
    index += 1
    return texts
  }

  private mutating func set() -> [String]? {
    var members: [String] = []
    while let scalar = next, scalar != "]" {
      index += 1
      guard scalar != "^", scalar != "[" else { return nil }
      var first = scalar
      if scalar == "\\" {
        guard let escaped = next, isPunctuation(escaped) else { return nil }
        index += 1
        first = escaped
      }
      if next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
        let last = scalars[index + 1]
        index += 2
        guard isAlphanumeric(first), isAlphanumeric(last), first.value <= last.value else {
          return nil
        }
        for value in first.value...last.value {
          guard let member = Unicode.Scalar(value) else { return nil }
          members.append(String(member))
        }
      } else {
        members.append(String(first))
      }
      guard members.count <= limit else { return nil }
    }
    guard next == "]", !members.isEmpty else { return nil }
    index += 1
    return members
  }

  private mutating func quantified(_ texts: [String]) -> [String]? {
    guard let scalar = next else { return texts }
    var counts = 1...1
    switch scalar {
    case "*", "+": return nil
    case "?":
      index += 1
      counts = 0...1
    case "{":
      guard let read = bounds() else { return nil }
      counts = read
    default: return texts
    }
    // A lazy, possessive or second quantifier.
    if next == "?" || next == "+" || next == "*" || next == "{" { return nil }
    return repeated(texts, counts)
  }

  private func repeated(_ texts: [String], _ counts: ClosedRange<Int>) -> [String]? {
    // Most repetitions first: that is what a greedy quantifier tries first.
    var all: [String] = []
    var power = [""]
    for count in 0...counts.upperBound {
      if count >= counts.lowerBound { all = power + all }
      guard all.count <= limit, power.count * texts.count <= limit || count == counts.upperBound
      else { return nil }
      if count < counts.upperBound {
        power = power.flatMap { text in texts.map { text + $0 } }
      }
    }
    return all
  }

  /// `{2}` or `{1,3}`; small numbers only.
  private mutating func bounds() -> ClosedRange<Int>? {
    index += 1
    guard let low = number() else { return nil }
    var high = low
    if next == "," {
      index += 1
      guard let read = number() else { return nil }
      high = read
    }
    guard next == "}", low <= high, high <= 8 else { return nil }
    index += 1
    return low...high
  }

  private mutating func number() -> Int? {
    guard let digit = next, let value = Int(String(digit)), value < 9 else { return nil }
    index += 1
    return value
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    0x21..<0x7F ~= scalar.value && !isAlphanumeric(scalar)
  }

  private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value < 0x80 else { return false }
    let byte = UInt8(scalar.value)
    return byte.isASCIIDigit || byte.isASCIILetter
  }
}
