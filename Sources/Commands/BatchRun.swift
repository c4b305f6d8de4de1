import Chat
import CurlTransport
import Foundation

/// A batch on its way: requests go out as the pacer allows, results are written as they come.
struct BatchRun {
  private let command: BatchRunCommand
  private let place: BatchPlace
  private let recovery: BatchJournal.Recovery

  init(_ command: BatchRunCommand, _ place: BatchPlace, _ recovery: BatchJournal.Recovery) {
    self.command = command
    self.place = place
    self.recovery = recovery
  }

  /// How one request ended.
  private struct Ended: Sendable {
    var id: String?
    var result: Result<ChatReply, ChatFailure>
  }

  /// Why the batch cannot go on.
  private struct Stop {
    var failure: ChatFailure
  }

  /// Runs it to its end.
  ///
  /// - Throws: `Blocked` where some request failed, `CommandFailure` where the batch could not go on.
  func run(_ file: BatchFile) async throws {
    let wishes = command.models.wishes
    let spending = place.connections.spending(prices: place.prices, limit: wishes.maxCost)
    let model = try model(wishes, spending)
    var progress = BatchProgress(
      total: max(0, file.count - recovery.answered.count),
      console: place.world.console,
      spending: spending
    )
    var output = try Output(command.out, in: place.world)
    var lines = file
    var stop: Stop?
    let width = command.concurrency ?? place.named.pace.maxConcurrency
    do {
      try await withThrowingTaskGroup(of: Ended.self) { group in
        var running = 0
        var isOver = false
        while true {
          while running < width, !isOver, stop == nil {
            guard let line = lines.next() else {
              isOver = true
              break
            }
            if let id = line.id, recovery.answered.contains(id) { continue }
            switch line.content {
            case .failure(let failure):
              try output.add(BatchResult.line(failure, id: line.id))
              progress.count(failure.code)
            case .success(let body):
              let reserved: Double
              do throws(ChatFailure) {
                reserved = try spending.reserve(
                  model: body.value["model"]?.string ?? place.named.model,
                  promptBytes: body.bytes.count,
                  maxTokens: ChatExchange.Parameters(body: body.value).maxTokens
                )
              } catch {
                stop = Stop(failure: error)
                break
              }
              running += 1
              group.addTask {
                defer { spending.release(reserved) }
                return await Self.ask(model, body.bytes, body.value, id: line.id)
              }
            }
          }
          guard running > 0, let ended = try await group.next() else { break }
          running -= 1
          switch ended.result {
          case .success(let reply):
            try output.add(BatchResult.line(reply, id: ended.id ?? ""))
            progress.count(nil)
          case .failure(let failure):
            if failure.code == .cancelled, stop != nil { continue }
            try Task.checkCancellation()
            try output.add(BatchResult.line(failure, id: ended.id))
            progress.count(failure.code)
            if failure.endsBatch, stop == nil {
              stop = Stop(failure: failure)
              // What the others asked may yet be answered or fail in the same way: it is not waited for.
              group.cancelAll()
            }
          }
        }
      }
    } catch {
      // What was written before stays whole; the first error is the one to report.
      try? output.finish()
      throw error
    }
    try output.finish()
    place.world.console.clearStatus()
    place.world.console.note("runway: \(progress.summary(recovery.answered.count))")
    if let stop {
      throw CommandFailure(
        "The batch was stopped: \(stop.failure.message) Nothing that was written is lost; go on with "
          + "--resume."
      )
    }
    if progress.ended > progress.answered { throw Blocked() }
  }

  private static func ask(
    _ model: EndpointModel,
    _ body: [UInt8],
    _ value: JSONValue,
    id: String?
  ) async -> Ended {
    do throws(ChatFailure) {
      return Ended(id: id, result: .success(try await model.reply(toBody: body, reading: value)))
    } catch {
      return Ended(id: id, result: .failure(error))
    }
  }

  private func model(_ wishes: ModelWishes, _ spending: Spending) throws -> EndpointModel {
    let endpoint = try place.named.endpoint(needsKey: wishes.replay == nil)
    let trace = try wishes.trace.map { try place.connections.trace($0, place.world) }
    var pace = place.named.pace
    pace.maxConcurrency = command.concurrency ?? pace.maxConcurrency
    let own = try command.timeouts.map { text in
      (
        stream: try TransferLimits(text, others: place.named.limits(true)),
        whole: try TransferLimits(text, others: place.named.limits(false))
      )
    }
    let usual = place.named.limits
    return EndpointModel(
      endpoint: endpoint,
      transport: try place.connections.transport(wishes, place.world),
      limits: { streaming in own.map { streaming ? $0.stream : $0.whole } ?? usual(streaming) },
      retries: RetryPolicy(maxAttempts: command.attempts),
      memory: place.connections.memory,
      clock: .system,
      pacer: wishes.replay == nil ? place.connections.pacers.pacer(of: endpoint, pace) : nil
    ) { exchange in
      spending.add(exchange)
      trace?.add(exchange)
    }
  }

  /// Where results go.
  private struct Output {
    private var journal: BatchJournal?
    private let console: Console

    init(_ path: String, in world: World) throws {
      console = world.console
      journal = path == "-" ? nil : try BatchJournal(path, in: world)
    }

    mutating func add(_ line: [UInt8]) throws {
      if journal == nil {
        console.out(String(decoding: line, as: UTF8.self))
      } else {
        try journal?.add(line)
      }
    }

    func finish() throws { try journal?.finish() }
  }
}
