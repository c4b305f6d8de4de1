import Chat
import ChatTestSupport
import Testing

@Suite struct PseudonymsTests {
  struct Case: Sendable {
    var text: String
    var hidden: String
  }

  @Test(arguments: [
    Case(text: "Write to ana.lima@mail.example.com.", hidden: "Write to [EMAIL-1]."),
    Case(text: "<a+b@x.io>, c_d@y.co.uk", hidden: "<[EMAIL-1]>, [EMAIL-2]"),
    Case(text: "jürgen@bücher.example", hidden: "[EMAIL-1]"),
    Case(text: "twice: a@x.io and a@x.io", hidden: "twice: [EMAIL-1] and [EMAIL-1]"),
    Case(text: "not @home, a@b, x@1.2", hidden: "not @home, a@b, x@1.2"),
    Case(text: "call +44 20 7946 0958 now", hidden: "call [PHONE-1] now"),
    Case(text: "+49 (0)89 1234-567", hidden: "[PHONE-1]"),
    Case(text: "(212) 555-0147 or 212-555-0147", hidden: "[PHONE-1] or [PHONE-2]"),
    Case(text: "089 123 456 78, ring!", hidden: "[PHONE-1], ring!"),
    Case(text: "2026-11-02 to 2027-01-31", hidden: "2026-11-02 to 2027-01-31"),
    Case(text: "1,000,000 at 14:30, 99.95 %", hidden: "1,000,000 at 14:30, 99.95 %"),
    Case(text: "CLM-014 [[CLM-027]] v1.2.3", hidden: "CLM-014 [[CLM-027]] v1.2.3"),
    Case(text: "order 12345678901", hidden: "order 12345678901"),
    Case(text: "05/11/2026 and 05.11.2026", hidden: "05/11/2026 and 05.11.2026"),
    Case(text: "Mara Silva met Mara and Maras", hidden: "[NAME-1] met [NAME-2] and Maras"),
    Case(text: "Mara’s, “Mara”, naïveMara", hidden: "[NAME-1]’s, “[NAME-1]”, naïveMara"),
    Case(text: "", hidden: ""),
  ])
  func `personal data is hidden and comes back`(_ test: Case) {
    let pseudonyms = Pseudonyms(names: ["Mara", "Mara Silva", "x"])
    let hidden = pseudonyms.hiding(test.text)
    #expect(hidden == test.hidden)
    #expect(pseudonyms.restoring(hidden, asJSON: false) == test.text)
  }

  @Test func `a placeholder that a text holds by itself is never given out`() {
    let pseudonyms = Pseudonyms()
    let text = "[EMAIL-1] is a@x.io"
    #expect(pseudonyms.hiding(text) == "[EMAIL-1] is [EMAIL-2]")
    #expect(
      pseudonyms.restoring("[EMAIL-1] [EMAIL-2] [EMAIL-9]", asJSON: false)
        == "[EMAIL-1] a@x.io [EMAIL-9]"
    )
  }

  @Test func `words go back into JSON without breaking it`() throws {
    let pseudonyms = Pseudonyms(names: [#"Ann "Bee" O\Neil"#])
    _ = pseudonyms.hiding(#"Ann "Bee" O\Neil"#)
    let restored = pseudonyms.restoring(#"{"to":"[NAME-1]"}"#, asJSON: true)
    #expect(try JSONValue(parsing: restored)["to"] == .string(#"Ann "Bee" O\Neil"#))
  }

  @Test func `the model sees placeholders and the caller sees words`() async throws {
    let inner = ScriptedModel(saying: "Hello [NAME-1], I wrote to [EMAIL-1].")
    let model = RedactingModel(inner, pseudonyms: Pseudonyms(names: ["Mara Silva"]))
    let request = ChatRequest(messages: [
      .system("Greet Mara Silva."), .user("Write to mara@x.io for Mara Silva."),
    ])
    let reply = try await model.reply(to: request)
    #expect(reply.text == "Hello Mara Silva, I wrote to mara@x.io.")
    let sent = inner.requests[0].messages.map(\.text).joined(separator: " ")
    #expect(!sent.contains("Mara") && !sent.contains("@"))
  }
}
