import Messaging

/// A tag of a template: `{{name}}`, `{{#list}}`, `{{> partial}}`.
struct PromptTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case variable, section, inverted, end, partial, comment, delimiters
  }

  var kind: Kind
  var name: String
  var location: SourceLocation
  /// Where it stands in the template, delimiters included, in UTF-8 bytes.
  var range: Range<Int>

  /// The tags of a template in order; what the shared part of Handlebars and Mustache does not
  /// have is a problem.
  static func tags(of text: String, at start: SourceLocation, log: ReadingLog) -> [PromptTag] {
    var scanner = Scanner(bytes: Array(text.utf8), start: start, log: log)
    return scanner.scan()
  }
}

private struct Scanner {
  let bytes: [UInt8]
  let start: SourceLocation
  let log: ReadingLog
  var open = Array("{{".utf8)
  var close = Array("}}".utf8)
  var tags: [PromptTag] = []
  var sections: [PromptTag] = []

  init(bytes: [UInt8], start: SourceLocation, log: ReadingLog) {
    self.bytes = bytes
    self.start = start
    self.log = log
  }

  mutating func scan() -> [PromptTag] {
    var position = 0
    while let opened = find(open, from: position) {
      let place = location(of: opened)
      let inner = opened + open.count
      let isTriple = open == Array("{{".utf8) && inner < bytes.count && bytes[inner] == 0x7B
      guard let closed = find(close, from: inner) else {
        report(place, "this tag is never closed. End it with }}.")
        break
      }
      var end = closed + close.count
      if isTriple, end < bytes.count, bytes[end] == 0x7D { end += 1 }
      let content = String(decoding: bytes[(isTriple ? inner + 1 : inner)..<closed], as: UTF8.self)
      read(Picoschema.trimmed(content), at: place, range: opened..<end, isTriple: isTriple)
      position = end
    }
    for section in sections {
      report(section.location, "{{#\(section.name)}} is never closed in this role's words.")
    }
    return tags
  }

  private mutating func read(
    _ content: String,
    at place: SourceLocation,
    range: Range<Int>,
    isTriple: Bool
  ) {
    guard let mark = content.utf8.first, !isTriple else {
      add(.variable, content, place, range)
      return
    }
    let rest = Picoschema.trimmed(String(content.dropFirst()))
    switch mark {
    case UInt8(ascii: "!"):
      tags.append(PromptTag(kind: .comment, name: "", location: place, range: range))
    case UInt8(ascii: "="): delimiters(content, place, range)
    case UInt8(ascii: "#"): add(.section, rest, place, range)
    case UInt8(ascii: "^"): add(.inverted, rest, place, range)
    case UInt8(ascii: "/"): end(rest, place, range)
    case UInt8(ascii: ">"): add(.partial, rest, place, range)
    case UInt8(ascii: "&"): add(.variable, rest, place, range)
    case UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "*"):
      report(place, "{{\(content)}} is not in the part of Handlebars that prompts use.")
    default: add(.variable, content, place, range)
    }
  }

  private mutating func add(
    _ kind: PromptTag.Kind,
    _ name: String,
    _ place: SourceLocation,
    _ range: Range<Int>
  ) {
    let tag = PromptTag(kind: kind, name: name, location: place, range: range)
    if kind == .section || kind == .inverted { sections.append(tag) }
    guard isName(name, in: kind) else {
      report(place, Self.explanation(of: name))
      return
    }
    tags.append(tag)
  }

  private mutating func end(_ name: String, _ place: SourceLocation, _ range: Range<Int>) {
    guard let opened = sections.popLast() else {
      report(place, "{{/\(name)}} closes nothing that was opened in this role's words.")
      return
    }
    guard opened.name == name else {
      report(place, "{{/\(name)}} closes {{#\(opened.name)}} of line \(opened.location.line).")
      return
    }
    tags.append(PromptTag(kind: .end, name: name, location: place, range: range))
  }

  private mutating func delimiters(
    _ content: String,
    _ place: SourceLocation,
    _ range: Range<Int>
  ) {
    let words = content.drop { $0 == "=" }.reversed().drop { $0 == "=" }.reversed()
      .split(separator: " ").map { String($0) }
    guard words.count == 2 else {
      report(place, "write new delimiters as {{=<% %>=}}.")
      return
    }
    open = Array(words[0].utf8)
    close = Array(words[1].utf8)
    tags.append(PromptTag(kind: .delimiters, name: "", location: place, range: range))
  }

  private func isName(_ name: String, in kind: PromptTag.Kind) -> Bool {
    if name == ".", kind != .partial { return true }
    let isLetter = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "_") || (kind == .partial && byte == UInt8(ascii: "-"))
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if name == "else" || name == "this" { return false }
    return parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy(isLetter) }
  }

  private static func explanation(of name: String) -> String {
    if name.contains("|") {
      return
        "{{\(name)}} has a pipe: a merge tag is a value here, never a tag of the prompt. Put it "
        + "in as an input, or write it after {{=<% %>=}}."
    }
    if name == "else" || name.hasPrefix("each ") || name.hasPrefix("if ") || name == "this"
      || name.hasPrefix("unless ")
    {
      return
        "{{\(name)}} is Handlebars only. Use {{#name}}…{{/name}}, {{^name}}…{{/name}} and {{.}}."
    }
    if name.hasPrefix("role") {
      return "{{\(name)}} must stand alone on its line, as {{role \"system\"}}."
    }
    return
      "{{\(name)}} is no name. Names have letters, digits and underscores, joined by full stops."
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func location(of offset: Int) -> SourceLocation {
    let before = bytes[..<offset]
    let line = start.line + before.lazy.filter { $0 == 0x0A }.count
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1
    return SourceLocation(file: start.file, line: line, column: column)
  }

  private func report(_ place: SourceLocation, _ message: String) {
    log.report("prompt-tag", at: place, message)
  }
}
