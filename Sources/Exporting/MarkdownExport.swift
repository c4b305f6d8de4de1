import Enablement

/// GitHub-flavoured Markdown: one page, or one for each outbound variant.
enum MarkdownExport {
  static func files(of release: Release) -> [ExportedFile] {
    release.pages.map { part, page in
      ExportedFile(
        name: release.name(part: part, extension: "md"),
        mediaType: "text/markdown; charset=utf-8",
        text: FrontMatter.text(of: release) + page.markdown
      )
    }
  }
}
