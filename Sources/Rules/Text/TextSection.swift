import Guardrails

/// The kinds of text that a scope tells apart.
enum TextSection: Int, CaseIterable, Sendable {
  case paragraph, heading1, heading2, heading3, heading4, heading5, heading6
  case list, quotation, tableHead, tableCell, caption, picture
  case link, emphasis, strong, code
  case summary, raw

  /// The names of the section, to which the name of the markup is added.
  var names: [String] {
    switch self {
    case .paragraph: ["text"]
    case .heading1: ["text", "heading", "h1"]
    case .heading2: ["text", "heading", "h2"]
    case .heading3: ["text", "heading", "h3"]
    case .heading4: ["text", "heading", "h4"]
    case .heading5: ["text", "heading", "h5"]
    case .heading6: ["text", "heading", "h6"]
    case .list: ["text", "list"]
    case .quotation: ["text", "blockquote"]
    case .tableHead: ["text", "table", "header"]
    case .tableCell: ["text", "table", "cell"]
    case .caption: ["text", "table", "caption"]
    case .picture: ["text", "attr", "alt"]
    case .link: ["link"]
    case .emphasis: ["emphasis"]
    case .strong: ["strong"]
    case .code: ["code"]
    case .summary: ["summary"]
    case .raw: ["raw"]
    }
  }

  /// The name that a rule must ask for, for text that is seen elsewhere too.
  var requiredName: String? {
    switch self {
    case .link, .emphasis, .strong, .code: names.first
    default: nil
    }
  }

  /// True where the section is running text; a heading or a cell is no sentence.
  var hasSentences: Bool { self == .paragraph || self == .list || self == .quotation }

  init(_ block: ProseBlock) {
    switch block.kind {
    case _ where block.isQuoted: self = .quotation
    case .heading:
      self = TextSection(rawValue: min(max(block.level, 1), 6)) ?? .heading1
    case .listItem: self = .list
    case .tableCell: self = block.isTableHead ? .tableHead : .tableCell
    case .paragraph: self = block.isCaption ? .caption : .paragraph
    }
  }
}

/// How a section is handed to a rule.
enum TextPart: Int, CaseIterable, Sendable {
  case whole, sentence, paragraph

  var name: String? {
    switch self {
    case .whole: nil
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    }
  }
}

extension Markup {
  /// The name that a scope gives the markup.
  var scopeName: String {
    switch self {
    case .plain: "txt"
    case .markdown: "md"
    case .html: "html"
    }
  }

  var number: Int {
    switch self {
    case .plain: 0
    case .markdown: 1
    case .html: 2
    }
  }
}
