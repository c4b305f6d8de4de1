import Enablement

/// Plain text: one page, or one for each outbound variant.
enum TextExport {
  /// The longest line of a file; messages keep their own lines.
  static let width = 80

  static func files(of release: Release) -> [ExportedFile] {
    release.pages.map { part, page in
      ExportedFile(
        name: release.name(part: part, extension: "txt"),
        mediaType: "text/plain; charset=utf-8",
        text: page.text(width: width)
      )
    }
  }
}
