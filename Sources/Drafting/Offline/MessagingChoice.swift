import Enablement
import Messaging

/// What the library offers for one brief, best first: everything here may be used, on that day, in
/// that place, by that partner.
struct MessagingChoice {
  let library: Library
  let use: UseContext
  let persona: Persona
  let vertical: Vertical

  /// Claims that may be used, best first: made for the persona before those for the vertical
  /// and general ones, a feature or benefit before a figure, in the order of the library.
  func claims(of kinds: Set<ClaimKind>) -> [Claim] {
    let usable = library.claims.filter { claim in
      kinds.contains(claim.kind) && library.standing(of: claim, in: use).isUsable
        && hasWords(claim)
    }
    return usable.enumerated()
      .sorted { left, right in
        let first = rank(left.element)
        let second = rank(right.element)
        return first == second ? left.offset < right.offset : first < second
      }
      .map(\.element)
  }

  /// The trigger to lead with: the next one to come whose life covers the day, or `nil`.
  var trigger: Trigger? {
    usableTriggers.compactMap { library.worded($0, in: use.locale) }
      .min { left, right in
        let first = (nearness(left), left.id)
        let second = (nearness(right), right.id)
        return first < second
      }
  }

  /// The triggers that may be used, whatever their language.
  var usableTriggers: [Trigger] {
    library.triggers.filter { library.isUsable($0, in: use) }
  }

  /// The pains of this persona in this vertical, in the order of the library.
  var pains: [Pain] {
    library.pains(in: use).compactMap { library.worded($0, in: use.locale) }
  }

  /// Whether a statement has approved words in the language of the brief.
  func hasWords(_ statement: some Statement) -> Bool {
    token(for: statement, clause: false) != nil
  }

  /// Proofs that may be used and have words in the language of the brief.
  var proofs: [Proof] { usableProofs.filter(hasWords) }

  /// Proofs that may be used, whatever their language, stories before figures; a customer is named
  /// only by permission.
  var usableProofs: [Proof] {
    let order: [ProofKind] = [.customerCase, .quote, .analyst, .award, .metric]
    return library.proofs.enumerated()
      .filter { _, proof in
        library.standing(of: proof, in: use).isUsable && mayName(proof)
      }
      .sorted { left, right in
        let first = (order.firstIndex(of: left.element.kind) ?? order.count, left.offset)
        let second = (order.firstIndex(of: right.element.kind) ?? order.count, right.offset)
        return first < second
      }
      .map(\.element)
  }

  /// The wording of a statement for this locale and channel: the token that stands for it.
  ///
  /// A variant made for the channel comes before the text itself; `clause` asks for a form that
  /// goes on a sentence, and is `nil` where the library has none.
  func token(for statement: some Statement, clause: Bool) -> String? {
    let numbered = Array(statement.variants.enumerated())
    let fitting = numbered.filter { _, variant in
      variant.form == (clause ? .clause : .sentence)
        && library.standing(of: statement, variant: variant, in: use).isUsable
        && isInLocale(variant)
    }
    let forChannel = fitting.first { $0.element.channel != nil }
    if clause || !isLibraryLocale {
      guard let chosen = forChannel ?? fitting.first else { return nil }
      return "[[\(statement.id)#\(chosen.offset + 1)]]"
    }
    if let chosen = forChannel { return "[[\(statement.id)#\(chosen.offset + 1)]]" }
    return "[[\(statement.id)]]"
  }

  /// Whether the brief is in the language in which the library's own texts are written.
  var isLibraryLocale: Bool { library.isOwnLanguage(use.locale) }

  private func isInLocale(_ variant: Variant) -> Bool {
    guard let locale = variant.locale else { return isLibraryLocale }
    guard let given = use.locale else { return true }
    return LocaleTag.covers(locale, given)
  }

  private func rank(_ claim: Claim) -> Int {
    var rank = 0
    if claim.scope.personas.isAll { rank += 2 }
    if claim.scope.verticals.isAll { rank += 1 }
    switch claim.kind {
    case .benefit: break
    case .feature: rank += 1
    case .metric: rank += 4
    case .comparative, .superlative, .compliance, .price, .roadmap: rank += 8
    }
    return rank
  }

  /// Days until the trigger, those to come before those that have passed.
  private func nearness(_ trigger: Trigger) -> Int {
    guard let date = trigger.date else { return 500 }
    let days = use.date.days(until: date)
    let general = trigger.verticalIDs.listed.count > 1 ? 120 : 0
    return (days >= 0 ? days : 1000 - days) + general
  }

  private func mayName(_ proof: Proof) -> Bool {
    guard let customer = proof.customerID else { return true }
    guard let reference = library.reference(customer) else { return false }
    switch library.use(of: reference, in: use) {
    case .name: return true
    // The proof may be told where it does not name the customer.
    case .anonymised:
      return !([reference.name] + reference.aliases).contains(where: proof.text.contains)
    case .nothing: return false
    }
  }
}
