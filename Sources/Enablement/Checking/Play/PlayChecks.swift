public import Guardrails
public import Messaging

/// The six frictions, looked for in a play: who, why now, a light start, a path, a near reward and
/// somebody who notices.
///
/// Days count from the day on which the partner starts. The limits are those of the design's
/// activation chapter: contact by day 10, an hour of the partner's work in the first week, a reward
/// within 30 days.
public struct PlayChecks: Sendable {
  /// The latest day of the first customer contact.
  public static let latestContact = 10
  /// The most minutes of the partner's work in the first seven days.
  public static let mostMinutesInFirstWeek = 60
  /// The latest day on which the first reward is paid.
  public static let latestReward = 30
  /// The latest day on which the target is named.
  public static let latestTarget = 14
  /// The most steps.
  public static let mostSteps = 5

  private let library: Library
  private let start: CivilDate
  private let vendorOwner: String?
  private let partner: Partner?

  /// Makes the checks of one start.
  ///
  /// - Parameters:
  ///   - library: The library that the play belongs to.
  ///   - start: The day on which the partner starts.
  ///   - vendorOwner: Who notices on the vendor's side.
  ///   - partner: The partner; without one its side is not judged.
  public init(library: Library, start: CivilDate, vendorOwner: String?, partner: Partner? = nil) {
    self.library = library
    self.start = start
    self.vendorOwner = vendorOwner
    self.partner = partner
  }

  /// What stands in the way of a partner who wants to run the play, in the order of its steps.
  public func findings(in play: Play) -> [Finding] {
    path(play) + target(play) + urgency(play) + weight(play) + reward(play) + owners(play)
  }

  /// The day on which a step is due.
  public func day(of step: Play.Step) -> CivilDate { start.adding(days: step.dayOffset) }
}

extension PlayChecks {
  /// A library, not a path.
  private func path(_ play: Play) -> [Finding] {
    let id = "play/path"
    var findings: [Finding] = []
    if play.steps.isEmpty || play.steps.count > Self.mostSteps {
      let message = "\(play.steps.count) steps: one to \(Self.mostSteps) are a path."
      findings.append(Finding(id, .error, at: "/steps", message))
    }
    for (index, step) in play.steps.enumerated() {
      let path = "/steps/\(index)"
      if index > 0, step.dayOffset <= play.steps[index - 1].dayOffset {
        let before = play.steps[index - 1].dayOffset
        let message =
          "Day \(step.dayOffset) is not after day \(before) of the step before: nobody knows which "
          + "is next."
        findings.append(Finding(id, .error, at: "\(path)/day_offset", message))
      }
      if (step.doneEvidence ?? "").isEmpty {
        let message = "Nothing says how one knows that it is done: add done_evidence."
        findings.append(Finding(id, .error, at: "\(path)/done_evidence", message))
      }
      if step.minutes == nil {
        let message = "Nothing says how long it takes: add minutes."
        findings.append(Finding(id, .warning, at: "\(path)/minutes", message))
      }
      findings += asset(step, path) + verb(step, path)
    }
    return findings
  }

  private func asset(_ step: Play.Step, _ path: String) -> [Finding] {
    guard let asset = step.assetID, library.item(asset) == nil else { return [] }
    // Artifacts are named by their own ids, which only a store can know.
    let isArtifact = ["TT-", "OB-", "SQ-", "OP-"].contains { asset.hasPrefix($0) }
    guard !isArtifact else { return [] }
    let message = "\(asset) is neither an item of the library nor an artifact."
    return [Finding("play/path", .error, at: "\(path)/asset_id", message, claim: asset)]
  }

  private func verb(_ step: Play.Step, _ path: String) -> [Finding] {
    let first = step.action.split { !$0.isLetter && $0 != "-" }.first?.lowercased() ?? ""
    guard Self.noVerbs.contains(first) || first.isEmpty else { return [] }
    let message = "It begins with “\(first)”: begin with what to do."
    return [Finding("play/path", .warning, at: "\(path)/action", in: step.action, message)]
  }

