import Chat
import Synchronization

/// Counts the tokens of an answer while it arrives, about four bytes each, and tells how many.
final class ProgressCounter: Sendable {
  private let bytes = Mutex(0)
  private let onProgress: (@Sendable (Int) -> Void)?

  init(_ onProgress: (@Sendable (Int) -> Void)?) {
    self.onProgress = onProgress
  }

  func receive(_ delta: ChatDelta) {
    guard let onProgress else { return }
    let size =
      switch delta {
      case .text(let text), .reasoning(let text): text.utf8.count
      }
    let total = bytes.withLock { bytes in
      bytes += size
      return bytes
    }
    onProgress(Usage.estimatedTokens(ofBytes: total))
  }
}
