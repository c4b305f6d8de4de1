/// What models cost, as a file of the user's says; nothing is ever guessed.
public struct PriceList: Hashable, Sendable {
  /// The prices of one model, each for a million tokens.
  public struct Price: Hashable, Sendable {
    /// For tokens of the prompt.
    public var input: Double
    /// For tokens of the answer.
    public var output: Double
    /// For tokens of the prompt that the server had in its cache; as `input` where it is nil.
    public var cachedInput: Double?

    /// Prices for a million tokens.
    public init(input: Double, output: Double, cachedInput: Double? = nil) {
      self.input = input
      self.output = output
      self.cachedInput = cachedInput
    }

    /// The cost of so many tokens.
    public func cost(of usage: Usage) -> Double {
      let cached = min(max(usage.cachedTokens ?? 0, 0), usage.inputTokens)
      let fresh = Double(usage.inputTokens - cached) * input
      let stored = Double(cached) * (cachedInput ?? input)
      return (fresh + stored + Double(usage.outputTokens) * output) / 1e6
    }
  }

  /// The currency, such as `USD`.
  public var currency: String
  /// By the model's name; a name that ends in `*` stands for all that begin so.
  public var prices: [String: Price]

  /// A list; by default an empty one, in which every price is unknown.
  public init(currency: String = "USD", prices: [String: Price] = [:]) {
    self.currency = currency
    self.prices = prices
  }

  /// The price of a model: by its name, else by the longest beginning; nil if it is unknown.
  public func price(of model: String) -> Price? {
    if let exact = prices[model] { return exact }
    let fitting = prices.keys.filter { $0.hasSuffix("*") && model.hasPrefix($0.dropLast()) }
    return fitting.max { $0.utf8.count < $1.utf8.count }.flatMap { prices[$0] }
  }

  /// What an exchange cost: nothing where nothing was charged for, nil where the price is unknown.
  public func cost(of exchange: ChatExchange) -> Double? {
    guard let usage = exchange.usage else { return 0 }
    let price = exchange.answeredBy.flatMap { self.price(of: $0) } ?? price(of: exchange.model)
    return price?.cost(of: usage)
  }
}
