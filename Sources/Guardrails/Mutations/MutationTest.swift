public import Messaging

/// The field of a claim that a mutant changes.
public enum MutatedField: String, Sendable, Codable, CaseIterable {
  /// Another figure.
  case number
  /// The same figure of something else: hours for percent.
  case unit
  /// The other way round: raise for cut, after for before.
  case direction
  /// A qualifier left out.
  case qualifier
  /// Another product or another group of people.
  case subject
  /// A "not" or "never" put in.
  case negation
  /// A promise for a possibility or a fact.
  case modality
  /// Everybody for some.
  case scope
}

/// A claim's words with one field changed, and what the guardrails say to them.
public struct Mutant: Sendable, Hashable, Codable {
  /// The claim whose words were changed.
  public var claim: String
  /// What was changed.
  public var field: MutatedField
  /// The approved words.
  public var original: String
  /// The changed words.
  public var text: String
  /// What the guardrails say: a mutant should be `blocked`.
  public var verdict: Verdict
  /// The checks that found an error, sorted.
  public var checks: [String]
}

/// Approved words as they stand that the guardrails do not let pass.
public struct FlaggedWording: Sendable, Hashable, Codable {
  /// The claim that they belong to.
  public var claim: String
  /// The words.
  public var text: String
  /// The checks that found an error, sorted.
  public var checks: [String]
}

/// Whether the guardrails of a library hold: each approved claim, changed in one field at a time.
///
/// Pure and without chance: the same library and day give the same mutants and outcomes.
public struct MutationTest: Sendable {
  /// What came out.
  public struct Outcome: Sendable, Hashable, Codable {
    /// Every mutant, by claim, field and text.
    public var mutants: [Mutant]
    /// How many approved texts were checked as they stand.
    public var approvedTexts: Int
    /// Those of them that were blocked: there should be none.
    public var flagged: [FlaggedWording]

    /// The mutants that were not blocked.
    public var survivors: [Mutant] { mutants.filter { $0.verdict != .blocked } }

    /// The part of the mutants that was blocked, from 0 to 1; 1 where there are none.
    public var blockedShare: Double {
      mutants.isEmpty ? 1 : Double(mutants.count - survivors.count) / Double(mutants.count)
    }
  }

  private let guardrails: Guardrails
  private let day: CivilDate

  /// Makes a test of the claims that are in force on a day.
  public init(library: Library, on day: CivilDate) {
    self.init(guardrails: Guardrails(library: library), on: day)
  }

  /// Makes a test with guardrails that are compiled already.
  public init(guardrails: Guardrails, on day: CivilDate) {
    self.guardrails = guardrails
    self.day = day
  }

  /// Makes all mutants and checks each.
  public func run() -> Outcome {
    let library = guardrails.library
    var outcome = Outcome(mutants: [], approvedTexts: 0, flagged: [])
    let mutator = Mutator(compiled: guardrails.compiled)
    let approved = Set(guardrails.compiled.wordings.wordings.map(\.text))
    for claim in library.claims {
      guard let context = context(for: claim, in: library) else { continue }
      for text in [claim.text] + claim.variants.filter({ $0.channel == nil }).map(\.text) {
        outcome.approvedTexts += 1
        let plain = errors(Self.sentence(text), context)
        if plain.verdict == .blocked {
          outcome.flagged.append(
            FlaggedWording(claim: claim.id, text: text, checks: plain.checks)
          )
        }
        for (field, changed) in mutator.mutants(of: text, claim) where !approved.contains(changed) {
          let (verdict, checks) = errors(Self.sentence(changed), context)
          outcome.mutants.append(
            Mutant(
              claim: claim.id,
              field: field,
              original: text,
              text: changed,
              verdict: verdict,
              checks: checks
            )
          )
        }
      }
    }
    return outcome
  }

  /// The widest audience that may read a claim; nil where nobody may on that day.
  private func context(for claim: Claim, in library: Library) -> CheckContext? {
    for audience in [Audience.customer, .partner, .vendor] {
      let use = UseContext(date: day, audience: audience)
      if library.standing(of: claim, in: use).isUsable { return CheckContext(use: use) }
    }
    return nil
  }

  private func errors(
    _ text: String,
    _ context: CheckContext
  ) -> (verdict: Verdict, checks: [String]) {
    let report = guardrails.check(text, in: context)
    let checks = Set(report.findings.filter { $0.severity == .error }.map(\.check))
    return (report.verdict, checks.sorted())
  }

  private static func sentence(_ text: String) -> String {
    text.hasSuffix(".") ? text : text + "."
  }
}
