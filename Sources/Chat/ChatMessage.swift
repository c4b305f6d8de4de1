/// One message of a conversation: who speaks, and what is said.
public struct ChatMessage: Hashable, Sendable {
  /// Who a message is from.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case system, user, assistant
  }

  /// Who speaks.
  public var role: Role
  /// What is said.
  public var text: String

  /// A message of `role` that says `text`.
  public init(role: Role, text: String) {
    self.role = role
    self.text = text
  }

  /// The instructions a model works under.
  public static func system(_ text: String) -> Self { Self(role: .system, text: text) }

  /// What the person, or the program in a person's place, says.
  public static func user(_ text: String) -> Self { Self(role: .user, text: text) }

  /// What the model said before; a re-ask quotes it.
  public static func assistant(_ text: String) -> Self { Self(role: .assistant, text: text) }
}
