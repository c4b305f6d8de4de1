import Synchronization

/// Stable placeholders in the place of personal data, and the way back.
///
/// The same words have the same placeholder as long as this lives, so that a conversation and its
/// re-ask agree. A placeholder that occurs in a text by itself is never given out.
public final class Pseudonyms: Sendable {
  private struct State {
    var placeholders: [String: String] = [:]
    var words: [String: String] = [:]
    var numbers: [PersonalData.Kind: Int] = [:]
  }

  private let finder: PersonalData
  private let state = Mutex(State())

  /// - Parameter names: Names that are replaced besides e-mail addresses and telephone numbers.
  public init(names: [String] = []) {
    finder = PersonalData(names: names)
  }

  /// `text` with placeholders in the place of personal data.
  public func hiding(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let places = finder.places(in: bytes)
    if places.isEmpty { return text }
    return state.withLock { state in
      var result: [UInt8] = []
      var end = 0
      for place in places {
        result += bytes[end..<place.range.lowerBound]
        let words = String(decoding: bytes[place.range], as: UTF8.self)
        result += Self.placeholder(for: words, place.kind, avoiding: bytes, &state).utf8
        end = place.range.upperBound
      }
      result += bytes[end...]
      return String(decoding: result, as: UTF8.self)
    }
  }

  private static func placeholder(
    for words: String,
    _ kind: PersonalData.Kind,
    avoiding text: [UInt8],
    _ state: inout State
  ) -> String {
    if let known = state.placeholders[words] { return known }
    while true {
      let number = (state.numbers[kind] ?? 0) + 1
      state.numbers[kind] = number
      let candidate = "[\(kind.rawValue)-\(number)]"
      if text.firstRange(of: Array(candidate.utf8)) != nil { continue }
      state.placeholders[words] = candidate
      state.words[candidate] = words
      return candidate
    }
  }

  /// `text` with the words in the place of their placeholders.
  ///
  /// - Parameters:
  ///   - text: What came back.
  ///   - asJSON: Whether the words are put into JSON strings, where quotes are escaped.
  /// - Returns: The text as it would have been; placeholders that were never given out stay.
  public func restoring(_ text: String, asJSON: Bool) -> String {
    let words = state.withLock { $0.words }
    if words.isEmpty || !text.utf8.contains(UInt8(ascii: "[")) { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "["),
        let end = bytes[index...].prefix(24).firstIndex(of: UInt8(ascii: "]")),
        let found = words[String(decoding: bytes[index...end], as: UTF8.self)]
      {
        result +=
          asJSON ? JSONValue.string(found).encoded.dropFirst().dropLast() : Array(found.utf8)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A model that never sees personal data: placeholders are sent, and replaced in what comes back.
public struct RedactingModel: ChatModel {
  private let model: any ChatModel
  private let pseudonyms: Pseudonyms

  /// A model behind placeholders.
  ///
  /// - Parameters:
  ///   - model: The model that is asked.
  ///   - pseudonyms: The placeholders.
  public init(_ model: any ChatModel, pseudonyms: Pseudonyms) {
    self.model = model
    self.pseudonyms = pseudonyms
  }

  /// The model's name.
  public var name: String { model.name }

  /// The model's source.
  public var source: String { model.source }

  /// The answer with the words restored.
  ///
  /// Pieces are passed on as they come, with placeholders; the reply has the words.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - onDelta: Called with each piece of the answer.
  /// - Returns: An answer, which may be cut by length.
  /// - Throws: The one reason why there is no answer.
  public func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    var hidden = request
    for index in hidden.messages.indices {
      hidden.messages[index].text = pseudonyms.hiding(hidden.messages[index].text)
    }
    let isJSON = request.format != .text
    do throws(ChatFailure) {
      var reply = try await model.reply(to: hidden, onDelta: onDelta)
      reply.text = pseudonyms.restoring(reply.text, asJSON: isJSON)
      reply.reasoning = pseudonyms.restoring(reply.reasoning, asJSON: false)
      for index in reply.toolCalls.indices {
        let arguments = reply.toolCalls[index].arguments
        reply.toolCalls[index].arguments = pseudonyms.restoring(arguments, asJSON: true)
      }
      return reply
    } catch {
      var failure = error
      failure.partial = failure.partial.map { pseudonyms.restoring($0, asJSON: false) }
      throw failure
    }
  }
}
