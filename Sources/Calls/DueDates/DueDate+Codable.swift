import Messaging

extension DueDate: Codable {
  private enum Key: String, CodingKey {
    case date, range, said, rule, certainty, candidates, condition
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let days = try container.decodeIfPresent([CivilDate].self, forKey: .range) ?? []
    var range: ClosedRange<CivilDate>?
    if days.count == 2, days[0] <= days[1] { range = days[0]...days[1] }
    self.init(
      date: try container.decodeIfPresent(CivilDate.self, forKey: .date),
      range: range,
      said: try container.decode(String.self, forKey: .said),
      rule: try container.decode(String.self, forKey: .rule),
      certainty: try container.decode(Certainty.self, forKey: .certainty),
      candidates: try container.decode([CivilDate].self, forKey: .candidates),
      condition: try container.decodeIfPresent(String.self, forKey: .condition)
    )
  }

  /// Writes every key, a range as `[first, last]` and `null` for what is absent.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(date, forKey: .date)
    try container.encode(range.map { [$0.lowerBound, $0.upperBound] }, forKey: .range)
    try container.encode(said, forKey: .said)
    try container.encode(rule, forKey: .rule)
    try container.encode(certainty, forKey: .certainty)
    try container.encode(candidates, forKey: .candidates)
    try container.encodeIfPresent(condition, forKey: .condition)
  }
}
