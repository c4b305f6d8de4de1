import Chat
import CurlTransport
import Drafting
import Foundation
import Workspace

/// The time in which a command talks to a model, with everything that its user wants of it.
struct ModelRun {
  /// What models cost.
  let prices: PriceList
  private let named: NamedEndpoint
  private let session: Session
  private let wishes: ModelWishes
  private let names: [String]

  /// - Parameters:
  ///   - named: The endpoint, with those to fall back to.
  ///   - session: The workspace.
  ///   - wishes: Recording, trace and money.
  ///   - names: Names of people that are not sent where `redact` is set.
  /// - Throws: where the price file cannot be read.
  init(
    _ named: NamedEndpoint,
    session: Session,
    wishes: ModelWishes = ModelWishes(),
    names: [String] = []
  ) throws {
    self.named = named
    self.session = session
    self.wishes = wishes
    self.names = names
    prices = try session.prices()
  }

  /// Runs a piece of work with the model.
  ///
  /// - Throws: what the work throws; a failure of the endpoint in its own words, never with the key.
  func draft<Result>(_ work: (any ChatModel) async throws -> Result) async throws -> Result {
    let connections = session.models
    connections.restoreMemory(from: session.folder)
    let spending = connections.spending(prices: prices, limit: wishes.maxCost)
    defer { keepMemory() }
    let asked = try model(spending)
    // A recording has to hold every answer, and a replay has them all.
    guard wishes.record == nil, wishes.replay == nil else { return try await work(asked) }
    let journal = connections.journal(session.folder)
    let model = JournaledModel(asked, journal: journal, console: session.world.console)
    do {
      return try await work(model)
    } catch let error as DraftingError {
      // Answers of the wrong shape would only fail again; those before an outage are good.
      if !error.isOutage { journal.forget() }
      throw error
    }
  }

  private func model(_ spending: Spending) throws -> any ChatModel {
    let first = try endpointModel(named, spending)
    var model: any ChatModel = first
    if !named.fallbacks.isEmpty {
      let others = try named.fallbacks.map { try endpointModel($0, spending) }
      let console = session.world.console
      model = FallbackModel(first, others: others) { failure, next in
        console.note("runway: \(failure.message) Asking \(next.name) at \(next.source) instead.")
      }
    }
    if wishes.maxCost != nil { model = BudgetedModel(model, spending: spending) }
    if session.settings.redact.value {
      let all = session.settings.redactNames.value + names
      model = RedactingModel(model, pseudonyms: Pseudonyms(names: all))
    }
    return model
  }

  private func endpointModel(
    _ named: NamedEndpoint,
    _ spending: Spending
  ) throws -> EndpointModel {
    let connections = session.models
    let endpoint = try named.endpoint(needsKey: wishes.replay == nil)
    let trace = try wishes.trace.map { try connections.trace($0, session.world) }
    return EndpointModel(
      endpoint: endpoint,
      transport: try connections.transport(wishes, session.world),
      limits: named.limits,
      memory: connections.memory,
      clock: .system,
      pacer: wishes.replay == nil ? connections.pacers.pacer(of: endpoint, named.pace) : nil
    ) { exchange in
      spending.add(exchange)
      trace?.add(exchange)
    }
  }

  /// Keeps what was learned about servers; where that fails, it is learned again.
  private func keepMemory() {
    guard wishes.replay == nil else { return }
    do {
      try EndpointCache(session.folder).write(session.models.memory.snapshot)
    } catch {
      session.world.console.note(
        "runway: what was learned about \(named.model) is not kept: \(error.localizedDescription)"
      )
    }
  }
}

extension Session {
  /// What models cost today, by the price file; an empty list where none is named.
  ///
  /// - Throws: where the file is named and cannot be read.
  func prices() throws -> PriceList {
    guard let path = settings.priceFile.value else { return PriceList() }
    let url = URL(filePath: path, relativeTo: folder.url)
    return try PriceFile.read(url, shownAs: path, on: world.today)
  }
}
