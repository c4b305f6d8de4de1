public import Messaging

/// What a joint call came to: next steps with an owner, a date and the words that were said.
///
/// Every fact refers to `evidence` by id. Whoever proposed the words, code decided the dates, the
/// owners and the quotes.
public struct CallSummary: Sendable, Hashable, Codable {
  /// The call itself.
  public var call: CallRecord
  /// Everybody who spoke or was invited.
  public var attendees: [Attendee]
  /// What was said about the account and its deal.
  public var scenario: Scenario
  /// The call in at most 25 words.
  public var headline: String
  /// What the call was for.
  public var purpose: String
  /// What was decided.
  public var decisions: [CallNote]
  /// The promises that somebody made.
  public var nextSteps: [NextStep]
  /// What sounded like a promise and is none, with the reason.
  public var parked: [ParkedStep]
  /// What may go wrong, in the words of the call.
  public var risks: [CallNote]
  /// What the other side held against it.
  public var objections: [CallObjection]
  /// Questions that nobody answered.
  public var questionsOpen: [CallNote]
  /// Competitors that were named.
  public var competitorMentions: [CallNote]
  /// The qualification of the deal by a template.
  public var qualification: Qualification?
  /// Milestones that the call suggests, for a person to note.
  public var milestones: [SuggestedMilestone]
  /// The records that every evidence id refers to.
  public var evidence: [CallEvidence]
  /// Claims of the library that were heard, and whether they were said as approved.
  public var claimsHeard: [HeardClaim]
  /// The same call for four readers.
  public var views: CallViews
  /// What must not travel on.
  public var quarantine: Quarantine
  /// How much of the call was read.
  public var coverage: CallCoverage

  /// Makes a summary.
  public init(
    call: CallRecord,
    attendees: [Attendee],
    scenario: Scenario = Scenario(),
    headline: String = "",
    purpose: String = "",
    decisions: [CallNote] = [],
    nextSteps: [NextStep] = [],
    parked: [ParkedStep] = [],
    risks: [CallNote] = [],
    objections: [CallObjection] = [],
    questionsOpen: [CallNote] = [],
    competitorMentions: [CallNote] = [],
    qualification: Qualification? = nil,
    milestones: [SuggestedMilestone] = [],
    evidence: [CallEvidence] = [],
    claimsHeard: [HeardClaim] = [],
    views: CallViews = CallViews(),
    quarantine: Quarantine = Quarantine(),
    coverage: CallCoverage
  ) {
    self.call = call
    self.attendees = attendees
    self.scenario = scenario
    self.headline = headline
    self.purpose = purpose
    self.decisions = decisions
    self.nextSteps = nextSteps
    self.parked = parked
    self.risks = risks
    self.objections = objections
    self.questionsOpen = questionsOpen
    self.competitorMentions = competitorMentions
    self.qualification = qualification
    self.milestones = milestones
    self.evidence = evidence
    self.claimsHeard = claimsHeard
    self.views = views
    self.quarantine = quarantine
    self.coverage = coverage
  }
}

/// Which call it was and what its transcript is.
public struct CallRecord: Sendable, Hashable, Codable {
  /// The id of the call, from its file's digest.
  public var id: String
  /// The title, from the file or the invitation.
  public var title: String
  /// The local date of the call; without one no due date is resolved.
  public var date: CivilDate?
  /// When it began, ISO 8601, if the transcript says so.
  public var startedAt: String?
  /// From the first to the last cue, in seconds.
  public var durationS: Double
  /// The transcript format, as `runway transcript parse` names it.
  public var sourceFormat: String
  /// SHA-256 of the transcript's bytes, in hex.
  public var sourceSha256: String
  /// The language, BCP 47.
  public var language: String

  /// Makes a record.
  public init(
    id: String,
    title: String,
    date: CivilDate?,
    startedAt: String? = nil,
    durationS: Double,
    sourceFormat: String,
    sourceSha256: String,
    language: String
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.startedAt = startedAt
    self.durationS = durationS
    self.sourceFormat = sourceFormat
    self.sourceSha256 = sourceSha256
    self.language = language
  }
}

/// A statement of the summary with its evidence.
public struct CallNote: Sendable, Hashable, Codable {
  /// The statement.
  public var text: String
  /// The attendee ids of those who said it.
  public var by: [String]
  /// The evidence.
  public var evidenceIDs: [String]

  /// Makes a note.
  public init(text: String, by: [String], evidenceIDs: [String]) {
    self.text = text
    self.by = by
    self.evidenceIDs = evidenceIDs
  }
}

/// An objection that was raised, and whether it was answered.
public struct CallObjection: Sendable, Hashable, Codable {
  /// Whether somebody answered it.
  public enum Answer: String, Sendable, Codable {
    case yes, partly, no
  }

  /// The objection in the words of the call.
  public var text: String
  /// The attendee who raised it.
  public var saidBy: String?
  /// Whether it was answered.
  public var answered: Answer
  /// The objection of a persona that it matches.
  public var talkTrackObjectionID: String?
  /// The evidence.
  public var evidenceIDs: [String]

  /// Makes an objection.
  public init(
    text: String,
    saidBy: String?,
    answered: Answer,
    talkTrackObjectionID: String? = nil,
    evidenceIDs: [String]
  ) {
    self.text = text
    self.saidBy = saidBy
    self.answered = answered
    self.talkTrackObjectionID = talkTrackObjectionID
    self.evidenceIDs = evidenceIDs
  }
}

/// The same call for four readers, as plain text.
public struct CallViews: Sendable, Hashable, Codable {
  /// For the vendor's own team: everything but what is held.
  public var `internal`: String
  /// For the partner.
  public var partner: String
  /// A draft e-mail to the customer: no internal or partner-only matter.
  public var customerEmail: String
  /// At most 1,200 characters for the CRM, headline first.
  public var crmNote: String

  /// Makes the views.
  public init(
    internal: String = "",
    partner: String = "",
    customerEmail: String = "",
    crmNote: String = ""
  ) {
    self.internal = `internal`
    self.partner = partner
    self.customerEmail = customerEmail
    self.crmNote = crmNote
  }
}

/// How much of the transcript was read.
public struct CallCoverage: Sendable, Hashable, Codable {
  /// A mis-heard term and what it stands for; quotes keep the original.
  public struct Correction: Sendable, Hashable, Codable {
    /// The cue.
    public var cueID: String
    /// What the transcript says.
    public var heard: String
    /// The library's term.
    public var term: String

    /// Makes a correction.
    public init(cueID: String, heard: String, term: String) {
      self.cueID = cueID
      self.heard = heard
      self.term = term
    }
  }

  /// The cues in the transcript.
  public var cuesTotal: Int
  /// The cues that were read at least once.
  public var cuesRead: Int
  /// Minutes in which nobody spoke.
  public var minutesWithoutSpeech: Double
  /// Speakers who could not be named.
  public var unknownSpeakers: Int
  /// Terms that were recognised behind a mis-hearing.
  public var correctionsApplied: [Correction]

  /// Makes a coverage record.
  public init(
    cuesTotal: Int,
    cuesRead: Int,
    minutesWithoutSpeech: Double = 0,
    unknownSpeakers: Int = 0,
    correctionsApplied: [Correction] = []
  ) {
    self.cuesTotal = cuesTotal
    self.cuesRead = cuesRead
    self.minutesWithoutSpeech = minutesWithoutSpeech
    self.unknownSpeakers = unknownSpeakers
    self.correctionsApplied = correctionsApplied
  }
}
