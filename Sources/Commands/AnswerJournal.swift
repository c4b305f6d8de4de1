import Chat
import Foundation
import Messaging
import Synchronization
import Workspace

/// The answers of generations that are not finished: what was paid for before a command was killed or
/// its endpoint failed is not asked for again by the next one.
///
/// A file for each answer, named by the digest of everything that was asked; written before the answer
/// is used, and taken away when the draft that it belongs to is saved.
final class AnswerJournal: Sendable {
  private let folder: URL
  private let used = Mutex<Set<String>>([])

  init(_ folder: WorkspaceFolder) {
    self.folder = folder.path(".runway/journal/answers")
  }

  /// The answer to what has this key, if one was kept; one that cannot be read is asked for again.
  func answer(to key: String) -> ChatReply? {
    guard let data = FileManager.default.contents(atPath: path(key)) else { return nil }
    used.withLock { _ = $0.insert(key) }
    return (try? JSONValue(parsing: [UInt8](data))).flatMap(ChatReply.init(kept:))
  }

  /// Keeps an answer.
  ///
  /// - Throws: where the file cannot be written.
  func keep(_ reply: ChatReply, key: String) throws {
    used.withLock { _ = $0.insert(key) }
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let url = folder.appending(path: "\(key).json")
    try Data(reply.kept.encoded).write(to: url, options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path(key))
  }

  /// Takes the answers of this command away: their draft is saved, or they were of no use.
  func forget() {
    let keys = used.withLock { used in
      defer { used = [] }
      return used
    }
    // One that is gone already is as it should be.
    for key in keys { try? FileManager.default.removeItem(atPath: path(key)) }
  }

  private func path(_ key: String) -> String {
    folder.appending(path: "\(key).json").path(percentEncoded: false)
  }
}

/// A model whose answers are kept until the draft is saved.
struct JournaledModel: ChatModel {
  private let model: any ChatModel
  private let journal: AnswerJournal
  private let console: Console

  init(_ model: any ChatModel, journal: AnswerJournal, console: Console) {
    self.model = model
    self.journal = journal
    self.console = console
  }

  var name: String { model.name }
  var source: String { model.source }

  func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    let identity: JSONValue = .object([
      "source": .string(source), "body": request.body(model: name),
    ])
    let key = ContentDigest.sha256(identity.encoded)
    if let kept = journal.answer(to: key) {
      console.note("runway: an answer of the interrupted run is used; it is not asked for again")
      return kept
    }
    let reply = try await model.reply(to: request, onDelta: onDelta)
    guard !reply.isTruncated else { return reply }
    do {
      try journal.keep(reply, key: key)
    } catch {
      // The answer is good all the same; only a rerun would ask again.
      console.note("runway: the answer is not kept for a rerun: \(error.localizedDescription)")
    }
    return reply
  }
}

extension ChatReply {
  /// The answer as it is kept.
  fileprivate var kept: JSONValue {
    let records = exchanges.map { exchange -> JSONValue in
      .object([
        "host": .string(exchange.host),
        "model": .string(exchange.answeredBy ?? exchange.model),
        "code": exchange.code.map { .string($0.rawValue) } ?? .null,
        "status": exchange.status.map { .integer($0) } ?? .null,
        "input": exchange.usage.map { .integer($0.inputTokens) } ?? .null,
        "output": exchange.usage.map { .integer($0.outputTokens) } ?? .null,
        "estimated": .bool(exchange.usage?.isEstimate ?? false),
      ])
    }
    return .object([
      "version": 1, "text": .string(text), "attempts": .integer(attempts),
      "model": model.map { .string($0) } ?? .null,
      "source": source.map { .string($0) } ?? .null,
      "input": .integer(usage.inputTokens), "output": .integer(usage.outputTokens),
      "estimated": .bool(usage.isEstimate), "requests": .array(records),
    ])
  }

  /// Reads a kept answer; nil if it is none.
  fileprivate init?(kept: JSONValue) {
    guard kept["version"] == 1, let text = kept["text"]?.string,
      let input = kept["input"]?.integer, let output = kept["output"]?.integer
    else { return nil }
    let isEstimate = kept["estimated"]?.bool ?? false
    self.init(
      text: text,
      usage: Usage(inputTokens: input, outputTokens: output, isEstimate: isEstimate),
      model: kept["model"]?.string,
      attempts: kept["attempts"]?.integer ?? 1
    )
    source = kept["source"]?.string
    exchanges = (kept["requests"]?.array ?? []).map { record in
      var exchange = ChatExchange(
        host: record["host"]?.string ?? "",
        model: record["model"]?.string ?? "",
        number: 1,
        startedAt: 0,
        seconds: 0
      )
      exchange.code = record["code"]?.string.flatMap(ChatFailure.Code.init(rawValue:))
      exchange.status = record["status"]?.integer
      if let input = record["input"]?.integer, let output = record["output"]?.integer {
        exchange.usage = Usage(
          inputTokens: input,
          outputTokens: output,
          isEstimate: record["estimated"]?.bool ?? false
        )
      }
      return exchange
    }
  }
}
