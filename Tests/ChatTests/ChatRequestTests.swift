import Chat
import Testing

@Suite struct ChatRequestTests {
  private static let schema: JSONValue = .object([
    "type": "object", "required": ["subject"], "additionalProperties": false,
    "properties": .object([
      "subject": .object(["type": "string", "maxLength": 60, "pattern": "^[A-Z]"])
    ]),
  ])

  @Test func `a request becomes the same bytes every time`() {
    var request = ChatRequest(
      messages: [.system("Be brief."), .user("Hi \"you\"")],
      temperature: 0.2,
      seed: 7,
      maxTokens: 100
    )
    request.streams = true
    let expected =
      #"{"max_tokens":100,"messages":[{"content":"Be brief.","role":"system"},"#
      + #"{"content":"Hi \"you\"","role":"user"}],"model":"m","seed":7,"stream":true,"#
      + #""stream_options":{"include_usage":true},"temperature":0.2}"#
    #expect(request.body(model: "m").text == expected)
  }

  @Test func `what was not asked for is not sent`() {
    let body = ChatRequest(messages: [.user("Hi")], model: "other").body(model: "m")
    #expect(body.text == #"{"messages":[{"content":"Hi","role":"user"}],"model":"other"}"#)
  }

  @Test func `a schema is sent in the part that servers share`() {
    let request = ChatRequest(
      messages: [.user("Hi")],
      format: .jsonSchema(name: "mail", schema: Self.schema)
    )
    let sent = request.body(model: "m")["response_format"]?["json_schema"]
    #expect(sent?["name"] == "mail")
    #expect(sent?["strict"] == true)
    #expect(sent?["schema"]?["properties"]?["subject"] == .object(["type": "string"]))
    #expect(sent?["schema"]?["required"] == .array(["subject"]))
  }

  @Test func `a property called like a keyword stays`() {
    let schema: JSONValue = .object([
      "type": "object", "properties": .object(["pattern": .object(["type": "string"])]),
    ])
    let sent = JSONSchema.commonSubset(of: schema)
    #expect(sent["properties"]?["pattern"] == .object(["type": "string"]))
    #expect(!JSONSchema.isStrict(sent))
  }

  @Test func `a dialect changes the words and not the request`() {
    var request = ChatRequest(messages: [.user("Hi")], temperature: 0.2, seed: 1, maxTokens: 9)
    request.format = .jsonSchema(name: "mail", schema: Self.schema)
    let dialect = Dialect(
      tokenLimit: .maxCompletionTokens,
      strictest: .jsonObject,
      omitted: [.temperature, .seed]
    )
    let body = request.body(model: "m", in: dialect)
    #expect(body["max_completion_tokens"] == 9)
    #expect(body["max_tokens"] == nil)
    #expect(body["temperature"] == nil)
    #expect(body["seed"] == nil)
    #expect(body["response_format"] == .object(["type": "json_object"]))
    let plain = request.body(model: "m", in: Dialect(strictest: .promptOnly))
    #expect(plain["response_format"] == nil)
  }

  private func rejected(
    _ message: String,
    code: ChatFailure.Code = .badRequest,
    parameter: String? = nil
  ) -> ChatFailure {
    ChatFailure(code, message, status: 400, serverMessage: message, parameter: parameter)
  }

  @Test func `the ladder goes down one step at a time and ends`() throws {
    var request = ChatRequest(messages: [.user("Hi")])
    request.format = .jsonSchema(name: "mail", schema: Self.schema)
    let no = rejected("no response_format", code: .unsupportedResponseFormat)
    let second = try #require(Dialect().adapted(after: no, to: request))
    #expect(second.step(for: request.format) == .jsonObject)
    let third = try #require(second.adapted(after: no, to: request))
    #expect(third.step(for: request.format) == .promptOnly)
    #expect(third.adapted(after: no, to: request) == nil)
    request.format = .text
    #expect(Dialect().adapted(after: no, to: request) == nil)
  }

  @Test func `a rejected parameter is renamed or left out`() throws {
    let request = ChatRequest(messages: [.user("Hi")], temperature: 0.2, seed: 1, maxTokens: 9)
    let tokens = rejected(
      "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
      parameter: "max_tokens"
    )
    #expect(Dialect().adapted(after: tokens, to: request)?.tokenLimit == .maxCompletionTokens)
    let heat = rejected("Unsupported value: 'temperature' does not support 0.2 with this model.")
    #expect(Dialect().adapted(after: heat, to: request)?.omitted == [.temperature])
    let seed = rejected("body.seed: Extra inputs are not permitted")
    #expect(Dialect().adapted(after: seed, to: request)?.omitted == [.seed])
    let other = rejected("Unsupported parameter: 'top_k'")
    #expect(Dialect().adapted(after: other, to: request) == nil)
  }

  @Test func `a failure that no wording can help changes nothing`() {
    let request = ChatRequest(messages: [.user("Hi")], maxTokens: 9)
    let failures = [
      ChatFailure(.transport, "max_tokens unsupported"),
      rejected("max_tokens unsupported", code: .auth),
      rejected("The seed of the error is unknown"),
    ]
    for failure in failures {
      #expect(Dialect().adapted(after: failure, to: request) == nil)
    }
  }
}
