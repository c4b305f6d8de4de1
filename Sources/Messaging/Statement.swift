/// What claims and proofs have in common: approved words with a scope and a life.
public protocol Statement: Sendable {
  /// The stable id.
  var id: String { get }
  /// The approved words.
  var text: String { get }
  /// Further approved wordings.
  var variants: [Variant] { get }
  /// Words that must stay.
  var qualifiers: [String] { get }
  /// Where it may be used.
  var scope: Scope { get }
  /// Who may read it.
  var audience: Audience { get }
  /// Whether partners may say it.
  var partnerUsable: Bool { get }
  /// The tiers of partner that may say it.
  var partnerTiers: Selection<String> { get }
  /// Its status and dates.
  var life: Life { get }
  /// Who approved it.
  var approvals: [Approval] { get }
}

extension Claim: Statement {}
extension Proof: Statement {}

extension Statement {
  /// The digest that an approval's `content_sha256` pins: that of the text.
  public var contentSHA256: String { ContentDigest.sha256(text) }

  /// The digest that an approval's `pins_sha256` pins: the variants' texts, then the qualifiers,
  /// each list in the order of the file and each entry followed by a line feed.
  public var pinsSHA256: String {
    var bytes: [UInt8] = []
    for pinned in variants.map(\.text) + qualifiers {
      bytes.append(contentsOf: pinned.utf8)
      bytes.append(0x0A)
    }
    return ContentDigest.sha256(bytes)
  }

  /// Whether every digest that an approval gives is that of the present words.
  ///
  /// One digest that does not match is enough to put the statement back into review; whoever
  /// approves again replaces the old entry.
  public var matchesApprovals: Bool {
    approvals.allSatisfy { approval in
      (approval.contentSHA256 ?? contentSHA256) == contentSHA256
        && (approval.pinsSHA256 ?? pinsSHA256) == pinsSHA256
    }
  }
}
