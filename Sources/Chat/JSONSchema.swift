/// A JSON Schema, and what of a value does not satisfy it.
///
/// Knows `type`, `enum`, `const`, `properties`, `required`, `additionalProperties`,
/// `minProperties`, `maxProperties`, `items`, `prefixItems`, `minItems`, `maxItems`, `uniqueItems`,
/// `minLength`, `maxLength`, `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`,
/// `multipleOf`, `anyOf`, `oneOf`, `allOf`, `not`, and `$ref` inside the same document. What a
/// schema asks beyond that is listed in ``unchecked``, so that nobody takes it for checked.
public struct JSONSchema: Hashable, Sendable {
  private static let known: Set<String> = Set(
    """
    type enum const properties required additionalProperties minProperties maxProperties items \
    prefixItems minItems maxItems uniqueItems minLength maxLength minimum maximum \
    exclusiveMinimum exclusiveMaximum multipleOf anyOf oneOf allOf not $ref
    """.split(separator: " ").map(String.init)
  )
  private static let silent: Set<String> = Set(
    """
    $schema $id $defs definitions $comment title description default examples deprecated \
    readOnly writeOnly
    """.split(separator: " ").map(String.init)
  )

  /// The document.
  public let document: JSONValue
  /// The keywords of the document that are not checked, such as `pattern` and `format`, sorted.
  public let unchecked: [String]

  /// The schema that `document` describes.
  public init(_ document: JSONValue) {
    self.document = document
    var found: Set<String> = []
    Self.collect(document, into: &found)
    unchecked = found.subtracting(Self.known).subtracting(Self.silent).sorted()
  }

  /// Where and how `value` does not satisfy this schema, in the order of the value's parts; empty
  /// if it does.
  ///
  /// - Parameter value: What is to be checked.
  /// - Returns: At most 50 violations.
  public func violations(in value: JSONValue) -> [SchemaViolation] {
    var check = SchemaCheck(document: document)
    check.check(value, document, at: "")
    return Array(check.violations.prefix(50))
  }

  private static func collect(_ schema: JSONValue, into found: inout Set<String>) {
    guard case .object(let members) = schema else { return }
    for (key, value) in members {
      found.insert(key)
      switch key {
      case "properties", "$defs", "definitions":
        for part in (value.object ?? [:]).values { collect(part, into: &found) }
      case "items", "additionalProperties", "not": collect(value, into: &found)
      case "anyOf", "oneOf", "allOf", "prefixItems":
        for part in value.array ?? [] { collect(part, into: &found) }
      default: break
      }
    }
  }
}

/// One thing in a value that its schema does not allow.
public struct SchemaViolation: Hashable, Sendable, CustomStringConvertible {
  /// Where in the value: a JSON Pointer, empty for the whole.
  public var pointer: String
  /// What is wrong there, and what would be right.
  public var message: String

  /// A violation at `pointer`.
  public init(pointer: String, message: String) {
    self.pointer = pointer
    self.message = message
  }

  /// Place and message, as a re-ask quotes them.
  public var description: String { "\(pointer.isEmpty ? "/" : pointer): \(message)" }
}
