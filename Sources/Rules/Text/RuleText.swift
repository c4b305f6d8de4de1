import Guardrails
import Patterns

/// A text cut into what rules look at.
///
/// Prose comes as it reads: without markup, with code as asterisks of the same length, so that a
/// pattern sees that something stands there and never what. Soft hyphens and other invisible
/// characters are left out.
struct RuleText {
  /// One section and the text that belongs to it.
  struct Section {
    var kind: TextSection
    /// The key, for a value of the front matter.
    var key: String?
    var view: TextView
  }

  private let passage: Passage
  private let prose: Prose
  private let readsMarks: Bool
  private(set) var sections: [Section] = []

  /// Cuts a text; what inline markup sets apart is read only where `readsMarks` says so.
  init(_ passage: Passage, _ prose: Prose, _ reading: RuleSet.Reading, readsMarks: Bool) {
    self.readsMarks = readsMarks
    self.passage = passage
    self.prose = prose
    if passage.markup == .plain {
      readPlain(reading)
    } else {
      for block in prose.blocks { read(block) }
    }
  }

  /// The text of the file, markup and all.
  var raw: TextView {
    var view = TextView()
    view.appendLines(of: passage.bytes[...])
    return view
  }

  /// Paragraphs, list items and quotations, a blank line after each.
  var summary: TextView {
    var view = TextView()
    for section in sections
    where section.kind == .paragraph || section.kind == .list || section.kind == .quotation {
      view.append(section.view)
      view.append([0x0A, 0x0A], standingFor: 0..<0)
    }
    return view
  }

  /// The code of the text, without its fences and ticks.
  var code: [TextView] {
    prose.code.map { range in
      var view = TextView()
      view.appendLines(of: passage.bytes[Self.inside(range, of: passage.bytes)])
      return view
    }
  }
}

extension RuleText {
  /// Plain text is one section: patterns may look over the ends of lines and paragraphs.
  private mutating func readPlain(_ reading: RuleSet.Reading) {
    var view = TextView()
    view.appendProse(passage.bytes[(prose.frontMatter?.upperBound ?? 0)...])
    if reading == .runway { view.maskAddresses() }
    if view.hasInk { sections.append(Section(kind: .paragraph, view: view)) }
  }

  private mutating func read(_ block: ProseBlock) {
    let pictures = SourceRanges(block.marks.filter { $0.kind == .picture }.map(\.source))
    let addresses = SourceRanges(block.marks.filter { $0.kind == .address }.map(\.source))
    var view = TextView()
    var alternative = TextView()
    for piece in block.pieces {
      let isAddress = addresses.contains(piece.source.lowerBound)
      if pictures.contains(piece.source.lowerBound) {
        append(piece, isAddress: isAddress, to: &alternative)
      } else {
        append(piece, isAddress: isAddress, to: &view)
      }
    }
    view.maskAddresses()
    view.maskDisplayedFormulas()
    if view.hasInk { sections.append(Section(kind: TextSection(block), view: view)) }
    if alternative.hasInk { sections.append(Section(kind: .picture, view: alternative)) }
    if readsMarks { readMarks(of: block) }
  }

  /// What inline markup sets apart, each part by itself.
  private mutating func readMarks(of block: ProseBlock) {
    for mark in block.marks {
      let kind: TextSection
      switch mark.kind {
      case .emphasis: kind = .emphasis
      case .strong: kind = .strong
      case .link: kind = .link
      case .address, .picture: continue
      }
      var view = TextView()
      var index = Self.firstPiece(of: block, from: mark.source.lowerBound)
      while index < block.pieces.count, mark.source.contains(block.pieces[index].source.lowerBound)
      {
        append(block.pieces[index], isAddress: false, to: &view)
        index += 1
      }
      if view.hasInk { sections.append(Section(kind: kind, view: view)) }
    }
  }

