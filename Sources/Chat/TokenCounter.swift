import Synchronization

/// Counts the tokens of an answer while it arrives, about four bytes each.
public final class TokenCounter: Sendable {
  private let bytes = Mutex(0)

  /// A counter at zero.
  public init() {}

  /// Counts a piece of the answer, its reasoning too.
  ///
  /// - Parameter delta: The piece.
  /// - Returns: About how many tokens have come.
  public func count(_ delta: ChatDelta) -> Int {
    let size =
      switch delta {
      case .text(let text), .reasoning(let text): text.utf8.count
      }
    let total = bytes.withLock { bytes in
      bytes += size
      return bytes
    }
    return Usage.estimatedTokens(ofBytes: total)
  }
}
