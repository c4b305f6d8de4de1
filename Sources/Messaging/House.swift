/// The story that everything tells.
public struct House: Hashable, Sendable {
  /// The story in one sentence.
  public var narrative: String
  /// What it stands on; three or four.
  public var pillars: [Pillar]
  /// How it sounds.
  public var toneID: String?
  /// The blocks that describe the vendor.
  public var boilerplateIDs: [String]

  /// Puts one together; what is left out takes its default.
  public init(
    narrative: String,
    pillars: [Pillar] = [],
    toneID: String? = nil,
    boilerplateIDs: [String] = []
  ) {
    self.narrative = narrative
    self.pillars = pillars
    self.toneID = toneID
    self.boilerplateIDs = boilerplateIDs
  }
}

extension House {
  /// One thing that the story stands on.
  public struct Pillar: Hashable, Sendable {
    /// The stable id.
    public var id: String
    /// The pillar in one line.
    public var line: String
    /// What shows that it is true: proofs or claims.
    public var proofIDs: [String]

    /// Puts one together; what is left out takes its default.
    public init(
      id: String,
      line: String,
      proofIDs: [String] = []
    ) {
      self.id = id
      self.line = line
      self.proofIDs = proofIDs
    }
  }
}
