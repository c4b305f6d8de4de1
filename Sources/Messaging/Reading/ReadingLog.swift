/// What is collected while the files of one run are read: problems, ids and mentions of ids.
///
/// A class, because every reader of a run writes to the same one. It belongs to one task.
public final class ReadingLog {
  /// The problems found, in the order they were found.
  public private(set) var issues: [LibraryIssue] = []
  private(set) var locations: [ItemKey: SourceLocation] = [:]
  private(set) var mentions: [Mention] = []

  /// A place where one entity names another.
  struct Mention {
    var id: String
    var kinds: [ItemKind]
    var location: SourceLocation
  }

  /// An empty log.
  public init() {}

  /// Notes a problem.
  public func report(
    _ code: String,
    at location: SourceLocation?,
    ids: [String] = [],
    severity: Severity = .error,
    _ message: String
  ) {
    issues.append(LibraryIssue(severity, code, at: location, ids: ids, message))
  }

  /// Notes a problem that somebody else described.
  public func report(_ issue: LibraryIssue) {
    issues.append(issue)
  }

  /// Notes that an entity stands somewhere; a second one of the same id is a problem.
  func define(_ kind: ItemKind, _ id: String, at location: SourceLocation) {
    let rivals = kind.sharesCitableIDs ? ItemKind.allCases.filter(\.sharesCitableIDs) : [kind]
    for rival in rivals {
      guard let first = locations[ItemKey(rival, id)] else { continue }
      report(
        "duplicate-id",
        at: location,
        ids: [id],
        "duplicate id \"\(id)\": \(rival.withArticle) has it at \(first). Give one of them another id."
      )
      return
    }
    locations[ItemKey(kind, id)] = location
  }

  /// Notes where something without an id of its own stands; the first place counts.
  func locate(_ kind: ItemKind, _ id: String, at location: SourceLocation) {
    let key = ItemKey(kind, id)
    if locations[key] == nil { locations[key] = location }
  }

  /// Notes that an id is named; it must belong to an entity of one of the kinds.
  func mention(_ id: String, as kinds: [ItemKind], at location: SourceLocation) {
    mentions.append(Mention(id: id, kinds: kinds, location: location))
  }

  /// Reports every mention of an id that no file defines.
  ///
  /// Ids of a kind whose files could not all be read may well be defined there: nothing is said about
  /// them until those files are mended. Of a kind that the library has none of, one issue says so.
  func reportDanglingMentions(unread: Set<ItemKind> = []) {
    var known: [ItemKind: [String]] = [:]
    for key in locations.keys { known[key.kind, default: []].append(key.id) }
    for kind in known.keys { known[kind]?.sort() }
    var missing: [[ItemKind]: [Mention]] = [:]
    for mention in mentions where unread.isDisjoint(with: mention.kinds) {
      guard !mention.kinds.contains(where: { locations[ItemKey($0, mention.id)] != nil }) else {
        continue
      }
      if mention.kinds.allSatisfy({ known[$0] == nil }), !isOfOtherKind(mention) {
        missing[mention.kinds, default: []].append(mention)
      } else {
        reportDangling(mention, known)
      }
    }
    for (kinds, mentions) in missing {
      if mentions.count == 1 {
        reportDangling(mentions[0], known)
      } else {
        reportMissing(mentions, kinds)
      }
    }
  }

  private func reportDangling(_ mention: Mention, _ known: [ItemKind: [String]]) {
    report(
      "dangling-id",
      at: mention.location,
      ids: [mention.id],
      Self.dangling(mention, known: known, locations: locations)
    )
  }

  /// One issue for all mentions of a kind that nothing is known of.
  private func reportMissing(_ mentions: [Mention], _ kinds: [ItemKind]) {
    guard let first = mentions.min(by: { $0.location < $1.location }) else { return }
    let names = kinds.map(\.rawValue).joined(separator: " or ")
    let ids = Set(mentions.map(\.id)).sorted()
    let shown = ids.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
    let places = mentions.count == 1 ? "1 place names" : "\(mentions.count) places name"
    let file = kinds.lazy.compactMap(LibraryFile.path).first.map { " Is \($0) missing?" } ?? ""
    report(
      "dangling-id",
      at: first.location,
      ids: ids,
      "the library has no \(names) at all, and \(places) one: \(shown)"
        + (ids.count > 5 ? ", …" : "") + ".\(file)"
    )
  }

  private func isOfOtherKind(_ mention: Mention) -> Bool {
    ItemKind.allCases.contains {
      $0.sharesCitableIDs && locations[ItemKey($0, mention.id)] != nil
    }
  }

  private static func dangling(
    _ mention: Mention,
    known: [ItemKind: [String]],
    locations: [ItemKey: SourceLocation]
  ) -> String {
    let names = mention.kinds.map(\.rawValue).joined(separator: " or ")
    let other = ItemKind.allCases.first { locations[ItemKey($0, mention.id)] != nil }
    if let other, other.sharesCitableIDs {
      return "\"\(mention.id)\" is \(other.withArticle); a \(names) is needed here."
    }
    let candidates = mention.kinds.flatMap { known[$0] ?? [] }
    var message = "no \(names) has the id \"\(mention.id)\"."
    if let nearest = Nearest.match(for: mention.id, in: candidates) {
      message += " Did you mean \"\(nearest)\"?"
    } else if candidates.isEmpty {
      message += " The library has none."
    } else if candidates.count <= 12 {
      message += " There are: \(candidates.joined(separator: ", "))."
    }
    return message
  }
}

extension ItemKind {
  /// The name with its indefinite article.
  var withArticle: String {
    self == .incentive ? "an \(rawValue)" : "a \(rawValue)"
  }
}
