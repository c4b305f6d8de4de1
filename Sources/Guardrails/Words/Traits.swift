/// What a word can mean to a check; a word may have several traits, and its context decides.
struct Traits: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  /// A function word that carries no meaning of its own.
  static let stop = Traits(bit: 0)
  static let negation = Traits(bit: 1)
  static let strongModal = Traits(bit: 2)
  static let weakModal = Traits(bit: 3)
  static let up = Traits(bit: 4)
  static let down = Traits(bit: 5)
  static let universal = Traits(bit: 6)
  static let superlative = Traits(bit: 7)
  static let absolute = Traits(bit: 8)
  static let comparative = Traits(bit: 9)
  static let causality = Traits(bit: 10)
  static let guarantee = Traits(bit: 11)
  static let price = Traits(bit: 12)
  static let certified = Traits(bit: 13)
  static let standard = Traits(bit: 14)
  static let population = Traits(bit: 15)
  static let interrogative = Traits(bit: 16)
  static let auxiliary = Traits(bit: 17)
  static let imperative = Traits(bit: 18)
  static let we = Traits(bit: 19)
  static let it = Traits(bit: 20)
  static let offer = Traits(bit: 21)
  static let meeting = Traits(bit: 22)
  static let talk = Traits(bit: 23)
  static let endorsement = Traits(bit: 24)
  static let month = Traits(bit: 25)
  static let weekday = Traits(bit: 26)
  static let hedge = Traits(bit: 27)
  static let place = Traits(bit: 28)
  static let organisation = Traits(bit: 29)
  static let result = Traits(bit: 30)
  static let disparagement = Traits(bit: 31)
  static let you = Traits(bit: 32)
  static let courtesy = Traits(bit: 33)
  static let partial = Traits(bit: 34)
  static let bound = Traits(bit: 35)
  static let verb = Traits(bit: 36)
  static let german = Traits(bit: 37)
  static let english = Traits(bit: 38)
  static let step = Traits(bit: 39)
  static let common = Traits(bit: 40)

  /// The names under which the word lists know the traits.
  static let named: [String: Traits] = [
    "stop": .stop, "negation": .negation, "strong": .strongModal, "weak": .weakModal, "up": .up,
    "down": .down, "universal": .universal, "superlative": .superlative, "absolute": .absolute,
    "comparative": .comparative, "causality": .causality, "guarantee": .guarantee, "price": .price,
    "certified": .certified, "standard": .standard, "population": .population,
    "interrogative": .interrogative, "auxiliary": .auxiliary, "imperative": .imperative, "we": .we,
    "it": .it, "offer": .offer, "meeting": .meeting, "talk": .talk, "endorsement": .endorsement,
    "month": .month, "weekday": .weekday, "hedge": .hedge, "place": .place,
    "organisation": .organisation, "result": .result, "disparagement": .disparagement, "you": .you,
    "courtesy": .courtesy, "partial": .partial, "bound": .bound, "verb": .verb, "german": .german,
    "english": .english, "step": .step, "common": .common,
  ]
}
