import Chat
import Mustache

/// The values of one rendering, as a template sees them.
///
/// Absent optional values are there as nothing, so that a name inside a list never falls through to
/// a value of the same name outside. An empty text counts as nothing in sections.
struct PromptValues {
  let file: PromptFile
  private let inputs: [String: JSONValue]

  init(file: PromptFile, inputs: [String: JSONValue]) {
    self.file = file
    var all = file.defaults
    for (name, value) in inputs { all[name] = value }
    let completed = Self.completed(.object(all), by: file.inputSchema)
    let fenced = Self.treated(completed, path: "", file: file)
    self.inputs = fenced.object ?? [:]
  }

  /// The values as they are.
  var root: [String: Any] { Self.any(.object(inputs)) }

  /// The values with everything that belongs to a partner replaced by a mark.
  func root(masking mark: String) -> [String: Any] {
    var masked = inputs
    for name in file.perPartner { masked[name] = masked[name].map { Self.masked($0, mark) } }
    return Self.any(.object(masked))
  }

  /// The values with everything that belongs to a partner left out.
  var rootWithoutPartner: [String: Any] {
    var emptied = inputs
    for name in file.perPartner { emptied[name] = .null }
    return Self.any(.object(emptied))
  }

  private static func completed(_ value: JSONValue, by schema: JSONValue) -> JSONValue {
    switch value {
    case .object(var members):
      let properties = schema["properties"]?.object ?? [:]
      for (name, property) in properties {
        members[name] = completed(members[name] ?? .null, by: property)
      }
      return .object(members)
    case .array(let elements):
      let items = schema["items"] ?? .null
      return .array(elements.map { completed($0, by: items) })
    case .null, .bool, .integer, .number, .string: return value
    }
  }

  private static func treated(_ value: JSONValue, path: String, file: PromptFile) -> JSONValue {
    switch value {
    case .object(let members):
      var result: [String: JSONValue] = [:]
      for (name, member) in members {
        result[name] = treated(member, path: path.isEmpty ? name : "\(path).\(name)", file: file)
      }
      return .object(result)
    case .array(let elements):
      return .array(elements.map { treated($0, path: path, file: file) })
    case .string(let text):
      let isOutside = file.untrusted.contains { path == $0 || path.hasPrefix($0 + ".") }
      if isOutside, !text.isEmpty {
        return .string(UntrustedText(text, limit: file.limits[path]).fenced)
      }
      return .string(UntrustedText.shortened(text, limit: file.limits[path]))
    case .null, .bool, .integer, .number: return value
    }
  }

  private static func masked(_ value: JSONValue, _ mark: String) -> JSONValue {
    switch value {
    case .object(let members): .object(members.mapValues { masked($0, mark) })
    case .array(let elements): .array(elements.map { masked($0, mark) })
    case .string: .string(mark)
    case .null, .bool, .integer, .number: value
    }
  }

  private static func any(_ value: JSONValue) -> [String: Any] {
    (value.object ?? [:]).mapValues(element)
  }

  private static func element(_ value: JSONValue) -> Any {
    switch value {
    case .null: Nothing()
    case .bool(let flag): flag
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .string(let text): text.isEmpty ? Nothing() : text as Any
    case .array(let elements): elements.map(element)
    case .object: any(value)
    }
  }
}

/// A value that is there and empty.
private struct Nothing: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}
