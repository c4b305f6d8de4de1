import Messaging

/// Writes a summary for its four readers, as plain text.
///
/// Nothing that is held reaches any view, nothing that is redacted leaves the internal one. The
/// customer's e-mail holds only steps that the customer heard or owes, in words of their own.
struct CallViewWriter {
  let summary: CallSummary
  /// Evidence that no view may use.
  let held: Set<String>
  /// Evidence that only the internal view may use.
  let redacted: Set<String>
  /// Evidence from before the customer joined, or from calls without one.
  let beforeCustomer: Set<String>
  /// Names that must not reach a customer: competitors, other partners.
  let privateNames: [String]

  private var german: Bool { summary.call.language.hasPrefix("de") }

  /// All four.
  func views() -> CallViews {
    CallViews(
      internal: internalView(),
      partner: partnerView(),
      customerEmail: customerEmail(),
      crmNote: crmNote()
    )
  }

  // MARK: - Shared lines

  private func name(_ id: String?) -> String {
    summary.attendees.first { $0.id == id }?.shownName ?? "unknown"
  }

  private func steps(_ hidden: Set<String>) -> [NextStep] {
    summary.nextSteps.filter { $0.evidenceIDs.allSatisfy { !hidden.contains($0) } }
  }

  private func notes(_ notes: [CallNote], _ hidden: Set<String>) -> [String] {
    notes.filter { $0.evidenceIDs.allSatisfy { !hidden.contains($0) } }.map(\.text)
  }

  private func due(_ step: NextStep) -> String {
    let word = german ? "fällig" : "due"
    if let date = step.due.date { return "\(word) \(date)" }
    if !step.due.candidates.isEmpty {
      let days = step.due.candidates.map(\.description)
      return "\(word) \(days.joined(separator: german ? " oder " : " or ")) (“\(step.due.said)”)"
    }
    if let condition = step.condition {
      return condition.prefix(1).lowercased() + condition.dropFirst()
    }
    return german ? "ohne Termin" : "no date"
  }

  /// A step that somebody only means to do says so wherever it is shown.
  private func soft(_ step: NextStep) -> String {
    guard step.strength == .soft else { return "" }
    return german ? " (Versuch)" : " (will try)"
  }

  private func line(_ step: NextStep) -> String {
    "- \(step.primary ? "* " : "")\(name(step.ownerID)): \(step.text)\(soft(step)); \(due(step))"
  }

  private func section(_ title: String, _ lines: [String], always: Bool = true) -> [String] {
    if lines.isEmpty {
      return always ? ["", title, german ? "Nichts festgestellt" : "None identified"] : []
    }
    return ["", title] + lines
  }

  // MARK: - Internal

  private func internalView() -> String {
    var lines = [summary.headline]
    let silence = german ? "Nichts festgestellt" : "None identified"
    let purpose = summary.purpose.isEmpty ? silence : summary.purpose
    lines.append((german ? "Zweck: " : "Purpose: ") + purpose)
    lines += section(german ? "Nächste Schritte" : "Next steps", steps(held).map(line))
    lines += section(
      german ? "Entscheidungen" : "Decisions",
      bullets(notes(summary.decisions, held))
    )
    let objections = summary.objections
      .filter { $0.evidenceIDs.allSatisfy { !held.contains($0) } }
      .map { "\($0.text) (\(german ? "beantwortet" : "answered"): \($0.answered.rawValue))" }
    lines += section(german ? "Einwände" : "Objections", bullets(objections))
    lines += section(german ? "Risiken" : "Risks", bullets(notes(summary.risks, held)))
    lines += section(
      german ? "Offene Fragen" : "Open questions",
      bullets(notes(summary.questionsOpen, held))
    )
    lines += section(
      german ? "Wettbewerber" : "Competitors",
      bullets(notes(summary.competitorMentions, held)),
      always: false
    )
    let drift = summary.claimsHeard.filter { $0.verdict == .offMessage || $0.verdict == .expired }
      .map {
        "\($0.verdict == .expired ? "expired" : "off-message")\($0.claimID.map { " " + $0 } ?? ""): “\($0.text)”"
      }
    lines += section(
      german ? "Aussagen neben der Botschaft" : "Message drift",
      bullets(drift),
      always: false
    )
    let parked = summary.parked.filter { $0.evidenceIDs.allSatisfy { !held.contains($0) } }.map(
      \.text
    )
    lines += section(german ? "Geparkt" : "Parked", bullets(parked), always: false)
    let sensitive = summary.quarantine.hits.filter { $0.action == .redact }.flatMap { hit in
      hit.evidenceIDs.compactMap { id in
        summary.evidence.first { $0.id == id }.map { "\(hit.topic): “\($0.quote)”" }
      }
    }
    lines += section(german ? "Nur intern" : "Internal only", bullets(sensitive), always: false)
    lines += section(
      summary.qualification?.template.rawValue ?? "",
      bullets(qualification()),
      always: false
    )
    let milestones = summary.milestones.map { "\($0.milestone): \($0.reason)" }
    lines += section(
      german ? "Vorgeschlagene Meilensteine" : "Suggested milestones",
      bullets(milestones),
      always: false
    )
    return lines.joined(separator: "\n")
  }

