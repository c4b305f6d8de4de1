/// What somebody who read the transcript, such as a model, proposes for a summary.
///
/// Proposals are never taken at their word: quotes, owners and dates are decided by code.
public struct CallProposals: Sendable, Hashable {
  /// A promise.
  public struct Step: Sendable, Hashable {
    /// Verb, object and recipient.
    public var text: String
    /// The id of the attendee who owes it; nil where the proposer cannot tell.
    public var owner: String?
    /// The id of the attendee who gets it.
    public var recipient: String?
    /// How binding the words are.
    public var strength: NextStep.Strength
    /// What has to happen first, in the words that were said.
    public var condition: String?
    /// The words that say when.
    public var dueWords: String?
    /// Where it was said.
    public var passage: Passage

    /// Makes a step.
    public init(
      text: String,
      owner: String?,
      recipient: String? = nil,
      strength: NextStep.Strength = .firm,
      condition: String? = nil,
      dueWords: String? = nil,
      passage: Passage
    ) {
      self.text = text
      self.owner = owner
      self.recipient = recipient
      self.strength = strength
      self.condition = condition
      self.dueWords = dueWords
      self.passage = passage
    }
  }

  /// Words of the transcript and the cues in which they stand, or on which they rest.
  public struct Passage: Sendable, Hashable {
    /// The words.
    public var quote: String
    /// The ids of the cues.
    public var cueIDs: [String]

    /// Makes a passage.
    public init(quote: String, cueIDs: [String]) {
      self.quote = quote
      self.cueIDs = cueIDs
    }
  }

  /// A statement.
  public struct Note: Sendable, Hashable {
    /// The statement.
    public var text: String
    /// Where it was said.
    public var passage: Passage

    /// Makes a note.
    public init(text: String, passage: Passage) {
      self.text = text
      self.passage = passage
    }
  }

  /// Something that sounds like a promise and is none.
  public struct Parked: Sendable, Hashable {
    /// What it was about, and where it was said.
    public var note: Note
    /// Why nobody owes it.
    public var why: ParkedStep.Reason

    /// Makes one.
    public init(note: Note, why: ParkedStep.Reason) {
      self.note = note
      self.why = why
    }
  }

  /// Something that the other side held against it.
  public struct Objection: Sendable, Hashable {
    /// The objection, and where it was said.
    public var note: Note
    /// Whether it was answered.
    public var answered: CallObjection.Answer

    /// Makes one.
    public init(note: Note, answered: CallObjection.Answer) {
      self.note = note
      self.answered = answered
    }
  }

  /// The call in at most 25 words; empty for none.
  public var headline = ""
  /// What the call was for; empty for none.
  public var purpose = ""
  /// Promises.
  public var steps: [Step] = []
  /// What sounds like a promise and is none.
  public var parked: [Parked] = []
  /// What was decided.
  public var decisions: [Note] = []
  /// What may go wrong.
  public var risks: [Note] = []
  /// What the other side held against it.
  public var objections: [Objection] = []
  /// What nobody answered.
  public var questionsOpen: [Note] = []
  /// The ids of the cues that were read.
  public var cuesRead: Set<String> = []

  /// No proposals.
  public init() {}

  /// Adds those of a later stretch of the call.
  ///
  /// A headline speaks of a whole call: of two stretches neither has one that counts. The purpose is
  /// what the first stretch says.
  public mutating func add(_ other: CallProposals) {
    let isFirst = cuesRead.isEmpty
    headline = isFirst ? other.headline : ""
    purpose = isFirst ? other.purpose : purpose
    steps += other.steps
    parked += other.parked
    decisions += other.decisions
    risks += other.risks
    objections += other.objections
    questionsOpen += other.questionsOpen
    cuesRead.formUnion(other.cuesRead)
  }
}
