import Messaging

/// What a claim's `figures:` say about its numbers.
///
/// The words of a claim stay what is approved. A stated figure says how they are to be read: "a
/// fortnight" is 14 days, and "review time: 40 %" goes down.
struct StatedFigures: Sendable {
  enum Direction: Sendable {
    case up, down
  }

  /// Every number of the value, the period and the population.
  private(set) var quantities: [Quantity] = []
  /// Which way the figures go, where they all go one way.
  private(set) var direction: Direction?

  init() {}

  init(_ figures: [Figure], lexicon: Lexicon) {
    var directions: [Direction] = []
    for figure in figures {
      if let value = figure.value {
        let unit = figure.currency ?? figure.unit ?? ""
        add("\(value) \(unit)", lexicon)
      }
      if let period = figure.period { add(period, lexicon) }
      if let population = figure.population { add(population, lexicon) }
      if let words = figure.direction, let direction = Self.direction(words, lexicon) {
        directions.append(direction)
      }
    }
    if let first = directions.first, directions.allSatisfy({ $0 == first }) { direction = first }
  }

  private mutating func add(_ text: String, _ lexicon: Lexicon) {
    quantities += WordingCollector.block(of: text, lexicon: lexicon, locale: "en").quantities
  }

  private static func direction(_ words: String, _ lexicon: Lexicon) -> Direction? {
    let block = WordingCollector.block(of: words, lexicon: lexicon)
    for lexeme in block.lexemes {
      if lexeme.traits.contains(.down) || lexeme.key == down { return .down }
      if lexeme.traits.contains(.up) { return .up }
    }
    return nil
  }

  private static let down = WordKey.of("down")
}
