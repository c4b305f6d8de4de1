import Calls
import Messaging
import Testing

/// Families of English phrases, said on Tuesday 10 March 2026 in Britain.
@Suite struct DueDateEnglishTests {
  private let resolver = DueDateResolver(
    reference: CivilDate(iso: "2026-03-10") ?? .earliest,
    locale: DateLocale(tag: "en-GB")
  )

  static let weekdays = DueDateCase.table(
    """
    the following Monday              | 2026-03-16 | - | i
    coming Friday                     | 2026-03-13 | - | i
    this coming Tuesday               | 2026-03-17 | - | i
    by this Friday                    | 2026-03-13 | - | i
    a week on Thursday                | 2026-03-19 | - | i
    a week from Thursday              | 2026-03-19 | - | i
    Friday fortnight                  | 2026-03-27 | - | i
    Tuesday week                      | 2026-03-17 | - | i
    Thursday in two weeks             | 2026-03-26 | - | i
    Monday after next                 | 2026-03-23 | - | i
    Tuesday of next week              | 2026-03-17 | - | i
    next week on Friday               | 2026-03-20 | - | i
    Let's catch up next week, how about on Wednesday? | 2026-03-18 | - | i
    first thing Monday                | 2026-03-16 | - | i
    Thursday COB                      | 2026-03-12 | - | i
    by EOD Friday                     | 2026-03-13 | - | i
    Friday at the latest              | 2026-03-13 | - | i
    Friday the 20th                   | 2026-03-20 | - | e
    next Thursday, March 19           | 2026-03-19 | - | e
    Thursday, March 13                | - | - | a | 2026-03-12 2026-03-13
    Thursday or Friday                | - | - | a | 2026-03-12 2026-03-13
    before Tuesday                    | 2026-03-16 | - | i
    no later than next Friday         | - | - | a | 2026-03-13 2026-03-20
    Monday to Wednesday               | 2026-03-18 | 2026-03-16..2026-03-18 | i
    the third Thursday                | 2026-03-19 | - | e
    the Friday before Easter          | 2026-04-03 | - | i
    Sat                               | 2026-03-14 | - | i
    """
  )

  static let periods = DueDateCase.table(
    """
    this week                         | 2026-03-13 | 2026-03-10..2026-03-13 | i
    later this week                   | 2026-03-13 | 2026-03-11..2026-03-13 | i
    late next week                    | 2026-03-20 | 2026-03-19..2026-03-20 | i
    the week after next               | 2026-03-27 | 2026-03-23..2026-03-27 | i
    the week of April 6               | 2026-04-10 | 2026-04-06..2026-04-10 | i
    w/c 23 March                      | 2026-03-27 | 2026-03-23..2026-03-27 | i
    week 20                           | 2026-05-15 | 2026-05-11..2026-05-15 | i
    CW 20                             | 2026-05-15 | 2026-05-11..2026-05-15 | i
    this weekend                      | 2026-03-15 | 2026-03-14..2026-03-15 | i
    next weekend                      | - | - | a | 2026-03-15 2026-03-22
    next month                        | 2026-04-30 | 2026-04-01..2026-04-30 | i
    in April                          | 2026-04-30 | 2026-04-01..2026-04-30 | i
    sometime in May                   | 2026-05-31 | 2026-05-01..2026-05-31 | i
    early April                       | 2026-04-10 | 2026-04-01..2026-04-10 | i
    mid-April                         | 2026-04-15 | 2026-04-11..2026-04-20 | i
    late March                        | 2026-03-31 | 2026-03-21..2026-03-31 | i
    by the start of April             | 2026-04-01 | - | i
    the last week of the month        | 2026-03-27 | 2026-03-23..2026-03-27 | i
    the second Monday of next month   | 2026-04-13 | - | e
    the last Friday of the month      | 2026-03-27 | - | e
    by the 5th working day of April   | 2026-04-07 | - | e
    second half of the month          | 2026-03-31 | 2026-03-16..2026-03-31 | i
    Q2                                | 2026-06-30 | 2026-04-01..2026-06-30 | i
    end of Q3                         | 2026-09-30 | - | e
    Q1 2027                           | 2027-03-31 | 2027-01-01..2027-03-31 | i
    next quarter                      | 2026-06-30 | 2026-04-01..2026-06-30 | i
    H2                                | 2026-12-31 | 2026-07-01..2026-12-31 | i
    by the end of the year            | 2026-12-31 | - | e
    EOW                               | 2026-03-13 | - | i
    EOM                               | 2026-03-31 | - | e
    EOQ                               | 2026-03-31 | - | e
    mid-quarter                       | 2026-05-15 | 2026-05-01..2026-05-31 | i
    month-end                         | 2026-03-31 | - | e
    before year-end                   | 2026-12-30 | - | i
    in 2027                           | 2027-12-31 | 2027-01-01..2027-12-31 | i
    January 2020                      | - | - | n
    this summer                       | - | - | n
    """
  )

