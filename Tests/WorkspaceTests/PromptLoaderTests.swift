import Chat
import Drafting
import Foundation
import Messaging
import Testing
import Workspace

@Suite struct PromptLoaderTests {
  struct Fault: Sendable {
    var text: String
    var place: String
    var words: String
  }

  static let head = "---\nrunway.version: 1\ninput: { schema: { who: string } }\n---\n"

  @Test(arguments: [
    Fault(text: "---\nmodle: x\n---\n{{role \"user\"}}\nHi", place: ":2:1", words: "\"model\""),
    Fault(
      text: "---\nrunway.verson: 1\n---\nHi",
      place: ":2:1",
      words: "unknown key"
    ),
    Fault(text: "---\nconfig: { temperature: hot }\n---\nHi", place: ":2:", words: "0 to 2"),
    Fault(text: "---\nconfig:\n  max_tokens: -3\n---\nHi", place: ":3:", words: "above 0"),
    Fault(text: "---\noutput: { format: xml }\n---\nHi", place: ":2:", words: "\"xml\""),
    Fault(text: "---\nmodel: [a\n---\nHi", place: ":", words: "a"),
    Fault(text: "---\nmodel: x\nHi", place: ":1:1", words: "never closed"),
    Fault(text: "---\ninput: { schema: { a: text } }\n---\n{{a}}", place: ":2:", words: "no type"),
    Fault(text: head + "{{who}} {{contact.name | \"x\"}}", place: ":5:9", words: "pipe"),
    Fault(text: head + "{{#each who}}x{{/each who}}", place: ":5:1", words: "Handlebars only"),
    Fault(text: head + "{{#who}}x", place: ":5:1", words: "never closed"),
    Fault(text: head + "x{{/who}}", place: ":5:2", words: "closes nothing"),
    Fault(text: head + "{{who}}\n\n{{whom}}", place: ":7:1", words: "input schema"),
    Fault(text: head + "{{role \"boss\"}}\n{{who}}", place: ":5:1", words: "no role"),
    Fault(text: head + "say {{role \"user\"}}{{who}}", place: ":5:5", words: "alone on its line"),
    Fault(text: head + "{{who}}{{> gone}}", place: ":5:8", words: "_gone.prompt"),
    Fault(text: head + "{{who", place: ":5:1", words: "never closed"),
    Fault(
      text: "---\nrunway.version: 1\noutput: { schema: Sonnet }\n---\nHi",
      place: ":1:1",
      words: "TalkTrackAnswer"
    ),
    Fault(
      text: "---\nrunway.version: 1\nrunway.untrusted: [ghost]\n---\nHi",
      place: ":1:1",
      words: "ghost"
    ),
  ])
  func `every fault has its place and says what to do`(fault: Fault) throws {
    let reading = PromptLoader().load(files: ["prompts/x.prompt": fault.text])
    #expect(reading.hasErrors)
    let found = reading.issues.filter { issue in
      issue.severity == .error && issue.description.hasPrefix("prompts/x.prompt" + fault.place)
        && issue.message.contains(fault.words)
    }
    #expect(!found.isEmpty, "\(reading.issues.map(\.description))")
  }

  @Test func `values of one partner before common ones are reported`() {
    let text = """
      ---
      input: { schema: { who: string, partner: string } }
      runway.version: 1
      runway.per_partner: [partner]
      ---
      {{partner}} and {{who}}
      """
    let reading = PromptLoader().load(files: ["x.prompt": text])
    #expect(reading.issues.map(\.code) == ["prompt-order"])
    #expect(reading.issues.first?.location?.line == 6)
  }

  @Test func `dotprompt's settings become values, in both notations`() throws {
    let text = """
      ---
      model: some-model
      config: { temperature: 0.25, max_tokens: 900 }
      input:
        schema:
          type: object
          properties: { who: { type: string } }
          required: [who]
        default: { who: Kim }
      output:
        format: json
        schema:
          title: string
          mood(enum): [calm, brisk]
          tags?(array, some words): string
      runway: { version: 4, untrusted: [who], limits: { who: 9 } }
      ---
      Hello {{who}}
      """
    let reading = PromptLoader().load(files: ["prompts/hello.prompt": text])
    #expect(!reading.hasErrors, "\(reading.issues)")
    let file = try reading.book.prompt("hello")
    #expect(file.model == "some-model")
    #expect(file.temperature == 0.25)
    #expect(file.maxTokens == 900)
    #expect(file.version == 4)
    #expect(file.outputFormat == .json)
    #expect(file.defaults["who"] == "Kim")
    guard case .inline(let schema)? = file.outputSchema else {
      Issue.record("no inline schema")
      return
    }
    #expect(schema["required"] == ["title", "mood"])
    #expect(schema["properties"]?["mood"]?["enum"] == ["calm", "brisk"])
    #expect(schema["properties"]?["tags"]?["type"] == ["array", "null"])
    #expect(schema["properties"]?["tags"]?["description"] == "some words")
  }

  @Test func `CRLF and a byte order mark change nothing`() throws {
    let text = "---\nrunway.version: 1\n---\n{{role \"system\"}}\nA\n{{role \"user\"}}\nB"
    let other = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    let plain = PromptLoader().load(files: ["a.prompt": text]).book
    let dressed = PromptLoader().load(files: ["a.prompt": other]).book
    #expect(try plain.prompt("a") == dressed.prompt("a"))
    #expect(try plain.prompt("a").segments.map(\.text) == ["A", "B"])
  }

  @Test func `a folder is read and a missing one is empty`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "prompt-loader-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(PromptLoader().load(workspace: folder).book.names.isEmpty)
    let prompts = folder.appending(path: "prompts")
    try FileManager.default.createDirectory(at: prompts, withIntermediateDirectories: true)
    try Data("---\nrunway.version: 1\n---\n{{> part}}".utf8).write(
      to: prompts.appending(path: "a.prompt")
    )
    try Data("Hi".utf8).write(to: prompts.appending(path: "_part.prompt"))
    try Data([0xFF, 0xFE]).write(to: prompts.appending(path: "b.prompt"))
    let reading = PromptLoader().load(workspace: folder)
    #expect(reading.book.names == ["a"])
    #expect(reading.issues.map(\.code) == ["unreadable-file"])
  }
}
