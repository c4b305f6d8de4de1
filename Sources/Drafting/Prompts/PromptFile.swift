public import Chat
public import Messaging

/// A prompt that a person can read and change: settings above, the words below.
///
/// The format is dotprompt's: YAML front matter, then a body in the part of Handlebars that
/// Mustache shares. Whoever reads files splits them and parses the YAML; here both become values.
public struct PromptFile: Sendable, Hashable {
  /// What the answer is.
  public enum OutputFormat: String, Sendable, CaseIterable {
    case text, json
  }

  /// The shape of the answer.
  public enum OutputSchema: Sendable, Hashable {
    /// One of the shapes that Runway knows, by its name.
    case named(String)
    /// A JSON Schema written in the file, checked besides the known one.
    case inline(JSONValue)
  }

  /// The name: that of the file without `.prompt` and, for a partial, without the underscore.
  public var name: String
  /// The path, as messages print it.
  public var path: String
  /// Whether it is only a part of other prompts.
  public var isPartial: Bool
  /// The model that it asks for; nil leaves that to the settings.
  public var model: String?
  /// The sampling temperature; nil leaves it to the server.
  public var temperature: Double?
  /// The most tokens of an answer; nil leaves it to the server.
  public var maxTokens: Int?
  /// What values the body needs: a JSON Schema of an object, whichever notation the file uses.
  public var inputSchema: JSONValue
  /// Values for what is not given.
  public var defaults: [String: JSONValue]
  /// What the answer is.
  public var outputFormat: OutputFormat
  /// The shape of the answer.
  public var outputSchema: OutputSchema?
  /// The version of the words; whoever changes them raises it.
  public var version: Int
  /// Values by path that come from outside: they are fenced.
  public var untrusted: [String]
  /// The most UTF-8 bytes of a value, by path.
  public var limits: [String: Int]
  /// The inputs that differ from partner to partner; they stand last, for the servers' caches.
  public var perPartner: [String]
  /// The body, cut at its roles.
  public var segments: [PromptSegment]
  /// `sha256:` and the digest of the file's text.
  public var digest: String

  /// Reads a prompt.
  ///
  /// Everything that is wrong goes into the log, with its place; what could be read is returned.
  ///
  /// - Parameters:
  ///   - frontMatter: The YAML between the `---` lines; nil where there is none.
  ///   - body: What follows.
  ///   - bodyLine: The line of the file on which the body begins, from 1.
  ///   - path: The path; its last part gives the name.
  ///   - log: What is wrong.
  public init(
    frontMatter: SourceNode?,
    body: String,
    bodyLine: Int = 1,
    path: String,
    log: ReadingLog
  ) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.hasSuffix(".prompt") ? String(file.dropLast(7)) : file
    isPartial = stem.hasPrefix("_")
    name = isPartial ? String(stem.dropFirst()) : stem
    self.path = path
    inputSchema = Self.noInputs
    defaults = [:]
    outputFormat = .text
    version = 0
    untrusted = []
    limits = [:]
    perPartner = []
    segments = PromptSegment.segments(of: body, line: bodyLine, path: path, log: log)
    digest = ""
    if let frontMatter { readFrontMatter(frontMatter, log) }
    let canonical = Self.canonicalText(frontMatter) + "\n---\n" + Self.withoutReturns(body)
    digest = "sha256:" + ContentDigest.sha256(canonical)
    if isPartial, let second = segments.dropFirst().first {
      log.report(
        "prompt-role",
        at: second.location,
        "a partial cannot change the role; only a prompt itself may. Move {{role}} there."
      )
    }
  }

  static let noInputs: JSONValue = .object([
    "type": "object", "properties": .object([:]), "additionalProperties": .bool(false),
  ])

  private static func withoutReturns(_ text: String) -> String {
    String(decoding: text.utf8.filter { $0 != 0x0D }, as: UTF8.self)
  }

  private static func canonicalText(_ node: SourceNode?) -> String {
    guard let node, let value = JSONValue(node) else { return "" }
    return value.text
  }
}

extension PromptFile {
  /// The properties of the inputs' schema.
  var inputProperties: [String: JSONValue] { inputSchema["properties"]?.object ?? [:] }
}