  /// Words with which no instruction begins.
  private static let noVerbs = Set(
    """
    the a an this that these those your our their all some any each every partner partners vendor \
    customer we you they it there who what when after before during if once der die das ein eine \
    ihr ihre unser unsere alle wir sie es wenn nach vor
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// Target too broad.
  private func target(_ play: Play) -> [Finding] {
    let id = "play/target"
    var findings: [Finding] = []
    if play.verticalIDs.isAll || play.personaIDs.isAll {
      let what = play.verticalIDs.isAll ? "vertical_ids" : "persona_ids"
      let message = "It is for everybody: name the \(what) that it is made for."
      findings.append(Finding(id, .error, at: "/\(what)", message))
    }
    let names = play.steps.first { step in
      step.ownerSide != .vendor && Self.targeting.occurs(in: step.action)
    }
    guard let names else {
      let message =
        "No step has the partner name the accounts or the person: milestone 1 cannot be reached."
      findings.append(Finding(id, .warning, at: "/steps", message))
      return findings
    }
    if names.dayOffset > Self.latestTarget {
      let message =
        "The accounts are named on day \(names.dayOffset): day \(Self.latestTarget) at the latest."
      findings.append(Finding(id, .error, at: "/steps", message))
    }
    return findings
  }

  private static let targeting = WordList(
    """
    name accounts
    name three
    name four
    name five
    name six
    name ten
    accounts that fit
    list of accounts
    account list
    target list
    pick accounts
    choose accounts
    nennen Sie
    Zielliste
    """,
    inflected: true
  )

  /// Story lacks urgency.
  private func urgency(_ play: Play) -> [Finding] {
    let end = start.adding(days: play.steps.map(\.dayOffset).max() ?? 0)
    let verticals = play.verticalIDs.listed
    let usable = library.triggers.filter { trigger in
      trigger.isNews(on: start)
        && (verticals.isEmpty
          || verticals.contains { library.covers(trigger.verticalIDs, vertical: $0) })
    }
    guard !usable.isEmpty else {
      let message =
        "No trigger for \(verticals.isEmpty ? "any vertical" : verticals.joined(separator: ", ")) "
        + "is in force on \(start): there is no reason to act this month."
      return [Finding("play/urgency", .error, at: "/vertical_ids", message)]
    }
    let lasting = usable.filter { $0.isNews(on: end) }
    guard lasting.isEmpty, let last = usable.compactMap(\.expiresOn).max() else { return [] }
    let ids = usable.map(\.id).joined(separator: ", ")
    let message =
      "\(ids): the last trigger expires on \(last), inside the play, which runs until \(end)."
    return [Finding("play/urgency", .warning, at: "/vertical_ids", message)]
  }

  /// First step too heavy.
  private func weight(_ play: Play) -> [Finding] {
    let id = "play/first-step"
    var findings: [Finding] = []
    let own = play.steps.filter { $0.ownerSide != .vendor }
    let contact = own.first { Self.contact.occurs(in: $0.action) || isAsk($0.assetID) }
    if let contact, contact.dayOffset > Self.latestContact {
      let message =
        "The first customer hears from the partner on day \(contact.dayOffset): day "
        + "\(Self.latestContact) at the latest."
      findings.append(Finding(id, .error, at: "/steps", message))
    } else if contact == nil {
      let message = "No step has the partner speak to a customer."
      findings.append(Finding(id, .error, at: "/steps", message))
    }
    let minutes = own.filter { $0.dayOffset <= 7 }.compactMap(\.minutes).reduce(0, +)
    if minutes > Self.mostMinutesInFirstWeek {
      let message =
        "\(minutes) minutes of the partner's work in the first week: "
        + "\(Self.mostMinutesInFirstWeek) at most."
      findings.append(Finding(id, .error, at: "/steps", message))
    }
    if let first = own.first, let asset = first.assetID, let call = library.callToAction(asset),
      call.rung > 2 || call.needsVendor
    {
      let message = "\(asset) is too heavy for a first step: rung 2 at most, without the vendor."
      findings.append(Finding(id, .error, at: "/steps/0/asset_id", message, claim: asset))
    }
    return findings
  }

  private func isAsk(_ asset: String?) -> Bool {
    asset.map { library.callToAction($0) != nil } ?? false
  }

  private static let contact = WordList(
    """
    call
    phone
    write to
    email
    e-mail
    message
    meet
    visit
    introduce
    discovery call
    send the customer
    rufen Sie
    schreiben Sie
    treffen Sie
    """,
    inflected: true
  )

  /// Reward distant.
  private func reward(_ play: Play) -> [Finding] {
    let id = "play/reward"
    var days: [(path: String, day: Int)] = []
    var findings: [Finding] = []
    for (index, step) in play.steps.enumerated() where step.ownerSide != .vendor {
      guard let reward = step.reward else { continue }
      let path = "/steps/\(index)/reward"
      guard case .incentive(let incentive)? = library.item(reward) else {
        if reward.hasPrefix("INC-") {
          let message = "\(reward) is no incentive of the library."
          findings.append(Finding(id, .error, at: path, message, claim: reward))
        }
        continue
      }
      let due = day(of: step)
      if !incentive.isOffered(on: due) {
        let message = "\(reward) is not on offer on \(due), when the step is due."
        findings.append(Finding(id, .error, at: path, message, claim: reward))
        continue
      }
      if let pays = incentive.paysInDays { days.append((path, step.dayOffset + pays)) }
    }
    guard let first = days.min(by: { $0.day < $1.day }) else {
      let message = "No step has a reward with a day of payment: name the incentive and its event."
      return findings + [Finding(id, .warning, at: "/incentive_id", message)]
    }
    guard first.day > Self.latestReward else { return findings }
    let message =
      "The first reward is paid on day \(first.day): day \(Self.latestReward) at the latest."
    return findings + [Finding(id, .error, at: first.path, message)]
  }

  /// No shared accountability.
  private func owners(_ play: Play) -> [Finding] {
    let id = "play/owner"
    var findings: [Finding] = []
    func warn(_ path: String, _ message: String) {
      findings.append(Finding(id, .warning, at: path, message))
    }
    if (play.owner ?? "").isEmpty { warn("/owner", "Nobody owns the play: add owner.") }
    if (vendorOwner ?? "").isEmpty {
      warn("", "Nobody on the vendor's side notices: add activation_owner to runway.yaml.")
    }
    if let partner, (partner.ownerPartner ?? "").isEmpty {
      warn("", "Nobody at \(partner.name) is named: add owner_partner to partners.csv.")
    }
    if !play.steps.contains(where: { $0.ownerSide != .partner }) {
      warn("/steps", "Every step is the partner's: give the vendor one, such as a check-in.")
    }
    for (index, step) in play.steps.enumerated() where step.ownerSide == .both {
      warn("/steps/\(index)/owner_side", "Two sides own it, so nobody does: name one.")
    }
    return findings
  }
}
