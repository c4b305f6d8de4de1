import ArgumentParser
import Enablement
import Exporting
import Foundation
import Messaging
import Storage
import Workspace

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Takes approved artifacts out; --preview takes unapproved ones, stamped as such.",
    discussion: "Example: runway export TT-0001 OB-0001 --to markdown --out out"
  )

  @Argument(help: "The ids of the artifacts.")
  var ids: [String]

  @Option(help: "What to write; ics and the task tables take the next steps of a call.")
  var to: ExportFormat = .markdown

  @Option(
    help: ArgumentHelp(
      "The folder to write to; one artifact may go to standard output.",
      valueName: "dir"
    )
  )
  var out: String?

  @Flag(help: "Take it out as it is, every page stamped as not approved.")
  var preview = false

  @OptionGroup var tool: TargetOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  /// The ids in the order given, each once.
  private var distinct: [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  func run() throws {
    let session = try Session.open(workspace)
    let ids = distinct
    if tool.target != nil {
      return try TargetExport(ids: ids, tool: tool, out: out, by: actor.by).run(session)
    }
    guard out != nil || ids.count == 1 else {
      throw CommandFailure("Several artifacts need a folder: --out DIR.")
    }
    let store = try session.store()
    // Everything is asked before anything is written: no half export.
    let exports = try preview ? ids.map { try previewed($0, session) } : approved(session, store)
    guard let out else {
      // Noted before it leaves: a recall may find too much, but never too little.
      if !preview { try note(exports, in: nil, session, store) }
      for file in exports.flatMap(\.files) where !file.isSidecar {
        session.world.console.out(file.text)
      }
      return
    }
    let folder = URL(
      filePath: out,
      directoryHint: .isDirectory,
      relativeTo: session.world.directory
    )
    let target = ExportFolder(url: folder, shownAs: out)
    try target.refuseForeignFiles(exports)
    if !preview { try note(exports, in: out, session, store) }
    try target.write(exports)
    for export in exports {
      for file in export.files { session.world.console.out("\(out)/\(file.name)") }
    }
  }

  /// A stamped copy of an artifact as it is, which says where the artifact stands now.
  private func previewed(_ id: String, _ session: Session) throws -> Export {
    let review = try session.reviewAsItStands(id)
    return Export(id: id, files: try to.preview(of: review))
  }

  /// The approved artifacts, looked at again with today's library.
  ///
  /// What has expired since the approval stays here. The mark is kept even where the export is refused.
  private func approved(_ session: Session, _ store: Store) throws -> [Export] {
    let standing = try StandingCheck(session, store: store)
    let artifacts = try distinct.map { try standing.review($0).released() }
    return try artifacts.map { Export(id: $0.id, files: try to.files(of: $0)) }
  }

  private func note(
    _ exports: [Export],
    in folder: String?,
    _ session: Session,
    _ store: Store
  ) throws {
    let person = Person.writer(actor.by, in: session.world)
    for export in exports {
      let files = export.files.filter { folder != nil || !$0.isSidecar }
      try store.noteExport(
        export.id,
        files: files.map { ExportRecord($0, in: folder) },
        by: person,
        at: session.world.timestamp
      )
    }
  }
}
