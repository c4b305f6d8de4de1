/// What a file of the library's folder holds, by its path.
public enum LibraryFile: Hashable, Sendable {
  /// `library.yaml`.
  case library
  /// `messaging/house.yaml`.
  case house
  /// `messaging/tone.yaml`.
  case tone
  /// A list of entities of one kind, or one of them.
  case entities(ItemKind)
  /// `policy.yaml`.
  case policy
  /// A rule of a pack under `rules/`, which is read elsewhere.
  case rule

  /// What a path below the library's folder holds, or nil where it has no place there.
  public init?(path: String) {
    let stem: Substring
    if path.hasSuffix(".yaml") {
      stem = path.dropLast(5)
    } else if path.hasSuffix(".yml") {
      stem = path.dropLast(4)
    } else {
      return nil
    }
    let parts = stem.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("rules", 3...): self = .rule
    case ("jurisdictions", 2): self = .entities(.jurisdiction)
    case ("messaging", 3...) where parts[1] == "claims": self = .entities(.claim)
    case ("messaging", 3...) where parts[1] == "plays": self = .entities(.play)
    case ("messaging", 2):
      guard let file = Self.messagingFiles[parts[1]] else { return nil }
      self = file
    case ("library", 1): self = .library
    case ("policy", 1): self = .policy
    case ("channels", 1): self = .entities(.channelProfile)
    default: return nil
    }
  }

  /// What somebody who wrote another path probably meant.
  public static func likelyPath(for path: String) -> String? {
    let name = lastPart(of: path)
    let names = fixedPaths.map(lastPart)
    guard let likely = names.first(where: { $0 == name }) ?? Nearest.match(for: name, in: names)
    else { return nil }
    return fixedPaths.first { lastPart(of: $0) == likely }
  }

  private static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The paths that are not free to choose.
  public static let fixedPaths: [String] =
    ["library.yaml", "channels.yaml", "policy.yaml"]
    + messagingFiles.keys.sorted().map { "messaging/\($0).yaml" }

  /// The file that entities of a kind stand in as a rule; nil for those with a folder of their own.
  static func path(of kind: ItemKind) -> String? {
    messagingFiles.filter { $0.value == .entities(kind) }.keys.min().map { "messaging/\($0).yaml" }
  }

  private static let messagingFiles: [String: LibraryFile] = [
    "house": .house,
    "tone": .tone,
    "personas": .entities(.persona),
    "verticals": .entities(.vertical),
    "pains": .entities(.pain),
    "terms": .entities(.term),
    "forbidden": .entities(.forbiddenPhrase),
    "competitors": .entities(.competitor),
    "claims": .entities(.claim),
    "proofs": .entities(.proof),
    "references": .entities(.reference),
    "disclaimers": .entities(.disclaimer),
    "ctas": .entities(.callToAction),
    "triggers": .entities(.trigger),
    "incentives": .entities(.incentive),
    "plays": .entities(.play),
    "blocks": .entities(.block),
  ]
}
