import Guardrails
import Messaging

/// What the checks of a one-pager look at.
struct OnePagerSubject: Sendable {
  /// The page.
  var page: OnePager
  /// The library that it was made from.
  var library: Library
  /// The day on which it will be used.
  var day: CivilDate
  /// What the library could not give.
  var gaps: [Gap] = []
  /// What carries the assertions of the page.
  var ledger: [LedgerEntry] = []
}

/// All checks of a one-pager: short, one thing asked, three steps, proved or honest, and dated.
enum OnePagerChecks {
  static let lengthID = "one-pager/length"
  static let askID = "one-pager/call-to-action"
  static let stepsID = "one-pager/how-it-works"
  static let proofID = "one-pager/proof"
  static let validID = "one-pager/valid-until"
  static let contactID = "one-pager/contact"
  static let rewardID = "one-pager/reward"
  /// The most words where channels.yaml says nothing.
  static let mostWords = 350

  static func findings(in subject: OnePagerSubject) -> [Finding] {
    length(subject) + ask(subject) + steps(subject) + proof(subject) + validity(subject)
      + contacts(subject) + reward(subject)
  }

  private static func length(_ subject: OnePagerSubject) -> [Finding] {
    let profile = subject.library.profile(for: .onePager)
    let most = profile?.hard.integer("max_words") ?? mostWords
    let contacts = subject.page.contacts.map { "\($0.name) \($0.company)" }
    let words = Artifact.onePager(subject.page).passages.map(\.text) + contacts
    let count = words.map { SpokenLength.words(in: $0) }.reduce(0, +)
    guard count > most else { return [] }
    return [Finding(lengthID, .error, at: "", "\(count) words: \(most) at most on a page.")]
  }

  private static func ask(_ subject: OnePagerSubject) -> [Finding] {
    let page = subject.page
    var findings: [Finding] = []
    if subject.library.callToAction(page.firstStep.ctaID) == nil {
      findings.append(
        Finding(
          askID,
          .error,
          at: "/first_step/cta_id",
          "\(page.firstStep.ctaID) is no call to action of the library.",
          claim: page.firstStep.ctaID
        )
      )
    }
    // Proofs and fine print are approved as they are; a question in them asks for nothing.
    let asking = Artifact.onePager(page).passages.filter { passage in
      !passage.path.hasPrefix("/proof/") && !passage.path.hasPrefix("/fine_print/")
    }
    let count = asking.map { Questions.marks(in: $0.text).count }.reduce(0, +)
    if count != 1 || Questions.marks(in: page.firstStep.askLine).count != 1 {
      findings.append(
        Finding(
          askID,
          .error,
          at: "/first_step/ask_line",
          in: page.firstStep.askLine,
          "\(count) questions on the page: ask exactly one, in the first step."
        )
      )
    }
    return findings
  }

  private static func steps(_ subject: OnePagerSubject) -> [Finding] {
    let count = subject.page.howItWorks.count
    guard count != 3 else { return [] }
    return [
      Finding(stepsID, .error, at: "/how_it_works", "\(count) steps: three say how it works.")
    ]
  }

  private static func proof(_ subject: OnePagerSubject) -> [Finding] {
    let page = subject.page
    var findings = page.proof.enumerated().compactMap { index, item -> Finding? in
      guard let proof = subject.library.proof(item.proofID) else {
        return Finding(
          proofID,
          .error,
          at: "/proof/\(index)/proof_id",
          "\(item.proofID) is no proof of the library.",
          claim: item.proofID
        )
      }
      let words = [proof.text] + proof.variants.map(\.text)
      guard !words.contains(where: { folds($0, into: item.text) }) else { return nil }
      return Finding(
        proofID,
        .error,
        at: "/proof/\(index)/text",
        in: item.text,
        "These are not the approved words of \(proof.id).",
        claim: proof.id,
        suggestion: proof.text
      )
    }
    if page.proof.count > 2 {
      findings.append(
        Finding(proofID, .error, at: "/proof", "\(page.proof.count) proofs: two at most.")
      )
    }
    let isAdmitted = subject.gaps.contains { $0.covers("/proof") }
    if page.proof.isEmpty, !isAdmitted {
      findings.append(
        Finding(proofID, .error, at: "/proof", "No proof, and gaps do not say that it is missing.")
      )
    }
    return findings
  }

  private static func validity(_ subject: OnePagerSubject) -> [Finding] {
    let page = subject.page
    let carriers = subject.ledger.compactMap { ($0.grade ?? .g4) <= .g3 ? $0.ref : nil }
    let cited = carriers + page.claimIDs + page.proof.map(\.proofID)
    guard let last = OnePager.validUntil(citing: cited, in: subject.library) else { return [] }
    guard let printed = page.footer.validUntil, printed <= last else {
      let said = page.footer.validUntil.map { "says \($0)" } ?? "says nothing"
      return [
        Finding(
          validID,
          .error,
          at: "/footer/valid_until",
          "What it cites holds until \(last), and the page \(said).",
          suggestion: last.description
        )
      ]
    }
    guard printed < subject.day else { return [] }
    return [Finding(validID, .error, at: "/footer/valid_until", "It was valid until \(printed).")]
  }

  private static func contacts(_ subject: OnePagerSubject) -> [Finding] {
    let contacts = subject.page.contacts
    if contacts.isEmpty {
      return [Finding(contactID, .error, at: "/contacts", "Nobody is named to turn to.")]
    }
    guard contacts.allSatisfy({ ($0.email ?? "").isEmpty && ($0.phone ?? "").isEmpty }) else {
      return []
    }
    return [
      Finding(
        contactID,
        .warning,
        at: "/contacts",
        "No contact has an address or a number: add them before it goes out."
      )
    ]
  }

  private static func reward(_ subject: OnePagerSubject) -> [Finding] {
    let page = subject.page
    guard page.kind != .partnerBrief, page.reward?.isEmpty == false else { return [] }
    return [
      Finding(rewardID, .error, at: "/reward", "A customer never reads what the partner is paid.")
    ]
  }
}
