/// Why a review does not do what it was asked for: what, and what to do instead.
public struct ReviewRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason, in one or two sentences.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
