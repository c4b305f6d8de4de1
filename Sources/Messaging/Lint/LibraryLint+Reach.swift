extension LibraryLint {
  /// Items that no text can ever reach: their scope is empty or their dates leave no day.
  func reach() -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    for statement in statements where statement.life.status == .approved {
      for reason in unreachableReasons(of: statement) {
        issues.append(
          issue(
            .warning,
            "unreachable",
            statement,
            message: "nothing can use \(statement.id): \(reason)."
          )
        )
      }
      issues += unreachableVariants(of: statement)
    }
    for reference in content.references {
      if case .partners(let ids) = reference.usableBy, ids.isEmpty {
        issues.append(
          issue(
            .warning,
            "unreachable",
            .reference,
            reference.id,
            message: "nobody can use \(reference.id): usable_by is empty. Write vendor."
          )
        )
      }
    }
    return issues + circles()
  }

  private func unreachableReasons(of statement: any Statement) -> [String] {
    let scope = statement.scope
    var reasons: [String] = []
    if scope.products.isEmptyList { reasons.append("its products are an empty list") }
    if scope.verticals.isEmptyList { reasons.append("its verticals are an empty list") }
    if scope.personas.isEmptyList { reasons.append("its personas are an empty list") }
    if scope.regions.isEmptyList { reasons.append("its regions are an empty list") }
    if scope.locales.isEmptyList { reasons.append("its locales are an empty list") }
    if scope.channels.isEmptyList { reasons.append("its channels are an empty list") }
    if let from = statement.life.effectiveFrom, let last = statement.life.expiresOn, last < from {
      reasons.append("it expires on \(last), before it is in force on \(from)")
    }
    if let reason = unspokenLocales(of: scope) { reasons.append(reason) }
    if let reason = regionGap(of: scope) { reasons.append(reason) }
    if statement.partnerUsable, statement.partnerTiers.isEmptyList {
      reasons.append("its partner tiers are an empty list; write partner_usable: false")
    }
    return reasons
  }

  /// A scope whose locales are none of the library's.
  private func unspokenLocales(of scope: Scope) -> String? {
    guard !scope.locales.isAll, !scope.locales.isEmptyList, !content.locales.isEmpty else {
      return nil
    }
    let spoken = scope.locales.listed.contains { own in
      content.locales.contains { LocaleTag.covers(own, $0) || LocaleTag.covers($0, own) }
    }
    let list = scope.locales.listed.joined(separator: ", ")
    return spoken ? nil : "the library is not written in \(list)"
  }

  /// A scope whose verticals are worked in none of its regions.
  private func regionGap(of scope: Scope) -> String? {
    guard !scope.regions.isAll, !scope.verticals.isAll else { return nil }
    let own = Set(scope.regions.listed.flatMap { Region.members(of: $0) })
    let verticals = scope.verticals.listed.compactMap { library.vertical($0) }
    guard !own.isEmpty, !verticals.isEmpty else { return nil }
    let meets = verticals.contains { vertical in
      vertical.regions.isAll
        || vertical.regions.listed.contains { !Region.members(of: $0).isDisjoint(with: own) }
    }
    return meets ? nil : "its verticals are worked in none of its regions"
  }

  private func unreachableVariants(of statement: any Statement) -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    for (offset, variant) in statement.variants.enumerated() {
      let name = "\(statement.id)#\(offset + 1)"
      if let channel = variant.channel, !Library.covers(statement.scope.channels, channel: channel)
      {
        issues.append(
          issue(
            .warning,
            "unreachable",
            statement,
            message: "nothing can use \(name): it is for \(channel.rawValue), "
              + "and \(statement.id) is not."
          )
        )
      }
      if let locale = variant.locale, !statement.scope.locales.isAll,
        !statement.scope.locales.listed.contains(where: {
          LocaleTag.covers($0, locale) || LocaleTag.covers(locale, $0)
        })
      {
        issues.append(
          issue(
            .warning,
            "unreachable",
            statement,
            message:
              "nothing can use \(name): it is in \(locale), and \(statement.id) is not for it."
          )
        )
      }
    }
    return issues
  }

  /// Verticals that are their own ancestors.
  private func circles() -> [LibraryIssue] {
    content.verticals.compactMap { vertical in
      var current = vertical.parent
      var seen: Set<String> = []
      while let id = current, id != vertical.id, seen.insert(id).inserted {
        current = library.vertical(id)?.parent
      }
      guard current == vertical.id else { return nil }
      return issue(
        .error,
        "vertical-circle",
        .vertical,
        vertical.id,
        message: "the vertical \(vertical.id) stands above itself. Correct its parent."
      )
    }
  }
}

extension Selection {
  /// Whether nothing is allowed.
  var isEmptyList: Bool { !isAll && listed.isEmpty }
}
