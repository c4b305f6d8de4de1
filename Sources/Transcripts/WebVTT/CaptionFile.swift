/// A text of caption blocks, WebVTT or SubRip, legal or not.
///
/// The reader is lenient where real files are wrong: no `WEBVTT` line, no blank line between blocks,
/// a blank line behind the time line, unpadded times. Whatever it cannot place it keeps as a comment
/// or as stray text, so that nothing is lost.
struct CaptionFile {
  /// One caption: an optional id, times, and the lines below them.
  struct Block {
    var identifier: Bytes?
    var timing: TimingLine?
    var lines: [Bytes] = []
  }

  /// Whether the text begins with `WEBVTT`.
  let hasSignature: Bool

  /// What stands between the signature and the first blank line.
  let header: [Bytes]

  let blocks: [Block]

  /// `NOTE`, `STYLE` and `REGION` blocks, lines joined.
  let comments: [String]

  /// Text under no time line.
  let stray: [String]

  /// Time lines that could not be read; the text below them stands in a block without times.
  let brokenTimings: [String]

  /// The caption blocks of a text that has a time line near its beginning, or the signature.
  init?(_ text: TextLines) {
    let isCaption = text.head.lines.contains { line in
      if case .timing = TimingLine.read(line) {
        return true
      }
      return line.trimmed.hasPrefix("WEBVTT")
    }
    guard isCaption else { return nil }
    var builder = CaptionBlocks()
    for line in text.lines {
      builder.take(line)
    }
    builder.finish()
    guard builder.hasSignature || !builder.blocks.isEmpty else { return nil }
    hasSignature = builder.hasSignature
    header = builder.header
    blocks = builder.blocks
    comments = builder.comments
    stray = builder.stray
    brokenTimings = builder.brokenTimings
  }
}

extension CaptionFile.Block {
  /// The lines as one text.
  var payload: Bytes {
    guard lines.count != 1 else { return lines[0] }
    return Array(lines.joined(separator: [Byte.lineFeed]))[...]
  }

  /// The id as a number, where it is one.
  var number: Int? {
    guard let identifier, !identifier.isEmpty, identifier.count <= 9,
      identifier.allSatisfy(Byte.isDigit)
    else { return nil }
    return TimeCode.number(identifier)
  }
}
