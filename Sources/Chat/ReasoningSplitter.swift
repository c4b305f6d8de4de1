/// Takes `<think>` blocks out of a text that comes in pieces.
///
/// A block opens at the start of the text or of a line and runs to its closing tag; the white
/// space after a block is dropped. A tag that is cut by the border of two pieces is held back until
/// it is known what it is. Models whose prompt opens the block for them write the closing tag
/// only: ``finish(text:reasoning:)`` puts that right.
struct ReasoningSplitter: Sendable {
  private static let openings = ["<think>", "<thinking>", "<thought>"].map { Array($0.utf8) }
  private static let closings = ["</think>", "</thinking>", "</thought>"].map { Array($0.utf8) }

  private var held: [UInt8] = []
  private var isInside = false
  private var kind = 0
  private var isAtLineStart = true
  private var dropsSpace = false
  private(set) var hasSeenBlock = false

  /// Whether the text ended inside a block.
  var isOpen: Bool { isInside }

  /// What `piece` adds to the text and to the reasoning.
  mutating func push(_ piece: String) -> (text: String, reasoning: String) {
    if !isInside, held.isEmpty, !dropsSpace, !piece.utf8.contains(UInt8(ascii: "<")) {
      noteLineStart(after: piece)
      return (piece, "")
    }
    var text: [UInt8] = []
    var reasoning: [UInt8] = []
    for byte in piece.utf8 { push(byte, &text, &reasoning) }
    return (String(decoding: text, as: UTF8.self), String(decoding: reasoning, as: UTF8.self))
  }

  /// What was held back when the text is over.
  mutating func flush() -> (text: String, reasoning: String) {
    defer { held = [] }
    let rest = String(decoding: held, as: UTF8.self)
    return isInside ? ("", rest) : (rest, "")
  }

  /// Moves what stands before a closing tag that nothing opened to the reasoning.
  ///
  /// Only a tag on a line's end or start counts, so that a text may still speak of the tag.
  func finish(text: inout String, reasoning: inout String) {
    guard !hasSeenBlock, text.utf8.contains(UInt8(ascii: "<")) else { return }
    let bytes = Array(text.utf8)
    let closing = Self.closings[0]
    guard let start = bytes.firstRange(of: closing) else { return }
    let startsLine = start.lowerBound == 0 || bytes[start.lowerBound - 1] == 0x0A
    let endsLine = start.upperBound == bytes.count || bytes[start.upperBound] == 0x0A
    let speaksOfTag = bytes[..<start.lowerBound].contains(UInt8(ascii: "<"))
    guard startsLine || endsLine, !speaksOfTag else { return }
    let rest = bytes[start.upperBound...].drop { Self.isSpace($0) }
    reasoning += String(decoding: bytes[..<start.lowerBound], as: UTF8.self)
    text = String(decoding: rest, as: UTF8.self)
  }
}

extension ReasoningSplitter {
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func noteLineStart(after piece: String) {
    for byte in piece.utf8.reversed() {
      if byte == 0x0A {
        isAtLineStart = true
        return
      }
      if byte != 0x20, byte != 0x09, byte != 0x0D {
        isAtLineStart = false
        return
      }
    }
  }

  private mutating func push(_ byte: UInt8, _ text: inout [UInt8], _ reasoning: inout [UInt8]) {
    if held.isEmpty, byte != UInt8(ascii: "<") || !(isInside || isAtLineStart) {
      return pass(byte, &text, &reasoning)
    }
    held.append(byte)
    let tags = isInside ? [Self.closings[kind]] : Self.openings
    if let match = tags.firstIndex(of: held) {
      held = []
      dropsSpace = isInside
      if !isInside { kind = match }
      isInside.toggle()
      hasSeenBlock = true
      isAtLineStart = true
    } else if !tags.contains(where: { $0.starts(with: held) }) {
      let first = held[0]
      let rest = held.dropFirst()
      held = []
      pass(first, &text, &reasoning)
      for byte in rest { push(byte, &text, &reasoning) }
    }
  }

  private mutating func pass(_ byte: UInt8, _ text: inout [UInt8], _ reasoning: inout [UInt8]) {
    if isInside { return reasoning.append(byte) }
    if dropsSpace, Self.isSpace(byte) { return }
    dropsSpace = false
    if byte == 0x0A {
      isAtLineStart = true
    } else if byte != 0x20, byte != 0x09, byte != 0x0D {
      isAtLineStart = false
    }
    text.append(byte)
  }
}

extension Array where Element == UInt8 {
  /// Where `pattern` occurs first.
  func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    for start in 0...(count - pattern.count) where self[start] == first {
      if self[start..<(start + pattern.count)].elementsEqual(pattern) {
        return start..<(start + pattern.count)
      }
    }
    return nil
  }
}
