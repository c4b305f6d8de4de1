import Guardrails
import Messaging

/// `outbound/spintax`: every path is a message that could be sent, and nothing that must stand as it
/// is lies inside a spin group.
enum SpintaxCheck {
  static let id = "outbound/spintax"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let body = variant.variant.body
    let spin: Spintax
    do {
      spin = try Spintax(body)
    } catch {
      return [
        variant.finding(
          id,
          .error,
          "body",
          in: body,
          range: error.range,
          "This brace has no partner: a spin group is {one|two}."
        )
      ]
    }
    let groups = spin.groups
    guard !groups.isEmpty else { return [] }
    return insides(groups, body, variant) + paths(spin, variant)
  }

  private static func insides(
    _ groups: [(choices: [[Spintax.Part]], range: Range<Int>)],
    _ body: String,
    _ variant: VariantSubject
  ) -> [Finding] {
    let bytes = Array(body.utf8)
    let library = variant.subject.library
    let claims = variant.variant.claimIDs.compactMap(library.claim)
    var findings: [Finding] = []
    for group in groups {
      let text = String(decoding: bytes[group.range], as: UTF8.self)
      func fault(_ message: String) {
        findings.append(variant.finding(id, .error, "body", in: body, range: group.range, message))
      }
      let texts = claims.flatMap { [$0.text] + $0.variants.map(\.text) }
      if texts.contains(where: { folds($0, into: text) }) {
        fault("An approved claim must not be spun: take it out of the group.")
      } else if text.unicodeScalars.contains(where: {
        "0"..."9" ~= $0 || "€$£%".unicodeScalars.contains($0)
      }) {
        fault("Figures and prices must not be spun: take them out of the group.")
      } else if legal.occurs(in: text) {
        fault("Opt-out and legal words must not be spun: take them out of the group.")
      }
      if group.choices.count < 2 { fault("A group with one choice is none.") }
    }
    return findings
  }

  private static func paths(_ spin: Spintax, _ variant: VariantSubject) -> [Finding] {
    let footer = variant.variant.footer
    let wanted = variant.subject.limits.hard("questions")
    for path in spin.paths() {
      if let excess = LengthCheck.excesses(of: path, footer: footer, variant.subject).first {
        return [variant.finding(id, .error, "body", "A path is too long: \(excess)")]
      }
      let questions = Questions.marks(in: path).count
      if let wanted, questions != wanted {
        return [
          variant.finding(id, .error, "body", "A path asks \(questions) questions, not \(wanted).")
        ]
      }
    }
    return []
  }

  private static let legal = WordList(
    """
    unsubscribe
    opt out
    stop
    terms
    conditions
    privacy
    Abmelden
    AGB
    Datenschutz
    """
  )
}
