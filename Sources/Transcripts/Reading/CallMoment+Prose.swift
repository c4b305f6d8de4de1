extension CallMoment {
  /// A date written for people: `10 March 2026, 03:35pm`, `Tue, Mar 10, 2026`, `10. März 2026`,
  /// `10.03.2026`, `2026/03/10 10:00`, `2026年3月10日`.
  ///
  /// `3/10/2026` is a date only where one of the two numbers cannot be a month.
  init?(prose line: Bytes) {
    let tokens = Self.tokens(of: line)
    for index in tokens.indices {
      let window = tokens[index...].prefix(3)
      guard window.count == 3, var moment = Self.date(Array(window)) else { continue }
      moment.time = Self.clock(tokens[(index + 3)...])
      self = moment
      return
    }
    return nil
  }

  /// A number or a word, with the byte in front of it.
  private enum Token {
    case number(Int, digits: Int, after: UInt8)
    case month(Int)
    case word(String)
  }

  private static func tokens(of line: Bytes) -> [Token] {
    var tokens: [Token] = []
    var separator = Byte.space
    var rest = line.prefix(400)
    while let byte = rest.first {
      if Byte.isDigit(byte) {
        let digits = rest.prefix(while: Byte.isDigit)
        rest = rest.dropFirst(digits.count)
        if digits.count <= 4 {
          tokens.append(
            .number(TimeCode.number(digits), digits: digits.count, after: separator)
          )
        } else {
          tokens.append(.word(digits.string))
        }
      } else if isLetter(byte) {
        let letters = rest.prefix(while: isLetter)
        rest = rest.dropFirst(letters.count)
        append(letters.string.lowercased(), to: &tokens)
      } else {
        separator = byte
        rest = rest.dropFirst()
        continue
      }
      separator = 0
    }
    return tokens
  }

  private static func append(_ word: String, to tokens: inout [Token]) {
    if let month = monthNames[word] {
      tokens.append(.month(month))
    } else if !particles.contains(word) {
      tokens.append(.word(word))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func date(_ tokens: [Token]) -> CallMoment? {
    switch (tokens[0], tokens[1], tokens[2]) {
    case (.number(let day, let width, _), .month(let month), .number(let year, 4, _))
    where width <= 2:
      return CallMoment(year: year, month: month, day: day)
    case (.month(let month), .number(let day, let width, _), .number(let year, 4, _))
    where width <= 2:
      return CallMoment(year: year, month: month, day: day)
    case (.number(let year, 4, _), .number(let month, _, let mark), .number(let day, _, _))
    where mark != Byte.colon:
      return CallMoment(year: year, month: month, day: day)
    case (.number(let first, _, _), .number(let second, _, let mark), .number(let year, 4, _)):
      if mark == Byte.dot || first > 12 {
        return CallMoment(year: year, month: second, day: first)
      }
      return second > 12 ? CallMoment(year: year, month: first, day: second) : nil
    default:
      return nil
    }
  }

  /// `15:35` or `3:35 pm`, the first pair joined by a colon.
  private static func clock(_ tokens: ArraySlice<Token>) -> String? {
    for index in tokens.indices.dropLast() {
      guard case .number(var hour, let width, _) = tokens[index], width <= 2,
        case .number(let minute, 2, Byte.colon) = tokens[index + 1]
      else { continue }
      if let after = tokens[(index + 2)...].first, case .word(let word) = after {
        if word == "pm", hour < 12 {
          hour += 12
        } else if word == "am", hour == 12 {
          hour = 0
        }
      }
      return time(hour, minute, 0)
    }
    return nil
  }

  private static let particles: Set<String> = [
    "de", "del", "of", "the", "st", "nd", "rd", "th", "le",
  ]

  /// One line a month: English, German, French, Spanish, Italian, Portuguese, Dutch.
  private static let monthNames: [String: Int] = {
    let table = """
      january jan januar jänner janvier janv enero ene gennaio gen janeiro januari
      february feb februar febr février févr febrero febbraio fevereiro fev februari
      march mar märz mrz mär mars marzo março maart mrt
      april apr avril avr abril abr aprile
      may mai mayo maggio mag maio mei
      june jun juni juin junio giugno giu junho
      july jul juli juillet juil julio luglio lug julho
      august aug août agosto ago augustus
      september sep sept septembre septiembre settembre set setembro
      october oct oktober okt octobre octubre ottobre ott outubro out
      november nov novembre noviembre novembro
      december dec dezember dez décembre déc diciembre dic dicembre dezembro
      """
    var names: [String: Int] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") {
        names[String(name)] = index + 1
      }
    }
    return names
  }()
}
