extension TalkTrack {
  /// The track on one page, in the order in which it is used.
  ///
  /// - Parameters:
  ///   - annotations: What to show about the words; `nil` for a reader outside.
  ///   - gaps: What the library could not give.
  /// - Returns: The blocks of the page.
  func page(annotations: Annotations?, gaps: [Gap]) -> [PageBlock] {
    var writer = PageWriter(annotations: annotations, gaps: gaps)
    writer.add(.title(PageLine("Talk track: \(title)")))
    writeTarget(&writer)
    writeWhyNow(&writer)
    writeOpenerAndStory(&writer)
    writeQuestions(&writer)
    writeProof(&writer)
    writeObjections(&writer)
    writeFirstStep(&writer)
    writeNotToSay(&writer)
    writer.section("In one breath", SpokenLength.seconds(oneBreath).asSeconds)
    writer.passage("/one_breath", oneBreath, .paragraph)
    return writer.blocks
  }

  private var title: String {
    let role = whoItIsFor.titles.first ?? personaID
    return whoItIsFor.industry.isEmpty
      ? "\(role), \(verticalID)" : "\(role), \(whoItIsFor.industry)"
  }

  private func writeTarget(_ writer: inout PageWriter) {
    let path = "/who_it_is_for"
    writer.section("Who it is for", at: path)
    let titles = whoItIsFor.titles
    if writer.annotations == nil {
      if !titles.isEmpty {
        writer.add(.field("Titles", PageLine(titles.joined(separator: ", "))))
      }
    } else {
      for (index, title) in titles.enumerated() {
        writer.passage("\(path)/titles/\(index)", title, .field(index == 0 ? "Titles" : ""))
      }
    }
    writer.passage("\(path)/industry", whoItIsFor.industry, .field("Industry"))
    writer.passage("\(path)/size_band", whoItIsFor.sizeBand, .field("Size"), tone: .faint)
    writer.passage("\(path)/region", whoItIsFor.region, .field("Region"), tone: .faint)
    writer.passage("\(path)/situation", whoItIsFor.situation, .field("Situation"))
    writer.passage("\(path)/trigger_event", whoItIsFor.triggerEvent, .field("Trigger"))
    writer.passage("\(path)/look_for", whoItIsFor.lookFor, .field("Look for"))
    for (index, text) in (whoItIsFor.exampleAccounts ?? []).enumerated() {
      let name = index == 0 ? "Such as" : ""
      writer.passage("\(path)/example_accounts/\(index)", text, .field(name))
    }
    for (index, text) in whoItIsFor.notFor.enumerated() {
      writer.passage("\(path)/not_for/\(index)", text, .field(index == 0 ? "Not for" : ""))
    }
  }

  private func writeWhyNow(_ writer: inout PageWriter) {
    writer.section("Why now", at: "/why_now")
    writer.passage("/why_now/line", whyNow.line, .paragraph)
    writer.passage("/why_now/cost_of_waiting/text", whyNow.costOfWaiting.text, .paragraph)
    if let trigger = whyNow.trigger {
      let facts = [
        trigger.date.map { "Event: \($0)" }, trigger.expiresOn.map { "use until \($0)" },
        trigger.sourceURL,
      ].compactMap(\.self)
      if !facts.isEmpty {
        writer.add(.paragraph(PageLine(facts.joined(separator: " · "), .faint)))
      }
    }
  }

  private func writeOpenerAndStory(_ writer: inout PageWriter) {
    writer.section("Opener", opener.seconds.asSeconds, at: "/opener")
    writer.passage("/opener/permission_line", opener.permissionLine ?? "", .paragraph)
    writer.passage("/opener/reason_line", opener.reasonLine, .paragraph)
    writer.passage("/opener/hook_line", opener.hookLine, .paragraph)
    writer.section("Story", story.seconds.asSeconds, at: "/story")
    writer.passage("/story/before", story.before, .paragraph)
    writer.passage("/story/turning_point", story.turningPoint, .paragraph)
    writer.passage("/story/after", story.after, .paragraph)
  }

