import Calls
import Messaging
import Testing

/// Date expressions within running speech, said on Tuesday 10 March 2026.
@Suite struct DueExpressionTests {
  private let resolver = DueDateResolver(
    reference: CivilDate(iso: "2026-03-10") ?? .earliest,
    locale: DateLocale(tag: "en-US")
  )

  struct Case: Sendable, CustomTestStringConvertible {
    /// The sentence; expressions stand between guillemets.
    var marked: String
    var expected: [String]

    var testDescription: String { marked }

    init(_ marked: String, _ expected: String...) {
      self.marked = marked
      self.expected = expected
    }
  }

  static let cases = [
    Case("I'll send the deck «by Friday», promised.", "deadline 2026-03-13"),
    Case("Can we meet «on Thursday at 3pm» instead?", "day 2026-03-12"),
    Case("Let's talk «next week, how about on Wednesday»?", "day 2026-03-18"),
    Case(
      "«Once legal signs off» we will publish «by the end of March».",
      "condition -",
      "deadline 2026-03-31"
    ),
    Case("I'll do it «after the board meets».", "condition -"),
    Case("We start «from Monday», not «after Easter».", "start 2026-03-16", "notBefore -"),
    Case("«As soon as possible», ideally «tomorrow».", "vague -", "day 2026-03-11"),
    Case("Send it over «by Wed» and call me «on fri».", "deadline 2026-03-11", "day 2026-03-13"),
    Case("We sync «every Monday».", "recurring -"),
    Case("We shipped it «two weeks ago».", "past -"),
    Case("📅 Grüße — I'll have it «until the 15th», ok?", "deadline 2026-03-15"),
    Case("Ich schicke das «bis übermorgen» an Jörg.", "deadline 2026-03-12"),
    Case("Join «at 9:30am» please.", "time 2026-03-10"),
    Case("We need it «by 3pm» or so.", "deadline 2026-03-10"),
    Case("It's «due 3/20», right?", "deadline 2026-03-20"),
    Case("«Within two weeks of signing», you get access.", "condition -"),
    Case("The plan «for May» is set «in two weeks».", "day 2026-05-31", "deadline 2026-03-24"),
  ]

  @Test(arguments: cases)
  func `expressions are found with their bytes and roles`(_ expected: Case) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in expected.marked {
      switch character {
      case "«": start = text.utf8.count
      case "»": ranges.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    let found = resolver.expressions(in: text)
    #expect(found.map(\.range) == ranges)
    let answers = found.map { "\($0.role.rawValue) \($0.due.date?.description ?? "-")" }
    #expect(answers == expected.expected)
    let bytes = Array(text.utf8)
    for expression in found {
      #expect(expression.due.said == String(decoding: bytes[expression.range], as: UTF8.self))
    }
  }

  @Test(arguments: [
    "We may want to march on with it.",
    "He sat down and the sun came out.",
    "It lives on the 15th floor of the second building.",
    "At the end of the day it is the price that counts.",
    "Version 2.5 runs 3/4 of the load, 24/7.",
    "We have a 30-day trial and 5 people in 2 teams.",
    "I will do so and fall back to plan B.",
    "Good morning everyone, the first question is about Q-learning.",
    "That took two weeks of work.",
    "It is a new year-round offer for the whole week team.",
    "Guten Morgen zusammen, so machen wir das.",
    "I don't know if that works, let me see when we can.",
    "The number is 555-0134 and the part is A4.",
  ])
  func `words that only look like dates are left alone`(_ sentence: String) {
    #expect(resolver.expressions(in: sentence) == [])
  }

  @Test func `a deadline wins over a plain day, and the condition stays`() {
    let found = resolver.expressions(
      in: "Let's talk on Wednesday and, if legal agrees, I'll send it by Friday."
    )
    let due = DueDateResolver.deadline(of: found)
    #expect(due?.date?.description == "2026-03-13")
    #expect(due?.condition == "if legal agrees")
  }

  @Test func `a sentence without a date has no deadline`() {
    #expect(DueDateResolver.deadline(of: resolver.expressions(in: "Thanks, all good.")) == nil)
  }
}
