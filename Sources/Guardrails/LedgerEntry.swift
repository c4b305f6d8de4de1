public import Messaging

/// The kinds of assertion that a ledger lists.
public enum AssertionKind: String, Sendable, Codable, CaseIterable {
  /// A figure of any form: count, percentage, money, date, duration, multiple, rank, range.
  case number
  /// A company, product or person.
  case name
  /// A superlative or an absolute.
  case superlative
  /// A comparison with a competitor or another way of working.
  case comparison
  /// A certificate or a standard that is said to be met.
  case certification
  /// A price, discount or margin.
  case price
  /// A promise about a future product.
  case roadmap
  /// A guarantee.
  case guarantee
  /// A cause and an effect: eliminates, prevents.
  case causality
  /// What a product does or what a user gains from it.
  case feature
}

/// One assertion of a text and what carries it; assertions that pass are listed too.
public struct LedgerEntry: Sendable, Hashable, Codable, Comparable {
  /// Where the assertion stands, in UTF-8 bytes of the text as it was given.
  public var span: ByteSpan
  /// The JSON Pointer of the passage that `span` refers to; `nil` where the text is a file.
  public var path: String?
  /// What kind of assertion it is.
  public var kind: AssertionKind
  /// The words.
  public var text: String
  /// How closely approved text matches, or `nil` where the carrier is not approved text.
  public var grade: MatchGrade?
  /// The id of the carrier, or `input:NAME`, `merge:TAG`, `cue:ID`; `nil` where nothing carries it.
  public var ref: String?

  /// Makes an entry.
  public init(
    span: ByteSpan,
    kind: AssertionKind,
    text: String,
    grade: MatchGrade?,
    ref: String?,
    path: String? = nil
  ) {
    self.span = span
    self.path = path
    self.kind = kind
    self.text = text
    self.grade = grade
    self.ref = ref
  }

  /// Writes every key of the contract, with `null` for what is absent; `path` only where there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(span, forKey: .span)
    try container.encode(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
    try container.encode(grade, forKey: .grade)
    try container.encode(ref, forKey: .ref)
    try container.encodeIfPresent(path, forKey: .path)
  }

  /// Whether the left entry comes first: by passage, position, kind and carrier.
  public static func < (left: LedgerEntry, right: LedgerEntry) -> Bool {
    if left.path != right.path { return (left.path ?? "") < (right.path ?? "") }
    if left.span != right.span { return left.span < right.span }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return (left.ref ?? "") < (right.ref ?? "")
  }
}
