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
    let alike = AlikePairs(wordings)
    if alike.isTruncated {
      issues.append(
        LibraryIssue(
          .suggestion,
          "near-duplicate-limit",
          "the library has too many similar texts to compare them all; "
            + "near duplicates may be missing from this list."
        )
      )
    }
    for (left, right) in alike.pairs {
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
}

/// Finds wordings that share four fifths of their words.
private struct AlikePairs {
  static let threshold = 0.8
  /// The most pairs that are compared, so that a library of a few common words ends in time.
  static let comparisonLimit = 4_000_000

  /// The pairs, the earlier one first.
  private(set) var pairs: [(Int, Int)] = []
  /// Whether the limit was reached, so that pairs may be missing.
  private(set) var isTruncated = false

  init(_ wordings: [Wording]) {
    let sets = Self.ranked(wordings)
    var index: [Int: [Int]] = [:]
    var comparisons = 0
    for (current, words) in sets.enumerated() where !words.isEmpty {
      // Two sets this alike share at least one of their rarest words.
      let count = words.count - Int((Self.threshold * Double(words.count)).rounded(.up)) + 1
      var candidates: Set<Int> = []
      for word in words.prefix(count) {
        candidates.formUnion(index[word] ?? [])
        index[word, default: []].append(current)
      }
      comparisons += candidates.count
      guard comparisons <= Self.comparisonLimit else {
        isTruncated = true
        return
      }
      for other in candidates.sorted() where Self.alike(words, sets[other]) {
        pairs.append((other, current))
      }
    }
  }

  /// The words of each wording as numbers, the rarest word of all having the smallest.
  private static func ranked(_ wordings: [Wording]) -> [[Int]] {
    var frequency: [String: Int] = [:]
    for wording in wordings {
      for word in wording.words { frequency[word, default: 0] += 1 }
    }
    let order = frequency.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var rank: [String: Int] = [:]
    for (number, entry) in order.enumerated() { rank[entry.key] = number }
    return wordings.map { wording in wording.words.compactMap { rank[$0] }.sorted() }
  }

  private static func alike(_ first: [Int], _ second: [Int]) -> Bool {
    let total = first.count + second.count
    // Jaccard t means at least t / (1 + t) of both counts in common.
    let needed = Int((threshold / (1 + threshold) * Double(total) - 1e-9).rounded(.up))
    var left = 0
    var right = 0
    var common = 0
    while left < first.count, right < second.count {
      if common + min(first.count - left, second.count - right) < needed { return false }
      if first[left] == second[right] {
        common += 1
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return common >= needed
  }
}
