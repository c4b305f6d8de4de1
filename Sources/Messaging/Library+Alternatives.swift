extension Library {
  /// The id that a misspelt one comes closest to, among items that may be inserted here.
  func nearestUsable(to id: String, in context: UseContext) -> String? {
    let usable = citableIDs.filter { words(canStandFor: $0, in: context) }
    let capitals = EntityReader.trimmed(id).uppercased()
    return usable.first { $0.uppercased() == capitals } ?? Nearest.match(for: id, in: usable)
  }

  private func words(canStandFor id: String, in context: UseContext) -> Bool {
    switch item(id) {
    case .claim(let claim)?: standing(of: claim, in: context).isUsable
    case .proof(let proof)?: standing(of: proof, in: context).isUsable
    case .reference(let reference)?: use(of: reference, in: context).words != nil
    case .callToAction(let call)?: line(of: call, in: context) != nil
    case .disclaimer(let disclaimer)?:
      disclaimer.text(for: context.locale ?? content.locales.first) != nil
    case .trigger?, .incentive?, .play?, .block?, .pain?, nil: false
    }
  }

  /// The token to use where a claim or proof, or the variant asked for, may not be used.
  ///
  /// Preferred are the item's own words, then what supersedes it, then the usable item of its
  /// sort that shares most of its words, if it shares a fifth of them.
  func alternative(
    to statement: some Statement,
    _ token: Token,
    in context: UseContext
  ) -> String? {
    if token.variant != nil, standing(of: statement, in: context).isUsable {
      return Token(id: statement.id).source
    }
    if let heir = heirs(of: statement.id).first(where: { isUsable($0, in: context) }) {
      return Token(id: heir).source
    }
    return closest(to: statement, in: context).map { Token(id: $0).source }
  }

  private func isUsable(_ id: String, in context: UseContext) -> Bool {
    if let claim = claim(id) { return standing(of: claim, in: context).isUsable }
    if let proof = proof(id) { return standing(of: proof, in: context).isUsable }
    return false
  }

  /// The items that supersede one, and those that supersede them.
  private func heirs(of id: String) -> [String] {
    var heirs: [String] = []
    var waiting = [id]
    while let current = waiting.popLast() {
      let next =
        content.claims.filter { $0.supersedes.contains(current) }.map(\.id)
        + content.proofs.filter { $0.supersedes.contains(current) }.map(\.id)
      for heir in next where heir != id && !heirs.contains(heir) {
        heirs.append(heir)
        waiting.append(heir)
      }
    }
    return heirs
  }

  private func closest(to statement: some Statement, in context: UseContext) -> String? {
    let wanted = WordSet(statement.text)
    var best: (id: String, likeness: Double)?
    func consider(_ other: some Statement, bonus: Double) {
      guard other.id != statement.id, standing(of: other, in: context).isUsable else { return }
      let likeness = wanted.likeness(to: WordSet(other.text))
      guard likeness >= 0.2 else { return }
      if likeness + bonus > best?.likeness ?? 0 { best = (other.id, likeness + bonus) }
    }
    if let claim = claim(statement.id) {
      for other in content.claims { consider(other, bonus: other.kind == claim.kind ? 0.1 : 0) }
    } else {
      for other in content.proofs { consider(other, bonus: 0) }
    }
    return best?.id
  }
}
