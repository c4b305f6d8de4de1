extension JSONSchema {
  /// The part of `schema` that servers agree on.
  ///
  /// Lengths, patterns, formats, bounds and defaults are taken out: some servers refuse a schema
  /// with them and others drop them silently. The answer is validated against the whole schema
  /// locally. Property names are left alone, whatever they are.
  ///
  /// - Parameter schema: The whole schema.
  /// - Returns: A schema that accepts everything the whole one does.
  public static func commonSubset(of schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    var kept: [String: JSONValue] = [:]
    for (key, value) in members {
      switch key {
      case "type", "enum", "const", "required", "additionalProperties", "description", "$ref":
        kept[key] = value
        if key == "additionalProperties" { kept[key] = commonSubset(of: value) }
      case "properties", "$defs", "definitions":
        kept[key] = .object((value.object ?? [:]).mapValues { commonSubset(of: $0) })
      case "items":
        kept[key] = commonSubset(of: value)
      case "anyOf", "oneOf":
        // An alternative that only excludes the others is, without exclusion, any of them.
        kept["anyOf"] = .array((value.array ?? []).map { commonSubset(of: $0) })
      case "allOf":
        kept[key] = .array((value.array ?? []).map { commonSubset(of: $0) })
      default: break
      }
    }
    return .object(kept)
  }

  /// Whether `schema` can be sent as strict: every object names all its properties as required
  /// and forbids others.
  ///
  /// - Parameter schema: What ``commonSubset(of:)`` gave.
  /// - Returns: Whether servers that know the word will take it.
  public static func isStrict(_ schema: JSONValue) -> Bool {
    guard case .object(let members) = schema else { return true }
    if members["allOf"] != nil { return false }
    if let properties = members["properties"]?.object {
      let required = Set((members["required"]?.array ?? []).compactMap(\.string))
      guard members["additionalProperties"] == .bool(false), required == Set(properties.keys)
      else { return false }
      if !properties.values.allSatisfy({ isStrict($0) }) { return false }
    } else if members["type"]?.string == "object" {
      return false
    }
    for key in ["$defs", "definitions"] {
      let parts = members[key]?.object ?? [:]
      if !parts.values.allSatisfy({ isStrict($0) }) { return false }
    }
    if let items = members["items"], !isStrict(items) { return false }
    return (members["anyOf"]?.array ?? []).allSatisfy { isStrict($0) }
  }
}
