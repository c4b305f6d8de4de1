import ArgumentParser
import Enablement
import Exporting
import Foundation
import Messaging
import Storage

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Takes approved artifacts out; --preview takes unapproved ones, stamped as such.",
    discussion: "Example: runway export TT-0001 OB-0001 --to markdown --out out"
  )

  @Argument(help: "The ids of the artifacts.")
  var ids: [String]

  @Option(help: "markdown, text or json.")
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

  private func previewed(_ id: String, _ session: Session) throws -> Export {
    let review = try session.review(id)
    return Export(id: id, files: try to.preview(of: review))
  }

  private func approved(_ session: Session, _ store: Store) throws -> [Export] {
    let room = try CheckingRoom(session)
    let day = session.world.today
    let time = session.world.timestamp
    let artifacts = try distinct.map { id in
      // Looked at again with today's library: what has expired since the approval stays here. The
      // mark is kept even where the export is refused.
      try store.update(id) { review in
        guard review.status == .approved else { return }
        review.recheck(room.report(on: review, day: review.useDay(notBefore: day)), at: time)
      }
      return try session.review(id).released()
    }
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
      let records = export.files.filter { folder != nil || !$0.isSidecar }.map { file in
        ExportRecord(
          path: folder.map { "\($0)/\(file.name)" } ?? "standard output",
          sha256: ContentDigest.sha256(Array(file.bytes))
        )
      }
      try store.noteExport(
        export.id,
        files: records,
        by: person,
        at: session.world.timestamp
      )
    }
  }
}

/// The files of one artifact.
struct Export {
  var id: String
  var files: [ExportedFile]
}

/// A folder that exports are written to; a file is replaced only by the same artifact.
struct ExportFolder {
  let url: URL
  let shownAs: String

  /// Refuses where a file would replace one of something else.
  ///
  /// - Throws: naming the file in the way.
  func refuseForeignFiles(_ exports: [Export]) throws {
    let manager = FileManager.default
    for export in exports {
      for file in export.files {
        let path = url.appending(path: file.name).path(percentEncoded: false)
        guard manager.fileExists(atPath: path) else { continue }
        guard isOurs(path, export.id) else {
          throw CommandFailure(
            "\(shownAs)/\(file.name) exists and is not an export of \(export.id). Nothing was "
              + "written. Choose another folder with --out, or move the file away."
          )
        }
      }
    }
  }

  /// Writes all files, each as a whole.
  ///
  /// - Throws: naming the folder and what the system says.
  func write(_ exports: [Export]) throws {
    let manager = FileManager.default
    do {
      try manager.createDirectory(at: url, withIntermediateDirectories: true)
      for file in exports.flatMap(\.files) {
        try file.bytes.write(to: url.appending(path: file.name), options: .atomic)
      }
    } catch {
      throw CommandFailure("\(shownAs) cannot be written: \(error.localizedDescription)")
    }
  }

  /// Whether a file is an export of this artifact: each carries its id where exports carry it.
  private func isOurs(_ path: String, _ id: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    let text = String(decoding: data, as: UTF8.self)
    let marks = ["\nid: \(id)\n", "\n\(id) · ", "\"id\" : \"\(id)\""]
    return marks.contains { text.contains($0) }
  }
}

extension Review {
  /// The day to judge an export by: today, the day it was made for, or the day it was approved for.
  fileprivate func useDay(notBefore today: CivilDate) -> CivilDate {
    max(today, draft.brief.useDate, decision?.on ?? today)
  }
}

extension ExportedFile {
  /// Whether it goes beside the artifact and is not the artifact itself.
  var isSidecar: Bool { name.hasSuffix(".ledger.json") }
}
