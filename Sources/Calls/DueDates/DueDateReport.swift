public import Messaging

/// What `runway due --format json` prints: version 1 of that contract.
///
/// Every key is always there; what is not known is null. `range` is `[first, last]`. `condition`
/// is left out unless something has to happen first.
public struct DueDateReport: Encodable, Sendable {
  private let due: DueDate
  private let reference: CivilDate

  /// The report of what a phrase came to on a day.
  public init(_ due: DueDate, on reference: CivilDate) {
    self.due = due
    self.reference = reference
  }

  private enum CodingKeys: String, CodingKey {
    case version, said, on, date, range, certainty, candidates, rule, condition
  }

  /// Writes the contract's keys; the order is the encoder's.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .version)
    try container.encode(due.said, forKey: .said)
    try container.encode(reference, forKey: .on)
    try container.encode(due.date, forKey: .date)
    try container.encode(due.range.map { [$0.lowerBound, $0.upperBound] }, forKey: .range)
    try container.encode(due.certainty, forKey: .certainty)
    try container.encode(due.candidates, forKey: .candidates)
    try container.encode(due.rule, forKey: .rule)
    try container.encodeIfPresent(due.condition, forKey: .condition)
  }
}
