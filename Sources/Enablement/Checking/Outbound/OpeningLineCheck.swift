import Guardrails
import Messaging

/// `outbound/opening-line`: no first line that everybody has read before.
enum OpeningLineCheck {
  static let id = "outbound/opening-line"
  /// How many bytes of a message count as its opening.
  private static let opening = 160

  static func findings(in variant: VariantSubject) -> [Finding] {
    var findings: [Finding] = []
    let body = variant.variant.body
    for range in worn.ranges(in: body) where range.lowerBound < opening {
      findings.append(
        variant.finding(
          id,
          .warning,
          "body",
          in: body,
          range: range,
          "Everybody opens like this: begin with what you know about the reader."
        )
      )
    }
    if let subject = variant.variant.subject, folds("quick question", into: subject),
      SpokenLength.words(in: subject) == 2
    {
      findings.append(
        variant.finding(
          id,
          .warning,
          "subject",
          in: subject,
          "“\(subject)” says nothing: name the matter."
        )
      )
    }
    return findings
  }

  private static let worn = WordList(
    """
    I hope this finds you well
    hope this finds you well
    I hope this email finds you well
    hope this email finds you well
    I hope this message finds you well
    hope this message finds you well
    I hope you are well
    I hope you're well
    hope you are doing well
    hope you're doing well
    I hope all is well
    my name is
    I came across your profile
    I came across your company
    I stumbled upon your profile
    I was impressed by your profile
    I wanted to reach out
    I'm reaching out
    I am reaching out
    just reaching out
    allow me to introduce myself
    let me introduce myself
    ich hoffe, es geht Ihnen gut
    ich hoffe, diese E-Mail erreicht Sie
    mein Name ist
    ich bin auf Ihr Profil gestoßen
    """
  )
}
