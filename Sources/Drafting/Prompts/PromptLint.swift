import Chat
public import Messaging

/// What is wrong or doubtful about prompts, before any is used.
///
/// Broken tags, unknown keys and pipes inside tags are found when a file is read; here the files are
/// looked at together.
public struct PromptLint: Sendable {
  private let book: PromptBook
  private let schemas: Set<String>

  /// A lint of the prompts of a book.
  public init(book: PromptBook) {
    self.book = book
    schemas = Set(AnswerSchema.names)
  }

  /// Everything that was found, by place.
  public var issues: [LibraryIssue] {
    var issues: [LibraryIssue] = []
    for name in book.names {
      guard let file = book.prompts[name] else { continue }
      issues += lint(file)
    }
    let used = Set(book.prompts.values.flatMap { book.included(by: $0).map(\.name) })
    for partial in book.partials.values where !used.contains(partial.name) {
      issues.append(
        LibraryIssue(
          .warning,
          "prompt-unused",
          at: start(partial),
          "no prompt includes this partial."
        )
      )
    }
    var unique: [LibraryIssue] = []
    for issue in issues.sorted() where issue != unique.last { unique.append(issue) }
    return unique
  }

  private func lint(_ file: PromptFile) -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    if file.segments.isEmpty {
      issues.append(
        LibraryIssue(.error, "prompt-empty", at: start(file), "the prompt has no words.")
      )
    }
    if file.version == 0 {
      issues.append(
        LibraryIssue(
          .warning,
          "prompt-version",
          at: start(file),
          "the prompt has no runway.version: give it 1, and raise it with every change."
        )
      )
    }
    if case .named(let name)? = file.outputSchema, !schemas.contains(name) {
      let known = schemas.sorted().joined(separator: ", ")
      issues.append(
        LibraryIssue(
          .error,
          "prompt-schema",
          at: start(file),
          "there is no answer schema \"\(name)\". Known: \(known)."
        )
      )
    }
    if !file.segments.contains(where: { $0.role == .user }) {
      issues.append(
        LibraryIssue(
          .warning,
          "prompt-role",
          at: start(file),
          "no words are the user's: many models answer nothing. End with {{role \"user\"}}."
        )
      )
    }
    for path in file.untrusted + file.limits.keys.sorted() + file.perPartner
    where schema(of: path, in: file.inputSchema) == nil {
      issues.append(
        LibraryIssue(
          .error,
          "prompt-input",
          at: start(file),
          "\"\(path)\" is named under runway and is no input of the prompt."
        )
      )
    }
    var walk = TagWalk(book: book, file: file)
    walk.run()
    issues += walk.issues
    for name in file.inputProperties.keys.sorted() where !walk.used.contains(name) {
      issues.append(
        LibraryIssue(
          .warning,
          "prompt-input",
          at: start(file),
          "the input \"\(name)\" is never used."
        )
      )
    }
    return issues
  }

  private func start(_ file: PromptFile) -> SourceLocation {
    SourceLocation(file: file.path, line: 1, column: 1)
  }

  private func schema(of path: String, in root: JSONValue) -> JSONValue? {
    var current: JSONValue? = root
    for name in path.split(separator: ".") {
      while let items = current?["items"] { current = items }
      current = current?["properties"]?[String(name)]
    }
    return current
  }
}

/// Goes through the tags of a prompt as rendering would, with the schema of every name in scope.
private struct TagWalk {
  let book: PromptBook
  let file: PromptFile
  var issues: [LibraryIssue] = []
  var used: Set<String> = []
  private var scopes: [(name: String, schema: JSONValue)]
  private var firstPerPartner: SourceLocation?
  private var including: [String] = []

  init(book: PromptBook, file: PromptFile) {
    self.book = book
    self.file = file
    scopes = [("", file.inputSchema)]
  }

  mutating func run() {
    for segment in file.segments { walk(segment.tags) }
  }

  private mutating func walk(_ tags: [PromptTag]) {
    for tag in tags {
      switch tag.kind {
      case .comment, .delimiters: break
      case .variable: _ = resolve(tag)
      case .section, .inverted:
        var schema = resolve(tag) ?? .object([:])
        if let items = schema["items"] { schema = items }
        scopes.append((tag.name, tag.kind == .inverted ? .object([:]) : schema))
      case .end: if scopes.count > 1 { scopes.removeLast() }
      case .partial: include(tag)
      }
    }
  }

  private mutating func include(_ tag: PromptTag) {
    guard let partial = book.partials[tag.name] else {
      let known = book.partials.keys.sorted().joined(separator: ", ")
      report(tag, .error, "there is no partial \"_\(tag.name).prompt\". There are: \(known).")
      return
    }
    guard !including.contains(tag.name) else {
      report(tag, .error, "the partial \"\(tag.name)\" includes itself.")
      return
    }
    including.append(tag.name)
    for segment in partial.segments { walk(segment.tags) }
    including.removeLast()
  }

  private mutating func resolve(_ tag: PromptTag) -> JSONValue? {
    guard tag.name != "." else { return nil }
    let names = tag.name.split(separator: ".").map(String.init)
    for (depth, scope) in scopes.enumerated().reversed() {
      guard var schema = scope.schema["properties"]?[names[0]] else { continue }
      if depth == 0 { note(names[0], tag) }
      for name in names.dropFirst() {
        guard let next = schema["properties"]?[name] else {
          report(tag, .error, "\(tag.name): \"\(name)\" is not in the input schema.")
          return nil
        }
        schema = next
      }
      return schema
    }
    report(tag, .error, "\(tag.name) is not in the input schema of \(file.path).")
    return nil
  }

  /// Notes the use of an input; one that is the same for all partners should stand before those
  /// that are not, or servers cannot keep what they have read.
  private mutating func note(_ input: String, _ tag: PromptTag) {
    used.insert(input)
    if file.perPartner.contains(input) {
      if firstPerPartner == nil { firstPerPartner = tag.location }
    } else if let first = firstPerPartner {
      report(
        tag,
        .warning,
        "\(input) is the same for all partners and stands after line \(first.line), where words of "
          + "one partner begin. Move it up: servers keep only a common beginning."
      )
    }
  }

  private mutating func report(_ tag: PromptTag, _ severity: Severity, _ message: String) {
    let code = severity == .error ? "prompt-variable" : "prompt-order"
    issues.append(LibraryIssue(severity, code, at: tag.location, message))
  }
}
