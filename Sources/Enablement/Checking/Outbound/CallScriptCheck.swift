import Guardrails
import Messaging

/// `outbound/call-script`: who and why at once, no claim before the buyer has said a word.
enum CallScriptCheck {
  static let id = "outbound/call-script"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let subject = variant.subject
    guard subject.channel == .call else { return [] }
    let limits = subject.limits
    let body = variant.variant.body
    let opener = Self.opener(of: body)
    var findings: [Finding] = []
    func fault(_ message: String) {
      findings.append(variant.finding(id, .error, "body", message))
    }
    let seconds = SpokenLength.seconds(opener)
    if let most = limits.hard("opener_max_seconds"), seconds > most {
      fault("The opener takes \(seconds) s: \(most) s at most.")
    }
    if let within = limits.hard("who_and_why_within_seconds") {
      let words = within * SpokenLength.wordsPerMinute / 60
      let first = firstWords(words, of: body)
      if let sender = subject.sender, !FooterCheck.names(sender.name, first),
        !folds(sender.company, into: first)
      {
        fault("Who calls is not said in the first \(within) s.")
      }
      if !reasons.occurs(in: first) { fault("Why you call is not said in the first \(within) s.") }
    }
    if limits.demands("no_claim_in_opener") {
      let carried = subject.ledger.first { entry in
        entry.path == variant.bodyPath && entry.span.start < opener.utf8.count
          && entry.ref.map { subject.library.claim($0) != nil } == true
      }
      let worded = variant.variant.claimIDs.first { id in
        guard let claim = subject.library.claim(id) else { return false }
        return ([claim.text] + claim.variants.map(\.text)).contains { folds($0, into: opener) }
      }
      if let claim = carried?.ref ?? worded {
        fault("The opener makes a claim (\(claim)): first the reason, then a question.")
      }
    }
    return findings
  }

  /// The first paragraph.
  private static func opener(of body: String) -> String {
    guard let end = body.firstRange(of: "\n\n") else { return body }
    return String(body[..<end.lowerBound])
  }

  private static func firstWords(_ count: Int, of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).prefix(count).joined(separator: " ")
  }

  private static let reasons = WordList(
    """
    because
    reason
    calling
    I call
    why I called
    about
    picked up the phone
    regarding
    weil
    wegen
    Grund
    ich rufe an
    rufe Sie an
    es geht um
    """
  )
}
