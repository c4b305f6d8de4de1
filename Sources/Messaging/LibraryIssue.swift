/// Something wrong, doubtful or worth knowing about the files of a library.
public struct LibraryIssue: Hashable, Sendable {
  /// An error keeps the library from being used.
  public var severity: Severity
  /// A stable name for the sort of problem, such as `unknown-key` or `near-duplicate`.
  public var code: String
  /// Where it is, as far as that is known.
  public var location: SourceLocation?
  /// The ids of the entities it is about, the one to change first.
  public var ids: [String]
  /// What is wrong and what to do, without the location.
  public var message: String

  /// Describes a problem.
  public init(
    _ severity: Severity,
    _ code: String,
    at location: SourceLocation? = nil,
    ids: [String] = [],
    _ message: String
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.ids = ids
    self.message = message
  }
}

extension LibraryIssue: CustomStringConvertible {
  /// `path:line:column: message`, or the message alone.
  public var description: String {
    guard let location else { return message }
    return "\(location): \(message)"
  }
}

extension LibraryIssue: Comparable {
  /// By place, then by code and message; what has no place comes last.
  public static func < (lhs: LibraryIssue, rhs: LibraryIssue) -> Bool {
    switch (lhs.location, rhs.location) {
    case (let left?, let right?) where left != right: left < right
    case (.some, nil): true
    case (nil, .some): false
    default: (lhs.code, lhs.message) < (rhs.code, rhs.message)
    }
  }
}
