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

  /// The digests of the text that an approval may give: also that of the text with the line feed
  /// that a YAML block scalar ends in and that is not part of what is inserted.
  package var acceptedContentSHA256: [String] {
    [contentSHA256, ContentDigest.sha256(text + "\n")]
  }

  /// Whether every digest that an approval gives is that of the present words.
  ///
  /// One digest that does not match is enough to put the statement back into review; whoever
  /// approves again replaces the old entry.
  public var matchesApprovals: Bool {
    let pinned = approvals.compactMap(\.contentSHA256)
    if !pinned.isEmpty {
      let accepted = acceptedContentSHA256
      guard pinned.allSatisfy({ accepted.contains($0) }) else { return false }
    }
    let pins = approvals.compactMap(\.pinsSHA256)
    return pins.isEmpty || pins.allSatisfy { [present = pinsSHA256] in $0 == present }
  }
}
