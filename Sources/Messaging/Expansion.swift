/// Where the words of a stretch of text come from.
public enum SpanKind: String, CaseIterable, Hashable, Sendable {
  /// A claim of the library.
  case claim
  /// A proof of the library.
  case proof
  /// A disclaimer of the library.
  case disclaimer
  /// A call to action of the library.
  case cta
  /// A customer's name, or the words that stand for it.
  case reference
  /// A merge tag.
  case merge
  /// An input record.
  case input
  /// Words that carry no fact.
  case connective
}

/// A stretch of an expanded text and the item it comes from.
public struct ExpandedSpan: Hashable, Sendable {
  /// Where it begins, in UTF-8 bytes.
  public var start: Int
  /// Where it ends, exclusive.
  public var end: Int
  /// What kind of item it comes from.
  public var kind: SpanKind
  /// The item's id.
  public var ref: String
  /// The number of the variant, from 1; nil for the item's own words.
  public var variant: Int?

  /// Names a stretch.
  public init(start: Int, end: Int, kind: SpanKind, ref: String, variant: Int? = nil) {
    self.start = start
    self.end = end
    self.kind = kind
    self.ref = ref
    self.variant = variant
  }
}

/// Why a token could not be replaced.
public enum TokenFault: Hashable, Sendable {
  /// What is in the brackets is no token.
  case malformed
  /// No item has the id.
  case unknown
  /// The item is of a kind that cannot be inserted.
  case notInsertable
  /// The item has no variant of that number; so many it has.
  case unknownVariant(available: Int)
  /// The item may not be used in this context.
  case unusable([Obstacle])
  /// The reference may not be used in this context.
  case noPermission([ReferenceObstacle])
  /// The item has no words for the channel or locale asked for.
  case noWords(for: String)
  /// Items that name one another would go on for ever, or nearly.
  case tooDeep
}

/// A token that could not be replaced; it stands in the expanded text as it was written.
public struct TokenProblem: Hashable, Sendable {
  /// The token as it was written.
  public var token: String
  /// Where it stands in the text before expansion, in UTF-8 bytes; for a token inside an item,
  /// where the outermost one stands.
  public var range: Range<Int>
  /// The id that it names; empty for something malformed.
  public var id: String
  /// Why.
  public var fault: TokenFault
  /// The nearest token that would do here.
  public var alternative: String?
}

extension TokenProblem: CustomStringConvertible {
  /// What is wrong and what would be right.
  public var description: String {
    let hint = alternative.map { " Use \($0) instead." } ?? ""
    switch fault {
    case .malformed: return "\(token) is no token: write an id, as in [[CLM-014]]." + hint
    case .unknown:
      return "\(token) names no item of the library."
        + (alternative.map { " Did you mean \($0)?" } ?? "")
    case .notInsertable: return "\(token) names an item that cannot be put into a text." + hint
    case .unknownVariant(0): return "\(token): \(id) has no variants." + hint
    case .unknownVariant(let count): return "\(token): \(id) has variants 1 to \(count)." + hint
    case .unusable(let obstacles):
      return "\(token): \(id) \(Self.joined(obstacles.map(\.description)))." + hint
    case .noPermission(let obstacles):
      return "\(token): \(id) \(Self.joined(obstacles.map(\.description)))." + hint
    case .noWords(let use): return "\(token): \(id) has no words for \(use)." + hint
    case .tooDeep: return "\(token): the items that it stands for name one another without end."
    }
  }

  private static func joined(_ reasons: [String]) -> String {
    reasons.joined(separator: ", and ")
  }
}

/// A text with its tokens replaced.
public struct Expansion: Hashable, Sendable {
  /// The text that people see.
  public var text: String
  /// Where approved words stand, by place, and of two that begin together the longer one first.
  ///
  /// Spans do not overlap, except that the words of an item named inside another item have a
  /// span of their own within the other's.
  public var spans: [ExpandedSpan]
  /// The tokens that could not be replaced, in their order.
  public var problems: [TokenProblem]
}
