/// One walk over a value beside its schema.
struct SchemaCheck {
  /// References may form a circle that consumes nothing of the value.
  private static let deepest = 300
  /// Alternatives that refer to themselves would double the work at every level.
  private static let mostWork = 30_000

  let document: JSONValue
  private(set) var violations: [SchemaViolation] = []
  private var depth = 0
  private var work = 0

  init(document: JSONValue) {
    self.document = document
  }

  mutating func check(_ value: JSONValue, _ schema: JSONValue, at pointer: String) {
    depth += 1
    defer { depth -= 1 }
    work += 1
    guard work < Self.mostWork else {
      return report(pointer, "the schema is too intricate to check")
    }
    guard depth < Self.deepest else {
      return report(pointer, "the schema's references are circular")
    }
    switch schema {
    case .bool(true): return
    case .bool(false): return report(pointer, "nothing is allowed here")
    case .object(let rules):
      checkReference(value, rules, pointer)
      guard checkType(value, rules, pointer) else { return }
      checkChoice(value, rules, pointer)
      checkCombination(value, rules, pointer)
      switch value {
      case .object(let members): checkObject(members, rules, pointer)
      case .array(let elements): checkArray(elements, rules, pointer)
      case .string(let text): checkString(text, rules, pointer)
      case .integer, .number: checkNumber(value.number ?? 0, rules, pointer)
      case .null, .bool: break
      }
    case .null, .integer, .number, .string, .array:
      report(pointer, "the schema is no object")
    }
  }
}

extension SchemaCheck {
  private mutating func report(_ pointer: String, _ message: String) {
    if violations.count < 60 {
      violations.append(SchemaViolation(pointer: pointer, message: message))
    }
  }

  /// What is wrong with `value` by `schema` alone.
  private mutating func violations(
    of value: JSONValue,
    by schema: JSONValue
  ) -> [SchemaViolation] {
    var inner = SchemaCheck(document: document)
    inner.depth = depth
    inner.work = work
    inner.check(value, schema, at: "")
    work = inner.work
    return inner.violations
  }

  private mutating func checkReference(
    _ value: JSONValue,
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    guard let reference = rules["$ref"]?.string else { return }
    guard let target = resolve(reference) else {
      return report(pointer, "the schema refers to \"\(reference)\", which does not exist")
    }
    check(value, target, at: pointer)
  }

  private func resolve(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#") else { return nil }
    var place = document
    for part in reference.dropFirst().split(separator: "/", omittingEmptySubsequences: true) {
      let key = part.replacing("~1", with: "/").replacing("~0", with: "~")
      guard let next = place[String(key)] ?? Int(key).flatMap({ place[$0] }) else { return nil }
      place = next
    }
    return place
  }

  private mutating func checkType(
    _ value: JSONValue,
    _ rules: [String: JSONValue],
    _ pointer: String
  ) -> Bool {
    guard let rule = rules["type"] else { return true }
    let allowed = rule.string.map { [$0] } ?? (rule.array ?? []).compactMap(\.string)
    if allowed.contains(where: { value.isOf(type: $0) }) { return true }
    report(
      pointer,
      "is \(value.kindWithArticle) and should be \(allowed.joined(separator: " or "))"
    )
    return false
  }

  private mutating func checkChoice(
    _ value: JSONValue,
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    if let choices = rules["enum"]?.array, !choices.contains(where: { $0.isSame(as: value) }) {
      let shown = choices.prefix(12).map(\.text).joined(separator: ", ")
      report(pointer, "is \(value.shortText) and should be one of \(shown)")
    }
    if let only = rules["const"], !only.isSame(as: value) {
      report(pointer, "is \(value.shortText) and should be \(only.shortText)")
    }
  }

  private mutating func checkCombination(
    _ value: JSONValue,
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    for schema in rules["allOf"]?.array ?? [] { check(value, schema, at: pointer) }
    if let choices = rules["anyOf"]?.array {
      checkAlternatives(value, choices, pointer, exactlyOne: false)
    }
    if let choices = rules["oneOf"]?.array {
      checkAlternatives(value, choices, pointer, exactlyOne: true)
    }
    if let excluded = rules["not"], violations(of: value, by: excluded).isEmpty {
      report(pointer, "is \(value.shortText), which is excluded")
    }
  }

