extension TalkTrack {
  /// Shows every editable string, in reading order.
  mutating func visitTexts(_ visit: (String, PassageRole, inout String) -> Void) {
    visit("/one_breath", .spoken, &oneBreath)
    visitTarget(visit)
    visit("/why_now/line", .spoken, &whyNow.line)
    visit("/why_now/cost_of_waiting/text", .spoken, &whyNow.costOfWaiting.text)
    visitOptional(&opener.permissionLine, "/opener/permission_line", .spoken, visit)
    visit("/opener/reason_line", .spoken, &opener.reasonLine)
    visit("/opener/hook_line", .spoken, &opener.hookLine)
    visit("/story/before", .spoken, &story.before)
    visit("/story/turning_point", .spoken, &story.turningPoint)
    visit("/story/after", .spoken, &story.after)
    visitConversation(visit)
    visit("/first_step/ask_line", .spoken, &firstStep.askLine)
    visit("/first_step/who_does_it", .guidance, &firstStep.whoDoesIt)
    visit("/first_step/done_when", .guidance, &firstStep.doneWhen)
    for index in notToSay.indices {
      let path = "/not_to_say/\(index)"
      visit("\(path)/phrase", .quoted, &notToSay[index].phrase)
      visit("\(path)/why", .guidance, &notToSay[index].why)
      visitOptional(&notToSay[index].sayInstead, "\(path)/say_instead", .spoken, visit)
    }
    visit("/handoff/when_to_call_us", .guidance, &handoff.whenToCallUs)
    visit("/handoff/who", .guidance, &handoff.who)
    visit("/handoff/channel", .guidance, &handoff.channel)
  }

  private mutating func visitTarget(_ visit: (String, PassageRole, inout String) -> Void) {
    let path = "/who_it_is_for"
    visitEach(&whoItIsFor.titles, "\(path)/titles", .guidance, visit)
    visit("\(path)/industry", .guidance, &whoItIsFor.industry)
    visit("\(path)/size_band", .guidance, &whoItIsFor.sizeBand)
    visit("\(path)/region", .guidance, &whoItIsFor.region)
    visit("\(path)/situation", .guidance, &whoItIsFor.situation)
    visit("\(path)/trigger_event", .guidance, &whoItIsFor.triggerEvent)
    visitEach(&whoItIsFor.notFor, "\(path)/not_for", .guidance, visit)
    if var accounts = whoItIsFor.exampleAccounts {
      visitEach(&accounts, "\(path)/example_accounts", .guidance, visit)
      whoItIsFor.exampleAccounts = accounts
    }
    visit("\(path)/look_for", .guidance, &whoItIsFor.lookFor)
  }

  private mutating func visitConversation(_ visit: (String, PassageRole, inout String) -> Void) {
    for index in discoveryQuestions.indices {
      let path = "/discovery_questions/\(index)"
      visit("\(path)/text", .spoken, &discoveryQuestions[index].text)
      visitEach(&discoveryQuestions[index].listenFor, "\(path)/listen_for", .quoted, visit)
    }
    for index in proofPoints.indices {
      visit("/proof_points/\(index)/say_as", .spoken, &proofPoints[index].sayAs)
    }
    for index in objections.indices {
      let path = "/objections/\(index)"
      visitEach(&objections[index].heardAs, "\(path)/heard_as", .quoted, visit)
      visit("\(path)/why_they_say_it", .guidance, &objections[index].whyTheySayIt)
      visit("\(path)/response", .spoken, &objections[index].response)
      visit("\(path)/question_back", .spoken, &objections[index].questionBack)
    }
  }
}
