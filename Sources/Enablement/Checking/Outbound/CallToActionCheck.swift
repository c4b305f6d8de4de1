import Guardrails
import Messaging

/// `outbound/call-to-action`: exactly one question, as light as the touch allows.
enum CallToActionCheck {
  static let id = "outbound/call-to-action"

  static func findings(in variant: VariantSubject) -> [Finding] {
    countOfQuestions(variant) + weight(variant)
  }

  private static func countOfQuestions(_ variant: VariantSubject) -> [Finding] {
    guard let wanted = variant.subject.limits.hard("questions") else { return [] }
    let body = variant.variant.body
    let marks = Questions.marks(in: body)
    guard marks.count != wanted else { return [] }
    if marks.count < wanted {
      return [
        variant.finding(id, .error, "body", "It asks for nothing: end on exactly one question.")
      ]
    }
    return [
      variant.finding(
        id,
        .error,
        "body",
        in: body,
        range: marks[wanted],
        "\(marks.count) questions: ask exactly one, so that a word answers it."
      )
    ]
  }

  private static func weight(_ variant: VariantSubject) -> [Finding] {
    let subject = variant.subject
    let limits = subject.limits
    let id = variant.variant.ctaID
    guard let call = subject.library.callToAction(id) else {
      return [
        variant.finding(
          Self.id,
          .error,
          "cta_id",
          "\(id) is no call to action of the library.",
          claim: id
        )
      ]
    }
    var findings: [Finding] = []
    func warn(_ message: String) {
      findings.append(variant.finding(Self.id, .warning, "cta_id", message, claim: id))
    }
    if subject.isFirstTouch, let most = limits.part("call_to_action", "first_touch_max_rung"),
      call.rung > most
    {
      warn("\(id) is rung \(call.rung): a first message asks for interest, rung \(most) at most.")
    }
    if subject.isFirstTouch,
      let most = limits.part("call_to_action", "first_touch_max_minutes"),
      let minutes = call.minutes, minutes > most
    {
      warn("\(id) asks for \(minutes) minutes: \(most) at most on a first message.")
    }
    if let first = limits.part("call_to_action", "time_ask_from_touch"), subject.touch < first {
      let body = variant.variant.body
      findings += timeAsks.ranges(in: body).map { range in
        variant.finding(
          Self.id,
          .warning,
          "body",
          in: body,
          range: range,
          "It asks for time before touch \(first): ask for interest first."
        )
      }
    }
    return findings
  }

  private static let timeAsks = WordList(
    """
    15 minutes
    15-minute
    20 minutes
    20-minute
    30 minutes
    30-minute
    45 minutes
    half an hour
    an hour of your time
    on your calendar
    your calendar
    find a time
    book a call
    book a meeting
    schedule a call
    schedule a meeting
    call next week
    meet next week
    15 Minuten
    20 Minuten
    30 Minuten
    eine halbe Stunde
    Termin vereinbaren
    """
  )
}
