/// A step that somebody seems to owe, before it is merged, dated and worded.
struct Promise: Sendable {
  /// Where the promise was made.
  var sentence: Int
  /// Who owes it, as an index into the roster.
  var owner: Int
  /// How binding the words were.
  var strength: NextStep.Strength
  /// The words that say what is to be done, verb first; `nil` for a bare "will do".
  var deed: Deed?
  /// Whether the words only accept ("will do") and what is to be done stands in the request.
  var isBare = false
  /// Whether the words only announce ("let me get you a number") what a fuller promise may follow.
  var isTentative = false
  /// What has to happen first.
  var condition: String?
  /// How much speaks for it; see `PromiseFinder`.
  var score: Double
  /// All sentences that carry it, its own first.
  var evidence: [Int]
  /// The request that it answers.
  var request: Request?

  /// What is to be done, as a place in a sentence.
  struct Deed: Sendable {
    /// The sentence.
    var sentence: Int
    /// The words from the verb on.
    var words: Range<Int>
    /// A verb for the first word: "Send" for "sending".
    var verb: String?
    /// Whether `verb` stands before the first word instead of replacing it.
    var insertsVerb = false
    /// The attendee that "you" stands for.
    var you: Int?
    /// The attendee that "me" and "my" stand for.
    var me: Int?
  }
}

/// Something that one person asks of another.
struct Request: Sendable {
  /// How it was put.
  enum Kind: Sendable {
    /// "Could you …?"
    case direct
    /// "Dana, is that one for you?": what is asked stands elsewhere.
    case pointing
    /// "Sneha will set up the folder", said by somebody else.
    case delegation
  }

  /// Where it was made.
  var sentence: Int
  /// Who asks.
  var asker: Int
  /// Who is asked; `nil` where the words do not say.
  var addressee: Int?
  /// How it was put.
  var kind: Kind
  /// What is asked, where the sentence says so.
  var deed: Promise.Deed?
}
