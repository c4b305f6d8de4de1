/// What hurts a persona in a vertical.
public struct Pain: Hashable, Sendable {
  /// The stable id, such as `PAIN-002`.
  public var id: String
  /// Whom it hurts.
  public var personaIDs: Selection<String>
  /// Where.
  public var verticalIDs: Selection<String>
  /// The pain in one sentence.
  public var line: String
  /// What it leads to.
  public var consequence: String?
  /// How we know.
  public var evidenceSource: String?
  /// The same pain in the words of other languages, by BCP 47 tag.
  public var localised: [String: Pain]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    personaIDs: Selection<String> = .all,
    verticalIDs: Selection<String> = .all,
    line: String,
    consequence: String? = nil,
    evidenceSource: String? = nil,
    localised: [String: Pain] = [:]
  ) {
    self.id = id
    self.personaIDs = personaIDs
    self.verticalIDs = verticalIDs
    self.line = line
    self.consequence = consequence
    self.evidenceSource = evidenceSource
    self.localised = localised
  }
}