  /// Reports what is wrong with the alternative that comes closest, if none fits.
  private mutating func checkAlternatives(
    _ value: JSONValue,
    _ choices: [JSONValue],
    _ pointer: String,
    exactlyOne: Bool
  ) {
    var results: [[SchemaViolation]] = []
    for choice in choices { results.append(violations(of: value, by: choice)) }
    let fitting = results.count { $0.isEmpty }
    if fitting > 1, exactlyOne {
      report(pointer, "fits \(fitting) of the alternatives and should fit one")
    }
    guard fitting == 0 else { return }
    let isWrongKind: ([SchemaViolation]) -> Bool = { result in
      result.contains { $0.pointer.isEmpty && $0.message.contains(" and should be ") }
    }
    let closest = results.min { left, right in
      let (leftOff, rightOff) = (isWrongKind(left), isWrongKind(right))
      return leftOff == rightOff ? left.count < right.count : rightOff
    }
    report(pointer, "fits none of \(choices.count) alternatives")
    for violation in (closest ?? []).prefix(5) {
      report(pointer + violation.pointer, violation.message)
    }
  }

  private mutating func checkObject(
    _ members: [String: JSONValue],
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    for key in (rules["required"]?.array ?? []).compactMap(\.string) where members[key] == nil {
      report(pointer, "\"\(key)\" is missing")
    }
    bound(members.count, rules["minProperties"], rules["maxProperties"], "members", pointer)
    let properties = rules["properties"]?.object ?? [:]
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      let place = pointer + "/" + Self.escaped(key)
      if let schema = properties[key] {
        check(value, schema, at: place)
      } else if let others = rules["additionalProperties"] {
        if others == .bool(false) {
          report(place, "no such member is allowed")
        } else {
          check(value, others, at: place)
        }
      }
    }
  }

  private mutating func checkArray(
    _ elements: [JSONValue],
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    bound(elements.count, rules["minItems"], rules["maxItems"], "elements", pointer)
    let prefix = rules["prefixItems"]?.array ?? []
    for (index, element) in elements.enumerated() {
      if index < prefix.count {
        check(element, prefix[index], at: "\(pointer)/\(index)")
      } else if let schema = rules["items"] {
        check(element, schema, at: "\(pointer)/\(index)")
      }
    }
    if rules["uniqueItems"] == .bool(true), Set(elements).count < elements.count {
      report(pointer, "has an element twice")
    }
  }

  private mutating func checkString(
    _ text: String,
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    guard rules["minLength"] != nil || rules["maxLength"] != nil else { return }
    let length = text.unicodeScalars.count
    bound(length, rules["minLength"], rules["maxLength"], "characters", pointer)
  }

  private mutating func checkNumber(
    _ value: Double,
    _ rules: [String: JSONValue],
    _ pointer: String
  ) {
    if let least = rules["minimum"]?.number, value < least {
      report(pointer, "is \(JSONValue(value)) and should be at least \(JSONValue(least))")
    }
    if let most = rules["maximum"]?.number, value > most {
      report(pointer, "is \(JSONValue(value)) and should be at most \(JSONValue(most))")
    }
    if let bound = rules["exclusiveMinimum"]?.number, value <= bound {
      report(pointer, "is \(JSONValue(value)) and should be more than \(JSONValue(bound))")
    }
    if let bound = rules["exclusiveMaximum"]?.number, value >= bound {
      report(pointer, "is \(JSONValue(value)) and should be less than \(JSONValue(bound))")
    }
    if let step = rules["multipleOf"]?.number, step > 0 {
      let ratio = value / step
      if (ratio - ratio.rounded()).magnitude > 1e-9 {
        report(pointer, "is \(JSONValue(value)) and should be a multiple of \(JSONValue(step))")
      }
    }
  }

  private mutating func bound(
    _ count: Int,
    _ least: JSONValue?,
    _ most: JSONValue?,
    _ what: String,
    _ pointer: String
  ) {
    if let least = least?.integer, count < least {
      report(pointer, "has \(count) \(what) and should have at least \(least)")
    }
    if let most = most?.integer, count > most {
      report(pointer, "has \(count) \(what) and should have at most \(most)")
    }
  }

  private static func escaped(_ key: String) -> String {
    key.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as compact JSON.
  public var description: String { text }

  /// A number, whole where it can be.
  fileprivate init(_ number: Double) {
    self = Int(exactly: number).map(JSONValue.integer) ?? .number(number)
  }

  fileprivate func isOf(type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("number", .integer), ("number", .number), ("integer", .integer):
      true
    case ("integer", .number(let value)): value == value.rounded()
    default: false
    }
  }

  fileprivate var kindWithArticle: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// Whether both are the same to JSON, to which 1 and 1.0 are one number.
  fileprivate func isSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.integer, .number), (.number, .integer): number == other.number
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.allSatisfy { key, value in right[key].map { value.isSame(as: $0) } ?? false }
    default: self == other
    }
  }

  fileprivate var shortText: String {
    let text = text
    return text.unicodeScalars.count <= 60 ? text : "\(String(text.prefix(59)))…"
  }
}
