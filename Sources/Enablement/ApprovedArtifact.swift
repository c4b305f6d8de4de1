public import Messaging

/// An artifact that a person approved: the only thing that exporters take.
///
/// Only `Review` makes one; there is no public initialiser and no way to decode one.
public struct ApprovedArtifact: Sendable, Hashable {
  /// The artifact's id.
  public let id: String
  /// The draft that was approved.
  public let draft: Draft
  /// The warnings that were accepted or waived; a waiver travels with the export.
  public let settlements: [Review.Settlement]
  /// Who approved it.
  public let approvedBy: String
  /// When it was approved, ISO 8601.
  public let approvedAt: String
  /// The use date: the day whose claims were in force.
  public let approvedOn: CivilDate
  /// The digest that the approval pins.
  public let contentDigest: String
  /// 1 for what was drafted, one more for every edit.
  public let version: Int

  init(
    id: String,
    draft: Draft,
    settlements: [Review.Settlement],
    approvedBy: String,
    approvedAt: String,
    approvedOn: CivilDate,
    contentDigest: String,
    version: Int
  ) {
    self.id = id
    self.draft = draft
    self.settlements = settlements
    self.approvedBy = approvedBy
    self.approvedAt = approvedAt
    self.approvedOn = approvedOn
    self.contentDigest = contentDigest
    self.version = version
  }
}
