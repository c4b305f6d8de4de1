import Guardrails
import Messaging
import Transcripts

// MARK: - What may not travel

extension CallCheck {
  private var heldIDs: Set<String> {
    Set(summary.quarantine.hits.filter { $0.action == .hold }.flatMap(\.evidenceIDs))
  }

  private var redactedIDs: Set<String> {
    Set(summary.quarantine.hits.filter { $0.action == .redact }.flatMap(\.evidenceIDs))
  }

  /// The findings of `call/injection`.
  func injections() -> [Finding] {
    let detector = InjectionDetector()
    var found: [Finding] = []
    let flagged = Set(
      summary.quarantine.hits.filter { $0.topic == "injection" }.flatMap(\.evidenceIDs)
    )
    for (index, record) in summary.evidence.enumerated() where !flagged.contains(record.id) {
      if detector.addressesMachine(Speech.words(of: record.quote)) {
        found.append(
          finding(
            "call/injection",
            .error,
            at: "/evidence/\(index)/quote",
            text: record.quote,
            "This line addresses a machine; quote it in quarantine as an injection and use it nowhere else."
          )
        )
      }
    }
    for (index, step) in summary.nextSteps.enumerated()
    where step.evidenceIDs.contains(where: flagged.contains) {
      found.append(
        finding(
          "call/injection",
          .error,
          at: "/next_steps/\(index)",
          text: step.text,
          "A step cannot rest on a line that addresses a machine."
        )
      )
    }
    for (index, milestone) in summary.milestones.enumerated()
    where milestone.evidenceIDs.contains(where: flagged.contains) {
      found.append(
        finding(
          "call/injection",
          .error,
          at: "/milestones/\(index)",
          text: milestone.reason,
          "A milestone cannot rest on a line that addresses a machine."
        )
      )
    }
    guard let transcript else { return found }
    for cue in transcript.cues where detector.addressesMachine(Speech.words(of: cue.text)) {
      let known = summary.evidence.contains {
        flagged.contains($0.id) && $0.cueIDs.contains(cue.id)
      }
      if !known {
        found.append(
          finding(
            "call/injection",
            .error,
            at: "/quarantine",
            text: cue.text,
            "Cue \(cue.id) addresses a machine and is not flagged."
          )
        )
      }
    }
    return found
  }

  /// The findings of `call/quarantine`.
  func quarantine() -> [Finding] {
    var found: [Finding] = []
    let views = [
      ("/views/internal", summary.views.internal, heldIDs),
      ("/views/partner", summary.views.partner, heldIDs.union(redactedIDs)),
      ("/views/customer_email", summary.views.customerEmail, heldIDs.union(redactedIDs)),
      ("/views/crm_note", summary.views.crmNote, heldIDs.union(redactedIDs)),
    ]
    for (path, text, hidden) in views {
      let folded = EvidenceVerifier.folded(text)
      for record in summary.evidence where hidden.contains(record.id) {
        guard let part = shared(record.quote, with: folded) else { continue }
        let topic =
          summary.quarantine.hits.first { $0.evidenceIDs.contains(record.id) }?.topic ?? ""
        found.append(
          finding(
            "call/quarantine",
            .error,
            at: path,
            text: part,
            "This comes from a line in quarantine (\(topic)) and may not stand here."
          )
        )
      }
    }
    let expected = Quarantine(hits: summary.quarantine.hits).action
    if expected != summary.quarantine.action {
      found.append(
        finding(
          "call/quarantine",
          .error,
          at: "/quarantine/action",
          text: summary.quarantine.action.rawValue,
          "The action is the strictest of its hits.",
          suggestion: expected.rawValue
        )
      )
    }
    return found
  }

  /// Six words in a row of a quote that stand in a text, or the whole quote where it is shorter.
  private func shared(_ quote: String, with text: [UInt8]) -> String? {
    let words = quote.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    let length = min(6, words.count)
    guard length >= 2 else { return nil }
    for start in 0...(words.count - length) {
      let part = words[start..<start + length].joined(separator: " ")
      if EvidenceVerifier.contains(text, EvidenceVerifier.folded(part)) { return part }
    }
    return nil
  }

  private static let sentiment = PhraseList(
    """
    sentiment|talk time|spoke for|talked for|seemed annoyed|seems annoyed|frustrated|meddpicc|bant|spiced|economic buyer
    champion|qualification|qualified lead|pain score|redezeit|stimmung|buying signal|budget holder
    """
  )
  private static let inside = PhraseList(
    """
    margin|deal reg|deal registration|discount floor|price floor|incentive|marketing fund|mdf|commission|rebate
    talk track|off-message|milestone|parked|marge|provision|battle card|pipeline
    """
  )

