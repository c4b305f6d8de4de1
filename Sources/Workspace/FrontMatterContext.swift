package import Messaging

/// The circumstances that a text states in its own front matter.
///
/// The keys are the names of the flags of `runway check` with underscores; flags win over them.
package struct FrontMatterContext: Sendable {
  /// What kind of text it is.
  package var kind: String?
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

  /// Says nothing.
  package init() {}

  /// Reads the YAML between the fences; keys that are no context are for others and are left alone.
  package init(bytes: [UInt8], path: String, log: ReadingLog) {
    guard let root = YAMLSource(path: path).root(of: bytes, log: log),
      let reader = EntityReader(root, what: "front matter", log: log)
    else { return }
    kind = reader.string("kind")
    channel = reader.choice("channel", of: Channel.self)
    audience = reader.choice("audience", of: Audience.self)
    vertical = reader.string("vertical")
    persona = reader.string("persona")
    region = reader.string("region")?.uppercased()
    locale = reader.string("locale")
    partner = reader.string("partner")
    if let node = reader.node("addressee") {
      if case .scalar(let text, _) = node.value {
        addressee = [text]
      } else {
        addressee = reader.strings("addressee")
      }
    }
    on = reader.date("on")
  }
}
