import Synchronization

/// What the requests of a command have cost so far, and the limit beyond which none is sent.
public final class Spending: Sendable {
  /// The sum so far.
  public struct Total: Hashable, Sendable {
    /// Tokens sent.
    public var inputTokens = 0
    /// Tokens received.
    public var outputTokens = 0
    /// The money, as far as prices are known.
    public var cost = 0.0
    /// Requests whose price is unknown.
    public var unpriced = 0
    /// Requests that were sent.
    public var requests = 0
    /// What requests under way may still cost.
    var reserved = 0.0
  }

  /// The prices.
  public let prices: PriceList
  /// The most that may be spent, if there is a limit.
  public let limit: Double?
  private let state = Mutex(Total())

  /// Nothing spent yet.
  ///
  /// - Parameters:
  ///   - prices: What models cost.
  ///   - limit: The most that may be spent.
  public init(prices: PriceList = PriceList(), limit: Double? = nil) {
    self.prices = prices
    self.limit = limit
  }

  /// The sum so far.
  public var total: Total { state.withLock { $0 } }

  /// Sets money aside for a request; what it may cost counts as spent until it has ended.
  ///
  /// - Parameters:
  ///   - model: The model that is asked.
  ///   - promptBytes: The size of the request.
  ///   - maxTokens: The most tokens of the answer, if the request sets a limit.
  /// - Returns: What was set aside, to be given back with ``release(_:)``.
  /// - Throws: `bad_request` if the limit would be passed or cannot be held.
  public func reserve(
    model: String,
    promptBytes: Int,
    maxTokens: Int?
  ) throws(ChatFailure) -> Double {
    guard let limit else { return 0 }
    guard let price = prices.price(of: model) else {
      throw ChatFailure(
        .badRequest,
        "The price of \(model) is not known, so --max-cost cannot be held. "
          + "Add the model to the price_file of runway.yaml.",
        attempts: 0
      )
    }
    let usual = 1_000
    // Three bytes a token is a careful bound for a prompt.
    let most = Usage(inputTokens: (promptBytes + 2) / 3, outputTokens: maxTokens ?? usual)
    let need = price.cost(of: most)
    let spent: Double? = state.withLock { total in
      guard total.cost + total.reserved + need <= limit else { return total.cost }
      total.reserved += need
      return nil
    }
    guard let spent else { return need }
    throw ChatFailure(
      .badRequest,
      "--max-cost \(Self.money(limit, prices.currency)) is reached: "
        + "\(Self.money(spent, prices.currency)) spent, and the next request may cost "
        + "\(Self.money(need, prices.currency)). Nothing more was sent.",
      attempts: 0
    )
  }

  /// Gives back what was set aside.
  public func release(_ reserved: Double) {
    state.withLock { $0.reserved = max(0, $0.reserved - reserved) }
  }

  /// Adds a request that has ended.
  public func add(_ exchange: ChatExchange) {
    let cost = prices.cost(of: exchange)
    state.withLock { total in
      total.requests += 1
      total.inputTokens += exchange.usage?.inputTokens ?? 0
      total.outputTokens += exchange.usage?.outputTokens ?? 0
      total.cost += cost ?? 0
      if cost == nil { total.unpriced += 1 }
    }
  }

  /// A sum of money in words, to a hundredth of a cent.
  public static func money(_ amount: Double, _ currency: String) -> String {
    let parts = Int(exactly: (amount * 10_000).rounded()) ?? 0
    let digits = String(parts % 10_000)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(parts / 10_000).\(padded) \(currency)"
  }
}

/// A model that is asked only as long as there is money for it.
public struct BudgetedModel: ChatModel {
  private let model: any ChatModel
  private let spending: Spending

  /// A model with a purse; whoever makes the model adds its exchanges to the purse.
  public init(_ model: any ChatModel, spending: Spending) {
    self.model = model
    self.spending = spending
  }

  /// The model's name.
  public var name: String { model.name }

  /// The model's source.
  public var source: String { model.source }

  /// The answer, if there is money for it.
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
    let name = request.model ?? model.name
    let reserved = try spending.reserve(
      model: name,
      promptBytes: request.body(model: name).encoded.count,
      maxTokens: request.maxTokens
    )
    defer { spending.release(reserved) }
    return try await model.reply(to: request, onDelta: onDelta)
  }
}
