/// An artifact laid out for reading, before it has a form: headings, lists and notes in order.
///
/// The same page becomes Markdown, plain text or a coloured terminal view.
public struct Page: Sendable, Hashable {
  /// What stands on it, from top to bottom.
  public var blocks: [PageBlock]

  /// Makes a page.
  public init(_ blocks: [PageBlock]) {
    self.blocks = blocks
  }
}

/// One block of a page.
public enum PageBlock: Sendable, Hashable {
  /// The name of the page.
  case title(PageLine)
  /// The name of a section.
  case heading(PageLine)
  /// The name of a part of a section.
  case subheading(PageLine)
  /// A paragraph.
  case paragraph(PageLine)
  /// An entry of a list.
  case item(PageLine, marker: PageMarker)
  /// A line that belongs to the entry above it.
  case detail(PageLine)
  /// A named value.
  case field(String, PageLine)
  /// A message that keeps its own lines.
  case message(String)
  /// Something to know about the words above: a gap or a finding.
  case note(PageNote)
  /// Words that nobody may overlook.
  case stamp(String)
  /// A line across the page.
  case rule
}

/// What an entry of a list begins with.
public enum PageMarker: Sendable, Hashable {
  case bullet
  case number(Int)
}

/// Something to know about the words above it.
public struct PageNote: Sendable, Hashable {
  /// The kinds of note.
  public enum Kind: Sendable, Hashable {
    case gap, error, warning, suggestion
    /// A warning that somebody accepted or waived.
    case settled
  }

  /// The kind.
  public var kind: Kind
  /// The number by which a command takes the finding.
  public var number: Int?
  /// The words.
  public var text: PageLine
}

/// Words with the way each part of them is meant.
public struct PageLine: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A part of a line.
  public struct Part: Sendable, Hashable {
    /// The words.
    public var text: String
    /// How they are meant.
    public var tone: PageTone
  }

  /// The parts, which stand directly one after the other.
  public var parts: [Part]

  /// A line of plain words.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// A line of words in one tone.
  public init(_ text: String, _ tone: PageTone = .plain) {
    parts = text.isEmpty ? [] : [Part(text: text, tone: tone)]
  }

  /// Whether the line has no words.
  public var isEmpty: Bool { parts.isEmpty }

  /// The line with more words behind it.
  public func adding(_ text: String, _ tone: PageTone = .plain) -> PageLine {
    var line = self
    if !text.isEmpty { line.parts.append(Part(text: text, tone: tone)) }
    return line
  }
}

/// How words of a page are meant.
public enum PageTone: Sendable, Hashable, CaseIterable {
  /// As they stand.
  case plain
  /// A name or a label.
  case strong
  /// Words that somebody else says.
  case quoted
  /// Data beside the words: lengths, ids, dates.
  case faint
  /// An error.
  case error
  /// A warning.
  case warning
  /// Something good.
  case good
}
