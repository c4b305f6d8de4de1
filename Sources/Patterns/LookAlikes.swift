/// Letters of other scripts and alphabets that look like Latin ones.
enum LookAlikes {
  /// The text with look-alikes in Latin, or nil where there is nothing to replace.
  static func replaced(in text: UnsafeBufferPointer<UInt8>) -> Unmasked? {
    guard text.contains(where: mayStartLookAlike) else { return nil }
    var result = Unmasked()
    var kept = 0
    var index = 0
    while index < text.count {
      let word = wordEnd(in: text, from: index)
      if word.end == index {
        index += text.scalar(at: index).length
        continue
      }
      if word.isMasked {
        result.keep(kept..<index, of: text)
        let start = result.bytes.count
        replace(index..<word.end, of: text, in: &result)
        result.changed.append(start..<result.bytes.count)
        kept = word.end
      }
      index = word.end
    }
    guard !result.changed.isEmpty else { return nil }
    result.keep(kept..<text.count, of: text)
    return result
  }

  /// A mark that composes with no letter, as a stroke through each letter does not.
  ///
  /// Folding has composed the others.
  private static func isStrayMark(_ value: UInt32) -> Bool {
    0x300...0x36F ~= value || 0x488...0x489 ~= value
  }

  /// The first bytes of look-alikes and stray marks; some begin other scalars too.
  private static func mayStartLookAlike(_ byte: UInt8) -> Bool {
    0xC9...0xD6 ~= byte || byte == 0xE1 || byte == 0xEA || byte == 0xF0
  }

  private static func replace(
    _ word: Range<Int>,
    of text: UnsafeBufferPointer<UInt8>,
    in result: inout Unmasked
  ) {
    var index = word.lowerBound
    while index < word.upperBound {
      let read = text.scalar(at: index)
      let range = index..<index + read.length
      if let letter = latin[read.scalar.value] {
        result.put(letter, for: range)
      } else if !isStrayMark(read.scalar.value) {
        result.keep(range, of: text)
      }
      index = range.upperBound
    }
  }

  private static func wordEnd(
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (end: Int, isMasked: Bool) {
    var index = start
    var masked = 0
    var hasLatin = false
    var hasOther = false
    while index < text.count {
      let read = text.scalar(at: index)
      let value = read.scalar.value
      if value >= 0x250, latin[value] != nil || isStrayMark(value) {
        masked += 1
      } else if read.scalar.isWordScalar {
        if value < 0x80, UInt8(value).isASCIILetter { hasLatin = true }
        if value >= 0x250, !isStrayMark(value) { hasOther = true }
      } else {
        break
      }
      index += read.length
    }
    return (index, masked > 0 && (hasLatin || !hasOther))
  }

  /// Folded scalars only: what has a compatibility form, or is a capital, never gets here.
  ///
  /// Where a small letter and its capital resemble different letters, the more usual disguise is
  /// listed.
  private static let latin: [UInt32: UInt8] = {
    let table = """
      a аαɑᴀӑ🅐🅰
      b вьβʙᏼ🅑🅱
      c сϲᴄ🅒🅲
      d ԁɗᴅ🅓🅳
      e еєεᴇҽё🅔🅴
      f ꜰϝ🅕🅵
      g ɡԍɢց🅖🅶
      h нһհʜ🅗🅷
      i іιɪїӏɩ🅘🅸
      j јϳᴊ🅙🅹
      k кκᴋ🅚🅺
      l ʟⅼ🅛🅻
      m мμᴍ🅜🅼
      n ηпոռɴ🅝🅽
      o оοᴏօσө🅞🅾
      p рρᴘ🅟🅿
      q ԛզ🅠🆀
      r гʀ🅡🆁
      s ѕꜱ🅢🆂
      t тτᴛ🅣🆃
      u υսᴜц🅤🆄
      v νѵᴠ🅥🆅
      w ԝωᴡѡ🅦🆆
      x хχ🅧🆇
      y уүγʏ🅨🆈
      z ζᴢ🅩🆉
      """
    var latin: [UInt32: UInt8] = [:]
    for line in table.split(separator: "\n") {
      guard let letter = line.utf8.first else { continue }
      for scalar in line.unicodeScalars.dropFirst(2) { latin[scalar.value] = letter }
    }
    return latin
  }()
}
