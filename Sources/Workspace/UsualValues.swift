import Messaging

/// The tiers and statuses that rows have, to tell a typing mistake from a new value.
///
/// A value that is nearly one which is known, and stands in one row only, is taken for a mistake: the
/// row is left out with the likely word. Any other value is the programme's own.
struct UsualValues {
  /// What the programme calls the states of a partner.
  static let statuses = ["prospective", "active", "paused", "exited"]

  private let tiers: [String: Int]

  init(_ rows: [PartnersFile.Row]) {
    var tiers: [String: Int] = [:]
    for row in rows { if let tier = row[.tier] { tiers[tier, default: 0] += 1 } }
    self.tiers = tiers
  }

  /// Why a row is left out, or nil.
  func typo(in row: PartnersFile.Row) -> String? {
    if let status = row[.status], !Self.statuses.contains(status.lowercased()),
      let nearest = Nearest.match(for: status, in: Self.statuses)
    {
      return "its status is \"\(status)\". Did you mean \"\(nearest)\"?"
    }
    if let tier = row[.tier], tiers[tier] == 1 {
      let others = tiers.filter { $0.value > 1 }.map(\.key).sorted()
      if let nearest = Nearest.match(for: tier, in: others) {
        return "its tier is \"\(tier)\", which no other row has. Did you mean \"\(nearest)\"?"
      }
    }
    return nil
  }
}
