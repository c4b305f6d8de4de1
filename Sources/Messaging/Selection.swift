/// What an item is limited to in one dimension: everything, or a list.
public enum Selection<Value: Hashable & Sendable>: Hashable, Sendable {
  /// No limit; what a missing list and the word `all` mean.
  case all
  /// Only these, in the order of the file.
  case only([Value])

  /// Whether a value is named here, literally: parents, sets and forms are for `Scope` to know.
  public func names(_ value: Value) -> Bool {
    switch self {
    case .all: true
    case .only(let values): values.contains(value)
    }
  }

  /// The listed values, or none where everything is allowed.
  public var listed: [Value] {
    switch self {
    case .all: []
    case .only(let values): values
    }
  }

  /// Whether there is no limit.
  public var isAll: Bool { self == .all }
}

extension Selection: ExpressibleByArrayLiteral {
  /// Limits to the elements of a literal.
  public init(arrayLiteral elements: Value...) {
    self = .only(elements)
  }
}
