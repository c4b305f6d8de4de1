public import Messaging

/// What kind of text is checked; it decides which names, numbers and data are fine.
public enum TextKind: String, Sendable, Hashable, CaseIterable {
  /// Any text.
  case text
  /// A talk track: partner-spoken.
  case talkTrack = "talk-track"
  /// An outbound variant.
  case outbound
  /// A one-page document: contacts are fine.
  case onePager = "one-pager"
  /// The internal view of a call: personal data and what was said are fine.
  case callSummary = "call-summary"
  /// A mail to the customer after a call.
  case customerEmail = "customer-email"
}

/// Everything that a check needs to know about a text besides its words.
public struct CheckContext: Sendable, Hashable {
  /// Date, market, channel, audience and partner; what is nil is not judged.
  public var use: UseContext
  /// What kind of text it is.
  public var kind: TextKind
  /// People and companies the text is addressed to.
  public var addressees: [String]
  /// The sender's names and company.
  public var senders: [String]
  /// Records that may carry numbers and names, by name: `input:NAME` in the ledger.
  public var inputs: [String: String]
  /// What was said on the call, by cue id: `cue:ID` in the ledger.
  public var cues: [String: String]
  /// Spans of words that somebody else says: no assertions of ours.
  public var quotedSpeech: [ByteSpan]
  /// Texts that must not be copied from, such as a transcript or another partner's material.
  public var sources: [String]
  /// Whether German may address the reader with *du*.
  public var allowsInformalGerman: Bool

  /// Makes a context; what is left out is not judged.
  public init(
    use: UseContext,
    kind: TextKind = .text,
    addressees: [String] = [],
    senders: [String] = [],
    inputs: [String: String] = [:],
    cues: [String: String] = [:],
    quotedSpeech: [ByteSpan] = [],
    sources: [String] = [],
    allowsInformalGerman: Bool = false
  ) {
    var use = use
    // Talk tracks are partner-spoken, with or without a partner's name (fine print 8).
    if kind == .talkTrack { use.isPartnerSpoken = true }
    self.use = use
    self.kind = kind
    self.addressees = addressees
    self.senders = senders
    self.inputs = inputs
    self.cues = cues
    self.quotedSpeech = quotedSpeech
    self.sources = sources
    self.allowsInformalGerman = allowsInformalGerman
  }
}
