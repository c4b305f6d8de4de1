import Chat
import CurlTransport
import Foundation
import Synchronization
import Workspace

/// Asks an endpoint a few very short questions to see what it can do.
///
/// Four requests of a few tokens each, and the list of models, which is free.
struct EndpointProbe {
  /// One line of the examination.
  struct Line: Sendable {
    enum Mark: Sendable { case ok, warning, error }

    var mark: Mark
    var name: String
    var text: String
  }

  private let endpoint: ChatEndpoint
  private let model: EndpointModel
  private let transport: any HTTPTransport
  private let memory: EndpointMemory
  private let lastHead: LastHead

  /// Answers and requests are short, so that the limits can be.
  private static let limits = TransferLimits(
    connect: .seconds(5),
    firstByte: .seconds(60),
    firstToken: .seconds(60),
    gap: .seconds(30),
    total: .seconds(90)
  )

  init(_ endpoint: ChatEndpoint, transport: any HTTPTransport, memory: EndpointMemory) {
    self.endpoint = endpoint
    self.transport = transport
    self.memory = memory
    lastHead = LastHead()
    model = EndpointModel(
      endpoint: endpoint,
      transport: NotingTransport(transport: transport, last: lastHead),
      limits: { _ in Self.limits },
      retries: RetryPolicy(maxAttempts: 2),
      memory: memory,
      clock: .system
    )
  }

  /// Everything that was found, in the order in which it was asked.
  func lines() async -> [Line] {
    var lines = [await models()]
    let (call, isAnswering) = await oneToken()
    lines.append(call)
    // A server that answers nothing would only say the same thing three times more.
    guard isAnswering else { return lines }
    lines.append(await streaming())
    lines.append(await structure())
    lines.append(parameters)
    return lines
  }

  private func models() async -> Line {
    let request = endpoint.modelsRequest
    var body: [UInt8] = []
    var status = 0
    do throws(TransportFailure) {
      try await transport.send(request, limits: Self.limits) { event in
        switch event {
        case .head(let head): status = head.status
        case .bytes(let bytes): body.append(contentsOf: bytes)
        }
        return body.count > 8 << 20 ? .done : .progress
      }
    } catch {
      return Line(mark: .error, name: "models", text: error.message)
    }
    guard status == 200, let value = try? JSONValue(parsing: body, strictness: .wire),
      let list = value["data"]?.array ?? value["models"]?.array
    else {
      return Line(
        mark: .warning,
        name: "models",
        text:
          "\(endpoint.host) gives no list of models (HTTP \(status)); the name cannot be checked"
      )
    }
    let names = list.compactMap { $0["id"]?.string ?? $0["name"]?.string }
    guard names.contains(endpoint.model) else {
      let some = names.prefix(5).joined(separator: ", ")
      return Line(
        mark: .warning,
        name: "models",
        text: "\(endpoint.model) is not among the \(names.count) models of \(endpoint.host) "
          + "(\(some)\(names.count > 5 ? ", …" : "")): check the model's name"
      )
    }
    return Line(
      mark: .ok,
      name: "models",
      text: "\(endpoint.model) is one of \(names.count) at \(endpoint.host)"
    )
  }

  private func oneToken() async -> (Line, isAnswering: Bool) {
    let request = ChatRequest(messages: [.user("Answer with the word yes.")], maxTokens: 1)
    let start = ContinuousClock.now
    do throws(ChatFailure) {
      let reply = try await model.reply(to: request)
      let named = reply.model.map { $0 == endpoint.model ? "" : ", as \($0)" } ?? ""
      return (
        Line(
          mark: .ok,
          name: "call",
          text: "answers in \(Self.milliseconds(since: start))\(named)"
        ),
        true
      )
    } catch {
      if error.code == .emptyContent {
        let text = "answers, but one token is too few for it: a reasoning model; allow many tokens"
        return (Line(mark: .ok, name: "call", text: text), true)
      }
      return (
        Line(mark: .error, name: "call", text: "\(error.message) \(error.probeRemedy)"), false
      )
    }
  }

