import Chat
import Testing

@Suite struct ServerErrorTests {
  private func failure(_ status: Int, _ body: String, _ headers: [HTTPHeader] = []) throws
    -> ChatFailure
  {
    var reader = ReplyReader(
      host: "api.example.com",
      promptBytes: 0,
      secrets: [Secret("sk-marked-key-0001")]
    )
    _ = reader.receive(.head(HTTPHead(status: status, headers: headers))) { _ in }
    _ = reader.receive(.bytes(Array(body.utf8))) { _ in }
    switch reader.outcome(endedBy: nil, onDelta: { _ in }) {
    case .success(let reply): throw Unexpected(text: reply.text)
    case .failure(let failure): return failure
    }
  }

  struct Unexpected: Error { var text: String }

  struct Words: Sendable {
    var body: String
    var words: String
  }

  @Test(arguments: [
    Words(body: #"{"error":{"message":"One"}}"#, words: "One"),
    Words(body: #"{"error":"Two"}"#, words: "Two"),
    Words(body: #"{"message":"Three"}"#, words: "Three"),
    Words(body: #"{"detail":"Four"}"#, words: "Four"),
    Words(
      body: #"{"detail":[{"loc":["body","seed",0],"msg":"No"},{"msg":"Nor"}]}"#,
      words: "body.seed.0: No; Nor"
    ),
    Words(body: #"{"errors":[{"message":"Five"}]}"#, words: "Five"),
    Words(body: #"[{"error":{"message":"Six"}}]"#, words: "Six"),
    Words(body: #"{"error":{"error":{"message":"Seven"}}}"#, words: "Seven"),
    Words(body: #"{"detail":{"error":"Eight"}}"#, words: "Eight"),
    Words(body: "data: {\"error\":{\"message\":\"Nine\"}}\n\n", words: "Nine"),
    Words(body: "just words", words: "just words"),
    Words(
      body: "<html><title>502  Bad\nGateway</title>",
      words: "an HTML page, \"502 Bad Gateway\""
    ),
    Words(
      body: #"{"error":{"message":"Provider error","metadata":{"raw":"deep"}}}"#,
      words: "Provider error: deep"
    ),
    Words(body: "", words: "no reason given"),
  ])
  func `a server's own words are found in every form`(_ test: Words) throws {
    #expect(
      try failure(400, test.body).message
        == "api.example.com answered HTTP 400: \(test.words)"
    )
  }

  @Test func `a long body is cut where a character ends`() throws {
    let body = String(repeating: "é", count: 400)
    let message = try failure(400, "x" + body).serverMessage
    #expect(message == "x" + String(repeating: "é", count: 149) + "…")
  }

  struct Kind: Sendable {
    var status: Int
    var body: String
    var code: ChatFailure.Code

    init(_ status: Int, _ fields: String, _ code: ChatFailure.Code) {
      self.status = status
      body = "{\"error\":{\(fields)}}"
      self.code = code
    }
  }

  @Test(arguments: [
    Kind(401, #""message":"Incorrect API key provided""#, .auth),
    Kind(403, #""message":"Country not supported""#, .auth),
    Kind(400, #""message":"API key not valid. Please pass a valid API key.""#, .auth),
    Kind(429, #""code":"insufficient_quota","message":"You exceeded your current quota""#, .quota),
    Kind(402, #""message":"This request requires more credits""#, .quota),
    Kind(403, #""message":"Your credit balance is too low""#, .quota),
    Kind(429, #""code":"rate_limit_exceeded","message":"Limit reached""#, .rateLimit),
    Kind(429, #""code":"429","message":"exceeded call rate limit""#, .rateLimit),
    Kind(413, #""code":"rate_limit_exceeded","message":"Request too large, TPM""#, .rateLimit),
    Kind(
      404,
      #""code":"model_not_found","message":"The model `x` does not exist""#,
      .modelNotFound
    ),
    Kind(404, #""message":"model \"x\" not found, try pulling it first""#, .modelNotFound),
    Kind(400, #""code":400,"message":"x is not a valid model ID""#, .modelNotFound),
    Kind(404, #""code":"DeploymentNotFound","message":"The API deployment""#, .modelNotFound),
    Kind(
      403,
      #""message":"Project does not have access to model x","code":"model_not_found""#,
      .modelNotFound
    ),
    Kind(404, #""message":"unknown url""#, .badRequest),
    Kind(400, #""code":"context_length_exceeded","message":"too long""#, .contextLength),
    Kind(
      400,
      #""type":"exceed_context_size_error","message":"the request exceeds""#,
      .contextLength
    ),
    Kind(400, #""message":"This model's maximum context length is 4096 tokens""#, .contextLength),
    Kind(500, #""message":"the request exceeds the available context size""#, .contextLength),
    Kind(422, #""message":"`inputs` tokens + `max_new_tokens` must be <= 4096""#, .contextLength),
    Kind(
      400,
      #""param":"response_format","message":"unsupported type""#,
      .unsupportedResponseFormat
    ),
    Kind(
      400,
      #""message":"'response_format.type' must be 'json_schema' or 'text'""#,
      .unsupportedResponseFormat
    ),
    Kind(
      500,
      #""message":"json_schema is not supported by this handler""#,
      .unsupportedResponseFormat
    ),
    Kind(400, #""code":"content_filter","message":"The response was filtered""#, .contentFilter),
    Kind(400, #""message":"triggering Azure OpenAI's content management policy""#, .contentFilter),
    Kind(403, #""message":"Your input was flagged by moderation""#, .contentFilter),
    Kind(
      400,
      #""code":"unsupported_parameter","param":"max_tokens","message":"Unsupported""#,
      .badRequest
    ),
    Kind(400, #""message":"Invalid temperature""#, .badRequest),
    Kind(500, #""message":"parse error near line 1: invalid json""#, .badRequest),
    Kind(500, #""message":"boom","code":null""#, .upstream),
    Kind(502, #""message":"bad gateway""#, .upstream),
    Kind(408, #""message":"timeout""#, .upstream),
    Kind(503, #""message":"Loading model","type":"unavailable_error","code":503"#, .overloaded),
    Kind(529, #""type":"overloaded_error","message":"Overloaded""#, .overloaded),
  ])
  func `an error belongs to the family its words say`(_ test: Kind) throws {
    let failure = try failure(test.status, test.body)
    #expect(failure.code == test.code)
    #expect(failure.status == test.status)
  }

  @Test func `a redirect says where it leads`() throws {
    let failure = try failure(307, "", [HTTPHeader("Location", "https://other.example/v1")])
    #expect(failure.code == .badRequest)
    #expect(failure.message.contains("https://other.example/v1"))
  }

  @Test(arguments: [
    #"{"error":{"message":"Incorrect API key: sk-marked-key-0001."}}"#,
    #"{"error":{"message":"Header was Bearer sk-marked-key-0001"}}"#,
    #"{"error":{"message":"sk-marked-\u006bey-0001","code":"sk-marked-key-0001"}}"#,
    "sk-marked-key-0001",
    "<title>sk-marked-key-0001</title>",
  ])
  func `a key that a server echoes is not shown`(_ body: String) throws {
    for status in [200, 400, 401, 500] {
      let failure = try failure(status, body)
      #expect(!"\(failure)".contains("marked"))
      #expect(failure.serverMessage?.contains("marked") != true)
    }
  }

  @Test func `a key across the cut of a long message is not shown in part`() throws {
    let body = String(repeating: "x", count: 291) + "sk-marked-key-0001"
    #expect(try !failure(400, body).message.contains("sk-m"))
    #expect(try !failure(200, body).message.contains("sk-m"))
    let page = "<title>" + String(repeating: "x", count: 112) + "sk-marked-key-0001</title>"
    #expect(try !failure(200, page).message.contains("sk-m"))
  }

  @Test func `other keys are known by their shape`() throws {
    let failure = try failure(401, #"{"error":"Wrong key sk-proj-abcDEF123456 for task sk-1"}"#)
    #expect(failure.serverMessage == "Wrong key [key] for task sk-1")
    let other = try self.failure(401, #"{"error":"Bearer authentication: Bearer abc1234567"}"#)
    #expect(other.serverMessage == "Bearer authentication: [key]")
  }
}
