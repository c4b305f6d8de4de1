/// Which keys a JSON contract has and what each holds.
///
/// One shape does three things, so that they cannot differ: it is the JSON Schema that is
/// published, it writes `null` for what an artifact does not have, and a test holds artifacts
/// against it. Bounds on lengths are no part of it: an artifact with findings is still an artifact.
public indirect enum JSONShape: Sendable, Hashable {
  /// A string.
  case string
  /// A day, `YYYY-MM-DD`.
  case date
  /// A whole number.
  case integer
  /// Any number.
  case number
  /// `true` or `false`.
  case boolean
  /// One of a closed list of strings.
  case choice([String])
  /// A list.
  case list(JSONShape)
  /// An object with free keys.
  case map(JSONShape)
  /// An object with these keys, in the order of the contract.
  case object([Member])

  /// One key of an object.
  public struct Member: Sendable, Hashable {
    /// The key.
    public var key: String
    /// What it holds.
    public var shape: JSONShape
    /// Whether it may hold `null`.
    public var isNullable: Bool

    /// Makes a member.
    public init(key: String, shape: JSONShape, isNullable: Bool) {
      self.key = key
      self.shape = shape
      self.isNullable = isNullable
    }
  }
}

extension JSONShape {
  /// A value with `null` under every key of the shape that it lacks and that may hold `null`.
  ///
  /// Keys that the shape does not know are kept.
  public func completed(_ value: JSONTree) -> JSONTree {
    switch (self, value) {
    case (.object(let members), .object(var present)):
      for member in members {
        if let value = present[member.key] {
          present[member.key] = member.shape.completed(value)
        } else if member.isNullable {
          present[member.key] = .null
        }
      }
      return .object(present)
    case (.list(let element), .array(let values)):
      return .array(values.map(element.completed))
    case (.map(let element), .object(let members)):
      return .object(members.mapValues(element.completed))
    default:
      return value
    }
  }

  /// The keys of a value that the shape does not know, as JSON Pointers, sorted.
  public func unknownKeys(in value: JSONTree, at pointer: String = "") -> [String] {
    switch (self, value) {
    case (.object(let members), .object(let present)):
      let known = Dictionary(
        members.map { ($0.key, $0.shape) },
        uniquingKeysWith: { first, _ in first }
      )
      return present.sorted { $0.key < $1.key }.flatMap { key, value in
        known[key]?.unknownKeys(in: value, at: "\(pointer)/\(key)") ?? ["\(pointer)/\(key)"]
      }
    case (.list(let element), .array(let values)):
      return values.enumerated().flatMap { index, value in
        element.unknownKeys(in: value, at: "\(pointer)/\(index)")
      }
    case (.map(let element), .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { key, value in
        element.unknownKeys(in: value, at: "\(pointer)/\(key)")
      }
    default:
      return []
    }
  }

  /// The shape as a JSON Schema, draft 2020-12: every key is required.
  ///
  /// Other keys are allowed, because a contract grows by adding: a reader must not break on them.
  public var schema: JSONTree { schema(isNullable: false) }

  private func schema(isNullable: Bool) -> JSONTree {
    switch self {
    case .string: return .object(Self.type("string", isNullable))
    case .integer: return .object(Self.type("integer", isNullable))
    case .number: return .object(Self.type("number", isNullable))
    case .boolean: return .object(Self.type("boolean", isNullable))
    case .date:
      var rules = Self.type("string", isNullable)
      rules["format"] = .string("date")
      return .object(rules)
    case .choice(let names):
      var rules = Self.type("string", isNullable)
      rules["enum"] = .array(names.map(JSONTree.string) + (isNullable ? [.null] : []))
      return .object(rules)
    case .list(let element):
      var rules = Self.type("array", isNullable)
      rules["items"] = element.schema
      return .object(rules)
    case .map(let element):
      var rules = Self.type("object", isNullable)
      rules["additionalProperties"] = element.schema
      return .object(rules)
    case .object(let members):
      var rules = Self.type("object", isNullable)
      var properties: [String: JSONTree] = [:]
      for member in members {
        properties[member.key] = member.shape.schema(isNullable: member.isNullable)
      }
      rules["properties"] = .object(properties)
      rules["required"] = .array(members.map { .string($0.key) })
      return .object(rules)
    }
  }

  private static func type(_ name: String, _ isNullable: Bool) -> [String: JSONTree] {
    let type = JSONTree.string(name)
    return ["type": isNullable ? .array([type, .string("null")]) : type]
  }
}
