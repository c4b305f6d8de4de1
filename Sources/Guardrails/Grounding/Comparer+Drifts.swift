import Messaging

// Which field a sentence changes.

extension Comparer {
  func drifts(
    _ draft: [Lexeme],
    _ alignment: Alignment,
    _ block: Block,
    _ region: [Int],
    _ mentions: [Mention]
  ) -> [Drift] {
    var drifts = numberDrifts(draft, alignment, block)
    let free = draft.indices.filter { alignment.draft[$0] < 0 && reaches($0, draft, alignment) }
    let lost = wording.lexemes.indices.filter { alignment.wording[$0] < 0 }
    if let drift = negationDrift(draft, free, lost) { drifts.append(drift) }
    if let drift = subjectDrift(block, region, mentions) { drifts.append(drift) }
    if let drift = directionDrift(draft, free, lost) { drifts.append(drift) }
    if let drift = modalityDrift(draft, free, lost) { drifts.append(drift) }
    if let drift = scopeDrift(draft, free, lost) { drifts.append(drift) }
    if let drift = populationDrift(draft, free, lost) { drifts.append(drift) }
    if let drift = actionDrift(draft, free, lost) { drifts.append(drift) }
    return drifts
  }

  /// Whether a word belongs to the part of the sentence that says the claim: inside of it, or
  /// beside it without a comma between.
  private func reaches(_ place: Int, _ draft: [Lexeme], _ alignment: Alignment) -> Bool {
    let extent = alignment.extent
    if extent.contains(place) { return true }
    if place < extent.lowerBound {
      return draft[(place + 1)...extent.lowerBound].allSatisfy { $0.breakBefore == .none }
    }
    return draft[extent.upperBound...place].allSatisfy { $0.breakBefore == .none }
      && place - extent.upperBound < 4
  }

  private func numberDrifts(
    _ draft: [Lexeme],
    _ alignment: Alignment,
    _ block: Block
  ) -> [Drift] {
    var drifts: [Drift] = []
    var open = wording.lexemes.indices.filter {
      wording.lexemes[$0].quantity >= 0 && alignment.wording[$0] < 0
    }
    for place in draft.indices where draft[place].quantity >= 0 && alignment.draft[place] < 0 {
      guard reaches(place, draft, alignment) else { continue }
      let quantity = block.quantities[draft[place].quantity]
      if quantity.isBareOne || quantity.unit == .ordinal { continue }
      if wording.stated.quantities.contains(where: { $0.isEqual(to: quantity) }) { continue }
      let sameUnit = open.first {
        wording.block.quantities[wording.lexemes[$0].quantity].unit == quantity.unit
      }
      let sameValue = open.first {
        Self.sameFigure(wording.block.quantities[wording.lexemes[$0].quantity], quantity)
      }
      if let approved = sameUnit {
        drifts.append(.number(draft: place, approved: approved))
        open.removeAll { $0 == approved }
      } else if let approved = sameValue {
        drifts.append(.unit(draft: place, approved: approved))
        open.removeAll { $0 == approved }
      } else {
        drifts.append(.number(draft: place, approved: open.first))
      }
    }
    // "over 40 %", "at least 40 %": the figure is right and its bound is not.
    for place in draft.indices.dropLast()
    where alignment.draft[place] < 0 && draft[place].traits.contains(.bound) {
      let next = draft[(place + 1)...].prefix(2).firstIndex { $0.quantity >= 0 }
      guard let next, alignment.draft[next] >= 0, draft[place].breakBefore == .none || place == 0
      else { continue }
      drifts.append(.number(draft: next, approved: alignment.draft[next]))
    }
    return drifts
  }

  /// The digits are the same, whatever they count: 40 % and 40 hours.
  private static func sameFigure(_ left: Quantity, _ right: Quantity) -> Bool {
    func figure(_ quantity: Quantity) -> Double {
      quantity.unit == .share && quantity.form == .plain ? quantity.value * 100 : quantity.value
    }
    return abs(figure(left) - figure(right)) < 1e-6
  }

  private func negationDrift(_ draft: [Lexeme], _ free: [Int], _ lost: [Int]) -> Drift? {
    let added = free.filter { draft[$0].traits.contains(.negation) }
    let dropped = lost.filter { wording.lexemes[$0].traits.contains(.negation) }
    guard added.count % 2 != dropped.count % 2 else { return nil }
    return .negation(draft: added.first, approved: dropped.first)
  }