  private func streaming() async -> Line {
    let request = ChatRequest(
      messages: [.user("Count from one to five in words.")],
      maxTokens: 24,
      streams: true
    )
    do throws(ChatFailure) {
      let reply = try await model.reply(to: request)
      guard lastHead.isEventStream else {
        return Line(
          mark: .warning,
          name: "streaming",
          text:
            "the server answers whole where a stream is asked for; --no-stream saves the question"
        )
      }
      let counted =
        reply.usage.isEstimate ? "; it counts no tokens in streams, so they are estimated" : ""
      return Line(mark: .ok, name: "streaming", text: "works\(counted)")
    } catch {
      if error.code == .emptyContent, lastHead.isEventStream {
        return Line(mark: .ok, name: "streaming", text: "works")
      }
      return Line(
        mark: .warning,
        name: "streaming",
        text: "\(error.message) Use --no-stream with this endpoint."
      )
    }
  }

  private func structure() async -> Line {
    let schema: JSONValue = .object([
      "type": "object", "additionalProperties": false, "required": .array(["colour"]),
      "properties": .object([
        "colour": .object(["type": "string", "enum": .array(["red", "blue"])])
      ]),
    ])
    let request = ChatRequest(
      messages: [.user(#"Answer with JSON: {"colour": "red"} or {"colour": "blue"}."#)],
      maxTokens: 200,
      format: .jsonSchema(name: "colour", schema: schema)
    )
    do throws(ChatFailure) {
      let reply = try await model.reply(to: request)
      let step = reply.formatUsed ?? .jsonSchema
      guard let value = try? AnswerRepair(reply.text).value,
        JSONSchema(schema).violations(in: value).isEmpty
      else {
        return Line(
          mark: .warning,
          name: "structured output",
          text:
            "\(step.words) is accepted but not kept to; answers are checked and asked for once more"
        )
      }
      return Line(
        mark: step == .jsonSchema ? .ok : .warning,
        name: "structured output",
        text: step == .jsonSchema
          ? "\(step.words) is kept to"
          : "no json_schema; \(step.words) is used in its place and every answer is checked here"
      )
    } catch {
      return Line(mark: .warning, name: "structured output", text: error.message)
    }
  }

  private var parameters: Line {
    let dialect = memory.dialect(of: endpoint, model: endpoint.model)
    let omitted = dialect.omitted.map(\.rawValue).sorted()
    var text = "takes \(dialect.tokenLimit.rawValue)"
    if !omitted.isEmpty {
      text += "; refuses \(omitted.joined(separator: ", ")), which is left out"
    }
    return Line(mark: .ok, name: "parameters", text: "\(text); remembered for the next time")
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> String {
    let parts = (ContinuousClock.now - start).components
    return "\(parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000) ms"
  }
}

extension FormatStep {
  fileprivate var words: String {
    switch self {
    case .jsonSchema: "json_schema"
    case .jsonObject: "json_object"
    case .promptOnly: "the prompt alone"
    }
  }
}

extension ChatFailure {
  /// What to do about a call that failed.
  fileprivate var probeRemedy: String {
    switch code {
    case .auth: "Set the key that belongs to this endpoint."
    case .quota: "Top up the account."
    case .modelNotFound: "Name a model that the server has with --model or in runway.yaml."
    case .transport: "Check the base URL and the network; --engine offline needs neither."
    case .notJSON, .noChoices: "Check the base URL: it ends before /chat/completions."
    case .rateLimit, .overloaded, .stall: "Try again later."
    default: "Check the endpoint of runway.yaml."
    }
  }
}

/// The head of the last answer.
private final class LastHead: Sendable {
  private let head = Mutex<HTTPHead?>(nil)

  var isEventStream: Bool {
    head.withLock { $0?["content-type"]?.lowercased().hasPrefix("text/event-stream") ?? false }
  }

  func note(_ new: HTTPHead) { head.withLock { $0 = new } }
}

/// A transport that notes the heads of answers.
private struct NotingTransport: HTTPTransport {
  let transport: any HTTPTransport
  let last: LastHead

  func send(
    _ request: HTTPRequest,
    limits: TransferLimits,
    receive: (TransferEvent) -> TransferSignal
  ) async throws(TransportFailure) {
    try await transport.send(request, limits: limits) { event in
      if case .head(let head) = event { last.note(head) }
      return receive(event)
    }
  }
}
