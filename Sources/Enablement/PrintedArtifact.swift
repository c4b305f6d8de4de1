import Foundation
import Messaging

/// An artifact as the contract prints it: its content with its identity, and every key there.
///
/// What is stored and pinned by an approval is the content alone: a status that changes, or a key
/// that is added to the contract, must not undo a decision.
public struct PrintedArtifact: Encodable, Sendable {
  private let id: String
  private let version: Int
  private let status: Review.Status
  private let draft: Draft

  /// The artifact of a draft.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - id: The artifact's id, such as `TT-0007`.
  ///   - version: 1 for what was drafted, one more for every edit.
  ///   - status: Where it stands.
  public init(_ draft: Draft, id: String, version: Int, status: Review.Status) {
    self.draft = draft
    self.id = id
    self.version = version
    self.status = status
  }

  /// Writes the artifact.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(try tree())
  }

  /// The artifact as a tree, every key of its contract in it.
  ///
  /// - Throws: `EncodingError` where the artifact cannot be written as JSON.
  public func tree() throws -> JSONTree {
    let content = try JSONDecoder().decode(JSONTree.self, from: draft.artifact.encoded())
    guard case .object(var members) = content else { return content }
    switch draft.artifact {
    case .talkTrack(let track):
      members["id"] = .string(id)
      members["version"] = .integer(version)
      members["status"] = .string(status.rawValue)
      members["language"] = .string(track.locale.split(separator: "-").first.map(String.init) ?? "")
      members["generated_from"] = .object(origin)
    case .outbound(let set):
      members["id"] = .string(id)
      members["version"] = .integer(version)
      members["variants"] = .array(
        zip(set.variants, members["variants"]?.elements ?? []).map { variant, tree in
          tree.adding("spintax", .bool(variant.isSpun))
        }
      )
    case .sequence(let sequence):
      members["id"] = .string(id)
      members["version"] = .integer(version)
      members["steps"] = .array(
        zip(sequence.steps, members["steps"]?.elements ?? []).map { step, tree in
          tree.changing("message") { $0.adding("spintax", .bool(step.message.isSpun)) }
        }
      )
    case .onePager:
      members["id"] = .string(id)
      members["version"] = .integer(version)
    case .callSummary:
      break
    }
    return draft.artifact.kind.shape.completed(.object(members))
  }

  /// From what the draft was made.
  private var origin: [String: JSONTree] {
    let provenance = draft.provenance
    let brief = draft.brief
    let inputs = [
      brief.verticalID.map { "vertical:\($0)" }, brief.personaID.map { "persona:\($0)" },
      brief.partnerID.map { "partner:\($0)" }, brief.playID.map { "play:\($0)" },
    ]
    var origin: [String: JSONTree] = [
      "library_digest": .string(provenance.library),
      "engine": .string(provenance.engine.rawValue),
    ]
    origin["inputs"] = .array(inputs.compactMap(\.self).map(JSONTree.string))
    if let prompt = provenance.prompt { origin["prompt_digest"] = .string(prompt) }
    if let model = provenance.model { origin["model"] = .string(model) }
    return origin
  }
}

extension OutboundSet.Variant {
  /// Whether the body holds words to choose from, `{a|b}`.
  var isSpun: Bool {
    do {
      return try !Spintax(body).groups.isEmpty
    } catch {
      // Braces that do not match are meant as a spin, and `outbound/spintax` reports them.
      return true
    }
  }
}

extension JSONTree {
  fileprivate var elements: [JSONTree] {
    if case .array(let values) = self { values } else { [] }
  }

  fileprivate func changing(_ key: String, _ change: (JSONTree) -> JSONTree) -> JSONTree {
    guard case .object(var members) = self, let value = members[key] else { return self }
    members[key] = change(value)
    return .object(members)
  }

  fileprivate func adding(_ key: String, _ value: JSONTree) -> JSONTree {
    guard case .object(var members) = self else { return self }
    members[key] = value
    return .object(members)
  }
}
