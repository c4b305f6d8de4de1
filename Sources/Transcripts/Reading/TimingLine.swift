/// A line that says when a caption shows: `00:05:24.930 --> 00:05:25.840 align:start`.
struct TimingLine {
  var start: TimeCode
  var end: TimeCode

  /// What a line with an arrow turns out to be.
  enum Reading {
    case timing(TimingLine)
    case broken
    case notTiming
  }

  /// An arrow makes a time line only where the line begins like a time; in speech it is text.
  static func read(_ line: Bytes) -> Reading {
    let text = line.trimmed
    let unsigned = text.first == Byte.dash ? text.dropFirst() : text
    guard let first = unsigned.first, Byte.isDigit(first), text.contains("-->") else {
      return .notTiming
    }
    guard let (start, afterStart) = TimeCode.read(text) else { return .broken }
    guard start.colons > 0 || start.hasFraction else { return .notTiming }
    var rest = afterStart.trimmed
    guard rest.hasPrefix("-->") else { return .broken }
    rest = rest.dropFirst(3).trimmed
    guard let (end, settings) = TimeCode.read(rest),
      settings.first.map(Byte.isBlank) ?? true
    else { return .broken }
    return .timing(TimingLine(start: start, end: end))
  }
}
