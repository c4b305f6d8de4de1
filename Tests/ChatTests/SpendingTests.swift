import Chat
import Testing

@Suite struct SpendingTests {
  private let prices = PriceList(
    currency: "EUR",
    prices: [
      "small": PriceList.Price(input: 1, output: 4, cachedInput: 0.5),
      "small-*": PriceList.Price(input: 2, output: 2),
      "small-fast-*": PriceList.Price(input: 3, output: 3),
    ]
  )

  private func exchange(_ model: String, _ usage: Usage?) -> ChatExchange {
    var exchange = ChatExchange(host: "h", model: model, number: 1, startedAt: 0, seconds: 1)
    exchange.usage = usage
    return exchange
  }

  struct Case: Sendable {
    var model: String
    var input: Double?
  }

  @Test(arguments: [
    Case(model: "small", input: 1), Case(model: "small-2026", input: 2),
    Case(model: "small-fast-1", input: 3), Case(model: "smaller", input: nil),
    Case(model: "", input: nil),
  ])
  func `the nearest name has the price`(_ test: Case) {
    #expect(prices.price(of: test.model)?.input == test.input)
  }

  @Test func `cached tokens cost less and refusals nothing`() {
    let usage = Usage(inputTokens: 1_000_000, outputTokens: 500_000, cachedTokens: 400_000)
    #expect(prices.cost(of: exchange("small", usage)) == 0.6 + 0.2 + 2)
    #expect(prices.cost(of: exchange("small", nil)) == 0)
    #expect(prices.cost(of: exchange("other", usage)) == nil)
  }

  @Test func `the limit holds with what is under way`() throws {
    let spending = Spending(prices: prices, limit: 0.01)
    let first = try spending.reserve(model: "small", promptBytes: 300, maxTokens: 1_000)
    #expect(first > 0.004)
    let second = try spending.reserve(model: "small", promptBytes: 300, maxTokens: 1_000)
    let failure = #expect(throws: ChatFailure.self) {
      try spending.reserve(model: "small", promptBytes: 300, maxTokens: 1_000)
    }
    #expect(failure?.message.contains("--max-cost 0.0100 EUR is reached") == true)
    spending.release(second)
    spending.add(exchange("small", Usage(inputTokens: 100, outputTokens: 10)))
    _ = try spending.reserve(model: "small", promptBytes: 300, maxTokens: 1_000)
    #expect(spending.total.inputTokens == 100)
  }

  @Test func `without a price there is no limit that could be held`() {
    let spending = Spending(prices: prices, limit: 5)
    let failure = #expect(throws: ChatFailure.self) {
      try spending.reserve(model: "unknown", promptBytes: 1, maxTokens: 1)
    }
    #expect(failure?.message.contains("price of unknown is not known") == true)
  }

  @Test func `money is written to a hundredth of a cent`() {
    #expect(Spending.money(0, "USD") == "0.0000 USD")
    #expect(Spending.money(1.23456, "USD") == "1.2346 USD")
    #expect(Spending.money(12, "EUR") == "12.0000 EUR")
  }
}
