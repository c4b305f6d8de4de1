extension TalkTrack {
  /// What it costs to wait.
  public struct CostOfWaiting: Sendable, Hashable {
    /// The words.
    public var text: String
    /// The claim that carries them, where one does.
    public var claimID: String?

    /// Makes the words, with the claim that carries them where one does.
    public init(_ text: String, claimID: String? = nil) {
      self.text = text
      self.claimID = claimID
    }
  }

  /// What shows that it is true.
  public struct ProofPoint: Sendable, Hashable {
    /// What it rests on.
    public enum Source: Sendable, Hashable {
      /// A claim, by its id.
      case claim(String)
      /// A proof, by its id.
      case proof(String)

      /// The id, whichever it is of.
      public var id: String {
        switch self {
        case .claim(let id), .proof(let id): id
        }
      }

      /// The key that holds the id in JSON.
      var key: String {
        switch self {
        case .claim: "claim_id"
        case .proof: "proof_id"
        }
      }
    }

    /// The claim or proof.
    public var source: Source
    /// How to say it.
    public var sayAs: String
    /// What to show.
    public var showAssetID: String?

    /// Makes a proof point.
    public init(_ source: Source, sayAs: String, showAssetID: String? = nil) {
      self.source = source
      self.sayAs = sayAs
      self.showAssetID = showAssetID
    }

    /// The id of the claim or proof.
    public var ref: String { source.id }
  }
}

extension TalkTrack.CostOfWaiting: Codable {
  private enum CodingKeys: String, CodingKey {
    case text, claimID
  }

  /// Reads the object of the contract, or the bare string that Runway 0.1 stored first.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(text)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .text),
      claimID: try container.decodeIfPresent(String.self, forKey: .claimID)
    )
  }
}

extension TalkTrack.ProofPoint: Codable {
  private enum CodingKeys: String, CodingKey {
    case claimID, proofID, sayAs, showAssetID
    /// What rows of Runway 0.1 have in the place of the two ids.
    case ref
  }

  /// Reads the keys of the contract, or the `ref` that Runway 0.1 stored first.
  ///
  /// A `ref` does not say of what it is the id: `PRF` begins that of a proof.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let source: Source
    if let claim = try container.decodeIfPresent(String.self, forKey: .claimID) {
      source = .claim(claim)
    } else if let proof = try container.decodeIfPresent(String.self, forKey: .proofID) {
      source = .proof(proof)
    } else {
      let ref = try container.decode(String.self, forKey: .ref)
      source = ref.hasPrefix("PRF") ? .proof(ref) : .claim(ref)
    }
    self.init(
      source,
      sayAs: try container.decode(String.self, forKey: .sayAs),
      showAssetID: try container.decodeIfPresent(String.self, forKey: .showAssetID)
    )
  }

  /// Writes `claim_id` or `proof_id`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch source {
    case .claim(let id): try container.encode(id, forKey: .claimID)
    case .proof(let id): try container.encode(id, forKey: .proofID)
    }
    try container.encode(sayAs, forKey: .sayAs)
    try container.encodeIfPresent(showAssetID, forKey: .showAssetID)
  }
}
