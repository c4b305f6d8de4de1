import Patterns
import Testing

struct PatternTests {
  private func texts(_ pattern: Pattern, _ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try pattern.matches(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  struct Case: Sendable {
    var source: String
    var options: Pattern.Options = []
    var marked: String
  }

  @Test(arguments: [
    Case(source: #"\d+ %"#, marked: "Up to [[37 %]] less, [[5 %]] more 👩‍💻 and [[٣ %]]"),
    Case(source: "straße", options: .caseInsensitive, marked: "Zur [[STRAßE]] und [[Straße]]"),
    Case(source: "ÄRGER", options: .caseInsensitive, marked: "viel [[ärger]]"),
    Case(source: "^#+", options: .multiline, marked: "[[#]] A\r\n[[##]] B\n[[###]] C"),
    Case(source: "end$", options: .multiline, marked: "the [[end]]\r\nand the [[end]]\n"),
    Case(source: "a.b", marked: "a\nb [[a-b]]"),
    Case(source: "a.b", options: .dotMatchesNewlines, marked: "[[a\nb]]"),
    Case(source: "best|only", options: .wholeWord, marked: "[[best]] bestow the [[only]] überonly"),
    Case(source: #"C\+\+"#, options: .wholeWord, marked: "[[C++]] and [[C++]]17, not objC++"),
    Case(source: "a b # c", options: [.extended, .wholeWord], marked: "[[ab]] abc"),
    Case(source: #"\bÜber\w+"#, marked: "[[Übermut]] tut, vorÜber"),
    Case(source: "x*", marked: "[[]]b[[]]"),
    Case(source: "🙂", marked: "a[[🙂]]b"),
  ])
  func `a pattern matches what its syntax says`(_ item: Case) throws {
    let marked = Marked(item.marked)
    let pattern = try Pattern(item.source, options: item.options)
    #expect(try pattern.matches(in: marked.text).map(\.range) == marked.ranges)
  }

  @Test func `empty matches advance over whole characters and over CRLF`() throws {
    let found = try Pattern("").matches(in: "é\r\n🙂")
    #expect(found.map(\.range) == [0..<0, 2..<2, 4..<4, 8..<8])
  }

  @Test func `an empty text has its one empty match`() throws {
    #expect(try Pattern("x?").matches(in: "").map(\.range) == [0..<0])
    #expect(try Pattern("x").matches(in: "").isEmpty)
  }

  @Test func `groups are found by number and by name`() throws {
    let pattern = try Pattern(#"(?<value>\d+) ?(?:(%)|(?<unit>h))"#)
    let found = try pattern.matches(in: "é 12 h, 5%")
    #expect(pattern.groupCount == 3)
    #expect(pattern.groupNames == ["value": [1], "unit": [3]])
    #expect(found.map { $0["value"] } == [3..<5, 9..<10])
    #expect(found.map { $0["unit"] } == [6..<7, nil])
    #expect(found.map { $0.groups[1] } == [nil, 10..<11])
    #expect(found[0]["nothing"] == nil)
  }

  @Test func `a search can start later and stop early`() throws {
    let pattern = try Pattern(#"(?<=a)b"#)
    let text = Array("ab ab ab".utf8)
    #expect(try pattern.matches(in: text, from: 1, limit: 2).map(\.range) == [1..<2, 4..<5])
    #expect(try pattern.firstMatch(in: text, from: 5)?.range == 7..<8)
    #expect(try pattern.firstMatch(in: text, from: 8) == nil)
    #expect(try pattern.matches(in: text, from: 9).isEmpty)
  }

  struct Malformed: Sendable {
    var source: String
    var offset: Int
  }

  @Test(
    arguments: [
      Malformed(source: "ab(c", offset: 4), Malformed(source: "a)", offset: 1),
      Malformed(source: "a)|(b", offset: 1),
    ],
    [Pattern.Options(), .wholeWord]
  )
  func `a malformed pattern says where`(_ item: Malformed, _ options: Pattern.Options) throws {
    let error = #expect(throws: PatternError.self) {
      try Pattern(item.source, options: options)
    }
    guard case .malformed(let pattern, let offset, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(pattern == item.source)
    #expect(offset == item.offset)
    #expect(!reason.isEmpty)
  }

  @Test(arguments: [#"\C"#, "[z-a]", "(?<n>a", "*a", #"(?P=x)"#, #"\p{Nope}"#])
  func `what is no pattern is refused`(_ source: String) {
    #expect(throws: PatternError.self) { try Pattern(source) }
  }

  @Test(arguments: ["(a+)+$", "(?:a|a)*$", "(a*)*[bc]", "(?:a?){40}a{40}$"])
  func `a catastrophic pattern ends with an error`(_ source: String) throws {
    let pattern = try Pattern(source)
    let text = String(repeating: "a", count: 39) + "!"
    #expect(throws: PatternError.limitExceeded(pattern: source)) {
      try pattern.matches(in: text)
    }
  }

  @Test func `a long text is no reason to give up`() throws {
    let text = String(repeating: "word ", count: 100_000) + "end"
    #expect(try Pattern(#"(?:\w+\s)+end"#).firstMatch(in: text)?.range == 0..<text.utf8.count)
    #expect(try Pattern(#"\w+"#).matches(in: text).count == 100_001)
  }

  @Test func `text that is not UTF-8 is an error with its place`() throws {
    let text = Array("ab".utf8) + [0xFF, 0x63]
    let pattern = try Pattern("c")
    #expect(throws: PatternError.invalidText(pattern: "c", offset: 2)) {
      try pattern.matches(in: text)
    }
  }

  @Test func `one pattern serves many tasks at once`() async throws {
    let pattern = try Pattern(#"(\w+)@(\w+)"#)
    let total = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<64 {
        group.addTask {
          let text = String(repeating: "ab@cd \(number) ", count: number)
          return try pattern.matches(in: text).count
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(total == 63 * 64 / 2)
  }

  @Test func `an error tells what to do`() {
    let description = PatternError.limitExceeded(pattern: "(a+)+").description
    #expect(description.contains("(a+)+"))
    #expect(description.contains("stopped"))
  }
}
