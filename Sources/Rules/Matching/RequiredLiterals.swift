import Patterns

/// Texts of which every match of an expression holds at least one.
///
/// They decide whether an expression is worth running: the automaton looks for all of them at once.
struct RequiredLiterals {
  private var scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  /// The texts, or nil where the expression may match without any that is long enough.
  static func of(_ source: String) -> [String]? {
    var reader = RequiredLiterals(scalars: Array(source.unicodeScalars))
    let found = reader.alternatives()
    return reader.index == reader.scalars.count ? found : nil
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func alternatives() -> [String]? {
    var all: [String]? = []
    while true {
      let found = sequence()
      if let found, let sum = all { all = sum.count + found.count <= 64 ? sum + found : nil }
      if found == nil { all = nil }
      guard next == "|" else { return all }
      index += 1
    }
  }

  private mutating func sequence() -> [String]? {
    var best: [String]?
    var run = ""
    func score(_ texts: [String]) -> Int { texts.map(\.utf8.count).min() ?? 0 }
    func offer(_ texts: [String]?) {
      guard let texts, score(texts) >= 2, score(texts) > best.map(score) ?? 0 else { return }
      best = texts
    }
    func close() {
      offer([run])
      run = ""
    }
    while let scalar = next, scalar != "|", scalar != ")" {
      index += 1
      var literal: Unicode.Scalar?
      var inner: [String]?
      switch scalar {
      case "(": inner = group()
      case "[": skipSet()
      case "\\": literal = escaped()
      case ".", "^", "$": break
      default: literal = scalar
      }
      let fewest = quantifier()
      if let literal, fewest != 0 {
        run.unicodeScalars.append(literal)
        if fewest != nil { close() }
      } else {
        close()
        if fewest != 0 { offer(inner) }
      }
    }
    close()
    return best
  }

  /// What a group requires; nil for one that consumes nothing.
  private mutating func group() -> [String]? {
    depth += 1
    defer { depth -= 1 }
    var consumes = true
    if next == "?" {
      index += 1
      switch next {
      case ":": index += 1
      case ">": index += 1
      case "=", "!":
        consumes = false
        index += 1
      case "<", "P", "'":
        if next == "P" { index += 1 }
        index += 1
        if next == "=" || next == "!" {
          consumes = false
          index += 1
        } else {
          while let scalar = next, scalar != ">", scalar != "'" {
            index += 1
            if scalar == ")" { break }
          }
          index += 1
        }
      default:
        // Flags: `(?i)` or `(?i:…)`.
        while let scalar = next, scalar != ":", scalar != ")" {
          if !(scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "-")) {
            return abandon()
          }
          index += 1
        }
        if next == ")" {
          index += 1
          return nil
        }
        index += 1
      }
    }
    guard depth < 100 else { return abandon() }
    let found = alternatives()
    guard next == ")" else { return abandon() }
    index += 1
    return consumes ? found : nil
  }

  private mutating func abandon() -> [String]? {
    index = scalars.count + 1
    return nil
  }

  private mutating func skipSet() {
    if next == "^" { index += 1 }
    if next == "]" { index += 1 }
    while let scalar = next, scalar != "]" { index += scalar == "\\" ? 2 : 1 }
    index += 1
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    index += 1
    if scalar == "x" || scalar == "p" || scalar == "P", next == "{" {
      while let inner = next, inner != "}" {
        index += 1
        _ = inner
      }
      index += 1
      return nil
    }
    let isPunctuation =
      scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9" ~= scalar)
    return isPunctuation ? scalar : nil
  }

  /// The fewest repetitions, or nil where none are given.
  private mutating func quantifier() -> Int? {
    guard let scalar = next else { return nil }
    var fewest: Int
    switch scalar {
    case "?", "*": fewest = 0
    case "+": fewest = 1
    case "{":
      let rest = scalars[(index + 1)...]
      let digits = rest.prefix { "0"..."9" ~= $0 }
      guard let number = Int(String(String.UnicodeScalarView(digits))),
        let end = rest.firstIndex(of: "}")
      else { return nil }
      fewest = number
      index = end
    default: return nil
    }
    index += 1
    if next == "?" || next == "+" { index += 1 }
    return fewest
  }
}
