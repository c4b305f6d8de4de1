public import Messaging

/// When something that was promised is due, and how sure the words make us.
///
/// A due date is never a guess dressed up as a fact: where the words allow two days, `date` is nil
/// and `candidates` holds both.
public struct DueDate: Hashable, Sendable {
  /// How far the words settle the day.
  public enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
    /// The words name one day.
    case exact
    /// One day by a convention that the rule names.
    case inferred
    /// Two or more days are as likely; a person has to choose.
    case ambiguous
    /// The words hold no day: vague, conditional, recurring, past, or no date at all.
    case none
  }

  /// The day it is due, never before the reference, or nil where the words leave it open.
  public var date: CivilDate?
  /// The first and last day that the words cover, where they cover more than one.
  public var range: ClosedRange<CivilDate>?
  /// The words that were read.
  public var said: String
  /// The stable name of the rule that decided, such as `weekday-this-or-next`.
  public var rule: String
  /// How far the words settle the day.
  public var certainty: Certainty
  /// The days that are possible, in order; empty unless the words are ambiguous.
  public var candidates: [CivilDate]
  /// What has to happen first, in the words that were said.
  public var condition: String?

  /// A due date from its parts.
  public init(
    date: CivilDate? = nil,
    range: ClosedRange<CivilDate>? = nil,
    said: String,
    rule: String,
    certainty: Certainty,
    candidates: [CivilDate] = [],
    condition: String? = nil
  ) {
    self.date = date
    self.range = range
    self.said = said
    self.rule = rule
    self.certainty = certainty
    self.candidates = candidates
    self.condition = condition
  }
}
