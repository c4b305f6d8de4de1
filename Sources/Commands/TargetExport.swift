import Enablement
import Foundation
import Messaging
import Storage
import Workspace

/// Takes approved messages out in the form of a sending tool, with the file of readers it imports.
struct TargetExport {
  let ids: [String]
  let tool: TargetOptions
  let out: String?
  let by: String?

  /// Writes everything, or nothing where one artifact is refused.
  func run(_ session: Session) throws {
    guard let out else {
      throw CommandFailure("--target writes a file for each message: give a folder with --out DIR.")
    }
    let store = try session.store()
    let standing = try StandingCheck(session, store: store)
    var files: [(id: String, name: String, text: String)] = []
    for id in ids {
      let artifact = try standing.review(id).released()
      let form = try TargetForm(
        try Self.variants(of: artifact.draft.artifact, id),
        tool,
        in: session.world
      )
      for message in form.messages {
        let parts = [message.subject.map { "Subject: \($0)\n" }, message.body, message.footer]
        let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
        let trace = "\n\n-- \n\(id) · approved on \(artifact.approvedOn)\n"
        files.append((id, "\(id)-\(message.label).\(form.target.rawValue).txt", text + trace))
      }
      let csv = form.csv ?? form.columns.joined(separator: ",") + "\n"
      files.append((id, "\(id).\(form.target.rawValue).csv", csv))
    }
    try write(files, to: out, session, store)
  }

  /// The messages of an artifact that tools can send.
  private static func variants(of artifact: Artifact, _ id: String) throws -> [OutboundSet.Variant]
  {
    switch artifact {
    case .outbound(let set): return set.variants
    case .sequence(let sequence): return sequence.steps.map(\.message)
    case .talkTrack, .callSummary, .onePager:
      throw CommandFailure("\(id) is nothing that a tool sends: --target takes messages only.")
    }
  }

  private func write(
    _ files: [(id: String, name: String, text: String)],
    to out: String,
    _ session: Session,
    _ store: Store
  ) throws {
    let folder = URL(
      filePath: out,
      directoryHint: .isDirectory,
      relativeTo: session.world.directory
    )
    let manager = FileManager.default
    for file in files {
      let path = folder.appending(path: file.name).path(percentEncoded: false)
      guard !manager.fileExists(atPath: path) else {
        throw CommandFailure(
          "\(out)/\(file.name) exists. Nothing was written. Choose another folder with --out."
        )
      }
    }
    let person = Person.writer(by, in: session.world)
    for id in ids {
      let records = files.filter { $0.id == id }.map { file in
        ExportRecord(
          path: "\(out)/\(file.name)",
          sha256: ContentDigest.sha256(Array(file.text.utf8))
        )
      }
      try store.noteExport(id, files: records, by: person, at: session.world.timestamp)
    }
    var batch = FileBatch()
    for file in files {
      batch.add(Data(file.text.utf8), at: folder.appending(path: file.name))
    }
    do {
      try batch.write()
    } catch {
      throw CommandFailure("\(out) cannot be written: \(SystemReason.text(of: error))")
    }
    for file in files { session.world.console.out("\(out)/\(file.name)") }
  }
}
