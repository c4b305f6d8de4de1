extension ScriptedServer.Step {
  /// Sends a text.
  public static func text(_ text: String) -> Self { .send(Array(text.utf8)) }

  /// Sends a whole JSON answer.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - status: The status line's number.
  ///   - headers: Further headers.
  /// - Returns: One step.
  public static func json(
    _ body: String,
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> Self {
    var head = "HTTP/1.1 \(status) Scripted\r\ncontent-type: application/json\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    return .text(head + "content-length: \(body.utf8.count)\r\n\r\n" + body)
  }

  /// Sends a whole answer of `text` from a model.
  ///
  /// - Parameter text: What the model says.
  /// - Returns: One step.
  public static func answer(_ text: String) -> Self { .json(WireText.completion(text)) }

  /// Sends the head of an event stream in chunks.
  public static var eventHead: Self {
    .text(
      "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    )
  }

  /// Sends one chunk of a body in chunks; an empty one ends it.
  ///
  /// - Parameter text: The chunk.
  /// - Returns: One step.
  public static func chunk(_ text: String) -> Self {
    .text(String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n")
  }
}

/// The texts that servers send, made of their parts.
public enum WireText {
  /// A whole `chat.completion` that says `text`.
  ///
  /// - Parameter text: What the model says.
  /// - Returns: A JSON object.
  public static func completion(_ text: String) -> String {
    let start = #"{"id":"c1","model":"m","choices":[{"index":0,"message":{"role":"assistant","#
    let end = #""usage":{"prompt_tokens":7,"completion_tokens":3,"total_tokens":10}}"#
    return start + #""content":\#(quoted(text))},"finish_reason":"stop"}],"# + end
  }

  /// An event with a piece of text.
  ///
  /// - Parameter text: What the model says.
  /// - Returns: The event with the blank line after it.
  public static func delta(_ text: String) -> String {
    #"data: {"choices":[{"index":0,"delta":{"content":\#(quoted(text))},"finish_reason":null}]}"#
      + "\n\n"
  }

  /// An event with a reason to stop.
  ///
  /// - Parameter reason: The reason's word.
  /// - Returns: The event with the blank line after it.
  public static func finish(_ reason: String = "stop") -> String {
    #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"\#(reason)"}]}"# + "\n\n"
  }

  /// The last event of a stream.
  public static let done = "data: [DONE]\n\n"

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
