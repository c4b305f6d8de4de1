import Guardrails
import Messaging

/// `outbound/spam-words`: words by which filters know advertising.
enum SpamWordsCheck {
  static let id = "outbound/spam-words"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard variant.subject.channel == .email || variant.subject.channel == .sms else { return [] }
    let own = variant.subject.limits.practice(isFirstTouch: variant.subject.isFirstTouch).measures
      .words["spam_words"]
    let list = own.map { WordList(phrases: $0) } ?? usual
    let texts = [
      ("subject", variant.variant.subject ?? ""), ("preview", variant.variant.preview ?? ""),
      ("body", variant.variant.body),
    ]
    return texts.flatMap { field, text in
      list.ranges(in: text).map { range in
        variant.finding(
          id,
          .warning,
          field,
          in: text,
          range: range,
          "Filters take this word for advertising: say it otherwise."
        )
      }
    }
  }

  /// What counts where the profile has no `spam_words`.
  private static let usual = WordList(
    """
    100% free
    act now
    amazing deal
    apply now
    best price
    big savings
    buy now
    cash bonus
    click below
    click here
    congratulations
    dear friend
    double your
    earn money
    exclusive deal
    exclusive offer
    extra cash
    for free
    free trial
    free gift
    great offer
    guaranteed
    increase sales
    incredible deal
    limited time
    lowest price
    make money
    money back
    no cost
    no obligation
    no strings attached
    once in a lifetime
    order now
    risk free
    save big
    special promotion
    this is not spam
    urgent
    winner
    you have been selected
    gratis
    jetzt kaufen
    kostenlos
    Sonderangebot
    hier klicken
    Gewinner
    """
  )
}
