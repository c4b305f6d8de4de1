/// Words in running speech that say when.
public struct DueExpression: Hashable, Sendable {
  /// What the words do in the sentence.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// An upper bound: "by Friday", "no later than the 15th", "bis morgen".
    case deadline
    /// A day or a period without a bound: "on Friday", "next week".
    case day
    /// A beginning: "from Monday", "ab Montag".
    case start
    /// A lower bound, which is no deadline: "after Friday", "nach Ostern".
    case notBefore
    /// A time of day alone: "at 3pm". Its day is today, by inference.
    case time
    /// Something that has to happen first: "once legal signs off".
    case condition
    /// A promise without a day: "soon", "zeitnah".
    case vague
    /// A habit: "every Friday", "montags".
    case recurring
    /// Something that is over: "last week", "two days ago".
    case past
  }

  /// Where the words stand, as UTF-8 offsets into the sentence.
  public var range: Range<Int>
  /// What the words come to.
  public var due: DueDate
  /// What the words do in the sentence.
  public var role: Role

  /// An expression from its parts.
  public init(range: Range<Int>, due: DueDate, role: Role) {
    self.range = range
    self.due = due
    self.role = role
  }
}
