/// What may be printed for a reference in a context.
public enum ReferenceUse: Hashable, Sendable {
  /// The customer's name.
  case name(String)
  /// The words that stand for the name, and why the name itself may not be used.
  case anonymised(String, because: ReferenceObstacle)
  /// Nothing, for these reasons; there is at least one.
  case nothing([ReferenceObstacle])

  /// The words that may be printed, if any.
  public var words: String? {
    switch self {
    case .name(let words), .anonymised(let words, _): words
    case .nothing: nil
    }
  }

  /// Whether the name, an alias or a domain may be used.
  public var allowsName: Bool {
    if case .name = self { true } else { false }
  }
}

/// One reason why a reference, or its name, may not be used.
public enum ReferenceObstacle: Hashable, Sendable {
  /// Its permission does not reach so far in this channel, or at all.
  case permission(ReferencePermission, channel: Channel?)
  /// Its permission ended.
  case expired(CivilDate)
  /// Only the vendor may make use of it, and a partner speaks.
  case vendorOnly
  /// The partner is not among those who may; nil where it is not known who speaks.
  case partner(String?)
  /// The permission does not hold for the context.
  case outOfScope(ScopeDimension, given: String)
  /// It may only be anonymised, and the library has no words for that.
  case noAnonymousWords
}

extension ReferenceObstacle: CustomStringConvertible {
  /// The end of a sentence that starts with the id.
  public var description: String {
    switch self {
    case .permission(let permission, let channel?):
      "has permission \(permission.rawValue), which does not allow its name in \(channel.rawValue)"
    case .permission(let permission, nil):
      "has permission \(permission.rawValue), which does not allow its name"
    case .expired(let day): "lost its permission after \(day)"
    case .vendorOnly: "may be used by the vendor only"
    case .partner(let id?): "may not be used by partner \(id)"
    case .partner(nil): "may be used by named partners only"
    case .outOfScope(let dimension, let given): "is not approved for \(dimension) \(given)"
    case .noAnonymousWords: "may only be anonymised, and has no anonymised_as"
    }
  }
}

extension Library {
  /// What may be printed for a reference in a context.
  ///
  /// Who speaks, the dates and the scope decide about everything. The permission decides about
  /// the name: where it does not reach so far, `anonymised_as` may stand in, except for
  /// `internal` and `none`, which allow nothing. A channel that is not given is not judged.
  public func use(of reference: Reference, in context: UseContext) -> ReferenceUse {
    let obstacles = generalObstacles(of: reference, in: context)
    guard obstacles.isEmpty else { return .nothing(obstacles) }
    let permission = reference.permission
    let refusal = ReferenceObstacle.permission(permission, channel: context.channel)
    switch permission {
    case .nothing, .internalOnly:
      return .nothing([refusal])
    case .namedPublic, .logo, .quote, .caseStudy:
      return .name(reference.name)
    case .namedPrivate where context.channel?.isOneToOne ?? true:
      return .name(reference.name)
    case .verbal1to1 where (context.channel ?? .call) == .call:
      return .name(reference.name)
    case .namedPrivate, .verbal1to1, .anonymised:
      if let words = reference.anonymisedAs { return .anonymised(words, because: refusal) }
      return .nothing(permission == .anonymised ? [.noAnonymousWords] : [refusal])
    }
  }

  private func generalObstacles(
    of reference: Reference,
    in context: UseContext
  ) -> [ReferenceObstacle] {
    var obstacles: [ReferenceObstacle] = []
    if let last = reference.expiresOn, last < context.date { obstacles.append(.expired(last)) }
    if context.isPartnerSpoken {
      switch reference.usableBy {
      case .vendor: obstacles.append(.vendorOnly)
      case .allPartners: break
      case .partners(let ids):
        let id = context.partner?.id
        if !ids.contains(where: { $0 == id }) { obstacles.append(.partner(id)) }
      }
    }
    let scope = Scope(
      verticals: reference.verticals,
      regions: reference.regions,
      channels: reference.channels
    )
    for obstacle in scopeObstacles(of: scope, in: context) {
      guard case .outOfScope(let dimension, let given) = obstacle else { continue }
      obstacles.append(.outOfScope(dimension, given: given))
    }
    return obstacles
  }
}
