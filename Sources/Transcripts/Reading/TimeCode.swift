/// A time as transcripts write it: `0.000`, `1:02`, `00:05:24.930`, `0:0:0.820`, `100:00:00,000`.
struct TimeCode: Hashable {
  var milliseconds: Int

  /// How many colons it has; none means plain seconds.
  var colons: Int

  /// Whether digits follow a dot or comma.
  var hasFraction: Bool

  /// Whether every part after the first has two digits, and the first too where it is hours.
  var isPadded: Bool

  /// Whether a part carries a minus: speech from before the recording.
  var isNegative: Bool

  /// Seconds, or `nil` for a time before the recording.
  var seconds: Double? {
    isNegative ? nil : Double(milliseconds) / 1000
  }

  /// Reads a time code at the front of `bytes`; `rest` is what follows it.
  static func read(_ bytes: Bytes) -> (code: TimeCode, rest: Bytes)? {
    var rest = bytes
    var parts: [Int] = []
    var widths: [Int] = []
    var isNegative = false
    while parts.count < 3 {
      if rest.first == Byte.dash {
        isNegative = true
        rest = rest.dropFirst()
      }
      let digits = rest.prefix(while: Byte.isDigit)
      guard !digits.isEmpty, digits.count <= 9 else { return nil }
      parts.append(number(digits))
      widths.append(digits.count)
      rest = rest.dropFirst(digits.count)
      guard parts.count < 3, rest.first == Byte.colon, let next = rest.dropFirst().first,
        Byte.isDigit(next) || next == Byte.dash
      else { break }
      rest = rest.dropFirst()
    }
    let total = parts.reduce(0) { $0 * 60 + $1 }
    let fraction = readFraction(&rest)
    let padded = widths.dropFirst().allSatisfy { $0 == 2 } && (widths.count < 3 || widths[0] >= 2)
    let code = TimeCode(
      milliseconds: total * 1000 + (fraction ?? 0),
      colons: parts.count - 1,
      hasFraction: fraction != nil,
      isPadded: padded,
      isNegative: isNegative && total * 1000 + (fraction ?? 0) > 0
    )
    return (code, rest)
  }

  /// The whole of `bytes` as a time code with at least one colon.
  static func whole(_ bytes: Bytes) -> TimeCode? {
    guard let (code, rest) = read(bytes.trimmed), rest.isEmpty, code.colons > 0 else { return nil }
    return code
  }

  static func number(_ digits: Bytes) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `.930` or `,930` as milliseconds, cut after the third digit.
  private static func readFraction(_ rest: inout Bytes) -> Int? {
    guard let mark = rest.first, mark == Byte.dot || mark == Byte.comma else { return nil }
    let digits = rest.dropFirst().prefix(while: Byte.isDigit)
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(1 + digits.count)
    let scale = [1: 100, 2: 10][digits.count] ?? 1
    return number(digits.prefix(3)) * scale
  }
}
