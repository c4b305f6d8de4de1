/// An arithmetic expression over counts of a text.
///
/// `+ - * / %`, comparisons, `&& || !`, parentheses, `math.sqrt`, `math.abs`, `math.floor`,
/// `math.ceil`, `math.pow`, and names such as `words`. Truth is 1 and 0; a dot in a name reads as
/// an underscore, so that `heading.h1` is `heading_h1`.
struct Formula: Sendable {
  private indirect enum Term: Sendable {
    case number(Double)
    case name(String)
    case operation(String, Term, Term)
    case function(String, [Term])
  }

  private let term: Term

  /// Reads an expression.
  ///
  /// - Throws: a fault that names what is not understood.
  init(_ source: String) throws(RuleFault) {
    var parser = Parser(source)
    let term = try parser.expression(0)
    if let rest = parser.tokens.first {
      throw RuleFault(
        message: "the formula “\(source)” is not understood at “\(rest)”.",
        pattern: source
      )
    }
    self.term = term
  }

  /// The names that may occur.
  static let names: Set<String> = Set(
    """
    result words sentences paragraphs characters syllables complex_words long_words
    polysyllabic_words pre list blockquote heading_h1 heading_h2 heading_h3 heading_h4 heading_h5
    heading_h6
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// The value; a name without a value counts as 0.
  func value(of values: [String: Double]) -> Double { Self.value(term, values) }

  private static func value(_ term: Term, _ values: [String: Double]) -> Double {
    switch term {
    case .number(let number): return number
    case .name(let name): return values[name] ?? 0
    case .function(let name, let terms):
      let arguments = terms.map { value($0, values) }
      return function(name, arguments)
    case .operation(let sign, let left, let right):
      return operation(sign, value(left, values), value(right, values))
    }
  }

  private static func function(_ name: String, _ arguments: [Double]) -> Double {
    let first = arguments.first ?? 0
    switch name {
    case "math_sqrt": return first.squareRoot()
    case "math_abs": return abs(first)
    case "math_floor": return first.rounded(.down)
    case "math_ceil": return first.rounded(.up)
    case "!": return first == 0 ? 1 : 0
    default: return first
    }
  }

  private static func operation(_ sign: String, _ left: Double, _ right: Double) -> Double {
    func truth(_ value: Bool) -> Double { value ? 1 : 0 }
    switch sign {
    case "+": return left + right
    case "-": return left - right
    case "*": return left * right
    case "/": return left / right
    case "%": return left.truncatingRemainder(dividingBy: right)
    case "<": return truth(left < right)
    case ">": return truth(left > right)
    case "<=": return truth(left <= right)
    case ">=": return truth(left >= right)
    case "==": return truth(left == right)
    case "!=": return truth(left != right)
    case "&&": return truth(left != 0 && right != 0)
    default: return truth(left != 0 || right != 0)
    }
  }
}

extension Formula {
  private struct Parser {
    let source: String
    var tokens: ArraySlice<String>
    private var depth = 0

    private static let functions: Set<String> = [
      "math_sqrt", "math_abs", "math_floor", "math_ceil",
    ]

    init(_ source: String) {
      self.source = source
      tokens = Parser.split(source)[...]
    }

    private static func binding(_ token: String) -> Int? {
      switch token {
      case "||": 1
      case "&&": 2
      case "==", "!=": 3
      case "<", ">", "<=", ">=": 4
      case "+", "-": 5
      case "*", "/", "%": 6
      default: nil
      }
    }

    mutating func expression(_ minimum: Int) throws(RuleFault) -> Term {
      depth += 1
      defer { depth -= 1 }
      guard depth < 100 else { throw fault("it is nested too deeply") }
      var left = try operand()
      while let sign = tokens.first, let binding = Parser.binding(sign), binding > minimum {
        tokens.removeFirst()
        left = .operation(sign, left, try expression(binding))
      }
      return left
    }

    private mutating func operand() throws(RuleFault) -> Term {
      guard let token = tokens.popFirst() else { throw fault("it ends too early") }
      if let number = Double(token) { return .number(number) }
      switch token {
      case "(":
        let inner = try expression(0)
        guard tokens.popFirst() == ")" else { throw fault("a parenthesis is not closed") }
        return inner
      case "-": return .operation("-", .number(0), try expression(6))
      case "!": return .function("!", [try expression(6)])
      case _ where Parser.functions.contains(token):
        guard tokens.first == "(" else { throw fault("“\(token)” needs parentheses") }
        return .function(token, [try operand()])
      case _ where Formula.names.contains(token): return .name(token)
      default: throw fault("“\(token)” is not known")
      }
    }

    private func fault(_ reason: String) -> RuleFault {
      RuleFault(
        message: "the formula “\(source)” cannot be used: \(reason).",
        pattern: source
      )
    }

    private static func split(_ source: String) -> [String] {
      var tokens: [String] = []
      let bytes = Array(source.utf8)
      var index = 0
      func isName(_ byte: UInt8) -> Bool {
        byte == 0x5F || byte == 0x2E || (0x30...0x39).contains(byte)
          || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      }
      while index < bytes.count {
        let start = index
        if bytes[index] <= 0x20 {
          index += 1
          continue
        }
        if isName(bytes[index]) {
          while index < bytes.count, isName(bytes[index]) { index += 1 }
          let word = String(decoding: bytes[start..<index], as: UTF8.self)
          tokens.append(Double(word) == nil ? word.replacing(".", with: "_") : word)
          continue
        }
        let pair = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
        if ["<=", ">=", "==", "!=", "&&", "||"].contains(pair) {
          tokens.append(pair)
          index += 2
        } else {
          tokens.append(String(decoding: [bytes[index]], as: UTF8.self))
          index += 1
        }
      }
      return tokens
    }
  }
}
