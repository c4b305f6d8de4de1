package import Guardrails
package import Messaging

/// The circumstances that a text states in its own front matter.
///
/// The keys are the names of the flags of `runway check` with underscores; flags win over them.
/// Exports write more keys, so that a file is judged as its artifact was: the records and the words
/// of a call that carry its figures.
package struct FrontMatterContext: Sendable {
  /// What kind of text it is.
  package var kind: TextKind?
  /// The channel.
  package var channel: Channel?
  /// Who reads it.
  package var audience: Audience?
  /// The vertical.
  package var vertical: String?
  /// The persona.
  package var persona: String?
  /// The region.
  package var region: String?
  /// The language.
  package var locale: String?
  /// The partner who speaks.
  package var partner: String?
  /// Who may be named as the reader.
  package var addressee: [String] = []
  /// The use date.
  package var on: CivilDate?
  /// The jurisdiction, by its id.
  package var jurisdiction: String?
  /// Why the reader may be written to.
  package var consentBasis: ConsentBasis?
  /// Records that carry figures and names, by name.
  package var inputs: [String: String] = [:]
  /// What was said on the call, by cue.
  package var cues: [String: String] = [:]
  /// Where each key stands.
  package var places: [String: SourceLocation] = [:]
  /// Keys that are for others and are not read.
  package var others: [String] = []

  /// Says nothing.
  package init() {}

  /// Reads the YAML between the fences.
  ///
  /// Keys of others, such as `title`, are left alone and listed; one that is nearly one of ours is
  /// an error in the log.
  package init(bytes: [UInt8], path: String, log: ReadingLog) {
    guard let root = YAMLSource(path: path).root(of: bytes, log: log),
      let reader = EntityReader(root, what: "front matter", log: log)
    else { return }
    if case .mapping(let entries) = root.value {
      for entry in entries where places[entry.key] == nil { places[entry.key] = entry.location }
      noteUnknown(entries, log)
    }
    kind = Self.choice("kind", reader, TextKind.self, \.rawValue)
    channel = reader.choice("channel", of: Channel.self)
    audience = reader.choice("audience", of: Audience.self)
    vertical = reader.string("vertical")
    persona = reader.string("persona")
    region = reader.string("region")?.uppercased()
    locale = reader.string("locale")
    partner = reader.string("partner")
    jurisdiction = reader.string("jurisdiction")
    consentBasis = Self.choice("consent_basis", reader, ConsentBasis.self, \.rawValue)
    if let node = reader.node("addressee") {
      if case .scalar(let text, _) = node.value {
        addressee = [text]
      } else {
        addressee = reader.strings("addressee")
      }
    }
    on = reader.date("on")
    inputs = Self.texts("inputs", reader)
    cues = Self.texts("cues", reader)
  }

  /// The keys that are read, in the order of the manual.
  package static let keys = [
    "kind", "channel", "audience", "vertical", "persona", "region", "locale", "partner",
    "addressee", "on", "jurisdiction", "consent_basis", "inputs", "cues",
  ]

  /// Keys that exports and page generators write; nobody means one of ours by them.
  private static let keysOfOthers: Set<String> = [
    "id", "preview", "title", "date", "author", "authors", "tags", "description", "layout", "slug",
    "draft", "categories", "category", "url", "permalink", "subject", "summary", "keywords",
    "weight", "image", "version", "language", "lang", "name", "status", "owner",
  ]

  private mutating func noteUnknown(_ entries: [SourceNode.Entry], _ log: ReadingLog) {
    for entry in entries where !Self.keys.contains(entry.key) {
      if !Self.keysOfOthers.contains(entry.key),
        let nearest = Nearest.match(for: entry.key, in: Self.keys)
      {
        log.report(
          "unknown-key",
          at: entry.location,
          "unknown key \"\(entry.key)\" in the front matter. Did you mean \"\(nearest)\"?"
        )
      } else if !Self.keysOfOthers.contains(entry.key) {
        others.append(entry.key)
      }
    }
  }

  private static func choice<Value: CaseIterable>(
    _ key: String,
    _ reader: EntityReader,
    _ type: Value.Type,
    _ name: (Value) -> String
  ) -> Value? {
    guard let node = reader.node(key), let text = reader.string(key) else { return nil }
    if let value = Value.allCases.first(where: { name($0) == text }) { return value }
    let names = Value.allCases.map(name)
    let nearest = Nearest.match(for: text, in: names).map { " Did you mean \"\($0)\"?" } ?? ""
    reader.report(
      "unknown-value",
      at: node.location,
      "\"\(text)\" is no value of \"\(key)\".\(nearest) It takes: \(names.joined(separator: ", "))."
    )
    return nil
  }

  private static func texts(_ key: String, _ reader: EntityReader) -> [String: String] {
    guard let node = reader.node(key) else { return [:] }
    guard case .mapping(let entries) = node.value else {
      reader.report(
        "wrong-type",
        at: node.location,
        "\"\(key)\" is a mapping of names to texts, not \(node.shape)."
      )
      return [:]
    }
    var texts: [String: String] = [:]
    for entry in entries {
      guard case .scalar(let text, _) = entry.value.value else {
        reader.report(
          "wrong-type",
          at: entry.value.location,
          "\"\(entry.key)\" in \"\(key)\" is a single text, not \(entry.value.shape)."
        )
        continue
      }
      texts[entry.key] = text
    }
    return texts
  }
}