  /// The known fields, and which ones are still to be asked for.
  private func qualification() -> [String] {
    guard let qualification = summary.qualification else { return [] }
    let known = qualification.fields.keys.sorted().compactMap { name -> String? in
      guard let field = qualification.fields[name], let value = field.value,
        field.evidenceIDs.allSatisfy({ !held.contains($0) })
      else { return nil }
      return "\(Self.spaced(name)): \(value)"
    }
    let open = qualification.fields.filter { $0.value.value == nil }.keys.sorted()
    guard !known.isEmpty, !open.isEmpty else { return known }
    let word = german ? "offen" : "still unknown"
    return known + ["\(word): " + open.map(Self.spaced).joined(separator: ", ")]
  }

  private static func spaced(_ name: String) -> String {
    name.split(separator: "_").joined(separator: " ")
  }

  private func bullets(_ lines: [String]) -> [String] { lines.map { "- " + $0 } }

  // MARK: - Partner

  private func partnerView() -> String {
    let hidden = held.union(redacted)
    var lines = [summary.headline]
    lines += section(german ? "Nächste Schritte" : "Next steps", steps(hidden).map(line))
    lines += section(
      german ? "Entscheidungen" : "Decisions",
      bullets(notes(summary.decisions, hidden))
    )
    lines += section(
      german ? "Offene Fragen" : "Open questions",
      bullets(notes(summary.questionsOpen, hidden))
    )
    return lines.joined(separator: "\n")
  }

  // MARK: - Customer

  /// Words that belong between vendor and partner.
  private static let inside = PhraseList(
    """
    deal reg|deal registration|registration|margin|discount|incentive|marketing fund|mdf|co-marketing|commission|rebate
    portal|talk track|pipeline|forecast|target list|battle card|price floor|crm|overlap|internal|internally|renewal risk
    spiff|certification|partner manager|upsell|cross-sell
    """
  )

  /// The steps that may stand in the customer's e-mail.
  func customerSteps() -> [NextStep] {
    let hidden = held.union(redacted)
    return steps(hidden).filter { step in
      if step.ownerSide == .unknown { return false }
      if step.evidenceIDs.contains(where: { beforeCustomer.contains($0) }) { return false }
      if step.strength == .soft, step.ownerSide != .customer { return false }
      let quotes = step.evidenceIDs.compactMap { id in summary.evidence.first { $0.id == id }?.quote
      }
      for text in quotes + [step.text] {
        let words = Speech.words(of: text)
        if Self.inside.occurs(in: words) { return false }
        if isPrivate(text) { return false }
      }
      return true
    }
  }

  private func isPrivate(_ text: String) -> Bool {
    let folded = " " + NameParts.words(text).joined(separator: " ") + " "
    return privateNames.contains { name in
      let words = NameParts.words(name).joined(separator: " ")
      return !words.isEmpty && folded.components(parting: " \(words) ").count > 1
    }
  }

  /// A task without the quotation that explains it to insiders.
  private func plain(_ text: String) -> String {
    text.components(parting: " (“").first ?? text
  }

