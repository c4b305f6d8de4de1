public import Messaging

/// What a partner says to a buyer of one vertical: who it is for, why now, the story, the questions,
/// the proof, the objections and one light first step.
///
/// All strings are plain expanded text. Where words came from approved messaging stands once, in
/// the `spans` of the draft.
public struct TalkTrack: Sendable, Hashable, Codable {
  /// The vertical.
  public var verticalID: String
  /// The persona.
  public var personaID: String
  /// The play that it belongs to.
  public var playID: String?
  /// The partner that it was tailored for.
  public var partnerID: String?
  /// The language, BCP 47.
  public var locale: String
  /// Who to look for, and who not.
  public var whoItIsFor: Target
  /// Why this year and not the next.
  public var whyNow: WhyNow
  /// The first words.
  public var opener: Opener
  /// A change that a person went through.
  public var story: Story
  /// What to ask.
  public var discoveryQuestions: [DiscoveryQuestion]
  /// What shows that it is true.
  public var proofPoints: [ProofPoint]
  /// What they will hold against it.
  public var objections: [Objection]
  /// The one thing to ask for.
  public var firstStep: FirstStep
  /// Words to keep away from.
  public var notToSay: [NotToSay]
  /// When to bring in the vendor.
  public var handoff: Handoff
  /// The sentence that a partner can repeat tomorrow, at most 25 words.
  public var oneBreath: String

  /// Makes a talk track.
  public init(
    verticalID: String,
    personaID: String,
    playID: String? = nil,
    partnerID: String? = nil,
    locale: String,
    whoItIsFor: Target,
    whyNow: WhyNow,
    opener: Opener,
    story: Story,
    discoveryQuestions: [DiscoveryQuestion],
    proofPoints: [ProofPoint],
    objections: [Objection],
    firstStep: FirstStep,
    notToSay: [NotToSay],
    handoff: Handoff,
    oneBreath: String
  ) {
    self.verticalID = verticalID
    self.personaID = personaID
    self.playID = playID
    self.partnerID = partnerID
    self.locale = locale
    self.whoItIsFor = whoItIsFor
    self.whyNow = whyNow
    self.opener = opener
    self.story = story
    self.discoveryQuestions = discoveryQuestions
    self.proofPoints = proofPoints
    self.objections = objections
    self.firstStep = firstStep
    self.notToSay = notToSay
    self.handoff = handoff
    self.oneBreath = oneBreath
  }
}

extension TalkTrack {
  /// Who to look for, and who not: six facets and the counter-examples.
  public struct Target: Sendable, Hashable, Codable {
    /// One to four job titles.
    public var titles: [String]
    /// The industry.
    public var industry: String
    /// The size of the company.
    public var sizeBand: String
    /// Where they are.
    public var region: String
    /// The situation they are in.
    public var situation: String
    /// What has just happened there.
    public var triggerEvent: String
    /// One to three kinds of company that it is not for.
    public var notFor: [String]
    /// Three to five companies as examples; `nil` where nobody named any.
    public var exampleAccounts: [String]?
    /// What to look for from outside.
    public var lookFor: String

    /// Makes a target.
    public init(
      titles: [String],
      industry: String,
      sizeBand: String,
      region: String,
      situation: String,
      triggerEvent: String,
      notFor: [String],
      exampleAccounts: [String]? = nil,
      lookFor: String
    ) {
      self.titles = titles
      self.industry = industry
      self.sizeBand = sizeBand
      self.region = region
      self.situation = situation
      self.triggerEvent = triggerEvent
      self.notFor = notFor
      self.exampleAccounts = exampleAccounts
      self.lookFor = lookFor
    }
  }

  /// Why this year and not the next.
  public struct WhyNow: Sendable, Hashable, Codable {
    /// At most 35 words.
    public var line: String
    /// The event behind it; `nil` where the library has none, which is then a gap.
    public var trigger: TriggerReference?
    /// What it costs to wait.
    public var costOfWaiting: CostOfWaiting

    /// Makes a reason.
    public init(line: String, trigger: TriggerReference?, costOfWaiting: CostOfWaiting) {
      self.line = line
      self.trigger = trigger
      self.costOfWaiting = costOfWaiting
    }
  }

  /// The event of the library that a reason rests on.
  public struct TriggerReference: Sendable, Hashable, Codable {
    /// The trigger's id.
    public var id: String
    /// Its kind.
    public var kind: String
    /// Its text.
    public var text: String
    /// The day of the event.
    public var date: CivilDate?
    /// The claim that carries it.
    public var claimID: String?
    /// Where it is documented.
    public var sourceURL: String?
    /// The day on which that was written.
    public var sourceDate: CivilDate?
    /// Until when it may be used.
    public var expiresOn: CivilDate?

