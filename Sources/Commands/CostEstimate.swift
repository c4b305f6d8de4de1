import Chat
import Drafting

/// What requests would cost, between a low and a high bound.
struct CostEstimate {
  private let low: Double
  private let high: Double
  private let currency: String

  /// The estimate for prompts that would be sent; nil where the price of a model is unknown.
  ///
  /// The low bound has no re-ask and a short answer; the high one the longest answer that the prompt
  /// allows and one more round of everything.
  init?(_ previews: [PromptPreview], model: String, prices: PriceList) {
    var (low, high) = (0.0, 0.0)
    for preview in previews {
      guard let price = prices.price(of: preview.request.model ?? model) else { return nil }
      let most = preview.request.maxTokens ?? 4_000
      let few = Usage(inputTokens: preview.inputTokens.low, outputTokens: min(300, most))
      let many = Usage(inputTokens: preview.inputTokens.high, outputTokens: most)
      low += price.cost(of: few)
      // The second round quotes the answer of the first.
      let again = Usage(inputTokens: many.inputTokens + most, outputTokens: most)
      high += price.cost(of: many) + price.cost(of: again)
    }
    self.low = low
    self.high = high
    currency = prices.currency
  }

  /// The estimate as a sentence.
  var words: String {
    "It would cost \(Spending.money(low, currency)) to \(Spending.money(high, currency))."
  }

  /// The sentence for `previews`, also where no price is known.
  static func words(_ previews: [PromptPreview], model: String?, prices: PriceList) -> String {
    guard let model = model ?? previews.first?.request.model else {
      return "No model is named, so the cost is not known."
    }
    return CostEstimate(previews, model: model, prices: prices)?.words
      ?? "The price of \(model) is not known: name a price_file in runway.yaml."
  }
}
