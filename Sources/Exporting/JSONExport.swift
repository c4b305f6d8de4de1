import Enablement
import Foundation

/// The artifact by the JSON contract of the generation commands.
enum JSONExport {
  static func file(of release: Release) throws -> ExportedFile {
    let report =
      switch release {
      case .approved(let approved): ArtifactReport(approved)
      case .preview(let review): ArtifactReport(review, isPreview: true)
      }
    return ExportedFile(
      name: release.name(extension: "json"),
      mediaType: "application/json",
      bytes: try ArtifactCoding.encode(report, pretty: true) + Data("\n".utf8)
    )
  }
}
