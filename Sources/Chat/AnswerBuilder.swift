/// Puts an answer together from the chunks of a stream or from one whole body.
///
/// Only the first choice is read: a request for several is answered as if it were for one.
struct AnswerBuilder: Sendable {
  private(set) var text = ""
  private(set) var reasoning = ""
  private(set) var refusal = ""
  private(set) var finishWord: String?
  private(set) var usage: Usage?
  private(set) var toolCalls: [ToolCall] = []
  private(set) var hasChoices = false
  private(set) var hasPassedOn = false
  private var toolIndices: [Int] = []
  private(set) var id: String?
  private(set) var model: String?
  private(set) var created: Int?
  private(set) var splitter = ReasoningSplitter()
  private var textFilter: SecretFilter
  private var reasoningFilter: SecretFilter

  init(secrets: [Secret]) {
    textFilter = SecretFilter(secrets: secrets)
    reasoningFilter = SecretFilter(secrets: secrets)
  }

  /// Whether a reason to stop was named.
  var isFinished: Bool { finishWord != nil }

  /// Adds one chunk of a stream.
  ///
  /// - Returns: Whether the answer moved on: text, reasoning, a tool's arguments, usage, an end.
  mutating func add(chunk: JSONValue, onDelta: (ChatDelta) -> Void) -> Bool {
    note(chunk)
    var moved = readUsage(chunk)
    guard let choice = Self.firstChoice(of: chunk) else { return moved }
    hasChoices = true
    if let delta = choice["delta"], delta.object != nil {
      moved = read(delta, onDelta) || moved
    } else if let message = choice["message"], text.isEmpty, reasoning.isEmpty {
      moved = read(message, onDelta) || moved
    } else if let words = choice["text"]?.string {
      moved = append(words, onDelta) || moved
    }
    if let word = choice["finish_reason"]?.string, !word.isEmpty {
      finishWord = word
      moved = true
    }
    return moved
  }

  /// Adds one whole `chat.completion`.
  mutating func add(completion: JSONValue, onDelta: (ChatDelta) -> Void) {
    note(completion)
    _ = readUsage(completion)
    guard let choice = Self.firstChoice(of: completion) else { return }
    hasChoices = true
    if let message = choice["message"] ?? choice["delta"] {
      _ = read(message, onDelta)
    } else if let words = choice["text"]?.string {
      _ = append(words, onDelta)
    }
    if let word = choice["finish_reason"]?.string, !word.isEmpty { finishWord = word }
  }

  /// Gives out what was held back, when nothing more will come.
  mutating func close(onDelta: (ChatDelta) -> Void) {
    keep(text: "", reasoning: reasoningFilter.flush(), onDelta)
    emit(textFilter.flush(), onDelta)
    let rest = splitter.flush()
    keep(text: rest.text, reasoning: rest.reasoning, onDelta)
    splitter.finish(text: &text, reasoning: &reasoning)
  }
}

extension AnswerBuilder {
  private mutating func note(_ value: JSONValue) {
    guard id == nil || model == nil || created == nil, let members = value.object else { return }
    if id == nil, let text = members["id"]?.string, !text.isEmpty { id = text }
    if model == nil, let text = members["model"]?.string, !text.isEmpty { model = text }
    if created == nil { created = members["created"]?.integer }
  }

  private static func firstChoice(of value: JSONValue) -> JSONValue? {
    guard let choices = value["choices"]?.array, let first = choices.first else { return nil }
    if choices.count == 1 {
      guard let index = first["index"]?.integer else { return first }
      return index == 0 ? first : nil
    }
    return choices.first { $0["index"]?.integer == 0 }
      ?? (first["index"] == nil ? first : nil)
  }

  /// A number of tokens, kept within what can be added up.
  private static func count(_ value: JSONValue?) -> Int? {
    value?.integer.map { min(max(0, $0), 1 << 40) }
  }

  private mutating func readUsage(_ value: JSONValue) -> Bool {
    let given = value["usage"] ?? value["x_groq"]?["usage"]
    guard let given, given.object != nil else { return false }
    let input = Self.count(given["prompt_tokens"] ?? given["input_tokens"])
    let output = Self.count(given["completion_tokens"] ?? given["output_tokens"])
    guard (input ?? 0) + (output ?? 0) > 0 else { return false }
    let read = Usage(
      inputTokens: input ?? 0,
      outputTokens: output ?? 0,
      cachedTokens: Self.count(
        given["prompt_tokens_details"]?["cached_tokens"] ?? given["prompt_cache_hit_tokens"]
      ),
      reasoningTokens: Self.count(given["completion_tokens_details"]?["reasoning_tokens"])
    )
    defer { usage = read }
    return read != usage
  }

