import Chat
import Messaging

extension PromptFile {
  private static let topKeys = ["model", "config", "input", "output", "runway", "description"]
  private static let runwayKeys = ["version", "untrusted", "limits", "per_partner"]

  /// Reads the settings; keys that nobody knows are problems.
  mutating func readFrontMatter(_ node: SourceNode, _ log: ReadingLog) {
    guard !node.isNull, let entries = mapping(node, "the front matter", log) else { return }
    for entry in entries {
      switch entry.key {
      case "model": model = text(entry, log)
      case "config": readConfig(entry, log)
      case "input": readInput(entry, log)
      case "output": readOutput(entry, log)
      case "description": break
      case "runway":
        for inner in mapping(entry.value, "runway", log) ?? [] { readOwn(inner.key, inner, log) }
      default:
        // Dotprompt writes extension keys flat: `runway.version`.
        if entry.key.hasPrefix("runway.") {
          readOwn(String(entry.key.dropFirst(7)), entry, log)
        } else {
          unknown(entry, Self.topKeys, log)
        }
      }
    }
  }

  private mutating func readConfig(_ entry: SourceNode.Entry, _ log: ReadingLog) {
    for inner in mapping(entry.value, "config", log) ?? [] {
      switch inner.key {
      case "temperature":
        temperature = JSONValue(inner.value)?.number
        if temperature.map({ $0 < 0 || $0 > 2 }) ?? true {
          problem(inner, "temperature must be a number from 0 to 2.", log)
        }
      case "max_tokens", "maxOutputTokens":
        maxTokens = positive(inner, log)
      default: unknown(inner, ["temperature", "max_tokens"], log)
      }
    }
  }

  private mutating func readInput(_ entry: SourceNode.Entry, _ log: ReadingLog) {
    for inner in mapping(entry.value, "input", log) ?? [] {
      switch inner.key {
      case "schema":
        inputSchema = Picoschema(log: log).schema(inner.value)
        if inputSchema["properties"] == nil {
          problem(inner, "the inputs must be an object with named properties.", log)
          inputSchema = Self.noInputs
        }
      case "default":
        guard mapping(inner.value, "default", log) != nil else { continue }
        defaults = JSONValue(inner.value)?.object ?? [:]
      default: unknown(inner, ["schema", "default"], log)
      }
    }
  }

  private mutating func readOutput(_ entry: SourceNode.Entry, _ log: ReadingLog) {
    for inner in mapping(entry.value, "output", log) ?? [] {
      switch inner.key {
      case "format":
        guard let name = text(inner, log) else { continue }
        guard let format = OutputFormat(rawValue: name) else {
          problem(inner, "format is \"text\" or \"json\", not \"\(name)\".", log)
          continue
        }
        outputFormat = format
      case "schema":
        if case .scalar(let name, _) = inner.value.value, !Picoschema.isScalarType(name) {
          outputSchema = .named(name)
        } else {
          outputSchema = .inline(Picoschema(log: log).schema(inner.value))
        }
      default: unknown(inner, ["format", "schema"], log)
      }
    }
  }

  private mutating func readOwn(_ key: String, _ entry: SourceNode.Entry, _ log: ReadingLog) {
    switch key {
    case "version": version = positive(entry, log) ?? 0
    case "untrusted": untrusted = list(entry, log)
    case "per_partner": perPartner = list(entry, log)
    case "limits":
      for inner in mapping(entry.value, "limits", log) ?? [] {
        limits[inner.key] = positive(inner, log)
      }
    default: unknown(entry, Self.runwayKeys.map { "runway.\($0)" }, log)
    }
  }
}

extension PromptFile {
  private func mapping(
    _ node: SourceNode,
    _ name: String,
    _ log: ReadingLog
  ) -> [SourceNode.Entry]? {
    if case .mapping(let entries) = node.value { return entries }
    log.report("prompt-shape", at: node.location, "\(name) must be a mapping, not \(node.shape).")
    return nil
  }

  private func text(_ entry: SourceNode.Entry, _ log: ReadingLog) -> String? {
    if case .scalar(let text, _) = entry.value.value, !entry.value.isNull { return text }
    problem(entry, "\(entry.key) must be a word, not \(entry.value.shape).", log)
    return nil
  }

  private func positive(_ entry: SourceNode.Entry, _ log: ReadingLog) -> Int? {
    if let number = JSONValue(entry.value)?.integer, number > 0 { return number }
    problem(entry, "\(entry.key) must be a whole number above 0.", log)
    return nil
  }

  private func list(_ entry: SourceNode.Entry, _ log: ReadingLog) -> [String] {
    if case .sequence(let nodes) = entry.value.value {
      let texts = nodes.compactMap { JSONValue($0)?.string }
      if texts.count == nodes.count { return texts }
    }
    problem(entry, "\(entry.key) must be a list of names.", log)
    return []
  }

  private func problem(_ entry: SourceNode.Entry, _ message: String, _ log: ReadingLog) {
    log.report("prompt-value", at: entry.value.location, message)
  }

  private func unknown(_ entry: SourceNode.Entry, _ known: [String], _ log: ReadingLog) {
    let near = known.first { candidate in
      let shared = zip(candidate.utf8, entry.key.utf8).prefix { $0 == $1 }.count
      return shared >= 3 || candidate.hasSuffix(entry.key)
    }
    let hint =
      near.map { " Did you mean \"\($0)\"?" } ?? " Known: \(known.joined(separator: ", "))."
    log.report("unknown-key", at: entry.location, "unknown key \"\(entry.key)\".\(hint)")
  }
}
