/// Why a pattern could not be compiled or a match not be carried through.
public enum PatternError: Error, Sendable, Hashable {
  /// The pattern is not a regular expression; `offset` counts UTF-8 bytes of `pattern`.
  case malformed(pattern: String, offset: Int, reason: String)

  /// Matching took more steps or memory than a pattern may take, and was stopped.
  case limitExceeded(pattern: String)

  /// The text is not valid UTF-8; `offset` is its first bad byte.
  case invalidText(pattern: String, offset: Int)

  /// The engine reported something that no pattern or text should be able to cause.
  case engine(pattern: String, reason: String)

  /// The pattern as it was written.
  public var pattern: String {
    switch self {
    case .malformed(let pattern, _, _), .limitExceeded(let pattern), .invalidText(let pattern, _),
      .engine(let pattern, _):
      pattern
    }
  }
}

extension PatternError: CustomStringConvertible {
  /// What happened, to which pattern, and what to do.
  public var description: String {
    switch self {
    case .malformed(let pattern, let offset, let reason):
      "the pattern \"\(pattern)\" is malformed at byte \(offset): \(reason)"
    case .limitExceeded(let pattern):
      "the pattern \"\(pattern)\" took too many steps and was stopped; "
        + "avoid one repetition inside another"
    case .invalidText(let pattern, let offset):
      "the text for the pattern \"\(pattern)\" is not valid UTF-8 at byte \(offset)"
    case .engine(let pattern, let reason):
      "the pattern \"\(pattern)\" failed: \(reason)"
    }
  }
}
