import Enablement
import Messaging

extension MessagingChoice {
  /// The artifact with the disclaimers that its claims need, each once, after the first spoken
  /// passage that needs it.
  func withSpokenDisclaimers(_ artifact: Artifact) -> Artifact {
    var placed: Set<String> = []
    var replaced: [String: String] = [:]
    for passage in artifact.passages where passage.role == .spoken {
      let tokens = Token.all(in: passage.text)
      placed.formUnion(tokens.map(\.id))
      let needed = disclaimers(for: tokens.map(\.id), placements: [.spoken, .inline])
        .filter { !placed.contains($0.id) }
      guard !needed.isEmpty else { continue }
      placed.formUnion(needed.map(\.id))
      let words = needed.map { "[[\($0.id)]]" }.joined(separator: " ")
      replaced[passage.path] = passage.text + " " + words
    }
    return artifact.replacing(replaced)
  }
}
