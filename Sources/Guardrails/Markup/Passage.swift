/// How a text is marked up.
public enum Markup: String, Sendable, CaseIterable {
  /// Plain text: blank lines end paragraphs.
  case plain
  /// Markdown with GitHub's tables, task boxes and strikethrough.
  case markdown
  /// HTML.
  case html

  /// The markup that a file's name tells, plain where it tells none.
  public init(ofFileNamed name: String) {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "md", "markdown", "mdown": self = .markdown
    case "html", "htm": self = .html
    default: self = .plain
    }
  }
}

/// A text to check, as it stands on disk.
///
/// Every span of a report counts these bytes. Bytes that are not valid UTF-8 are read as U+FFFD.
public struct Passage: Sendable, Hashable {
  /// The text in UTF-8.
  public var bytes: [UInt8]
  /// How it is marked up.
  public var markup: Markup

  /// Makes a passage of a text.
  public init(_ text: String, markup: Markup = .plain) {
    self.init(bytes: Array(text.utf8), markup: markup)
  }

  /// Makes a passage of a file's bytes.
  public init(bytes: [UInt8], markup: Markup = .plain) {
    self.bytes = bytes
    self.markup = markup
  }

  /// The front matter with its fences, or nil where the text starts with none.
  ///
  /// It starts with a line `---` at the very start and ends with the next line `---` or `...`.
  /// Its keys are for the caller to read.
  public var frontMatter: Range<Int>? { FrontMatter.range(in: bytes) }
}

/// Finds the front matter of a file.
enum FrontMatter {
  static func range(in bytes: [UInt8]) -> Range<Int>? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = line(in: bytes, from: start), isFence(bytes[first.content], "-") else {
      return nil
    }
    var next = first.end
    while let line = line(in: bytes, from: next) {
      let content = bytes[line.content]
      if isFence(content, "-") || isFence(content, ".") { return start..<line.end }
      next = line.end
    }
    return nil
  }

  /// Whether a text starts like front matter whose end is still to come.
  static func isOpen(in bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = line(in: bytes, from: start), isFence(bytes[first.content], "-") else {
      return false
    }
    return range(in: bytes) == nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
    line.count == 3 && line.allSatisfy { $0 == UInt8(ascii: mark) }
  }

  private static func line(in bytes: [UInt8], from start: Int) -> (content: Range<Int>, end: Int)? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    var content = end
    while content > start, bytes[content - 1] == 0x0D || bytes[content - 1] == 0x20 { content -= 1 }
    return (start..<content, min(end + 1, bytes.count))
  }
}
