extension CallMoment {
  /// `2026-03-10`, `2026-03-10T15:00:00.000Z`, `2026-03-10 15:00+01:00`; a bad offset is no moment.
  init?(iso text: Bytes) {
    let text = text.trimmed
    guard text.count >= 10 else { return nil }
    let head = text.prefix(10)
    let dashes = [head[head.startIndex + 4], head[head.startIndex + 7]]
    let digits = head.filter(Byte.isDigit)
    guard digits.count == 8, dashes.allSatisfy({ $0 == Byte.dash }) else { return nil }
    let rest = text.dropFirst(10)
    var time: String?
    var offset = ""
    if let mark = rest.first {
      guard mark == UInt8(ascii: "T") || mark == Byte.space else { return nil }
      guard let (code, after) = TimeCode.read(rest.dropFirst()), code.colons >= 1,
        let zone = Self.zone(after)
      else { return nil }
      let seconds =
        code.colons == 1 ? code.milliseconds / 1000 * 60 : code.milliseconds / 1000
      time = Self.time(seconds / 3600, seconds / 60 % 60, seconds % 60)
      offset = zone
    }
    self.init(
      year: TimeCode.number(digits[0..<4]),
      month: TimeCode.number(digits[4..<6]),
      day: TimeCode.number(digits[6..<8]),
      time: time,
      offset: offset
    )
  }

  /// `20260310` with `150000` where it is known.
  init?(compactDate: Bytes, time: Bytes = [], offset: String = "") {
    guard compactDate.count == 8, compactDate.allSatisfy(Byte.isDigit) else { return nil }
    let start = compactDate.startIndex
    var clock: String?
    if time.count == 6, time.allSatisfy(Byte.isDigit) {
      let first = time.startIndex
      clock = Self.time(
        TimeCode.number(time[first..<first + 2]),
        TimeCode.number(time[first + 2..<first + 4]),
        TimeCode.number(time[first + 4..<first + 6])
      )
    }
    self.init(
      year: TimeCode.number(compactDate[start..<start + 4]),
      month: TimeCode.number(compactDate[start + 4..<start + 6]),
      day: TimeCode.number(compactDate[start + 6..<start + 8]),
      time: clock,
      offset: clock == nil ? "" : offset
    )
  }

  /// `Z`, `+01:00`, `-0500`, or nothing; `nil` for anything else.
  private static func zone(_ bytes: Bytes) -> String? {
    let text = bytes.trimmed
    guard let first = text.first else { return "" }
    if text.elementsEqual([UInt8(ascii: "Z")]) {
      return "Z"
    }
    let digits = text.dropFirst().filter(Byte.isDigit)
    guard first == UInt8(ascii: "+") || first == Byte.dash, digits.count == 4,
      text.count <= 6
    else { return nil }
    let sign = first == Byte.dash ? "-" : "+"
    let hours = String(decoding: digits.prefix(2), as: UTF8.self)
    let minutes = String(decoding: digits.suffix(2), as: UTF8.self)
    return hours + minutes == "0000" ? "Z" : "\(sign)\(hours):\(minutes)"
  }
}
