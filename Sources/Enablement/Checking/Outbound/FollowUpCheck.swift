import Guardrails
import Messaging

/// `outbound/follow-up`: a message that follows another brings something new.
enum FollowUpCheck {
  static let id = "outbound/follow-up"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard !variant.subject.isFirstTouch else { return [] }
    let body = variant.variant.body
    return empty.ranges(in: body).map { range in
      variant.finding(
        id,
        .error,
        "body",
        in: body,
        range: range,
        "A follow-up says something new: this only asks for attention."
      )
    }
  }

  private static let empty = WordList(
    """
    just checking in
    checking in on this
    just following up
    following up on my last email
    following up on my email
    following up on my previous
    just circling back
    circling back on this
    bumping this
    bump this to the top
    touching base
    did you see my last
    did you get my last
    any thoughts on my last
    ich wollte nur nachfragen
    ich hake nach
    haben Sie meine letzte
    """
  )
}
