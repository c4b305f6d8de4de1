import Calls
import Messaging

extension CallSummary {
  /// The call on a page: what was promised first, then what was said about the deal.
  ///
  /// What is held back by the quarantine is counted and never quoted.
  func page(annotations: Annotations?, gaps: [Gap]) -> [PageBlock] {
    var writer = PageWriter(annotations: annotations, gaps: gaps)
    writer.add(.title(PageLine(call.title.isEmpty ? "Call summary" : call.title)))
    writeCall(&writer)
    writer.passage("/headline", headline, .paragraph)
    if purpose.isEmpty {
      writer.add(.paragraph("Purpose: none identified"))
    } else {
      writer.passage("/purpose", purpose, .paragraph)
    }
    writeNextSteps(&writer)
    writeNotes("Decisions", "/decisions", decisions, editable: true, &writer)
    writeObjections(&writer)
    writeNotes("Risks", "/risks", risks, editable: false, &writer)
    writeNotes("Open questions", "/questions_open", questionsOpen, editable: false, &writer)
    writeParked(&writer)
    writeScenario(&writer)
    writeQualification(&writer)
    writeMilestones(&writer)
    writeClaims(&writer)
    writeQuarantine(&writer)
    writeCoverage(&writer)
    if annotations != nil { writeViews(&writer) }
    return writer.blocks
  }

  private func writeCall(_ writer: inout PageWriter) {
    let facts = [
      call.date?.description,
      call.durationS > 0 ? "\(Int((call.durationS / 60).rounded())) min" : nil,
      call.sourceFormat,
    ].compactMap(\.self)
    writer.add(.field("Call", PageLine(facts.joined(separator: " · "), .faint)))
    for side in Side.allCases {
      let people = attendees.filter { $0.side == side }.map { $0.name ?? $0.displayName }
      guard !people.isEmpty else { continue }
      writer.add(.field(side.label, PageLine(people.joined(separator: ", "))))
    }
  }

  private func writeNextSteps(_ writer: inout PageWriter) {
    writer.section("Next steps", at: "/next_steps")
    guard !nextSteps.isEmpty else {
      writer.add(.paragraph("None identified"))
      return
    }
    for (index, step) in nextSteps.enumerated() {
      let path = "/next_steps/\(index)"
      let lead = step.primary ? PageLine("Primary ", .strong) : PageLine("")
      writer.passage("\(path)/text", step.text, .item(.number(index + 1)), lead: lead)
      var facts = PageLine(name(of: step.ownerID), .strong)
        .adding(" (\(step.ownerSide.rawValue)), \(step.strength.rawValue), ")
      facts = facts.adding(step.due.phrase, .faint)
      if !step.due.said.isEmpty { facts = facts.adding(" said ").adding(step.due.said, .quoted) }
      writer.add(.detail(facts))
      if let condition = step.condition {
        writer.add(.detail(PageLine("only if ").adding(condition, .quoted)))
      }
      writeQuotes(step.evidenceIDs, &writer)
      writer.notes(at: path)
    }
  }

  private func writeNotes(
    _ name: String,
    _ path: String,
    _ notes: [CallNote],
    editable: Bool,
    _ writer: inout PageWriter
  ) {
    writer.section(name, at: path)
    guard !notes.isEmpty else {
      writer.add(.paragraph("None identified"))
      return
    }
    for (index, note) in notes.enumerated() {
      writer.passage(
        "\(path)/\(index)" + (editable ? "/text" : ""),
        note.text,
        .item(.bullet)
      )
      if editable { writer.notes(at: "\(path)/\(index)") }
      writeQuotes(note.evidenceIDs, &writer, unlike: note.text)
    }
  }

  private func writeObjections(_ writer: inout PageWriter) {
    writer.section("Objections", at: "/objections")
    guard !objections.isEmpty else {
      writer.add(.paragraph("None identified"))
      return
    }
    for (index, objection) in objections.enumerated() {
      let answer =
        switch objection.answered {
        case .yes: "answered"
        case .partly: "partly answered"
        case .no: "not answered"
        }
      writer.add(
        .item(PageLine(objection.text).adding(" ").adding("(\(answer))", .faint), marker: .bullet)
      )
      writer.notes(at: "/objections/\(index)")
      writeQuotes(objection.evidenceIDs, &writer, unlike: objection.text)
    }
  }

  private func writeParked(_ writer: inout PageWriter) {
    writer.section("Parked", at: "/parked")
    guard !parked.isEmpty else {
      writer.add(.paragraph("None identified"))
      return
    }
    for (index, step) in parked.enumerated() {
      writer.add(
        .item(
          PageLine(step.text).adding(" ").adding("(\(step.why.explanation))", .faint),
          marker: .bullet
        )
      )
      writer.notes(at: "/parked/\(index)")
      writeQuotes(step.evidenceIDs, &writer, unlike: step.text)
    }
  }

  private func writeScenario(_ writer: inout PageWriter) {
    let rows: [(String, BasedValue)] = [
      ("Account", scenario.account), ("Stage", scenario.stage), ("Amount", scenario.amount),
      ("Timeline", scenario.timeline), ("Problem", scenario.problem),
      ("Today", scenario.currentSolution), ("Competition", scenario.competition),
      ("Deal reg.", scenario.dealRegID),
    ]
    let known =
      rows.filter { $0.1.value != nil }
      + scenario.stakeholders.compactMap { value in
        value.value == nil ? nil : ("Stakeholder", value)
      }
    guard !known.isEmpty else { return }
    writer.section("The deal", at: "/scenario")
    for (name, value) in known {
      let line = PageLine(value.value ?? "").adding(" ").adding("(\(value.basis.rawValue))", .faint)
      writer.add(.field(name, line))
    }
  }

