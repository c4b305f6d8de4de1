/// A text that shows what a rule finds, or that it finds nothing.
///
/// `[[` and `]]` mark where findings fall: `We [[guarantee]] faster onboarding.`
public struct RuleExample: Sendable, Hashable {
  /// The text without its marks.
  public let text: String
  /// The marked parts, as UTF-8 ranges of ``text``, ascending.
  public let marks: [Range<Int>]

  /// Reads a text with marks; a mark that is not closed stays text.
  public init(_ marked: String) {
    var text: [UInt8] = []
    var marks: [Range<Int>] = []
    var open: Int?
    let bytes = Array(marked.utf8)
    var index = 0
    while index < bytes.count {
      let isPair = index + 1 < bytes.count && bytes[index] == bytes[index + 1]
      if isPair, bytes[index] == UInt8(ascii: "["), open == nil,
        bytes[index...].firstRange(of: Array("]]".utf8)) != nil
      {
        open = text.count
        index += 2
      } else if isPair, bytes[index] == UInt8(ascii: "]"), let start = open {
        marks.append(start..<text.count)
        open = nil
        index += 2
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.marks = marks
  }
}