  private func directionDrift(_ draft: [Lexeme], _ free: [Int], _ lost: [Int]) -> Drift? {
    for place in free {
      for lexeme in lost {
        let left = draft[place]
        let right = wording.lexemes[lexeme]
        if lexicon.areOpposite(left.stem, right.stem) {
          return .direction(draft: place, approved: lexeme)
        }
        // The "up" of "up to" is a bound and no direction.
        let isBound = left.traits.contains(.bound) || right.traits.contains(.bound)
        let turned =
          !isBound
          && ((left.traits.contains(.up) && right.traits.contains(.down))
            || (left.traits.contains(.down) && right.traits.contains(.up)))
        if turned { return .direction(draft: place, approved: lexeme) }
      }
    }
    return statedDirectionDrift(draft, free)
  }

  /// A word that goes the other way than the library says of the figure.
  private func statedDirectionDrift(_ draft: [Lexeme], _ free: [Int]) -> Drift? {
    guard let stated = wording.stated.direction else { return nil }
    let other: Traits = stated == .down ? .up : .down
    let saysItself = wording.lexemes.contains {
      $0.traits.contains(other) && !$0.traits.contains(.bound)
    }
    guard !saysItself else { return nil }
    let turned = free.first {
      draft[$0].traits.contains(other) && !draft[$0].traits.contains(.bound)
        && draft[$0].quantity < 0
    }
    return turned.map { .direction(draft: $0, approved: nil) }
  }

  private func subjectDrift(_ block: Block, _ region: [Int], _ mentions: [Mention]) -> Drift? {
    guard let first = region.first, let last = region.last else { return nil }
    let tokens = block.lexemes[first].tokens.lowerBound..<block.lexemes[last].tokens.upperBound
    for mention in mentions where tokens.overlaps(mention.tokens) {
      let place = region.firstIndex { block.lexemes[$0].tokens.overlaps(mention.tokens) }
      guard let place else { continue }
      switch mention.party {
      case .product(let product) where !wording.products.isEmpty:
        if !wording.products.contains(product) { return .subject(draft: place, approved: nil) }
      case .competitor, .partner:
        let isNamed = wording.text.utf8.count > 0 && isInWording(mention, block)
        if !isNamed, opensSentence(place, region, block) {
          return .subject(draft: place, approved: nil)
        }
      default: break
      }
    }
    return nil
  }

  private func isInWording(_ mention: Mention, _ block: Block) -> Bool {
    let keys = block.tokens[mention.tokens].map(\.key)
    return keys.allSatisfy { key in wording.block.tokens.contains { $0.key == key } }
  }

  private func opensSentence(_ place: Int, _ region: [Int], _ block: Block) -> Bool {
    place <= 1
  }

  private func modalityDrift(_ draft: [Lexeme], _ free: [Int], _ lost: [Int]) -> Drift? {
    let strong = free.first {
      draft[$0].traits.contains(.strongModal) || draft[$0].traits.contains(.guarantee)
    }
    let weakLost = lost.first { lexeme in
      wording.lexemes[lexeme].traits.contains(.weakModal) && !wording.isQualifier(lexeme)
        && !(isMild && Self.helps.contains(wording.lexemes[lexeme].stem))
    }
    // "Helps a team see" and "shows a team" say the same of a feature; of compliance they do not.
    if let strong { return .modality(draft: strong, approved: weakLost) }
    let weakAdded = free.contains { draft[$0].traits.contains(.weakModal) }
    if let weakLost, !weakAdded { return .modality(draft: nil, approved: weakLost) }
    return nil
  }

  private var isMild: Bool { wording.kind == .feature || wording.kind == .benefit }

  private static let helps: Set<UInt64> = Set(
    ["helps", "hilft", "helfen"].map { Stem.key(of: $0) }
  )

  private func scopeDrift(_ draft: [Lexeme], _ free: [Int], _ lost: [Int]) -> Drift? {
    let narrow = lost.first { wording.lexemes[$0].traits.contains(.partial) }
    guard
      let wide = free.first(where: {
        !draft[$0].traits.isDisjoint(with: [.universal]) && !draft[$0].traits.contains(.negation)
      })
    else { return nil }
    return .scope(draft: wide, approved: narrow)
  }

  private func populationDrift(_ draft: [Lexeme], _ free: [Int], _ lost: [Int]) -> Drift? {
    let added = free.first { draft[$0].traits.contains(.population) && draft[$0].quantity < 0 }
    let dropped = lost.first {
      wording.lexemes[$0].traits.contains(.population) && wording.lexemes[$0].quantity < 0
    }
    guard let added, let dropped else { return nil }
    return .population(draft: added, approved: dropped)
  }
}