  private func writeQuestions(_ writer: inout PageWriter) {
    writer.section("Questions", at: "/discovery_questions")
    for (index, question) in discoveryQuestions.enumerated() {
      let path = "/discovery_questions/\(index)"
      let lead = PageLine(question.purpose, .faint).adding(" ")
      writer.passage("\(path)/text", question.text, .item(.number(index + 1)), lead: lead)
      writer.notes(at: path)
      writer.quotes("\(path)/listen_for", "listen for", question.listenFor)
    }
  }

  private func writeProof(_ writer: inout PageWriter) {
    writer.section("Proof", at: "/proof_points")
    if proofPoints.isEmpty || writer.lacksProof {
      writer.add(.paragraph("No approved proof here yet: tell no customer story."))
    }
    for (index, point) in proofPoints.enumerated() {
      writer.passage("/proof_points/\(index)/say_as", point.sayAs, .item(.bullet))
      writer.notes(at: "/proof_points/\(index)")
      if let asset = point.showAssetID {
        writer.add(.detail(PageLine("show ").adding(asset, .faint)))
      }
    }
  }

  private func writeObjections(_ writer: inout PageWriter) {
    writer.section("If they say", at: "/objections")
    for (index, objection) in objections.enumerated() {
      let path = "/objections/\(index)"
      writer.quotes("\(path)/heard_as", "", objection.heardAs, marker: .bullet)
      writer.passage(
        "\(path)/why_they_say_it",
        objection.whyTheySayIt,
        .detail,
        lead: PageLine("Behind it: ", .strong),
        tone: .faint
      )
      writer.passage(
        "\(path)/response",
        objection.response,
        .detail,
        lead: PageLine("Say: ", .strong)
      )
      writer.passage(
        "\(path)/question_back",
        objection.questionBack,
        .detail,
        lead: PageLine("Ask: ", .strong)
      )
      writer.notes(at: path)
    }
  }

  private func writeFirstStep(_ writer: inout PageWriter) {
    let minutes = firstStep.minutes > 0 ? "\(firstStep.minutes) min" : ""
    writer.section("First step", minutes, at: "/first_step")
    writer.passage("/first_step/ask_line", firstStep.askLine, .field("Ask"))
    writer.passage("/first_step/who_does_it", firstStep.whoDoesIt, .field("Who"))
    writer.passage("/first_step/done_when", firstStep.doneWhen, .field("Done when"))
    writer.passage("/handoff/when_to_call_us", handoff.whenToCallUs, .field("Hand over"))
    writer.passage("/handoff/who", handoff.who, .field("Whom"))
    writer.passage("/handoff/channel", handoff.channel, .field("How"))
  }

  private func writeNotToSay(_ writer: inout PageWriter) {
    writer.section("Not to say", at: "/not_to_say")
    for (index, entry) in notToSay.enumerated() {
      let path = "/not_to_say/\(index)"
      writer.quotes("\(path)/phrase", "", [entry.phrase], marker: .bullet, isList: false)
      writer.passage("\(path)/why", entry.why, .detail, tone: .faint)
      writer.passage(
        "\(path)/say_instead",
        entry.sayInstead ?? "",
        .detail,
        lead: PageLine("Say instead: ", .strong)
      )
    }
  }
}

extension PageWriter {
  /// Whether the library had no proof to give.
  fileprivate var lacksProof: Bool {
    gaps.contains { $0.missing == .proof && $0.covers("/proof_points") }
  }

  /// Adds words that somebody else says, as one line, with what is to be said about them.
  fileprivate mutating func quotes(
    _ path: String,
    _ label: String,
    _ texts: [String],
    marker: PageMarker? = nil,
    isList: Bool = true
  ) {
    guard !texts.isEmpty else { return }
    var line = label.isEmpty ? PageLine("") : PageLine(label + ": ")
    for (index, text) in texts.enumerated() {
      line = line.adding(index == 0 ? "" : " · ").adding(text, .quoted)
    }
    add(marker.map { .item(line, marker: $0) } ?? .detail(line))
    guard isList else {
      notes(at: path)
      return
    }
    for index in texts.indices { notes(at: "\(path)/\(index)") }
  }
}

extension Int {
  /// `~20 s`, or nothing for none.
  var asSeconds: String { self > 0 ? "~\(self) s" : "" }
}
