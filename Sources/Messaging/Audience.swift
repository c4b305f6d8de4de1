/// Who reads or hears a text, from the most public to the most internal.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Buyers; what may be said to them may be said to everybody.
  case customer
  /// Partners of the programme.
  case partner
  /// The vendor's own people.
  case vendor
}

extension Audience {
  /// Whether text approved for this audience may be used towards another: downwards, never up.
  ///
  /// Customer text may go to partners and the vendor, partner text to the vendor.
  public func mayBeUsed(towards other: Audience) -> Bool {
    rank <= other.rank
  }

  private var rank: Int {
    switch self {
    case .customer: 0
    case .partner: 1
    case .vendor: 2
    }
  }
}
