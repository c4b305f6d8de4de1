import Guardrails
import Messaging

/// What the checks of outbound variants look at.
struct OutboundSubject: Sendable {
  /// The set.
  var set: OutboundSet
  /// The library that it was made from.
  var library: Library
  /// On what ground the reader may be written to.
  var consentBasis: ConsentBasis = .unrecorded
  /// Where the reader is, ISO 3166 alpha-2, where that is known.
  var region: String?
  /// The partner that it is for.
  var partner: Partner?
  /// Who signs it; what cannot be compared with it is not judged.
  var sender: SenderIdentity?
  /// What carries the assertions of the variants.
  var ledger: [LedgerEntry] = []
  /// Whether the sender has a paid LinkedIn account.
  var hasPaidLinkedIn = false
  /// Whether the message goes on with a thread, whose subject stays.
  var isReply = false

  /// The channel; `nil` where the set names none that we know.
  var channel: Channel? { Channel(rawValue: set.channel) }
  /// 1 for the first message of a conversation.
  var touch: Int { (set.stepIndex ?? 0) + 1 }
  /// Whether this is the first message of a conversation.
  var isFirstTouch: Bool { touch == 1 }
  /// Whether the language is German.
  var isGerman: Bool { LocaleTag.language(of: set.locale) == "de" }

  /// The limits of the channel.
  var limits: ChannelLimits {
    ChannelLimits(library: library, channel: channel ?? .email)
  }
}

/// A variant with its place in the set.
struct VariantSubject: Sendable {
  let subject: OutboundSubject
  let index: Int
  let variant: OutboundSet.Variant

  var path: String { "/variants/\(index)" }
  var bodyPath: String { "\(path)/body" }

  /// Everything that the reader sees, one part a paragraph.
  var message: String {
    [variant.subject, variant.preview, variant.body, variant.footer].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The body as a reader without values gets it.
  var body: String { Self.read(variant.body) }

  /// The subject as a reader without values gets it.
  var subjectLine: String { Self.read(variant.subject ?? "") }

  /// A text with every merge tag as its fallback.
  static func read(_ text: String) -> String {
    MergeTag.replacing(in: text) { $0.fallback ?? "" }
  }

  /// The body and what stands below it.
  var bodyAndFooter: String {
    variant.footer.isEmpty ? body : body + "\n" + Self.read(variant.footer)
  }

  /// A finding in one of the texts of the variant.
  func finding(
    _ check: String,
    _ severity: Severity,
    _ field: String,
    in text: String = "",
    range: Range<Int>? = nil,
    _ message: String,
    claim: String? = nil,
    suggestion: String? = nil
  ) -> Finding {
    Finding(
      check,
      severity,
      at: "\(path)/\(field)",
      in: text,
      range: range,
      message,
      claim: claim,
      suggestion: suggestion
    )
  }
}

/// All checks of outbound variants.
enum OutboundChecks {
  static func findings(in subject: OutboundSubject) -> [Finding] {
    var findings =
      DistinctCheck.findings(in: subject) + ConsentCheck.findings(in: subject)
    for (index, variant) in subject.set.variants.enumerated() {
      let one = VariantSubject(subject: subject, index: index, variant: variant)
      findings += Self.findings(in: one)
    }
    return findings
  }

  private static func findings(in variant: VariantSubject) -> [Finding] {
    SubjectCheck.findings(in: variant)
      + PreviewCheck.findings(in: variant)
      + LengthCheck.findings(in: variant)
      + PlainTextCheck.findings(in: variant)
      + CallToActionCheck.findings(in: variant)
      + OpeningLineCheck.findings(in: variant)
      + YouFirstCheck.findings(in: variant)
      + FollowUpCheck.findings(in: variant)
      + MergeFallbackCheck.findings(in: variant)
      + MergeUnknownCheck.findings(in: variant)
      + WorstCaseCheck.findings(in: variant)
      + SpintaxCheck.findings(in: variant)
      + FooterCheck.findings(in: variant)
      + SenderCheck.findings(in: variant)
      + CallScriptCheck.findings(in: variant)
      + SMSEncodingCheck.findings(in: variant)
      + SpamWordsCheck.findings(in: variant)
  }
}