  /// The findings of `call/views`.
  func views() -> [Finding] {
    var found: [Finding] = []
    let text = summary.views.customerEmail
    let words = Speech.words(of: text)
    for (list, what) in [
      (Self.sentiment, "an opinion or a figure about people"),
      (Self.inside, "a matter between vendor and partner"),
    ] {
      if let match = list.firstMatch(in: words) {
        let bytes = Array(text.utf8)
        let range =
          words[match.lowerBound].range.lowerBound..<words[match.upperBound - 1].range.upperBound
        let part = String(decoding: bytes[range], as: UTF8.self)
        found.append(
          finding(
            "call/views",
            .error,
            at: "/views/customer_email",
            text: part,
            "The customer's view holds \(what): \"\(part)\". Leave it out."
          )
        )
      }
    }
    let folded = EvidenceVerifier.folded(text)
    for (index, parked) in summary.parked.enumerated() {
      if let part = shared(parked.text, with: folded) {
        found.append(
          finding(
            "call/views",
            .error,
            at: "/views/customer_email",
            text: part,
            "Parked line \(index + 1) is internal and may not stand in the customer's view."
          )
        )
      }
    }
    return found
  }
}

// MARK: - Coverage and shape

extension CallCheck {
  /// The findings of `call/coverage`.
  func coverage() -> [Finding] {
    let coverage = summary.coverage
    var found: [Finding] = []
    if coverage.cuesRead < coverage.cuesTotal {
      found.append(
        finding(
          "call/coverage",
          .error,
          at: "/coverage/cues_read",
          text: "\(coverage.cuesRead)",
          "Only \(coverage.cuesRead) of \(coverage.cuesTotal) cues were read."
        )
      )
    }
    if let transcript, transcript.cues.count != coverage.cuesTotal {
      found.append(
        finding(
          "call/coverage",
          .error,
          at: "/coverage/cues_total",
          text: "\(coverage.cuesTotal)",
          "The transcript has \(transcript.cues.count) cues."
        )
      )
    }
    return found
  }

  /// The findings of `call/one-sided`.
  func balance() -> [Finding] {
    guard !summary.nextSteps.isEmpty else { return [] }
    let sides = Set(summary.nextSteps.filter { $0.status != .rejected }.map(\.ownerSide))
    let missing = [Side.vendor, .partner].filter { !sides.contains($0) }
    return missing.map { side in
      finding(
        "call/one-sided",
        .warning,
        at: "/next_steps",
        "No step is owned by the \(side.rawValue); is that so?"
      )
    }
  }

  /// The findings of `call/primary`.
  func primary() -> [Finding] {
    guard !summary.nextSteps.isEmpty else { return [] }
    let chosen = summary.nextSteps.indices.filter { summary.nextSteps[$0].primary }
    guard chosen.count == 1 else {
      return [
        finding(
          "call/primary",
          .warning,
          at: "/next_steps",
          "One step is the primary one; \(chosen.count) are marked."
        )
      ]
    }
    guard summary.nextSteps[chosen[0]].due.date == nil else { return [] }
    return [
      finding(
        "call/primary",
        .warning,
        at: "/next_steps/\(chosen[0])/due",
        text: summary.nextSteps[chosen[0]].text,
        "The primary step has no date; agree one."
      )
    ]
  }

  /// The findings of `call/crm-note`.
  func note() -> [Finding] {
    let note = summary.views.crmNote
    let path = "/views/crm_note"
    var found: [Finding] = []
    if note.count > CallViewWriter.longestNote {
      found.append(
        finding(
          "call/crm-note",
          .warning,
          at: path,
          "The CRM note has \(note.count) characters; 1,200 are the limit."
        )
      )
    }
    let first = note.split(separator: "\n").first.map(String.init) ?? ""
    if first != summary.headline {
      found.append(
        finding(
          "call/crm-note",
          .warning,
          at: path,
          text: first,
          "The CRM note begins with the headline.",
          suggestion: summary.headline
        )
      )
    }
    if !note.contains("runway:call:\(summary.call.id)") {
      found.append(
        finding(
          "call/crm-note",
          .warning,
          at: path,
          "The CRM note has the line runway:call:\(summary.call.id), by which it is recognised."
        )
      )
    }
    if ["**", "<b>", "](", "```"].contains(where: note.contains) {
      found.append(
        finding("call/crm-note", .warning, at: path, "The CRM note is plain text without markup.")
      )
    }
    let words = summary.headline.split(separator: " ").count
    if words > HeadlineWriter.longest {
      found.append(
        finding(
          "call/crm-note",
          .warning,
          at: "/headline",
          text: summary.headline,
          "The headline has \(words) words; \(HeadlineWriter.longest) are the limit."
        )
      )
    }
    return found
  }
}