  static let offsets = DueDateCase.table(
    """
    in two weeks' time                | 2026-03-24 | - | e
    in a fortnight                    | 2026-03-24 | - | e
    two or three days                 | 2026-03-13 | 2026-03-12..2026-03-13 | i
    in a few days                     | 2026-03-15 | 2026-03-13..2026-03-15 | i
    in a week or two                  | 2026-03-24 | 2026-03-17..2026-03-24 | i
    in about two weeks                | 2026-03-24 | - | i
    in six months                     | 2026-09-10 | - | e
    within 48 hours                   | 2026-03-12 | - | e
    in twenty minutes                 | 2026-03-10 | - | i
    over the next two weeks           | 2026-03-24 | - | e
    a week from tomorrow              | 2026-03-18 | - | e
    2 weeks before Easter             | 2026-03-22 | - | e
    two weeks after 1 April           | 2026-04-15 | - | e
    the day after Easter              | 2026-04-06 | - | e
    the next working day              | 2026-03-11 | - | e
    within five business days         | 2026-03-17 | - | e
    three weeks ago                   | - | - | n
    a week after go-live              | - | - | n
    """
  )

  static let dates = DueDateCase.table(
    """
    20th of March                     | 2026-03-20 | - | e
    March 20th, 2026                  | 2026-03-20 | - | e
    the twentieth of March            | 2026-03-20 | - | e
    20 March '26                      | 2026-03-20 | - | e
    Mar. 20                           | 2026-03-20 | - | e
    2026-03-20                        | 2026-03-20 | - | e
    2026/03/20                        | 2026-03-20 | - | e
    15/3/2026                         | 2026-03-15 | - | e
    15.3.26                           | 2026-03-15 | - | e
    3/15                              | 2026-03-15 | - | e
    20 of next month                  | 2026-04-20 | - | e
    March 20-25                       | 2026-03-25 | 2026-03-20..2026-03-25 | e
    between the 20th and 25th of March | 2026-03-25 | 2026-03-20..2026-03-25 | e
    from August to October            | 2026-10-31 | 2026-08-01..2026-10-31 | i
    the 20th or the 21st              | - | - | a | 2026-03-20 2026-03-21
    29 February                       | 2028-02-29 | - | e
    10 March 2025                     | - | - | n
    30 February                       | - | - | n
    """
  )

  static let holidays = DueDateCase.table(
    """
    by Christmas                      | 2026-12-25 | - | e
    before Christmas                  | 2026-12-24 | - | i
    New Year's Eve                    | 2026-12-31 | - | e
    New Year's Day                    | 2027-01-01 | - | e
    Easter                            | 2026-04-05 | - | e
    Easter 2027                       | 2027-03-28 | - | e
    Good Friday                       | 2026-04-03 | - | e
    Whit Monday                       | 2026-05-25 | - | e
    orthodox Easter                   | 2026-04-12 | - | e
    Thanksgiving                      | 2026-11-26 | - | e
    Labor Day                         | 2026-09-07 | - | e
    Memorial Day                      | 2026-05-25 | - | e
    Chinese New Year                  | - | - | n
    """
  )

  static let times = DueDateCase.table(
    """
    by 3pm                            | 2026-03-10 | - | i
    by noon on Friday                 | 2026-03-13 | - | i
    before 4pm Friday                 | 2026-03-13 | - | i
    before Friday at 4pm              | 2026-03-13 | - | i
    Thursday from 9:30 until 11:00    | 2026-03-12 | - | i
    tomorrow at half past three       | 2026-03-11 | - | e
    Wednesday at 10:30 CET            | 2026-03-11 | - | i
    3pm tomorrow                      | 2026-03-11 | - | e
    first thing in the morning        | 2026-03-11 | - | i
    tonight                           | 2026-03-10 | - | e
    later today                       | 2026-03-10 | - | e
    """
  )

  static let nothing = DueDateCase.table(
    """
    at some point                     | - | - | n
    in due course                     | - | - | n
    at your earliest convenience      | - | - | n
    every other Friday                | - | - | n
    on Fridays                        | - | - | n
    yesterday                         | - | - | n
    last Friday                       | - | - | n
    after Friday                      | - | - | n
    if procurement agrees             | - | - | n
    25                                | - | - | n
    laughing out loud                 | - | - | n
    call 650-650-6500                 | - | - | n
    24/7                              | - | - | n
    """
  )

  @Test(arguments: weekdays + periods)
  func `weekdays and periods come to their days`(_ expected: DueDateCase) {
    expected.check(resolver)
  }

  @Test(arguments: offsets + dates)
  func `offsets and calendar dates come to their days`(_ expected: DueDateCase) {
    expected.check(resolver)
  }

  @Test(arguments: holidays + times)
  func `holidays and times come to their days`(_ expected: DueDateCase) {
    expected.check(resolver)
  }

  @Test(arguments: nothing)
  func `what is vague, over, recurring or no date comes to nothing`(_ expected: DueDateCase) {
    expected.check(resolver)
  }
}
