/// The approved messaging of a programme: every entity, and where to find it.
///
/// Immutable. Entities are read as if they stood here (`library.claims`); see `LibraryContent`.
@dynamicMemberLookup
public struct Library: Sendable {
  /// The entities.
  public let content: LibraryContent
  /// `sha256:` and the digest of the canonical content, which every draft records.
  ///
  /// It changes with every value in the library's files, not with comments, quoting, the order of
  /// keys or the file an entity stands in.
  public let digest: String
  /// Where each entity stands, by its kind and id.
  public let locations: [ItemKey: SourceLocation]

  let index: [String: ItemIndex]
  let personaIndex: [String: Int]
  let verticalIndex: [String: Int]
  let changedSinceApproval: Set<String>

  /// Indexes the entities; where two have one id the first is found.
  public init(
    _ content: LibraryContent,
    digest: String = Library.unsavedDigest,
    locations: [ItemKey: SourceLocation] = [:]
  ) {
    self.content = content
    self.digest = digest
    self.locations = locations
    index = ItemIndex.all(in: content)
    personaIndex = Self.offsets(of: content.personas.map(\.id))
    verticalIndex = Self.offsets(of: content.verticals.map(\.id))
    let changed: [any Statement] =
      content.claims.filter { !$0.matchesApprovals }
      + content.proofs.filter { !$0.matchesApprovals }
    changedSinceApproval = Set(changed.map(\.id))
  }

  /// The digest of a library that was put together in memory and not read from files.
  public static let unsavedDigest = "sha256:" + String(repeating: "0", count: 64)

  /// Every claim, in force or not, in the order of the files.
  public var claims: [Claim] { content.claims }

  /// Any part of the content.
  public subscript<Value>(dynamicMember path: KeyPath<LibraryContent, Value>) -> Value {
    content[keyPath: path]
  }

  private static func offsets(of ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }
}

extension Library {
  /// The claim with an id.
  public func claim(_ id: String) -> Claim? {
    guard case .claim(let claim)? = item(id) else { return nil }
    return claim
  }

  /// The proof with an id.
  public func proof(_ id: String) -> Proof? {
    guard case .proof(let proof)? = item(id) else { return nil }
    return proof
  }

  /// The reference with an id or, where none has it, of a customer with that id.
  public func reference(_ id: String) -> Reference? {
    if case .reference(let reference)? = item(id) { return reference }
    return content.references.first { $0.customerID == id }
  }

  /// The disclaimer with an id.
  public func disclaimer(_ id: String) -> Disclaimer? {
    guard case .disclaimer(let disclaimer)? = item(id) else { return nil }
    return disclaimer
  }

  /// The call to action with an id.
  public func callToAction(_ id: String) -> CallToAction? {
    guard case .callToAction(let call)? = item(id) else { return nil }
    return call
  }

  /// The persona with an id.
  public func persona(_ id: String) -> Persona? {
    personaIndex[id].map { content.personas[$0] }
  }

  /// The vertical with an id.
  public func vertical(_ id: String) -> Vertical? {
    verticalIndex[id].map { content.verticals[$0] }
  }

  /// The play with an id.
  public func play(_ id: String) -> Play? {
    guard case .play(let play)? = item(id) else { return nil }
    return play
  }

  /// The jurisdiction with an id.
  public func jurisdiction(_ id: String) -> Jurisdiction? {
    content.jurisdictions.first { $0.id == id }
  }

  /// The profile of a channel: its own, or that of `linkedin` for one of its forms.
  public func profile(for channel: Channel) -> ChannelProfile? {
    content.channelProfiles.first { $0.channel == channel }
      ?? content.channelProfiles.first { $0.channel.covers(channel) }
  }

  /// The claims that are approved and whose dates include a day, in the order of the files.
  ///
  /// Nothing is said about scope: ask `standing(of:in:)`.
  public func claims(inForceOn day: CivilDate) -> [Claim] {
    content.claims.filter { state(of: $0, on: day).isInForce }
  }
}
