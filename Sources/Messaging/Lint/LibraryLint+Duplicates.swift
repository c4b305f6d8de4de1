extension LibraryLint {
  /// Claims that say nearly the same, and claims that say the same of different figures.
  ///
  /// Compared are the words of a claim and of its variants with those of other claims; from four
  /// fifths in common on two wordings are near duplicates. Where only the figures differ, or one
  /// has a negation that the other lacks, they contradict one another. Pairs with no context in
  /// common and claims that are out of the way do not count. Wordings are looked up by their
  /// rarest words, so that the cost is close to linear.
  func nearDuplicates() -> [LibraryIssue] {
    let wordings = self.wordings
    var issues: [LibraryIssue] = []
    var seen: Set<[String]> = []
    for (left, right) in Wording.alikePairs(wordings) {
      let first = content.claims[wordings[left].claim]
      let second = content.claims[wordings[right].claim]
      guard first.id != second.id, !isDeclared(first, second), overlap(first, second),
        seen.insert([first.id, second.id]).inserted
      else { continue }
      issues.append(pairIssue(second, first, wordings[right], wordings[left]))
    }
    return issues
  }

  private func pairIssue(
    _ later: Claim,
    _ earlier: Claim,
    _ laterWords: Wording,
    _ earlierWords: Wording
  ) -> LibraryIssue {
    guard laterWords.figures == earlierWords.figures else {
      return issue(
        .warning,
        "conflicting",
        .claim,
        later.id,
        earlier.id,
        message: "\(later.id) says nearly the same as \(earlier.id) with other figures. "
          + "Supersede one, or list it under conflicts_with."
      )
    }
    return issue(
      .warning,
      "near-duplicate",
      .claim,
      later.id,
      earlier.id,
      message: "\(later.id) says nearly the same as \(earlier.id). "
        + "Make one a variant of the other, or supersede it."
    )
  }

  private var wordings: [Wording] {
    var wordings: [Wording] = []
    for (offset, claim) in content.claims.enumerated() {
      switch state(of: claim) {
      case .withdrawn, .superseded, .expired: continue
      case .draft, .inReview, .notYetEffective, .approved, .expiring: break
      }
      for text in [claim.text] + claim.variants.map(\.text) {
        wordings.append(Wording(claim: offset, text: text))
      }
    }
    return wordings
  }

  private func isDeclared(_ first: Claim, _ second: Claim) -> Bool {
    first.supersedes.contains(second.id) || second.supersedes.contains(first.id)
      || library.conflict(first.id, second.id)
  }

  /// Whether two claims have a context in common, as far as lists tell.
  private func overlap(_ first: Claim, _ second: Claim) -> Bool {
    func meet(_ left: Selection<String>, _ right: Selection<String>) -> Bool {
      left.isAll || right.isAll || left.listed.contains { right.names($0) }
    }
    let verticals =
      meet(first.scope.verticals, second.scope.verticals)
      || first.scope.verticals.listed.contains {
        library.covers(second.scope.verticals, vertical: $0)
      }
      || second.scope.verticals.listed.contains {
        library.covers(first.scope.verticals, vertical: $0)
      }
    let regions =
      first.scope.regions.isAll || second.scope.regions.isAll
      || !Set(first.scope.regions.listed.flatMap { Region.members(of: $0) })
        .isDisjoint(with: second.scope.regions.listed.flatMap { Region.members(of: $0) })
    return verticals && regions && meet(first.scope.products, second.scope.products)
      && meet(first.scope.personas, second.scope.personas)
  }
}

/// The words of a claim or one of its variants.
private struct Wording {
  let claim: Int
  let words: [String]
  /// Figures and negations: where these differ two wordings say different things.
  let figures: [String]

  private static let negations: Set<String> = [
    "no", "not", "never", "without", "nicht", "kein", "ohne",
  ]

  init(claim: Int, text: String) {
    self.claim = claim
    let all = WordSet(text).words
    let figures = all.filter { word in
      word.utf8.contains(where: \.isASCIIDigit) || Self.negations.contains(word)
    }
    self.figures = figures
    words = all.filter { !figures.contains($0) }
  }

  static let threshold = 0.8

  /// The pairs that share four fifths of their words, the earlier one first.
  static func alikePairs(_ wordings: [Wording]) -> [(Int, Int)] {
    var frequency: [String: Int] = [:]
    for wording in wordings {
      for word in wording.words { frequency[word, default: 0] += 1 }
    }
    var index: [String: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for (current, wording) in wordings.enumerated() where !wording.words.isEmpty {
      let rarest = wording.words.sorted {
        (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1)
      }
      // Two sets this alike share at least one of their rarest words.
      let count = rarest.count - Int((threshold * Double(rarest.count)).rounded(.up)) + 1
      var candidates: Set<Int> = []
      for word in rarest.prefix(count) {
        candidates.formUnion(index[word] ?? [])
        index[word, default: []].append(current)
      }
      for other in candidates.sorted() where alike(wording.words, wordings[other].words) {
        pairs.append((other, current))
      }
    }
    return pairs
  }

  private static func alike(_ first: [String], _ second: [String]) -> Bool {
    let short = min(first.count, second.count)
    let long = max(first.count, second.count)
    guard Double(short) >= threshold * Double(long) else { return false }
    let common = Set(first).intersection(second).count
    return Double(common) >= threshold * Double(first.count + second.count - common)
  }
}