    /// Makes a reference.
    public init(
      id: String,
      kind: String,
      text: String,
      date: CivilDate?,
      claimID: String?,
      sourceURL: String?,
      sourceDate: CivilDate?,
      expiresOn: CivilDate?
    ) {
      self.id = id
      self.kind = kind
      self.text = text
      self.date = date
      self.claimID = claimID
      self.sourceURL = sourceURL
      self.sourceDate = sourceDate
      self.expiresOn = expiresOn
    }
  }

  /// The first words, at most twenty seconds.
  public struct Opener: Sendable, Hashable, Codable {
    /// Asks for leave to go on.
    public var permissionLine: String?
    /// Why this call.
    public var reasonLine: String
    /// What makes them listen.
    public var hookLine: String
    /// Spoken seconds at 150 words a minute.
    public var seconds: Int

    /// Makes an opener.
    public init(permissionLine: String?, reasonLine: String, hookLine: String, seconds: Int) {
      self.permissionLine = permissionLine
      self.reasonLine = reasonLine
      self.hookLine = hookLine
      self.seconds = seconds
    }
  }

  /// A person and a change, 45 to 75 seconds.
  public struct Story: Sendable, Hashable, Codable {
    /// How it was.
    public var before: String
    /// What changed it.
    public var turningPoint: String
    /// How it is now.
    public var after: String
    /// The proof behind it.
    public var proofID: String?
    /// Spoken seconds at 150 words a minute.
    public var seconds: Int

    /// Makes a story.
    public init(
      before: String,
      turningPoint: String,
      after: String,
      proofID: String?,
      seconds: Int
    ) {
      self.before = before
      self.turningPoint = turningPoint
      self.after = after
      self.proofID = proofID
      self.seconds = seconds
    }
  }

  /// A question to ask.
  public struct DiscoveryQuestion: Sendable, Hashable, Codable {
    /// The question.
    public var text: String
    /// What it finds out: situation, problem, impact, decision or timing.
    public var purpose: String
    /// What to listen for: words that the buyer may say.
    public var listenFor: [String]

    /// Makes a question.
    public init(text: String, purpose: String, listenFor: [String]) {
      self.text = text
      self.purpose = purpose
      self.listenFor = listenFor
    }
  }

  /// What they will hold against it, and the answer.
  public struct Objection: Sendable, Hashable, Codable {
    /// How it sounds: words that the buyer may say.
    public var heardAs: [String]
    /// What is behind it.
    public var whyTheySayIt: String
    /// The answer, at most 60 words.
    public var response: String
    /// The claims that the answer rests on.
    public var claimIDs: [String]
    /// The question that hands the word back.
    public var questionBack: String

    /// Makes an objection.
    public init(
      heardAs: [String],
      whyTheySayIt: String,
      response: String,
      claimIDs: [String],
      questionBack: String
    ) {
      self.heardAs = heardAs
      self.whyTheySayIt = whyTheySayIt
      self.response = response
      self.claimIDs = claimIDs
      self.questionBack = questionBack
    }
  }

  /// The one thing to ask for.
  public struct FirstStep: Sendable, Hashable, Codable {
    /// The call to action.
    public var ctaID: String
    /// Its rung on the ladder, 0 to 6.
    public var rung: Int
    /// The words.
    public var askLine: String
    /// How long it takes the buyer.
    public var minutes: Int
    /// Who does it.
    public var whoDoesIt: String
    /// Whether the vendor has to take part.
    public var needsVendor: Bool
    /// How one knows that it is done.
    public var doneWhen: String

    /// Makes a first step.
    public init(
      ctaID: String,
      rung: Int,
      askLine: String,
      minutes: Int,
      whoDoesIt: String,
      needsVendor: Bool,
      doneWhen: String
    ) {
      self.ctaID = ctaID
      self.rung = rung
      self.askLine = askLine
      self.minutes = minutes
      self.whoDoesIt = whoDoesIt
      self.needsVendor = needsVendor
      self.doneWhen = doneWhen
    }
  }

  /// A phrase to keep away from.
  public struct NotToSay: Sendable, Hashable, Codable {
    /// The phrase.
    public var phrase: String
    /// Why not.
    public var why: String
    /// What to say instead.
    public var sayInstead: String?

    /// Makes an entry.
    public init(phrase: String, why: String, sayInstead: String?) {
      self.phrase = phrase
      self.why = why
      self.sayInstead = sayInstead
    }
  }

  /// When to bring in the vendor.
  public struct Handoff: Sendable, Hashable, Codable {
    /// The signal.
    public var whenToCallUs: String
    /// Whom to call.
    public var who: String
    /// How.
    public var channel: String

    /// Makes a hand-off.
    public init(whenToCallUs: String, who: String, channel: String) {
      self.whenToCallUs = whenToCallUs
      self.who = who
      self.channel = channel
    }
  }
}
