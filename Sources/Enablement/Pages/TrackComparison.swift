public import Messaging

/// A talk track beside its base track: what the vertical changed, and what stayed as it was.
public struct TrackComparison: Sendable {
  /// One part of the two tracks.
  public struct Part: Sendable, Hashable, Encodable {
    /// Its name, such as `why now`.
    public var name: String
    /// Whether the two differ in it.
    public var changed: Bool
    /// The words of the base track.
    public var base: [String]
    /// The words of the track.
    public var track: [String]
  }

  /// A frozen block of the library in the two tracks.
  public struct Frozen: Sendable, Hashable, Encodable {
    /// The block's id.
    public var id: String
    /// Whether both have it byte for byte.
    public var identical: Bool
  }

  /// The parts in the order of the page.
  public let parts: [Part]
  /// The frozen blocks that the base track holds.
  public let frozen: [Frozen]

  /// Compares two tracks.
  ///
  /// - Parameters:
  ///   - track: The track for a vertical.
  ///   - base: The track that it goes back to.
  ///   - library: The library, for its frozen blocks.
  public init(_ track: TalkTrack, base: TalkTrack, library: Library) {
    let own = Artifact.talkTrack(track).passages
    let other = Artifact.talkTrack(base).passages
    parts = Self.sections.map { name, prefixes in
      func words(_ passages: [ArtifactPassage]) -> [String] {
        passages.filter { passage in prefixes.contains { passage.path.hasPrefix($0) } }.map(\.text)
      }
      let (left, right) = (words(other), words(own))
      return Part(name: name, changed: left != right, base: left, track: right)
    }
    frozen = library.blocks.filter(\.frozen).compactMap { block in
      guard other.contains(where: { $0.text.contains(block.text) }) else { return nil }
      return Frozen(id: block.id, identical: own.contains { $0.text.contains(block.text) })
    }
  }

  private static let sections: [(String, [String])] = [
    ("who it is for", ["/who_it_is_for"]), ("why now", ["/why_now"]), ("opener", ["/opener"]),
    ("story", ["/story"]), ("questions", ["/discovery_questions"]), ("proof", ["/proof_points"]),
    ("objections", ["/objections"]), ("first step", ["/first_step", "/handoff"]),
    ("not to say", ["/not_to_say"]), ("one breath", ["/one_breath"]),
  ]

  /// The two tracks side by side, in lines of a width.
  ///
  /// - Parameter width: The columns of the page.
  /// - Returns: The text.
  public func text(width: Int) -> String {
    let column = max(24, (width - 3) / 2)
    var lines = [Self.row("BASE", "THIS TRACK", column)]
    for part in parts {
      lines += ["", "\(part.name): \(part.changed ? "changed" : "the same")"]
      guard part.changed else { continue }
      for index in 0..<max(part.base.count, part.track.count) {
        let left = part.base.indices.contains(index) ? part.base[index] : ""
        let right = part.track.indices.contains(index) ? part.track[index] : ""
        if left == right { continue }
        lines += Self.rows(left, right, column)
      }
    }
    lines.append("")
    for block in frozen {
      let state = block.identical ? "byte for byte the same" : "NOT the same"
      lines.append("frozen \(block.id): \(state)")
    }
    if frozen.isEmpty { lines.append("The base track holds no frozen block.") }
    return lines.joined(separator: "\n")
  }

  private static func rows(_ left: String, _ right: String, _ column: Int) -> [String] {
    let lefts = wrapped(left, column)
    let rights = wrapped(right, column)
    return (0..<max(lefts.count, rights.count)).map { index in
      row(
        lefts.indices.contains(index) ? lefts[index] : "",
        rights.indices.contains(index) ? rights[index] : "",
        column
      )
    }
  }

  private static func row(_ left: String, _ right: String, _ column: Int) -> String {
    let padding = String(repeating: " ", count: max(0, column - left.count))
    return "\(left)\(padding) | \(right)"
  }

  private static func wrapped(_ text: String, _ column: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > column {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}
