import Patterns

/// Lays out an artifact passage by passage; with annotations, sentence by sentence.
struct PageWriter {
  /// The form in which a passage stands on the page.
  enum Form {
    case paragraph
    case item(PageMarker)
    case detail
    case field(String)
  }

  let annotations: Annotations?
  let gaps: [Gap]
  private(set) var blocks: [PageBlock] = []

  init(annotations: Annotations?, gaps: [Gap]) {
    self.annotations = annotations
    self.gaps = gaps
  }

  /// Adds a block as it is.
  mutating func add(_ block: PageBlock) { blocks.append(block) }

  /// Begins a section: its name, data beside the name, and what is to be said about it as a whole.
  mutating func section(_ name: String, _ data: String = "", at pointers: String...) {
    let line = PageLine(name)
    blocks.append(.heading(data.isEmpty ? line : line.adding(" ").adding(data, .faint)))
    for pointer in pointers { notes(at: pointer) }
  }

  /// Adds what is to be said about a part of the artifact that is no passage of its own.
  mutating func notes(at pointer: String) {
    for numbered in annotations?.findings(at: pointer) ?? [] { blocks.append(.note(numbered.note)) }
    guard annotations != nil else { return }
    for gap in gaps where gap.covers(pointer) {
      let text = PageLine("\(gap.missing.rawValue):", .strong).adding(" \(gap.detail)")
      blocks.append(.note(PageNote(kind: .gap, number: nil, text: text)))
    }
  }

  /// Adds a passage; an empty one is left out.
  ///
  /// - Parameters:
  ///   - path: The JSON Pointer of the passage.
  ///   - text: Its words.
  ///   - form: How it stands on the page.
  ///   - lead: Words before the passage that are no part of it.
  ///   - tone: How the words are meant.
  mutating func passage(
    _ path: String,
    _ text: String,
    _ form: Form,
    lead: PageLine = PageLine(""),
    tone: PageTone = .plain
  ) {
    guard !text.isEmpty else {
      for numbered in annotations?.findings(at: path) ?? [] { blocks.append(.note(numbered.note)) }
      return
    }
    guard let annotations else {
      put(PageLine(parts: lead.parts + PageLine(text.onOneLine, tone).parts), form)
      return
    }
    let bytes = Array(text.utf8)
    for (index, range) in Sentences(utf8: bytes).enumerated() {
      let words = String(decoding: bytes[range], as: UTF8.self).onOneLine
      var line = PageLine(parts: (index == 0 ? lead.parts : []) + PageLine(words, tone).parts)
      let carriers = annotations.carriers(of: range, in: path)
      if !carriers.isEmpty { line = line.adding("  ").adding(carriers.inBrackets, .faint) }
      put(line, index == 0 ? form : form.continuation)
    }
    for numbered in annotations.findings(at: path) { blocks.append(.note(numbered.note)) }
  }

  /// Adds a message: its sentences, with an empty line between its paragraphs.
  mutating func paragraphs(_ path: String, _ text: String) {
    guard let annotations, !text.isEmpty else { return }
    let bytes = Array(text.utf8)
    var end = 0
    for range in Sentences(utf8: bytes) {
      if bytes[end..<range.lowerBound].count(where: { $0 == 10 }) > 1 || end == 0 {
        blocks.append(.paragraph(PageLine("")))
      }
      end = range.upperBound
      // A sign-off is one sentence and stands on lines of its own.
      let rows = EditSheet.rows(String(decoding: bytes[range], as: UTF8.self))
      let carriers = annotations.carriers(of: range, in: path)
      for (index, row) in rows.enumerated() {
        let isLast = index == rows.count - 1 && !carriers.isEmpty
        let line = PageLine(row)
        let marked = isLast ? line.adding("  ").adding(carriers.inBrackets, .faint) : line
        blocks.append(.paragraph(marked))
      }
    }
    for numbered in annotations.findings(at: path) { blocks.append(.note(numbered.note)) }
  }

  /// Adds a text whose lines stand as they are, with the findings on it below.
  mutating func lines(_ path: String, _ text: String) {
    guard let annotations, !text.isEmpty else { return }
    for row in EditSheet.rows(text) { blocks.append(.paragraph(PageLine(row))) }
    for numbered in annotations.findings(at: path) { blocks.append(.note(numbered.note)) }
  }

  private mutating func put(_ line: PageLine, _ form: Form) {
    switch form {
    case .paragraph: blocks.append(.paragraph(line))
    case .item(let marker): blocks.append(.item(line, marker: marker))
    case .detail: blocks.append(.detail(line))
    case .field(let name): blocks.append(.field(name, line))
    }
  }
}

extension PageWriter.Form {
  /// The form of the second and every further sentence.
  fileprivate var continuation: PageWriter.Form {
    switch self {
    case .paragraph: .paragraph
    case .item, .detail: .detail
    case .field: .field("")
    }
  }
}

extension PageLine {
  /// A line from its parts.
  init(parts: [Part]) {
    self.init("")
    self.parts = parts
  }
}

extension Gap {
  /// The field as a JSON Pointer.
  var pointer: String { field.hasPrefix("/") ? field : "/" + field }

  /// Whether the gap is at a pointer or below it.
  func covers(_ pointer: String) -> Bool {
    self.pointer == pointer || (!pointer.isEmpty && self.pointer.hasPrefix(pointer + "/"))
  }
}

extension String {
  /// The words with line ends as spaces.
  fileprivate var onOneLine: String {
    String(decoding: utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }, as: UTF8.self)
  }
}

extension [String] {
  fileprivate var inBrackets: String { map { "[\($0)]" }.joined(separator: " ") }
}
