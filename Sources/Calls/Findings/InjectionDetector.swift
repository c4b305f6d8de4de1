/// Tells speech that addresses a machine from speech between people.
///
/// Such lines are content, never instructions: they are set aside before anything else is read, so a
/// call with the line and the same call without it come to the same steps.
struct InjectionDetector: Sendable {
  private static let machines = PhraseList(
    """
    ai assistant|note taker|notetaker|notetaking bot|meeting assistant|chatgpt|copilot|language model
    the ai|dear ai|hey ai|ai summary|summariser|summarizer|summary bot|transcription bot|the bot
    ai model|llm|ai tool|ki assistent|die ki|ki-assistent|an die ki|assistant|system prompt|runway
    """
  )
  private static let orders = PhraseList(
    """
    note to|note for|mark|assign|ignore|disregard|instruction|instructions|please note|make sure to
    add to the summary|include in|set|change|write that|summarise this as|summarize this as|forget
    you must|do not mention|don't mention|remember to|delete|approve|markiere|ignoriere|trage|weise
    hinweis an|notiz an|override
    """
  )
  private static let overrides = PhraseList(
    """
    ignore previous instructions|ignore all previous|ignore your instructions|ignore the above
    ignore all instructions|disregard previous|disregard all|disregard your|you are an ai
    as an ai|system prompt|ignoriere alle|ignore any previous
    """
  )

  /// Whether a sentence gives orders to a machine.
  func addressesMachine(_ words: [SpokenWord]) -> Bool {
    if Self.overrides.occurs(in: words) { return true }
    guard let machine = Self.machines.firstMatch(in: words), machine.lowerBound <= 8 else {
      return false
    }
    // "Note to the AI assistant: mark …", "Hey Copilot, assign …": an order follows the address.
    guard let order = Self.orders.firstMatch(in: words) else { return false }
    let addressed = words[machine.upperBound - 1].breath || order.lowerBound < machine.lowerBound
    return addressed && order.lowerBound <= machine.upperBound + 6
      && !words.prefix(machine.lowerBound).contains {
        ["i", "we", "they", "she", "he"].contains($0.folded)
      }
  }

  /// Whether a sentence can go on giving orders: it starts with a verb of ordering.
  func continuesOrder(_ words: [SpokenWord]) -> Bool {
    Self.orders.match(in: words, at: 0) > 0
      || words.first?.folded == "and" && Self.orders.match(in: words, at: 1) > 0
  }
}
