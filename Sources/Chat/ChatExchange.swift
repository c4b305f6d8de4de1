/// One request that was sent, and how it ended; the record that provenance and traces are made of.
///
/// No words of the conversation are in it.
public struct ChatExchange: Hashable, Sendable {
  /// The server.
  public var host: String
  /// The model that was asked for.
  public var model: String
  /// The model that the server says answered.
  public var answeredBy: String?
  /// The server's id of the answer.
  public var id: String?
  /// Which attempt at the same answer it was; the first is 1.
  public var number: Int
  /// When it was sent, in seconds since 1970.
  public var startedAt: Double
  /// How long it took, in seconds; the wait for its turn is not in it.
  public var seconds: Double
  /// How long it took until the first piece of the answer, in seconds.
  public var secondsToFirstPiece: Double?
  /// The HTTP status, if there was an answer.
  public var status: Int?
  /// Why it failed; nil if it was answered.
  public var code: ChatFailure.Code?
  /// The server's word for why the answer ended.
  public var finish: String?
  /// What it took in tokens, as far as the server will charge for it; nil if it was refused.
  public var usage: Usage?
  /// Whether a stream was asked for.
  public var streams: Bool
  /// The parameters of the request.
  public var parameters: Parameters

  /// The parameters that a request had.
  public struct Parameters: Hashable, Sendable {
    /// The most tokens of the answer.
    public var maxTokens: Int?
    /// The sampling temperature.
    public var temperature: Double?
    /// The seed.
    public var seed: Int?
    /// Whether the answer had to be JSON.
    public var wantsJSON: Bool

    /// Parameters; by default none.
    public init(
      maxTokens: Int? = nil,
      temperature: Double? = nil,
      seed: Int? = nil,
      wantsJSON: Bool = false
    ) {
      self.maxTokens = maxTokens
      self.temperature = temperature
      self.seed = seed
      self.wantsJSON = wantsJSON
    }

    /// The parameters of a body as it is sent.
    public init(body: JSONValue) {
      let limit = body["max_completion_tokens"]?.integer ?? body["max_tokens"]?.integer
      self.init(
        maxTokens: limit,
        temperature: body["temperature"]?.number,
        seed: body["seed"]?.integer,
        wantsJSON: body["response_format"]?["type"]?.string?.hasPrefix("json") ?? false
      )
    }

    /// The parameters of a request.
    init(_ request: ChatRequest) {
      self.init(
        maxTokens: request.maxTokens,
        temperature: request.temperature,
        seed: request.seed,
        wantsJSON: request.format != .text
      )
    }
  }

  /// A record.
  public init(
    host: String,
    model: String,
    number: Int,
    startedAt: Double,
    seconds: Double,
    streams: Bool = false,
    parameters: Parameters = Parameters()
  ) {
    self.host = host
    self.model = model
    self.number = number
    self.startedAt = startedAt
    self.seconds = seconds
    self.streams = streams
    self.parameters = parameters
  }
}

extension ChatExchange {
  /// One line of a trace, with the attribute names of OpenTelemetry's conventions for GenAI
  /// (semantic conventions 1.37) and nothing of the conversation.
  public var trace: JSONValue {
    var attributes: [String: JSONValue] = [:]
    attributes["gen_ai.operation.name"] = "chat"
    attributes["gen_ai.provider.name"] = .string(provider)
    attributes["gen_ai.request.model"] = .string(model)
    attributes["gen_ai.output.type"] = parameters.wantsJSON ? "json" : "text"
    if let limit = parameters.maxTokens {
      attributes["gen_ai.request.max_tokens"] = .integer(limit)
    }
    if let heat = parameters.temperature {
      attributes["gen_ai.request.temperature"] = .number(heat)
    }
    if let seed = parameters.seed { attributes["gen_ai.request.seed"] = .integer(seed) }
    if let answeredBy { attributes["gen_ai.response.model"] = .string(answeredBy) }
    if let id { attributes["gen_ai.response.id"] = .string(id) }
    if let finish { attributes["gen_ai.response.finish_reasons"] = .array([.string(finish)]) }
    if let usage {
      attributes["gen_ai.usage.input_tokens"] = .integer(usage.inputTokens)
      attributes["gen_ai.usage.output_tokens"] = .integer(usage.outputTokens)
      attributes["runway.usage.estimated"] = .bool(usage.isEstimate)
    }
    let (address, port) = place
    attributes["server.address"] = .string(address)
    if let port { attributes["server.port"] = .integer(port) }
    if let status { attributes["http.response.status_code"] = .integer(status) }
    if number > 1 { attributes["http.request.resend_count"] = .integer(number - 1) }
    if let code { attributes["error.type"] = .string(code.rawValue) }
    if let secondsToFirstPiece {
      attributes["runway.time_to_first_piece"] = .number(Self.rounded(secondsToFirstPiece))
    }
    attributes["runway.request.stream"] = .bool(streams)
    return .object([
      "name": .string("chat \(model)"), "kind": "CLIENT",
      "start_time_unix_nano": .integer(Self.nanoseconds(startedAt)),
      "end_time_unix_nano": .integer(Self.nanoseconds(startedAt + seconds)),
      "status": .object(["code": code == nil ? "OK" : "ERROR"]),
      "attributes": .object(attributes),
    ])
  }

  private var provider: String {
    if host.hasSuffix(".openai.azure.com") { return "azure.ai.openai" }
    return host == "api.deepseek.com" ? "deepseek" : host == "api.groq.com" ? "groq" : "openai"
  }

  private var place: (String, Int?) {
    guard let colon = host.lastIndex(of: ":"), let port = Int(host[host.index(after: colon)...])
    else { return (host, nil) }
    return (String(host[..<colon]), port)
  }

  private static func nanoseconds(_ seconds: Double) -> Int {
    Int(exactly: (seconds * 1e9).rounded()) ?? 0
  }

  private static func rounded(_ seconds: Double) -> Double { (seconds * 1e6).rounded() / 1e6 }
}
