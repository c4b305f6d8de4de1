/// The date in a name that a recorder gives its files; never the day a file was saved.
enum RecordingName {
  /// The moment in the path, the innermost part that has one first.
  ///
  /// Known are Zoom's folder `2026-03-10 15.00.00 Topic 123456789`, Zoom's cloud file
  /// `GMT20260310-150000_Recording.transcript.vtt`, Teams' `Topic-20260310_150000-Meeting Recording`
  /// and Meet's `Topic - 2026/03/10 10:00 CET - Transcript` (a slash shows as `_` or `-` on disk).
  static func moment(in path: String) -> CallMoment? {
    let normal = path.replacing("\\", with: "/")
    for part in normal.split(separator: "/").reversed() {
      let bytes = Array(part.utf8)[...]
      if let found = zoomFolder(bytes) ?? zoomCloud(bytes) ?? teams(bytes) ?? meet(bytes) {
        return found
      }
    }
    return nil
  }

  private static func zoomFolder(_ name: Bytes) -> CallMoment? {
    guard name.count > 19, name[name.startIndex + 10] == Byte.space else { return nil }
    let clock = name.dropFirst(11).prefix(8)
    let dots = [clock[clock.startIndex + 2], clock[clock.startIndex + 5]]
    let digits = clock.filter(Byte.isDigit)
    guard dots.allSatisfy({ $0 == Byte.dot }), digits.count == 6,
      let day = CallMoment(iso: name.prefix(10))
    else { return nil }
    let time = CallMoment.time(
      TimeCode.number(digits[0..<2]),
      TimeCode.number(digits[2..<4]),
      TimeCode.number(digits[4..<6])
    )
    return CallMoment(year: day.year, month: day.month, day: day.day, time: time)
  }

  private static func zoomCloud(_ name: Bytes) -> CallMoment? {
    guard name.hasPrefix("GMT") else { return nil }
    let rest = name.dropFirst(3)
    guard rest.count >= 15, rest[rest.startIndex + 8] == Byte.dash else { return nil }
    return CallMoment(
      compactDate: rest.prefix(8),
      time: rest.dropFirst(9).prefix(6),
      offset: "Z"
    )
  }

  /// `…-20260310_150000-Meeting Recording`, and the same words in another language.
  static func teams(_ name: Bytes) -> CallMoment? {
    var rest = name
    while let dash = rest.firstIndex(of: Byte.dash) {
      rest = rest[(dash + 1)...]
      guard rest.count >= 16, rest[rest.startIndex + 8] == UInt8(ascii: "_"),
        rest[rest.startIndex + 15] == Byte.dash
      else { continue }
      let found = CallMoment(compactDate: rest.prefix(8), time: rest.dropFirst(9).prefix(6))
      if let found {
        return found
      }
    }
    return nil
  }

  /// Google writes ` - 2026/03/10 10:00 CET - `, older files `(2026-03-10 at 10:00 GMT-5)`.
  static func meet(_ name: Bytes) -> CallMoment? {
    guard name.contains("Transcript") || name.contains(" at ") || name.contains("Notes by Gemini")
    else { return nil }
    var rest = name
    while let digit = rest.firstIndex(where: Byte.isDigit) {
      rest = rest[digit...]
      let run = rest.prefix(while: Byte.isDigit)
      let isDate = run.count == 4 && rest.count >= 10 && Byte.isDigit(rest[rest.startIndex + 5])
      if isDate, let found = CallMoment(prose: rest) {
        return found
      }
      rest = rest.dropFirst(run.count)
    }
    return nil
  }
}
