extension Page {
  /// The page as text: indented sections, wrapped at a width in characters.
  ///
  /// - Parameters:
  ///   - width: The longest line; less than 40 counts as 40. Words longer than a line stay whole.
  ///   - style: The escape codes; none by default.
  /// - Returns: The text, with a line end after every line.
  public func text(width: Int = 80, style: Style = .plain) -> String {
    var writer = TextPage(width: max(width, 40), style: style)
    for block in blocks { writer.write(block) }
    return writer.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes blocks as lines of text.
struct TextPage {
  let width: Int
  let style: Style
  private(set) var lines: [String] = []
  private var indent = 0
  private var itemIndent = 2
  private var isAfterTitle = false
  private var isAfterField = false

  init(width: Int, style: Style) {
    self.width = width
    self.style = style
  }

  mutating func write(_ block: PageBlock) {
    if isAfterTitle || (isAfterField && !block.isField && !block.isNote) { separate() }
    isAfterTitle = block.isTitle
    isAfterField = block.isField
    switch block {
    case .title(let line):
      separate()
      put(line.strengthened, first: "", rest: "")
      indent = 0
    case .heading(let line):
      separate()
      put(line.strengthened, first: "", rest: "")
      indent = 2
    case .subheading(let line):
      separate()
      put(line.strengthened, first: spaces(indent), rest: spaces(indent))
    case .paragraph(let line) where line.isEmpty:
      separate()
    case .paragraph(let line):
      put(line, first: spaces(indent), rest: spaces(indent))
    case .item(let line, let marker):
      let sign = marker.sign
      itemIndent = indent + sign.count
      put(line, first: spaces(indent) + sign, rest: spaces(itemIndent))
    case .detail(let line):
      put(line, first: spaces(itemIndent), rest: spaces(itemIndent))
    case .field(let name, let line):
      putField(name, line)
    case .message(let text):
      separate()
      for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
        put(PageLine(String(row)), first: spaces(indent), rest: spaces(indent))
      }
    case .note(let note):
      putNote(note)
    case .stamp(let text):
      let bar = String(repeating: "=", count: width)
      lines.append(style.applied(to: bar, .error))
      put(PageLine(text, .error), first: "", rest: "")
      lines.append(style.applied(to: bar, .error))
    case .rule:
      separate()
      lines.append(style.applied(to: String(repeating: "-", count: width), .faint))
      indent = 0
    }
  }
}

extension TextPage {
  private static let fieldWidth = 12

  private mutating func putField(_ name: String, _ line: PageLine) {
    let column = max(Self.fieldWidth, name.count + 2)
    let label = PageLine(name, .faint).adding(spaces(column - name.count))
    let first = spaces(indent) + label.parts.map { style.applied(to: $0.text, $0.tone) }.joined()
    put(line, first: first, rest: spaces(indent + column), firstWidth: indent + column)
  }

  private mutating func putNote(_ note: PageNote) {
    let number = note.number.map { "\($0) " } ?? ""
    let sign = note.kind.sign + " " + number
    let lead = style.applied(to: sign, note.kind.tone)
    put(
      note.text,
      first: spaces(indent + 2) + lead,
      rest: spaces(indent + 2 + sign.count),
      firstWidth: indent + 2 + sign.count
    )
  }

  /// An empty line, unless the page begins here or there is one already.
  private mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Wraps a line; `firstWidth` is what `first` takes where it holds escape codes.
  private mutating func put(
    _ line: PageLine,
    first: String,
    rest: String,
    firstWidth: Int? = nil
  ) {
    var row = first
    var used = firstWidth ?? first.count
    var isEmpty = true
    for word in line.words {
      if !isEmpty, used + word.spacesBefore + word.length > width {
        lines.append(row)
        row = rest
        used = rest.count
        isEmpty = true
      }
      let gap = isEmpty ? 0 : word.spacesBefore
      row += spaces(gap)
      for part in word.parts { row += style.applied(to: part.text, part.tone) }
      used += gap + word.length
      isEmpty = false
    }
    lines.append(isEmpty ? "" : row)
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}

/// What stays together on a row.
private struct PageWord {
  var parts: [PageLine.Part] = []
  var spacesBefore = 0

  var length: Int { parts.reduce(0) { $0 + $1.text.count } }
}

extension PageLine {
  /// The words with the spaces before them; a word may be made of parts in several tones.
  fileprivate var words: [PageWord] {
    var words: [PageWord] = []
    var open = PageWord()
    for part in quotedForText {
      var letters = ""
      for character in part.text {
        guard character == " " else {
          letters.append(character)
          continue
        }
        if !letters.isEmpty { open.parts.append(Part(text: letters, tone: part.tone)) }
        letters = ""
        if !open.parts.isEmpty {
          words.append(open)
          open = PageWord()
        }
        open.spacesBefore += 1
      }
      if !letters.isEmpty { open.parts.append(Part(text: letters, tone: part.tone)) }
    }
    if !open.parts.isEmpty { words.append(open) }
    return words
  }

  /// The parts with quotation marks around what others say.
  private var quotedForText: [Part] {
    parts.map { part in
      part.tone == .quoted ? Part(text: "“\(part.text)”", tone: .quoted) : part
    }
  }

  /// The line with its plain words as a name.
  fileprivate var strengthened: PageLine {
    var line = self
    for index in line.parts.indices where line.parts[index].tone == .plain {
      line.parts[index].tone = .strong
    }
    return line
  }
}

extension PageBlock {
  fileprivate var isTitle: Bool {
    if case .title = self { true } else { false }
  }

  fileprivate var isField: Bool {
    if case .field = self { true } else { false }
  }

  fileprivate var isNote: Bool {
    if case .note = self { true } else { false }
  }
}

extension PageMarker {
  fileprivate var sign: String {
    switch self {
    case .bullet: "- "
    case .number(let number): "\(number). "
    }
  }
}

extension PageNote.Kind {
  /// The word that a note begins with in text.
  var sign: String {
    switch self {
    case .gap: "gap"
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "suggestion"
    case .settled: "settled"
    }
  }

  var tone: PageTone {
    switch self {
    case .gap, .warning: .warning
    case .error: .error
    case .suggestion: .faint
    case .settled: .good
    }
  }
}
