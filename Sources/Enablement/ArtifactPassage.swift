/// What a string of an artifact is for.
public enum PassageRole: Sendable, Hashable {
  /// Words that a partner says or sends; they are our assertions.
  case spoken
  /// Advice to the partner; a customer never sees it.
  case guidance
  /// Words that somebody else says: objections, what to listen for, phrases to avoid.
  case quoted
}

/// A string of an artifact that a person may read and edit.
public struct ArtifactPassage: Sendable, Hashable {
  /// A JSON Pointer into the artifact.
  public var path: String
  /// What it is for.
  public var role: PassageRole
  /// The string.
  public var text: String

  /// Makes a passage.
  public init(path: String, role: PassageRole, text: String) {
    self.path = path
    self.role = role
    self.text = text
  }
}

extension Artifact {
  /// Every editable string in reading order; empty ones are left out.
  public var passages: [ArtifactPassage] {
    var result: [ArtifactPassage] = []
    var copy = self
    copy.visitTexts { path, role, text in
      if !text.isEmpty { result.append(ArtifactPassage(path: path, role: role, text: text)) }
    }
    return result
  }

  /// The artifact with some of its strings replaced, by JSON Pointer; unknown pointers are ignored.
  public func replacing(_ texts: [String: String]) -> Artifact {
    var copy = self
    copy.visitTexts { path, _, text in
      if let replacement = texts[path] { text = replacement }
    }
    return copy
  }

  /// Shows every editable string to `visit`, which may change it.
  mutating func visitTexts(_ visit: (String, PassageRole, inout String) -> Void) {
    switch self {
    case .talkTrack(var track):
      track.visitTexts(visit)
      self = .talkTrack(track)
    case .outbound(var set):
      set.visitTexts(visit)
      self = .outbound(set)
    case .callSummary(var summary):
      summary.visitTexts(visit)
      self = .callSummary(summary)
    case .sequence(var sequence):
      sequence.visitTexts(visit)
      self = .sequence(sequence)
    case .onePager(var page):
      page.visitTexts(visit)
      self = .onePager(page)
    }
  }
}

/// Shows each string of a list, with its index in the pointer.
func visitEach(
  _ texts: inout [String],
  _ path: String,
  _ role: PassageRole,
  _ visit: (String, PassageRole, inout String) -> Void
) {
  for index in texts.indices { visit("\(path)/\(index)", role, &texts[index]) }
}

/// Shows a string that may be missing.
func visitOptional(
  _ text: inout String?,
  _ path: String,
  _ role: PassageRole,
  _ visit: (String, PassageRole, inout String) -> Void
) {
  guard var present = text else { return }
  visit(path, role, &present)
  text = present
}
