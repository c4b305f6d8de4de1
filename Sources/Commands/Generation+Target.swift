import Enablement
import Foundation

/// Something that is printed beside an artifact: before it for people, under a key of its own in JSON.
struct PrintedAddition {
  var key: String
  var text: String
  var json: String
}

extension TargetForm {
  /// The form as something printed beside the artifact.
  var addition: PrintedAddition {
    get throws { PrintedAddition(key: "target", text: text, json: try JSONText.artifact(self)) }
  }
}

extension TrackComparison {
  private struct Report: Encodable {
    var parts: [Part]
    var frozen: [Frozen]
  }

  /// The comparison as something printed beside the track.
  func addition(in world: World) throws -> PrintedAddition {
    PrintedAddition(
      key: "delta",
      text: text(width: world.width),
      json: try JSONText.artifact(Report(parts: parts, frozen: frozen))
    )
  }
}

extension Generation {
  /// The messages of a draft in the form of a tool; `nil` for what is no set of messages.
  func form(of draft: Draft, _ options: TargetOptions) throws -> TargetForm? {
    guard case .outbound(let set) = draft.artifact else { return nil }
    return try TargetForm(set.variants, options, in: session.world)
  }

  /// A track beside the base that was named for it.
  func comparison(of draft: Draft) -> TrackComparison? {
    guard let base, case .talkTrack(let track) = draft.artifact else { return nil }
    return TrackComparison(track, base: base, library: room.library)
  }

  /// Takes a saved talk track as base.
  ///
  /// - Throws: where there is none of the id, or it is no talk track.
  mutating func takeBase(_ id: String?) throws {
    guard let id else { return }
    guard case .talkTrack(let track) = try session.review(id).draft.artifact else {
      throw CommandFailure("\(id) is no talk track: --base takes one, such as TT-0001.")
    }
    base = track
  }
}

extension ReviewPrinter {
  /// What is printed of something that was just made, with what stands beside it.
  func presentation(
    of review: Review,
    as format: OutputFormat,
    with addition: PrintedAddition?
  ) throws -> String {
    let own = try presentation(of: review, as: format)
    guard let addition else { return own }
    guard format == .json else { return addition.text + "\n\n" + own }
    let value = try JSONSerialization.jsonObject(with: Data(own.utf8))
    guard var object = value as? [String: Any] else { return own }
    object[addition.key] = try JSONSerialization.jsonObject(with: Data(addition.json.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: object,
      options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    )
    return String(decoding: data, as: UTF8.self)
  }
}
