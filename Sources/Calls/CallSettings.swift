public import Messaging

/// What a summary needs to know besides the transcript.
public struct CallSettings: Sendable {
  /// The locale for dates in numbers, `und` where it is open.
  public var locale: String
  /// The month in which fiscal quarters begin to count.
  public var fiscalYearStart: Int
  /// Days that are no working days.
  public var holidays: Set<CivilDate>
  /// The organisations on the call.
  public var parties: CallParties
  /// How many parked lines a summary shows at most.
  public var parkedLimit: Int
  /// The qualification template; `nil` for none.
  public var template: Qualification.Template?

  /// Makes settings.
  public init(
    locale: String = "und",
    fiscalYearStart: Int = 1,
    holidays: Set<CivilDate> = [],
    parties: CallParties = CallParties(),
    parkedLimit: Int = 12,
    template: Qualification.Template? = nil
  ) {
    self.locale = locale
    self.fiscalYearStart = fiscalYearStart
    self.holidays = holidays
    self.parties = parties
    self.parkedLimit = parkedLimit
    self.template = template
  }
}
