import Messaging

extension AssertionReader {
  /// Known names are assertions wherever they stand; unknown ones are found by `UnknownNames`.
  mutating func readNames(_ scene: Scene) {
    for mention in scene.mentions {
      guard scene.block.sentence(containing: mention.tokens.lowerBound) == scene.sentence else {
        continue
      }
      if grounding.isQuoted(mention.tokens, block: scene.number) { continue }
      let carrier: Carrier
      switch mention.party {
      case .reference(let number):
        let reference = library.library.references[number]
        let isAllowed =
          isOurReader(reference)
          || library.library.use(of: reference, in: context.use).allowsName
        if isAllowed,
          let match = grounding.coveringMatch(
            mention.tokens,
            block: scene.number,
            in: scene.block
          )
        {
          carrier = .match(match)
        } else {
          carrier = isAllowed ? .item(reference.id) : .nothing
        }
      case .competitor:
        let match = grounding.coveringMatch(mention.tokens, block: scene.number, in: scene.block)
        carrier = match.map { .match($0) } ?? .nothing
      case .vendor, .product, .term, .partner, .person: continue
      }
      grounding.assertions.append(add(.name, scene, mention.tokens, carrier))
    }
  }

  /// A letter to a customer may name that customer.
  private func isOurReader(_ reference: Reference) -> Bool {
    let names = [reference.name] + reference.aliases
    return context.addressees.contains { addressee in
      names.contains { $0.lowercased() == addressee.lowercased() }
    }
  }
}
