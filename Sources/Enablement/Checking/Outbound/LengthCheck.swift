import Guardrails
import Messaging

/// `outbound/limit` and `outbound/practice`: how long a message may be, and how long it should be.
enum LengthCheck {
  static let limitID = "outbound/limit"
  static let practiceID = "outbound/practice"

  static func findings(in variant: VariantSubject) -> [Finding] {
    let footer = VariantSubject.read(variant.variant.footer)
    let excess = excesses(of: variant.body, footer: footer, variant.subject)
    return excess.map { variant.finding(limitID, .error, "body", $0) } + practice(variant)
  }

  /// Where a text goes beyond a hard limit of its channel, one message for each.
  static func excesses(of body: String, footer: String, _ subject: OutboundSubject) -> [String] {
    let limits = subject.limits
    var messages: [String] = []
    func compare(_ count: Int, _ unit: String, _ limit: Int?, _ note: String = "") {
      guard let limit, count > limit else { return }
      messages.append("\(count) \(unit)\(note): \(limit) at most.")
    }
    let words = SpokenLength.words(in: body)
    compare(words, "words", limits.hard("max_words"))
    if subject.isFirstTouch {
      compare(words, "words", limits.hard("first_touch_max_words"), " in a first message")
    }
    if !subject.hasPaidLinkedIn, let free = limits.hard("free_account_max_characters") {
      compare(body.count, "characters", free, " from a free account")
    } else {
      compare(body.count, "characters", limits.hard("max_characters"))
    }
    compare(links(in: body).count, "links", limits.hard("max_links"))
    if subject.channel == .sms {
      let size = OutboundSet.SMSSize(of: footer.isEmpty ? body : body + "\n" + footer)
      compare(size.segments, "parts", limits.hard("max_segments"), " (\(size.encoding))")
    }
    if subject.channel == .voicemail {
      compare(SpokenLength.seconds(body), "seconds", limits.hard("max_seconds"))
    }
    return messages
  }

  private static func practice(_ variant: VariantSubject) -> [Finding] {
    let subject = variant.subject
    let body = variant.body
    let (name, measures) = subject.limits.practice(isFirstTouch: subject.isFirstTouch)
    var findings: [Finding] = []
    func compare(_ count: Int, _ unit: String) {
      let fewest = measures.integer("min_\(unit)") ?? 0
      let most = measures.integer("max_\(unit)") ?? .max
      guard count < fewest || count > most else { return }
      let asked =
        most == .max ? "at least \(fewest)" : fewest == 0 ? "at most \(most)" : "\(fewest)–\(most)"
      findings.append(
        variant.finding(
          practiceID,
          .warning,
          "body",
          "\(count) \(unit): the practice “\(name)” asks for \(asked)."
        )
      )
    }
    compare(SpokenLength.words(in: body), "words")
    compare(body.count, "characters")
    compare(links(in: body).count, "links")
    if subject.channel == .sms {
      compare(OutboundSet.SMSSize(of: variant.bodyAndFooter).segments, "segments")
    }
    if subject.channel == .voicemail { compare(SpokenLength.seconds(body), "seconds") }
    if measures.integer("min_sentences") != nil || measures.integer("max_sentences") != nil {
      compare(sentences(in: body), "sentences")
    }
    if measures.demands("no_pitch"), !variant.variant.claimIDs.isEmpty {
      findings.append(
        variant.finding(
          practiceID,
          .warning,
          "claim_ids",
          "A claim is a pitch, and this message asks only for a connection: leave it out."
        )
      )
    }
    return findings
  }

  /// The links of a text.
  static func links(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { word in
      let lowered = word.lowercased()
      return lowered.contains("http://") || lowered.contains("https://") || lowered.contains("www.")
    }
  }

  private static func sentences(in text: String) -> Int {
    text.split { $0 == "." || $0 == "!" || $0 == "?" }.count { part in
      part.contains { $0.isLetter }
    }
  }
}
