import Patterns

/// Regular expressions as rule files write them, for the engine that runs them.
///
/// Vale runs rules on a .NET engine; what that spells differently is translated: `\uXXXX`, and an
/// opening bracket inside a set, which the other engine could take for the start of a class.
enum RuleSyntax {
  /// Words must begin and end where the pattern does.
  static func words(_ tokens: String) -> String { #"\b(?:\#(tokens))\b"# }

  /// The expression in the engine's own spelling.
  static func translated(_ source: String) -> String {
    guard source.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "[") })
    else { return source }
    var result = ""
    var isInSet = false
    var scalars = source.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\":
        let next = scalars.first
        if next == "u" || next == "x", let digits = hexDigits(scalars.dropFirst(), next == "u") {
          result += "\\x{\(digits)}"
          scalars = scalars.dropFirst(1 + digits.unicodeScalars.count)
        } else {
          result.unicodeScalars.append("\\")
          if let next {
            result.unicodeScalars.append(next)
            scalars.removeFirst()
          }
        }
      case "[" where isInSet:
        result += "\\["
      case "[":
        isInSet = true
        result += "["
        if scalars.first == "^" {
          result += "^"
          scalars.removeFirst()
        }
        if scalars.first == "]" {
          result += "\\]"
          scalars.removeFirst()
        }
      case "]":
        isInSet = false
        result += "]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func hexDigits(_ scalars: Substring.UnicodeScalarView, _ isLong: Bool) -> String? {
    let digits = scalars.prefix(isLong ? 4 : 2)
    guard digits.count == (isLong ? 4 : 2),
      digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit })
    else { return nil }
    return String(String.UnicodeScalarView(digits))
  }

  /// The expression with every group that counts turned into one that does not.
  static func withoutCaptures(_ source: String) -> String {
    var result = ""
    var isInSet = false
    var scalars = source.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      result.unicodeScalars.append(scalar)
      switch scalar {
      case "\\":
        if let next = scalars.popFirst() { result.unicodeScalars.append(next) }
      case "[": isInSet = true
      case "]": isInSet = false
      case "(" where !isInSet && scalars.first != "?": result += "?:"
      default: break
      }
    }
    return result
  }

  /// Compiles an expression.
  ///
  /// - Throws: a fault with the reason; look-behind without a bound is not supported.
  static func compile(
    _ source: String,
    ignoringCase: Bool = false,
    multiline: Bool = false,
    written: String? = nil
  ) throws(RuleFault) -> Pattern {
    var options: Pattern.Options = []
    if ignoringCase { options.insert(.caseInsensitive) }
    if multiline { options.insert(.multiline) }
    let spelled = translated(source)
    do {
      return try compile(spelled, options)
    } catch {
      guard case .malformed(_, _, let reason) = error else {
        throw RuleFault(message: "\(error)", pattern: written ?? source)
      }
      throw RuleFault(
        message: "the pattern “\(written ?? source)” cannot be used: \(reason).",
        pattern: written ?? source,
        isUnsupported: reason.contains(lookBehind)
      )
    }
  }

  private static let lookBehind = "lookbehind"

  /// Compiles; where the engine wants look-behinds of a fixed length, with those written out.
  private static func compile(
    _ source: String,
    _ options: Pattern.Options
  ) throws(PatternError) -> Pattern {
    do {
      return try Pattern(source, options: options)
    } catch {
      guard case .malformed(_, _, let reason) = error, reason.contains(lookBehind),
        let expanded = LookBehind.expanded(source)
      else { throw error }
      return try Pattern(expanded, options: options)
    }
  }
}

/// Words that are no finding: whole words, and they mind case unless they say `(?i)`.
struct Exceptions: Sendable {
  private let pattern: Pattern?
  /// Entries of several words: what lies inside one of them is no finding either.
  private let phrases: Pattern?
  let words: [String]

  init(_ own: [String], _ vocabulary: Vocabulary?) throws(RuleFault) {
    let all = own + (vocabulary?.accepted ?? [])
    words = all
    guard !all.isEmpty else {
      pattern = nil
      phrases = nil
      return
    }
    let sorted = all.enumerated().sorted {
      ($1.element.utf8.count, $0.offset) < ($0.element.utf8.count, $1.offset)
    }
    let list = sorted.map { $0.element.hasPrefix("(?i)") ? $0.element : "(?-i)\($0.element)" }
    pattern = try RuleSyntax.compile(
      RuleSyntax.words(list.joined(separator: "|")),
      multiline: true,
      written: all.joined(separator: ", ")
    )
    let several = all.filter { $0.contains(" ") || $0.contains("\t") || $0.contains("\\s") }
    phrases =
      several.isEmpty
      ? nil
      : try RuleSyntax.compile(
        RuleSyntax.words(several.joined(separator: "|")),
        ignoringCase: true,
        written: several.joined(separator: ", ")
      )
  }

  /// The pattern's source, for rules that look for words or exceptions.
  var source: String? { pattern?.source }

  func cover(_ words: String) throws(PatternError) -> Bool {
    try pattern?.matches(anywhereIn: Array(words.utf8)) ?? false
  }

  /// Whether a range lies inside an excepted phrase.
  func cover(_ range: Range<Int>, in view: TextView) throws(PatternError) -> Bool {
    guard let phrases else { return false }
    for match in try phrases.matches(in: view.bytes)
    where match.range.lowerBound <= range.lowerBound && range.upperBound <= match.range.upperBound {
      return true
    }
    return false
  }
}
