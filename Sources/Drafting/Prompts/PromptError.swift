public import Messaging

/// Why a prompt cannot be rendered; nothing was sent.
public struct PromptError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in which prompt file, as far as it is a place.
  public var location: SourceLocation?
  /// What is wrong, and what to do.
  public var message: String

  /// Describes a problem.
  public init(_ message: String, at location: SourceLocation? = nil) {
    self.message = message
    self.location = location
  }

  /// `path:line:column: message`, or the message alone.
  public var description: String { location.map { "\($0): \(message)" } ?? message }
}
