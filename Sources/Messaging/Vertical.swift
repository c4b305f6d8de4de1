/// A market, perhaps below another.
public struct Vertical: Hashable, Sendable {
  /// The id that the command line takes.
  public var id: String
  /// What it is called in a text.
  public var name: String
  /// The id of the vertical above; what holds there holds here.
  public var parent: String?
  /// Other names.
  public var synonyms: [String]
  /// Where it is worked.
  public var regions: Selection<String>
  /// How big the companies are.
  public var sizeBand: String?
  /// What they are in the middle of.
  public var situations: [String]
  /// Signs that one fits.
  public var lookFor: [String]
  /// Signs that one does not.
  public var notFor: [String]
  /// What makes them buy.
  public var buyingTriggers: [String]
  /// What binds them.
  public var regulations: [String]
  /// Words they use.
  public var vocabulary: [String]
  /// Words not to be used towards them.
  public var forbidden: [String]
  /// The same vertical in the words of other languages, by BCP 47 tag.
  public var localised: [String: Vertical]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    name: String,
    parent: String? = nil,
    synonyms: [String] = [],
    regions: Selection<String> = .all,
    sizeBand: String? = nil,
    situations: [String] = [],
    lookFor: [String] = [],
    notFor: [String] = [],
    buyingTriggers: [String] = [],
    regulations: [String] = [],
    vocabulary: [String] = [],
    forbidden: [String] = [],
    localised: [String: Vertical] = [:]
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.synonyms = synonyms
    self.regions = regions
    self.sizeBand = sizeBand
    self.situations = situations
    self.lookFor = lookFor
    self.notFor = notFor
    self.buyingTriggers = buyingTriggers
    self.regulations = regulations
    self.vocabulary = vocabulary
    self.forbidden = forbidden
    self.localised = localised
  }
}
