public import Chat
import Messaging
import Mustache

/// A prompt with its values put in: what would be sent.
public struct RenderedPrompt: Sendable, Hashable {
  /// The prompt.
  public var name: String
  /// Its version.
  public var version: Int
  /// `sha256:` and the digest of the prompt with its partials.
  public var digest: String
  /// The messages.
  public var messages: [ChatMessage]
  /// The UTF-8 bytes, counted over all messages, that are the same for every partner.
  public var sharedPrefixBytes: Int
  /// The settings of the prompt file.
  public var file: PromptFile
}

/// Puts values into prompts.
///
/// Roles are cut before any value goes in, each stretch is rendered alone: no value can begin a
/// message. Values are text, never HTML and never a template.
public struct PromptRenderer: Sendable {
  /// The prompts.
  public let book: PromptBook

  /// A renderer for the prompts of a book.
  public init(book: PromptBook) {
    self.book = book
  }

  /// The messages of a prompt.
  ///
  /// - Parameters:
  ///   - name: The name of the prompt.
  ///   - inputs: Its values; they must satisfy the input schema.
  /// - Returns: What would be sent.
  /// - Throws: with file and line, where a value is missing or wrong or a template is broken.
  public func render(
    _ name: String,
    inputs: [String: JSONValue]
  ) throws(PromptError) -> RenderedPrompt {
    let file = try book.prompt(name)
    guard !file.segments.isEmpty else {
      throw PromptError("\(file.path) has no words below its front matter.")
    }
    try validate(inputs, against: file)
    let templates = try templates(of: file)
    let values = PromptValues(file: file, inputs: inputs)
    let texts = templates.texts(values.root)
    let others = [
      templates.texts(values.root(masking: "\u{1}")), templates.texts(values.rootWithoutPartner),
    ]
    let shared = others.map { Self.sharedBytes(texts, $0) }.min() ?? 0
    return RenderedPrompt(
      name: name,
      version: file.version,
      digest: book.digest(of: file),
      messages: zip(file.segments, texts).map { ChatMessage(role: $0.role, text: $1) },
      sharedPrefixBytes: file.perPartner.isEmpty ? texts.map(\.utf8.count).reduce(0, +) : shared,
      file: file
    )
  }

  private func validate(
    _ inputs: [String: JSONValue],
    against file: PromptFile
  ) throws(PromptError) {
    var all = file.defaults
    for (name, value) in inputs { all[name] = value }
    let required = (file.inputSchema["required"]?.array ?? []).compactMap(\.string)
    for name in required.sorted() where all[name] == nil {
      throw PromptError(
        "the prompt needs a value for \"\(name)\" and was given none.",
        at: book.firstUse(of: name, in: file) ?? file.segments.first?.location
      )
    }
    let violations = JSONSchema(file.inputSchema).violations(in: .object(all))
    guard let first = violations.first else { return }
    let input = first.pointer.split(separator: "/").first.map(String.init) ?? ""
    throw PromptError(
      "the value of \(first.description)",
      at: book.firstUse(of: input, in: file) ?? file.segments.first?.location
    )
  }

  private func templates(of file: PromptFile) throws(PromptError) -> Templates {
    var partials: [String: MustacheTemplate] = [:]
    for partial in book.included(by: file) {
      for segment in partial.segments { partials[partial.name] = try template(segment) }
    }
    for tag in ([file] + book.included(by: file)).flatMap(\.segments).flatMap(\.tags)
    where tag.kind == .partial && partials[tag.name] == nil {
      throw PromptError(
        "there is no partial \"_\(tag.name).prompt\".",
        at: tag.location
      )
    }
    var segments: [MustacheTemplate] = []
    for segment in file.segments { segments.append(try template(segment)) }
    return Templates(segments: segments, partials: MustacheLibrary(templates: partials))
  }

  private func template(_ segment: PromptSegment) throws(PromptError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + segment.text)
    } catch {
      throw PromptError("the template is broken: \(error)", at: segment.location)
    }
  }

  /// The bytes that two lists of texts have in common from the beginning.
  private static func sharedBytes(_ left: [String], _ right: [String]) -> Int {
    var total = 0
    for (one, other) in zip(left, right) {
      let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
      total += common
      if common < one.utf8.count || common < other.utf8.count { break }
    }
    return total
  }
}

private struct Templates {
  var segments: [MustacheTemplate]
  var partials: MustacheLibrary

  func texts(_ root: [String: Any]) -> [String] {
    segments.map { tidy($0.render(root, library: partials)) }
  }

  /// Takes out the empty lines that sections leave: never two after one another.
  private func tidy(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
