/// What a discovery question is after.
public enum QuestionPurpose: String, CaseIterable, Hashable, Sendable {
  /// How things are.
  case situation
  /// What is wrong.
  case problem
  /// What that costs.
  case impact
  /// Who decides, and how.
  case decision
  /// When.
  case timing
}

/// A buyer's role.
public struct Persona: Hashable, Sendable {
  /// The id that the command line takes.
  public var id: String
  /// Titles on business cards.
  public var titles: [String]
  /// What matters to them.
  public var caresAbout: [String]
  /// Words they use.
  public var vocabulary: [String]
  /// Words that put them off.
  public var avoid: [String]
  /// Discovery questions.
  public var questions: [Question]
  /// What they say against it.
  public var objections: [Objection]
  /// The same role in the words of other languages, by BCP 47 tag.
  public var localised: [String: Persona]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    titles: [String] = [],
    caresAbout: [String] = [],
    vocabulary: [String] = [],
    avoid: [String] = [],
    questions: [Question] = [],
    objections: [Objection] = [],
    localised: [String: Persona] = [:]
  ) {
    self.id = id
    self.titles = titles
    self.caresAbout = caresAbout
    self.vocabulary = vocabulary
    self.avoid = avoid
    self.questions = questions
    self.objections = objections
    self.localised = localised
  }
}

extension Persona {
  /// A discovery question.
  public struct Question: Hashable, Sendable {
    /// The question.
    public var text: String
    /// What it is after.
    public var purpose: QuestionPurpose
    /// Answers that matter.
    public var listenFor: [String]

    /// Puts one together; what is left out takes its default.
    public init(
      text: String,
      purpose: QuestionPurpose,
      listenFor: [String] = []
    ) {
      self.text = text
      self.purpose = purpose
      self.listenFor = listenFor
    }
  }
}

extension Persona {
  /// Something that is said against it, and the answer.
  public struct Objection: Hashable, Sendable {
    /// The words it comes in; somebody else's words, not ours.
    public var heardAs: [String]
    /// What lies behind it.
    public var why: String?
    /// The answer; it may hold claim tokens.
    public var response: String
    /// The claims the answer rests on.
    public var claimIDs: [String]
    /// The question to end on.
    public var questionBack: String?

    /// Puts one together; what is left out takes its default.
    public init(
      heardAs: [String] = [],
      why: String? = nil,
      response: String,
      claimIDs: [String] = [],
      questionBack: String? = nil
    ) {
      self.heardAs = heardAs
      self.why = why
      self.response = response
      self.claimIDs = claimIDs
      self.questionBack = questionBack
    }
  }
}
