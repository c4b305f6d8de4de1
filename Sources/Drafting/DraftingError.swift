import Messaging

/// Why a draft cannot be made at all: what is missing, and where to add it.
public enum DraftingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// An id that the library does not have, with the ids that exist.
  case unknownID(kind: String, id: String, known: [String])
  /// Something without which no honest draft can be made.
  case missingMessaging(String)
  /// The rules of a place do not allow this message without consent.
  case notAllowed(String)
  /// The model's answer could not be used.
  case model(String)
  /// The model gave no answer: the endpoint failed.
  case outage(String)

  /// What is wrong and what to do, in one or two sentences.
  public var description: String {
    switch self {
    case .unknownID(let kind, let id, let known):
      let list = known.isEmpty ? "none" : known.sorted().joined(separator: ", ")
      let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
      return "There is no \(kind) “\(id)”.\(nearest) The library has: \(list)."
    case .missingMessaging(let message), .notAllowed(let message), .model(let message),
      .outage(let message):
      return message
    }
  }
}

extension DraftingError {
  /// Whether the endpoint failed, so that what was answered before may be used by a rerun.
  public var isOutage: Bool {
    if case .outage = self { true } else { false }
  }
}
