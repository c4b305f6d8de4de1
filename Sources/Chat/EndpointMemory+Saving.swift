extension EndpointMemory {
  /// What is known, to be kept until the next time.
  public var snapshot: JSONValue {
    var entries: [String: JSONValue] = [:]
    for (place, dialect) in known {
      let omitted = dialect.omitted.map(\.rawValue).sorted().map(JSONValue.string)
      entries[place] = .object([
        "token_limit": .string(dialect.tokenLimit.rawValue),
        "strictest": .string(dialect.strictest.rawValue),
        "omitted": .array(omitted),
      ])
    }
    return .object(["version": 1, "endpoints": .object(entries)])
  }

  /// Takes in what was kept; what cannot be read is unknown again.
  public func restore(_ snapshot: JSONValue) {
    for (place, entry) in snapshot["endpoints"]?.object ?? [:] {
      guard let limit = entry["token_limit"]?.string.flatMap(Dialect.TokenLimit.init(rawValue:)),
        let step = entry["strictest"]?.string.flatMap(FormatStep.init(rawValue:))
      else { continue }
      let omitted = (entry["omitted"]?.array ?? []).compactMap {
        $0.string.flatMap(Dialect.Parameter.init(rawValue:))
      }
      keep(Dialect(tokenLimit: limit, strictest: step, omitted: Set(omitted)), at: place)
    }
  }
}