  private mutating func read(_ message: JSONValue, _ onDelta: (ChatDelta) -> Void) -> Bool {
    guard let members = message.object else { return false }
    var moved = false
    if let words = Self.words(members["reasoning_content"]) ?? Self.words(members["reasoning"]) {
      keep(text: "", reasoning: reasoningFilter.push(words), onDelta)
      moved = true
    }
    if let content = members["content"] { moved = read(content: content, onDelta) || moved }
    if let words = members["refusal"]?.string, !words.isEmpty {
      refusal += words
      moved = true
    }
    if let calls = members["tool_calls"]?.array {
      for call in calls { moved = read(toolCall: call) || moved }
    } else if let call = members["function_call"], call.object != nil {
      moved = read(toolCall: .object(["index": 0, "function": call])) || moved
    }
    return moved
  }

  /// Text as one string, or as a list of parts of which some are reasoning.
  private mutating func read(content: JSONValue, _ onDelta: (ChatDelta) -> Void) -> Bool {
    switch content {
    case .string(let words):
      return append(words, onDelta)
    case .array(let parts):
      var moved = false
      for part in parts { moved = read(content: part, onDelta) || moved }
      return moved
    case .object(let part):
      switch part["type"]?.string {
      case "thinking", "reasoning":
        let words = Self.words(part["thinking"]) ?? Self.words(part["reasoning"])
        guard let words = words ?? Self.words(part["text"]) else { return false }
        keep(text: "", reasoning: reasoningFilter.push(words), onDelta)
        return true
      case "refusal":
        refusal += part["refusal"]?.string ?? ""
        return true
      default:
        return append(Self.words(part["text"]) ?? "", onDelta)
      }
    case .null, .bool, .integer, .number: return false
    }
  }

  private static func words(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let words): return words.isEmpty ? nil : words
    case .array(let parts):
      let words = parts.compactMap { Self.words($0) }.joined()
      return words.isEmpty ? nil : words
    case .object(let part):
      return Self.words(part["text"]) ?? Self.words(part["content"]) ?? Self.words(part["value"])
    default: return nil
    }
  }

  private mutating func append(_ words: String, _ onDelta: (ChatDelta) -> Void) -> Bool {
    if words.isEmpty { return false }
    emit(textFilter.push(words), onDelta)
    return true
  }

  private mutating func emit(_ words: String, _ onDelta: (ChatDelta) -> Void) {
    if words.isEmpty { return }
    let parts = splitter.push(words)
    keep(text: parts.text, reasoning: parts.reasoning, onDelta)
  }

  private mutating func keep(
    text words: String,
    reasoning thoughts: String,
    _ onDelta: (ChatDelta) -> Void
  ) {
    hasPassedOn = hasPassedOn || !thoughts.isEmpty || !words.isEmpty
    if !thoughts.isEmpty {
      reasoning += thoughts
      onDelta(.reasoning(thoughts))
    }
    if !words.isEmpty {
      text += words
      onDelta(.text(words))
    }
  }

  /// Joins the fragments of a call: by its index, else by its id, else to the last one.
  private mutating func read(toolCall call: JSONValue) -> Bool {
    let function = call["function"]
    let name = function?["name"]?.string ?? ""
    let arguments =
      function?["arguments"]?.string
      ?? (function?["arguments"]?.object).map {
        JSONValue.object($0).text
      }
    let id = call["id"]?.string ?? ""
    let place: Int
    if let index = call["index"]?.integer {
      place = toolIndices.firstIndex(of: index) ?? begin(index)
    } else if !id.isEmpty {
      place = toolCalls.firstIndex { $0.id == id } ?? begin(toolCalls.count)
    } else {
      let continues = !toolCalls.isEmpty && (name.isEmpty || arguments == nil)
      place = continues ? toolCalls.count - 1 : begin(toolCalls.count)
    }
    if toolCalls[place].id.isEmpty { toolCalls[place].id = id }
    if toolCalls[place].name.isEmpty { toolCalls[place].name = name }
    toolCalls[place].arguments += arguments ?? ""
    return true
  }

  private mutating func begin(_ index: Int) -> Int {
    toolIndices.append(index)
    toolCalls.append(ToolCall(id: "", name: "", arguments: ""))
    return toolCalls.count - 1
  }
}
