extension Library {
  /// What a claim or proof is on a day, its approvals' digests considered.
  public func state(
    of statement: some Statement,
    on day: CivilDate,
    expiringWithin days: Int = 30
  ) -> LifeState {
    let state = statement.life.state(on: day, expiringWithin: days)
    guard statement.life.status == .approved, isChangedSinceApproval(statement) else {
      return state
    }
    return .inReview
  }

  /// Whether an approval of a statement pins other words than it has now.
  public func isChangedSinceApproval(_ statement: some Statement) -> Bool {
    changedSinceApproval.contains(statement.id)
  }

  /// Whether a claim or proof may be used in a context.
  ///
  /// Every reason against it is given, in a fixed order. A dimension that the context does not
  /// give is not judged; a variant's own channel and locale are judged if it is named. A proof
  /// about a customer needs that customer's permission too: for the name where its words have it.
  public func standing(
    of statement: some Statement,
    variant: Variant? = nil,
    in context: UseContext
  ) -> Standing {
    var obstacles = lifeObstacles(of: statement, on: context.date)
    obstacles += scopeObstacles(of: statement.scope, in: context)
    if let variant {
      obstacles += Self.obstacles(of: variant, in: context).filter { !obstacles.contains($0) }
    }
    if !statement.audience.mayBeUsed(towards: context.audience) {
      obstacles.append(.audience(statement.audience, given: context.audience))
    }
    obstacles += partnerObstacles(of: statement, in: context)
    if let proof = statement as? Proof {
      obstacles += customerObstacles(of: proof, variant: variant, in: context)
    }
    return Standing(obstacles)
  }

  /// What in a scope stands against a context; verticals inherit, sets and forms are known.
  public func scopeObstacles(of scope: Scope, in context: UseContext) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    if let given = context.vertical, !covers(scope.verticals, vertical: given) {
      obstacles.append(.outOfScope(.vertical, given: given))
    }
    if let given = context.persona, !scope.personas.names(given) {
      obstacles.append(.outOfScope(.persona, given: given))
    }
    if let given = context.region, !Self.covers(scope.regions, region: given) {
      obstacles.append(.outOfScope(.region, given: given))
    }
    if let given = context.locale, !Self.covers(scope.locales, locale: given) {
      obstacles.append(.outOfScope(.locale, given: given))
    }
    if let given = context.channel, !Self.covers(scope.channels, channel: given) {
      obstacles.append(.outOfScope(.channel, given: given.rawValue))
    }
    return obstacles
  }

  private func lifeObstacles(of statement: some Statement, on day: CivilDate) -> [Obstacle] {
    let life = statement.life
    switch life.state(on: day) {
    case .draft: return [.draft]
    case .inReview: return [.inReview]
    case .withdrawn: return [.withdrawn]
    case .superseded: return [.superseded(by: successor(of: statement.id))]
    case .notYetEffective, .expired, .approved, .expiring: break
    }
    var obstacles: [Obstacle] = []
    if isChangedSinceApproval(statement) { obstacles.append(.changedSinceApproval) }
    if let from = life.effectiveFrom, day < from { obstacles.append(.notYetEffective(from)) }
    if let last = life.expiresOn, last < day { obstacles.append(.expired(last)) }
    return obstacles
  }

  private func successor(of id: String) -> String? {
    content.claims.first { $0.supersedes.contains(id) }?.id
      ?? content.proofs.first { $0.supersedes.contains(id) }?.id
  }

  private static func obstacles(of variant: Variant, in context: UseContext) -> [Obstacle] {
    var obstacles: [Obstacle] = []
    if let locale = variant.locale, let given = context.locale,
      !LocaleTag.covers(locale, given)
    {
      obstacles.append(.outOfScope(.locale, given: given))
    }
    if let channel = variant.channel, let given = context.channel, !channel.covers(given) {
      obstacles.append(.outOfScope(.channel, given: given.rawValue))
    }
    return obstacles
  }

  private func partnerObstacles(
    of statement: some Statement,
    in context: UseContext
  ) -> [Obstacle] {
    guard context.isPartnerSpoken else { return [] }
    guard statement.partnerUsable else { return [.notForPartners] }
    guard let partner = context.partner, !statement.partnerTiers.isAll else { return [] }
    let tier = partner.tier?.lowercased()
    let allowed = statement.partnerTiers.listed.contains { $0.lowercased() == tier }
    return allowed ? [] : [.partnerTier(given: partner.tier)]
  }
}

extension Library {
  /// What a proof's customer has against it; nothing where the library has no reference for it.
  private func customerObstacles(
    of proof: Proof,
    variant: Variant?,
    in context: UseContext
  ) -> [Obstacle] {
    guard let customer = proof.customerID else { return [] }
    let references = content.references.filter { $0.customerID == customer || $0.id == customer }
    let words = WordSet.words(of: variant?.text ?? proof.text)
    var obstacles: [Obstacle] = []
    for reference in references {
      switch use(of: reference, in: context) {
      case .name: return []
      case .anonymised(_, let obstacle):
        guard reference.isNamed(in: words) else { return [] }
        obstacles.append(.reference(reference.id, obstacle))
      case .nothing(let reasons):
        obstacles += reasons.map { .reference(reference.id, $0) }
      }
    }
    return obstacles
  }

  /// A vertical and those above it, from itself upwards; ends at a circle or an unknown parent.
  public func lineage(of vertical: String) -> [String] {
    var lineage = [vertical]
    var current = vertical
    while let parent = self.vertical(current)?.parent, !lineage.contains(parent) {
      lineage.append(parent)
      current = parent
    }
    return lineage
  }

  /// Whether a limit on verticals allows one: it or one above it is listed.
  public func covers(_ selection: Selection<String>, vertical: String) -> Bool {
    selection.isAll || lineage(of: vertical).contains { selection.names($0) }
  }

  /// Whether a limit on regions allows a place or a whole set.
  public static func covers(_ selection: Selection<String>, region: String) -> Bool {
    selection.isAll || Region.covers(selection.listed, region)
  }

  /// Whether a limit on locales allows one: it or its language is listed.
  public static func covers(_ selection: Selection<String>, locale: String) -> Bool {
    selection.isAll || selection.listed.contains { LocaleTag.covers($0, locale) }
  }

  /// Whether a limit on channels allows one: `linkedin` covers its forms.
  public static func covers(_ selection: Selection<Channel>, channel: Channel) -> Bool {
    selection.isAll || selection.listed.contains { $0.covers(channel) }
  }
}
