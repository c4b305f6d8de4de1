/// Something with an id that a text may cite or another entity may name.
public enum LibraryItem: Hashable, Sendable {
  /// A claim.
  case claim(Claim)
  /// A proof.
  case proof(Proof)
  /// A reference.
  case reference(Reference)
  /// A disclaimer.
  case disclaimer(Disclaimer)
  /// A call to action.
  case callToAction(CallToAction)
  /// A trigger.
  case trigger(Trigger)
  /// An incentive.
  case incentive(Incentive)
  /// A play.
  case play(Play)
  /// A block.
  case block(Block)
  /// A pain.
  case pain(Pain)
}

/// The kind of an entity: ids are unique within one namespace of kinds.
public enum ItemKind: String, CaseIterable, Hashable, Sendable {
  /// A claim.
  case claim
  /// A proof.
  case proof
  /// A reference.
  case reference
  /// A disclaimer.
  case disclaimer
  /// A call to action.
  case callToAction = "call to action"
  /// A trigger.
  case trigger
  /// An incentive.
  case incentive
  /// A play.
  case play
  /// A block.
  case block
  /// A pain.
  case pain
  /// A persona.
  case persona
  /// A vertical.
  case vertical
  /// A tone.
  case tone
  /// A term, known by its preferred form.
  case term
  /// A forbidden phrase, known by its pattern.
  case forbiddenPhrase = "forbidden phrase"
  /// A competitor, known by its name.
  case competitor
  /// A channel profile, known by its channel.
  case channelProfile = "channel profile"
  /// A jurisdiction.
  case jurisdiction
  /// A pillar of the house.
  case pillar
  /// A product of the vendor, known by its id or name.
  case product
  /// A customer, known by the `customer_id` of a reference.
  case customer

  /// The kinds that share one set of ids, because a token or a report names them by id alone.
  var sharesCitableIDs: Bool {
    switch self {
    case .claim, .proof, .reference, .disclaimer, .callToAction, .trigger, .incentive, .play,
      .block, .pain:
      true
    case .persona, .vertical, .tone, .term, .forbiddenPhrase, .competitor, .channelProfile,
      .jurisdiction, .pillar, .product, .customer:
      false
    }
  }
}

/// What an entity is known by.
public struct ItemKey: Hashable, Sendable {
  /// The kind.
  public var kind: ItemKind
  /// The id, or what stands for one.
  public var id: String

  /// Names an entity.
  public init(_ kind: ItemKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

/// Where an item stands in the content's arrays.
struct ItemIndex: Hashable, Sendable {
  let kind: ItemKind
  let offset: Int

  static func all(in content: LibraryContent) -> [String: ItemIndex] {
    var index: [String: ItemIndex] = [:]
    index.reserveCapacity(content.claims.count + content.proofs.count + 64)
    func add(_ kind: ItemKind, _ ids: [String]) {
      for (offset, id) in ids.enumerated() where index[id] == nil {
        index[id] = ItemIndex(kind: kind, offset: offset)
      }
    }
    add(.claim, content.claims.map(\.id))
    add(.proof, content.proofs.map(\.id))
    add(.reference, content.references.map(\.id))
    add(.disclaimer, content.disclaimers.map(\.id))
    add(.callToAction, content.callsToAction.map(\.id))
    add(.trigger, content.triggers.map(\.id))
    add(.incentive, content.incentives.map(\.id))
    add(.play, content.plays.map(\.id))
    add(.block, content.blocks.map(\.id))
    add(.pain, content.pains.map(\.id))
    return index
  }
}

extension Library {
  /// The item with an id, whatever its kind; personas and verticals have lookups of their own.
  public func item(_ id: String) -> LibraryItem? {
    guard let found = index[id] else { return nil }
    let offset = found.offset
    switch found.kind {
    case .claim: return .claim(content.claims[offset])
    case .proof: return .proof(content.proofs[offset])
    case .reference: return .reference(content.references[offset])
    case .disclaimer: return .disclaimer(content.disclaimers[offset])
    case .callToAction: return .callToAction(content.callsToAction[offset])
    case .trigger: return .trigger(content.triggers[offset])
    case .incentive: return .incentive(content.incentives[offset])
    case .play: return .play(content.plays[offset])
    case .block: return .block(content.blocks[offset])
    case .pain: return .pain(content.pains[offset])
    case .persona, .vertical, .tone, .term, .forbiddenPhrase, .competitor, .channelProfile,
      .jurisdiction, .pillar, .product, .customer:
      return nil
    }
  }

  /// Every id that `item(_:)` finds, sorted.
  public var citableIDs: [String] { index.keys.sorted() }
}
