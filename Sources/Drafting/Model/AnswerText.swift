import Chat
import Messaging

/// Looks at and fills the texts of an answer.
struct AnswerText {
  let slots: BlockText

  /// Slots in the answer that there are not.
  func problems(in answer: JSONValue) -> [SchemaViolation] {
    var problems: [SchemaViolation] = []
    Self.visit(answer, "") { pointer, text in
      do throws(BlockText.Unfilled) {
        _ = try slots.fill(text)
      } catch {
        let known = slots.values.keys.sorted().map { "{{\($0)}}" }.joined(separator: ", ")
        problems.append(
          SchemaViolation(
            pointer: pointer,
            message: "{{\(error.name)}} is no slot with a value. There are: \(known)."
          )
        )
      }
    }
    return problems
  }

  /// The answer with its slots filled; tokens and merge tags stay.
  ///
  /// - Throws: `Unfilled` where a slot has no value, which `problems(in:)` would have named.
  func filled(_ answer: JSONValue) throws(BlockText.Unfilled) -> JSONValue {
    switch answer {
    case .string(let text):
      return .string(try slots.fill(text))
    case .array(let elements):
      var filled: [JSONValue] = []
      for element in elements { filled.append(try self.filled(element)) }
      return .array(filled)
    case .object(let members):
      var filled = members
      for (name, member) in members { filled[name] = try self.filled(member) }
      return .object(filled)
    case .null, .bool, .integer, .number:
      return answer
    }
  }

  private static func visit(
    _ value: JSONValue,
    _ pointer: String,
    _ look: (String, String) -> Void
  ) {
    switch value {
    case .string(let text): look(pointer, text)
    case .array(let elements):
      for (index, element) in elements.enumerated() { visit(element, "\(pointer)/\(index)", look) }
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        visit(member, "\(pointer)/\(name)", look)
      }
    case .null, .bool, .integer, .number: break
    }
  }
}

extension JSONValue {
  /// The text of a member, empty where there is none.
  func text(_ key: String) -> String { self[key]?.string ?? "" }

  /// The text of a member, or nil where it is null or blank.
  func optionalText(_ key: String) -> String? {
    guard let text = self[key]?.string, text.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    return text
  }

  /// The elements of a member.
  func list(_ key: String) -> [JSONValue] { self[key]?.array ?? [] }

  /// The texts of a member.
  func texts(_ key: String) -> [String] { list(key).compactMap(\.string) }
}
