import Chat
import Testing

@Suite struct AnswerRepairTests {
  struct Case: Sendable {
    var answer: String
    var steps: [AnswerRepair.Step]
    var json = #"{"a":"x"}"#
  }

  @Test(arguments: [
    Case(answer: #"{"a":"x"}"#, steps: []),
    Case(answer: "\n {\"a\" : \"x\"} \n", steps: []),
    Case(answer: "```json\n{\"a\":\"x\"}\n```", steps: [.codeFence]),
    Case(answer: "~~~\n{\"a\":\"x\"}\n~~~\n", steps: [.codeFence]),
    Case(
      answer: "Sure! Here [1] it is:\n```json\n{\"a\":\"x\"}\n```\nLet me know.",
      steps: [.codeFence, .prose]
    ),
    Case(answer: "The answer: {\"a\":\"x\"} as asked", steps: [.prose]),
    Case(answer: "{\"a\":\"x\",}", steps: [.trailingComma]),
    Case(answer: "[{\"a\":[1,2, ] , },]", steps: [.trailingComma], json: #"[{"a":[1,2]}]"#),
    Case(answer: "{\"a\":\"1,}\",}", steps: [.trailingComma], json: #"{"a":"1,}"}"#),
    Case(answer: "{\"a\":\"x\ny\"}", steps: [.controlCharacter], json: #"{"a":"x\ny"}"#),
    Case(
      answer: "```\n{\"a\":\"x\ty\",}\n```",
      steps: [.codeFence, .trailingComma, .controlCharacter],
      json: #"{"a":"x\ty"}"#
    ),
    Case(
      answer: "```json\n{\"a\":\"```\"}\n```",
      steps: [.codeFence],
      json: #"{"a":"```"}"#
    ),
    Case(answer: #"{"a":"say \"}\" now"}"#, steps: [], json: #"{"a":"say \"}\" now"}"#),
  ])
  func `small faults are mended and reported`(_ test: Case) throws {
    let repair = try AnswerRepair(test.answer)
    #expect(repair.value.text == test.json)
    #expect(repair.steps == test.steps)
  }

  @Test func `no beginning of an answer passes for the whole`() throws {
    let answer = "Here:\n```json\n{\"a\": [1, {\"b\": \"x, y\"}], \"c\": \"d\",}\n```\nDone."
    let end = try #require(answer.utf8.lastIndex(of: UInt8(ascii: "}")))
    var cut = answer.startIndex
    while cut <= end {
      #expect(throws: JSONError.self, "\(answer[..<cut])") {
        try AnswerRepair(String(answer[..<cut]))
      }
      cut = answer.utf8.index(after: cut)
    }
    #expect(try AnswerRepair(answer).value["c"] == "d")
  }

  @Test(arguments: [
    "", "No JSON here.", "{\"a\":1", "```json\n{\"a\":1\n```", "{\"a\":1} or {\"b\":2}", "{'a':1}",
    "{\"a\" 1}", "{\"a\":1]", "{\"a\":,}", "[see below]", "{\"a\":1,,}",
  ])
  func `what is unclear or broken stays unreadable`(_ answer: String) {
    #expect(throws: JSONError.self) { try AnswerRepair(answer) }
  }

  @Test func `an answer that ends too early says so`() {
    let error = #expect(throws: JSONError.self) {
      try AnswerRepair("```json\n{\"a\": [1, 2")
    }
    #expect(error?.isIncomplete == true)
  }
}
