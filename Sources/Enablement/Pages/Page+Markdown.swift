extension Page {
  /// The page as GitHub-flavoured Markdown.
  ///
  /// Plain words are escaped so that they read as they stand. Words that somebody else says and
  /// data beside the text are code spans, which the guardrails do not take for assertions of ours.
  public var markdown: String {
    var writer = MarkdownPage()
    for block in blocks { writer.write(block) }
    return writer.finished
  }
}

/// Writes blocks as Markdown.
private struct MarkdownPage {
  private enum Previous {
    case nothing, list, other
  }

  private var output = ""
  private var previous = Previous.nothing
  private var listIndent = 2

  var finished: String { output.hasSuffix("\n") ? output : output + "\n" }

  mutating func write(_ block: PageBlock) {
    switch block {
    case .title(let line): open("# " + Self.inline(line))
    case .heading(let line): open("## " + Self.inline(line))
    case .subheading(let line): open("### " + Self.inline(line))
    case .paragraph(let line) where line.isEmpty: break
    case .paragraph(let line): open(Self.lineStart(Self.inline(line)))
    case .item(let line, let marker):
      let sign = Self.sign(marker)
      listIndent = sign.count
      append(sign + Self.lineStart(Self.inline(line)))
    case .detail(let line): appendDetail(Self.lineStart(Self.inline(line)))
    case .field("", let line): appendDetail(Self.lineStart(Self.inline(line)))
    case .field(let name, let line):
      listIndent = 2
      append("- **\(Self.escaped(name)):** " + Self.inline(line))
    case .message(let text): open(Self.message(text))
    case .note(let note): writeNote(note)
    case .stamp(let text): open("> **\(Self.escaped(text))**")
    case .rule: open("---")
    }
  }

  private mutating func writeNote(_ note: PageNote) {
    let number = note.number.map { " \($0)" } ?? ""
    let text = "*\(note.kind.sign)\(number):* " + Self.inline(note.text)
    if previous == .list {
      appendDetail(text)
    } else {
      open("> " + text)
    }
  }

  /// Starts a block of its own.
  private mutating func open(_ text: String) {
    if previous != .nothing { output += "\n\n" }
    output += text
    previous = .other
  }

  /// Adds an entry to the list, or begins one.
  private mutating func append(_ text: String) {
    switch previous {
    case .nothing: break
    case .list: output += "\n"
    case .other: output += "\n\n"
    }
    output += text
    previous = .list
  }

  /// Adds an entry below the entry above; outside a list it is a paragraph.
  private mutating func appendDetail(_ text: String) {
    guard previous == .list else {
      open(text)
      return
    }
    output += "\n" + String(repeating: " ", count: listIndent) + "- " + text
  }

  private static func sign(_ marker: PageMarker) -> String {
    switch marker {
    case .bullet: "- "
    case .number(let number): "\(number). "
    }
  }

  /// Paragraphs as paragraphs, line ends inside them as hard line ends.
  private static func message(_ text: String) -> String {
    var rows: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      let isSoft = !line.isEmpty && !next.isEmpty
      rows.append(lineStart(escaped(line)) + (isSoft ? "  " : ""))
    }
    return rows.joined(separator: "\n")
  }

  private static func inline(_ line: PageLine) -> String {
    line.parts.map { part in
      switch part.tone {
      case .plain: return escaped(part.text)
      case .strong, .error, .warning, .good: return edged(part.text) { "**\(escaped($0))**" }
      case .quoted, .faint: return edged(part.text, codeSpan)
      }
    }.joined()
  }

  /// Wraps the words and leaves the spaces around them outside.
  private static func edged(_ text: String, _ wrap: (String) -> String) -> String {
    let start = text.prefix { $0 == " " }
    let end = text.dropFirst(start.count).reversed().prefix { $0 == " " }
    let inner = text.dropFirst(start.count).dropLast(end.count)
    guard !inner.isEmpty else { return text }
    return start + wrap(String(inner)) + String(end)
  }

  private static func codeSpan(_ text: String) -> String {
    let flat = text.replacing("\n", with: " ")
    var fence = "`"
    while flat.contains(fence) { fence += "`" }
    let padding = flat.hasPrefix("`") || flat.hasSuffix("`") ? " " : ""
    return fence + padding + flat + padding + fence
  }
}

extension MarkdownPage {
  /// The words with everything escaped that Markdown would read as markup.
  private static func escaped(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      case "\\", "`", "*", "<", "[", "~": result.append("\\")
      case "_" where !(isWord(before) && isWord(after)): result.append("\\")
      case "&" where isWord(after) || after == "#": result.append("\\")
      default: break
      }
      result.append(character)
    }
    return result
  }

  /// The line with its first character escaped where it would begin a heading, list or quote.
  private static func lineStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first == " " || rest.count == 1
    {
      return digits + "\\" + rest
    }
    return text
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