  private func writeClaims(_ writer: inout PageWriter) {
    guard !claimsHeard.isEmpty else { return }
    writer.section("Claims heard", at: "/claims_heard")
    for claim in claimsHeard {
      let verdict =
        switch claim.verdict {
        case .approved: "as approved"
        case .offMessage: "off message"
        case .expired: "expired"
        case .unknown: "not in the library"
        }
      let facts = [verdict, claim.claimID, claim.saidBySide.rawValue].compactMap(\.self)
      writer.add(
        .item(
          PageLine(claim.text, .quoted).adding(" ").adding(
            "(" + facts.joined(separator: " · ") + ")",
            .faint
          ),
          marker: .bullet
        )
      )
    }
  }

  private func writeQuarantine(_ writer: inout PageWriter) {
    writer.section("Quarantine", at: "/quarantine")
    guard !quarantine.hits.isEmpty else {
      writer.add(.paragraph("Nothing was held back."))
      return
    }
    for hit in quarantine.hits {
      let action =
        switch hit.action {
        case .hold: "held: in no view"
        case .redact: "internal view only"
        case .pass: "passed"
        }
      let times = hit.evidenceIDs.compactMap { id in
        evidence.first { $0.id == id }?.start?.asClock
      }
      var line = PageLine(hit.topic, .strong)
      if !times.isEmpty { line = line.adding(" at ").adding(times.joined(separator: ", "), .faint) }
      writer.add(
        .item(
          line.adding(" ").adding("(\(action))", .faint),
          marker: .bullet
        )
      )
    }
  }

  private func writeCoverage(_ writer: inout PageWriter) {
    writer.section("Coverage", at: "/coverage")
    var facts = ["\(coverage.cuesRead) of \(coverage.cuesTotal) cues read"]
    if coverage.minutesWithoutSpeech >= 1 {
      facts.append("\(Int(coverage.minutesWithoutSpeech)) min without speech")
    }
    if coverage.unknownSpeakers > 0 { facts.append("\(coverage.unknownSpeakers) unknown speakers") }
    writer.add(.paragraph(PageLine(facts.joined(separator: " · "), .faint)))
    for correction in coverage.correctionsApplied {
      writer.add(
        .item(
          PageLine(correction.heard, .quoted).adding(" read as ").adding(correction.term, .faint),
          marker: .bullet
        )
      )
    }
  }

  private func writeViews(_ writer: inout PageWriter) {
    let all = [
      ("E-mail to the customer", "/views/customer_email", views.customerEmail),
      ("For the partner", "/views/partner", views.partner),
      ("CRM note", "/views/crm_note", views.crmNote),
      ("Internal", "/views/internal", views.internal),
    ]
    for (name, path, text) in all where !text.isEmpty {
      writer.section(name)
      writer.lines(path, text)
    }
  }
}

extension CallSummary {
  /// The name of an attendee, or the id where nobody has it.
  func name(of id: String) -> String {
    guard let person = attendees.first(where: { $0.id == id }) else { return id }
    return person.name ?? person.displayName
  }

  private func records(_ ids: [String]) -> [CallEvidence] {
    let held = Set(quarantine.hits.filter { $0.action == .hold }.flatMap(\.evidenceIDs))
    return ids.compactMap { id in
      held.contains(id) ? nil : evidence.first { $0.id == id }
    }
  }

  /// The words that were said, with their time and speaker.
  private func writeQuotes(
    _ ids: [String],
    _ writer: inout PageWriter,
    unlike text: String = ""
  ) {
    for record in records(ids) where !record.quote.isEmpty {
      let place = [record.speakerID.map(name), record.start?.asClock].compactMap(\.self)
      let line = record.quote == text ? PageLine("") : PageLine(record.quote, .quoted).adding(" ")
      writer.add(.detail(line.adding("— " + place.joined(separator: ", "), .faint)))
    }
  }
}

extension DueDate {
  /// `due 2026-03-12`, or what is known instead of a day.
  fileprivate var phrase: String {
    if let date { return "due \(date)" }
    if let range { return "due \(range.lowerBound) to \(range.upperBound)" }
    if !candidates.isEmpty {
      return "due " + candidates.map(\.description).joined(separator: " or ") + "?"
    }
    return "no date"
  }
}

extension ParkedStep.Reason {
  /// Why something is no next step, in the words of a reader.
  fileprivate var explanation: String {
    switch self {
    case .noOwner: "nobody took it"
    case .requestNotAccepted: "asked for, not accepted"
    case .collective: "“we” took it, nobody in person"
    case .hypothetical: "only considered"
    case .unverifiedQuote: "the quote is not in the transcript"
    case .noPromise: "sounds like a task; nobody promised it in words"
    }
  }
}

extension Side {
  fileprivate var label: String {
    switch self {
    case .vendor: "Vendor"
    case .partner: "Partner"
    case .customer: "Customer"
    case .unknown: "Side unknown"
    }
  }
}

extension Double {
  /// Seconds as `0:12:31`.
  var asClock: String {
    // A transcript may claim any number; a call has fewer than a thousand hours.
    guard isFinite, (0..<3_600_000).contains(self) else { return "?" }
    let seconds = Int(self)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
