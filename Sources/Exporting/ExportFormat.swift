public import Enablement

/// The formats: a closed list, one file each.
///
/// Emitters for the merge tags of mail tools come in here as further cases.
public enum ExportFormat: String, Sendable, CaseIterable {
  case markdown, text, json
  /// The next steps of a call summary as calendar tasks.
  case ics
  /// The next steps of a call summary as a table for HubSpot.
  case tasksHubspot = "tasks-hubspot"
  /// The next steps of a call summary as a table for Salesforce.
  case tasksSalesforce = "tasks-salesforce"

  /// The files of an approved artifact: its content and, beside it, the ledger.
  ///
  /// - Throws: `EncodingError` where the artifact cannot be written as JSON; `ExportRefusal` where the
  ///   format cannot hold it.
  public func files(of approved: ApprovedArtifact) throws -> [ExportedFile] {
    let release = Release.approved(approved)
    return try content(of: release) + [LedgerExport.file(of: release)]
  }

  /// The files of an artifact that nobody approved, each stamped as such.
  ///
  /// - Throws: `EncodingError` where the artifact cannot be written as JSON; `ExportRefusal` where the
  ///   format cannot hold it.
  public func preview(of review: Review) throws -> [ExportedFile] {
    let release = Release.preview(review)
    return try content(of: release) + [LedgerExport.file(of: release)]
  }

  private func content(of release: Release) throws -> [ExportedFile] {
    switch self {
    case .markdown: MarkdownExport.files(of: release)
    case .text: TextExport.files(of: release)
    case .json: [try JSONExport.file(of: release)]
    case .ics: [try CalendarExport.file(of: release)]
    case .tasksHubspot, .tasksSalesforce: [try TaskTableExport.file(of: release, as: self)]
    }
  }
}
