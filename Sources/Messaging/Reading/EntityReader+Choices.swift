/// A closed list of words that files may use.
public typealias Choice = RawRepresentable<String> & CaseIterable

extension EntityReader {
  /// A word out of a closed list, or nil where the key is missing or the word is another.
  public func choice<Value: Choice>(_ key: String, of type: Value.Type) -> Value? {
    guard let node = node(key) else { return nil }
    return choice(node, key)
  }

  /// A word out of a closed list that must be there.
  public func requiredChoice<Value: Choice>(_ key: String, of type: Value.Type) -> Value? {
    guard let node = requiredNode(key) else { return nil }
    return choice(node, key)
  }

  /// Words out of a closed list.
  public func choices<Value: Choice>(_ key: String, of type: Value.Type) -> [Value] {
    list(key).compactMap { choice($0, key) }
  }

  func choice<Value: Choice>(_ node: SourceNode, _ key: String) -> Value? {
    guard let text = scalar(node, key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    report(
      "unknown-value",
      at: node.location,
      Self.notListed(text, key, Value.allCases.map(\.rawValue))
    )
    return nil
  }

  static func notListed(_ text: String, _ key: String, _ allowed: [String]) -> String {
    var message = "\"\(text)\" is no value of \"\(key)\"."
    if let nearest = Nearest.match(for: text, in: allowed) {
      message += " Did you mean \"\(nearest)\"?"
    }
    return message + " It takes: \(allowed.joined(separator: ", "))."
  }
}

extension EntityReader {
  /// `all`, or a list of ids of entities of one kind; all where the key is missing.
  func selection(_ key: String, of kind: ItemKind) -> Selection<String> {
    selection(key) { reader, node in
      guard let id = reader.scalar(node, key) else { return nil }
      reader.log.mention(id, as: [kind], at: node.location)
      return id
    }
  }

  /// `all`, or a list of channels.
  func channels(_ key: String = "channels") -> Selection<Channel> {
    selection(key) { reader, node in reader.choice(node, key) }
  }

  /// `all`, or a list of regions.
  func regions(_ key: String = "regions") -> Selection<String> {
    selection(key) { reader, node in reader.region(node, key) }
  }

  /// `all`, or a list of locales.
  func localeSelection(_ key: String = "locales") -> Selection<String> {
    selection(key) { reader, node in reader.locale(node, key) }
  }

  /// `all`, or a list of whatever words.
  func words(_ key: String) -> Selection<String> {
    selection(key) { reader, node in reader.scalar(node, key) }
  }

  /// A single locale.
  func locale(_ key: String = "locale") -> String? {
    node(key).flatMap { locale($0, key) }
  }

  func selection<Value: Hashable & Sendable>(
    _ key: String,
    _ read: (EntityReader, SourceNode) -> Value?
  ) -> Selection<Value> {
    guard let node = node(key) else { return .all }
    switch node.value {
    case .scalar("all", _): return .all
    case .scalar(let text, _):
      report(
        "wrong-type",
        at: node.location,
        "\"\(key)\" is a list or the word all. Write [\(text)]."
      )
      return .only([])
    case .mapping:
      report(
        "wrong-type",
        at: node.location,
        "\"\(key)\" is a list or the word all, not a mapping."
      )
      return .only([])
    case .sequence(let nodes):
      if nodes.count == 1, case .scalar("all", _) = nodes[0].value { return .all }
      return .only(nodes.compactMap { $0.isNull ? nil : read(self, $0) })
    }
  }

  private func region(_ node: SourceNode, _ key: String) -> String? {
    guard let text = scalar(node, key) else { return nil }
    if Region.isKnown(text) { return text }
    var message = "\"\(text)\" is no region: use ISO 3166 codes of two capitals, EU, EEA or DACH."
    let aliases = ["UK": "GB", "EL": "GR"]
    let capitals = text.uppercased()
    if let meant = aliases[capitals] ?? (Region.isKnown(capitals) ? capitals : nil) {
      message += " Did you mean \"\(meant)\"?"
    }
    report("unknown-value", at: node.location, message)
    return nil
  }

  private func locale(_ node: SourceNode, _ key: String) -> String? {
    guard let text = scalar(node, key) else { return nil }
    if LocaleTag.isWellFormed(text) { return text }
    report(
      "unknown-value",
      at: node.location,
      "\"\(text)\" is no locale: write a BCP 47 tag such as en, de or en-GB."
    )
    return nil
  }
}

extension EntityReader {
  /// Ids of entities of any of the kinds.
  func ids(_ key: String, of kinds: ItemKind...) -> [String] {
    locatedStrings(key).map { id, place in
      log.mention(id, as: kinds, at: place)
      return id
    }
  }

  /// The id of one entity of any of the kinds.
  func idOf(_ key: String, _ kinds: ItemKind...) -> String? {
    guard let node = node(key), let id = scalar(node, key) else { return nil }
    log.mention(id, as: kinds, at: node.location)
    return id
  }

  /// The entities of a list, each read by its own reader.
  public func entities<Entity>(
    _ key: String,
    _ what: String,
    _ read: (EntityReader) -> Entity?
  ) -> [Entity] {
    list(key).compactMap { entity($0, what, read) }
  }

  /// The entity under a key.
  public func entity<Entity>(
    _ key: String,
    _ what: String,
    _ read: (EntityReader) -> Entity?
  ) -> Entity? {
    node(key).flatMap { entity($0, what, read) }
  }

  private func entity<Entity>(
    _ node: SourceNode,
    _ what: String,
    _ read: (EntityReader) -> Entity?
  ) -> Entity? {
    guard let reader = EntityReader(node, what: what, log: log) else { return nil }
    let entity = read(reader)
    reader.finish()
    return entity
  }

  /// The entries of a mapping under a key; none where the key is missing.
  func entries(_ key: String) -> [SourceNode.Entry] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.value else {
      report("wrong-type", at: node.location, "\"\(key)\" is a mapping, not \(node.shape).")
      return []
    }
    return entries.filter { !$0.value.isNull }
  }

  /// Texts by locale: a mapping, or one text that serves every locale under the empty tag.
  func localizedTexts(_ key: String) -> [String: String] {
    guard let node = node(key) else { return [:] }
    if case .scalar(let text, _) = node.value { return ["": Self.trimmed(text)] }
    var texts: [String: String] = [:]
    for entry in entries(key) {
      if !LocaleTag.isWellFormed(entry.key) {
        report(
          "unknown-value",
          at: entry.location,
          "\"\(entry.key)\" is no locale: write a BCP 47 tag such as en, de or en-GB."
        )
      }
      texts[entry.key] = scalar(entry.value, key).map(Self.trimmed)
    }
    return texts
  }
}
