import Synchronization

/// Tells the first who asks from all others.
final class OnceFlag: Sendable {
  private let isUsed = Atomic(false)

  /// Whether nobody has asked before.
  var isFirst: Bool { !isUsed.exchange(true, ordering: .relaxed) }
}