  private func customerEmail() -> String {
    let customers = summary.attendees.filter { $0.side == .customer && $0.talkSeconds >= 0 }
    guard !customers.isEmpty else {
      return german
        ? "An diesem Gespräch nahm kein Kunde teil; es gibt nichts zu senden."
        : "No customer was on this call, so there is nothing to send."
    }
    let named = customers.filter { !$0.shownName.hasPrefix("unknown") }
    let greeting = named.prefix(3).map { given($0) }.joined(separator: german ? " und " : " and ")
    let steps = customerSteps()
    let ours = steps.filter { $0.ownerSide != .customer }.map(emailLine)
    let theirs = steps.filter { $0.ownerSide == .customer }.map(emailLine)
    var lines = [
      german
        ? "Guten Tag\(greeting.isEmpty ? "" : " " + greeting),"
        : "Hello\(greeting.isEmpty ? "" : " " + greeting),"
    ]
    lines += [
      "",
      german
        ? "vielen Dank für das Gespräch. Hier ist, was wir vereinbart haben."
        : "Thank you for your time. Here is what we agreed.",
    ]
    if !ours.isEmpty { lines += ["", german ? "Das übernehmen wir:" : "What we will do:"] + ours }
    if !theirs.isEmpty {
      lines += ["", german ? "Darum bitten wir Sie:" : "What we would like from you:"] + theirs
    }
    lines += [
      "",
      german
        ? "Bitte sagen Sie uns, wenn etwas fehlt oder nicht stimmt."
        : "If anything is missing or not right, please tell us.",
    ]
    lines += ["", german ? "Freundliche Grüße" : "Kind regards,"]
    if let sender = sender() { lines.append(sender) }
    return lines.joined(separator: "\n")
  }

  private func given(_ attendee: Attendee) -> String {
    german
      ? attendee.shownName
      : NameParts(attendee.shownName).person.split(separator: " ").first.map(String.init)
        ?? attendee.shownName
  }

  private func sender() -> String? {
    let partners = summary.attendees.filter {
      $0.side == .partner && !$0.shownName.hasPrefix("unknown")
    }
    let vendors = summary.attendees.filter {
      $0.side == .vendor && !$0.shownName.hasPrefix("unknown")
    }
    let most = (partners.isEmpty ? vendors : partners).max {
      ($0.talkSeconds, $1.id) < ($1.talkSeconds, $0.id)
    }
    return most?.shownName
  }

  private func emailLine(_ step: NextStep) -> String {
    var tail = soft(step)
    if let date = step.due.date {
      tail +=
        german
        ? " – bis \(DayWords.long(date, german: true))"
        : " – by \(DayWords.long(date, german: false))"
    } else if !step.due.candidates.isEmpty {
      let days = step.due.candidates.map { DayWords.long($0, german: german) }
      tail +=
        german
        ? " – \(days.joined(separator: " oder ")) (bitte bestätigen)"
        : " – \(days.joined(separator: " or ")) (please confirm)"
    } else if let condition = step.condition, !isPrivate(condition) {
      tail += " – \(condition.prefix(1).lowercased() + condition.dropFirst())"
    }
    let customers = summary.attendees.filter { $0.side == .customer }
    guard !german, customers.count == 1, let only = customers.first else {
      return "- \(name(step.ownerID)): \(plain(step.text))\(tail)"
    }
    // With one reader, their name is "you" and what they owe needs no name.
    if step.ownerID == only.id {
      return "- "
        + Self.replacing(
          ["our": "your", "my": "your", "their": "your"],
          in: plain(step.text) + tail
        )
    }
    let person = given(only)
    let words = [person: "you", person + "'s": "your", person + ",": "you,"]
    return "- \(name(step.ownerID)): \(Self.replacing(words, in: plain(step.text)))\(tail)"
  }

  private static func replacing(_ names: [String: String], in text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { names[String($0)] ?? String($0) }
      .joined(separator: " ")
  }

  // MARK: - CRM

  /// The longest note, in characters.
  static let longestNote = 1200

  private func crmNote() -> String {
    let marker = "runway:call:\(summary.call.id)"
    let hidden = held.union(redacted)
    var lines = [summary.headline]
    if let date = summary.call.date {
      lines.append("\(german ? "Gespräch" : "Call"): \(summary.call.title), \(date)")
    }
    let all = steps(hidden)
    var rest = all.count
    for step in all {
      let text = "- \(name(step.ownerID)): \(plain(step.text))\(soft(step)); \(due(step))"
      let length = (lines + [text, marker]).reduce(0) { $0 + $1.count + 1 } + 30
      guard length <= Self.longestNote else { break }
      lines.append(text)
      rest -= 1
    }
    if rest > 0 { lines.append(german ? "… und \(rest) weitere" : "… and \(rest) more") }
    lines.append(marker)
    return lines.joined(separator: "\n")
  }
}
