import Guardrails

/// The texts in a file's front matter, each under its key.
///
/// Read are the top keys whose values are words in one line, quoted or not, or a block (`|`, `>`).
/// Lists and mappings are not prose.
enum FrontMatterValues {
  static func sections(of passage: Passage, _ range: Range<Int>) -> [RuleText.Section] {
    let bytes = passage.bytes
    var sections: [RuleText.Section] = []
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
      lines.append(start..<end)
      start = end + 1
    }
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound,
        let first = bytes[line].first, first > 0x20, first != UInt8(ascii: "#"),
        first != UInt8(ascii: "-")
      else { continue }
      let key = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self)
      var value = trimmed(colon + 1..<line.upperBound, of: bytes)
      guard let mark = bytes[value].first else { continue }
      switch mark {
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        let first = index
        while index < lines.count, isIndented(lines[index], in: bytes) { index += 1 }
        guard first < index else { continue }
        var view = TextView()
        for number in first..<index {
          view.appendProse(bytes[trimmed(lines[number], of: bytes)])
          view.append([0x0A], standingFor: lines[number].upperBound..<lines[number].upperBound)
        }
        sections.append(RuleText.Section(kind: .paragraph, key: key, view: view))
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"): continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if value.count > 1, bytes[value.upperBound - 1] == mark {
          value = value.lowerBound + 1..<value.upperBound - 1
        }
      default: break
      }
      var view = TextView()
      view.appendProse(bytes[value])
      if view.hasInk { sections.append(RuleText.Section(kind: .paragraph, key: key, view: view)) }
    }
    return sections
  }

  private static func isIndented(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[line].first.map { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ?? true
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
