import Chat
import Testing

@Suite struct JSONMembersTests {
  struct Case: Sendable {
    var text: String
    var body: String?
  }

  @Test(arguments: [
    Case(text: #"{"body":{"b":1.0,"a":2}}"#, body: #"{"b":1.0,"a":2}"#),
    Case(
      text: #" { "x" : "}" , "body" : { "a" : "\"}" } , "y": [1] } "#,
      body: #"{ "a" : "\"}" }"#
    ),
    Case(text: #"{"x":{"body":1},"body":[1,[2]]}"#, body: "[1,[2]]"),
    Case(text: #"{"body":12,"z":1}"#, body: "12"),
    Case(text: #"{"body":null}"#, body: "null"),
    Case(text: #"{"b\u006fdy":"é\\"}"#, body: #""é\\""#),
    Case(text: #"{"body":1,"body":2}"#, body: "2"),
    Case(text: "{}", body: nil), Case(text: "", body: nil), Case(text: "[1]", body: nil),
    Case(text: #"{"body""#, body: nil),
  ])
  func `a member is found to the byte`(_ test: Case) {
    let bytes = Array(test.text.utf8)
    let range = JSONMembers(of: bytes)["body"]
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == test.body)
  }
}