  private static func firstPiece(of block: ProseBlock, from offset: Int) -> Int {
    var low = 0
    var high = block.pieces.count
    while low < high {
      let middle = (low + high) / 2
      if block.pieces[middle].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func append(_ piece: TextPiece, isAddress: Bool, to view: inout TextView) {
    let source = piece.source
    if isAddress {
      view.appendMask(of: passage.bytes, source)
    } else if piece.isVerbatim {
      view.appendProse(piece.bytes, at: source.lowerBound)
    } else if isCode(source) {
      view.appendMask(of: passage.bytes, Self.inside(source, of: passage.bytes))
    } else if let first = passage.bytes[source].first, first == 0x0A || first == 0x0D {
      view.append([0x0A], standingFor: source)
    } else {
      view.append(piece.bytes, standingFor: source)
    }
  }

  private func isCode(_ source: Range<Int>) -> Bool {
    var low = 0
    var high = prose.code.count
    while low < high {
      let middle = (low + high) / 2
      if prose.code[middle].lowerBound < source.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < prose.code.count && prose.code[low] == source
  }

  /// Code without its ticks.
  private static func inside(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    let tick = UInt8(ascii: "`")
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == tick { start += 1 }
    while end > start, bytes[end - 1] == tick { end -= 1 }
    return start < end ? start..<end : range
  }
}

/// Ranges of a source, joined where they overlap.
private struct SourceRanges {
  private var ranges: [Range<Int>] = []

  init(_ all: [Range<Int>]) {
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(offset)
  }
}

extension TextView {
  /// Adds bytes of a file with CR and CRLF as LF.
  mutating func appendLines(of bytes: ArraySlice<UInt8>) {
    append(bytes, at: bytes.startIndex, droppingInvisible: false)
  }

  /// Adds prose that is the file's own bytes from its own index on.
  mutating func appendProse(_ bytes: ArraySlice<UInt8>) {
    append(bytes, at: bytes.startIndex, droppingInvisible: true)
  }

  /// Adds prose that stands at an offset of the file.
  mutating func appendProse(_ bytes: ArraySlice<UInt8>, at source: Int) {
    append(bytes, at: source, droppingInvisible: true)
  }

  /// Adds as many asterisks as there are characters.
  mutating func appendMask(of bytes: [UInt8], _ range: Range<Int>) {
    for index in range where bytes[index] & 0xC0 != 0x80 {
      var end = index + 1
      while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let byte = bytes[index]
      let mask = byte == 0x0A || byte == 0x0D ? 0x0A : UInt8(ascii: "*")
      if end == index + 1 {
        append(CollectionOfOne(mask), verbatimFrom: index)
      } else {
        append(CollectionOfOne(mask), standingFor: index..<end)
      }
    }
  }

  private mutating func append(
    _ text: ArraySlice<UInt8>,
    at source: Int,
    droppingInvisible: Bool
  ) {
    var start = text.startIndex
    var index = start
    let shift = source - text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == 0x0D || (droppingInvisible && byte >= 0xC2) else {
        index += 1
        continue
      }
      let dropped = byte == 0x0D ? 1 : Invisible.length(in: text, at: index)
      guard dropped > 0 else {
        index += 1
        continue
      }
      append(text[start..<index], verbatimFrom: start + shift)
      let end = index + dropped
      if byte == 0x0D {
        let isPair = end < text.endIndex && text[end] == 0x0A
        let width = isPair ? 2 : 1
        append(CollectionOfOne(0x0A), standingFor: index + shift..<index + shift + width)
        index += width
      } else {
        index = end
      }
      start = index
    }
    append(text[start...], verbatimFrom: start + shift)
  }
}

/// Characters that no reader sees inside a word.
private enum Invisible {
  /// The length of an invisible character at an index, 0 for anything else.
  ///
  /// These are the soft hyphen, the zero-width space, the word joiner, bidirectional controls and the
  /// byte order mark. Joiners stay: emoji and some scripts need them.
  static func length(in text: ArraySlice<UInt8>, at index: Int) -> Int {
    guard index + 1 < text.endIndex else { return 0 }
    if text[index] == 0xC2 { return text[index + 1] == 0xAD ? 2 : 0 }
    guard index + 2 < text.endIndex else { return 0 }
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA0), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }
}
