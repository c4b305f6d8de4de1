import ArgumentParser
import Enablement
import Foundation
import Guardrails
import Storage
import Transcripts
import Workspace

struct ReviewEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract:
      "Opens the words of an artifact in $EDITOR, checks them again and returns them to review.",
    discussion: "Without a terminal: runway review edit TT-0001 --from sheet.txt"
  )

  @Argument(help: "The artifact's id.")
  var id: String

  @Option(
    help: ArgumentHelp("Take the edited sheet from a file; - is standard input.", valueName: "file")
  )
  var from: String?

  @Flag(help: "Print the sheet instead of opening an editor.")
  var sheet = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let review = try session.review(id)
    let transcript = try session.transcript(of: review.draft)
    let original = EditSheet(id: id, artifact: review.draft.artifact)
    if sheet {
      session.world.console.out(original.text)
      return
    }
    let edited = try editedText(original.text, session)
    let change: [String: String]
    do {
      change = try original.changes(in: edited)
    } catch {
      throw CommandFailure(
        "The sheet could not be read back; \(id) is as it was, and the edited sheet is kept at "
          + "\(try keep(edited, session)).\n\(error.description)"
      )
    }
    guard !change.isEmpty else {
      session.world.console.out("\(id): nothing was changed.")
      return
    }
    do {
      try save(change, of: review, transcript, session)
    } catch let blocked as Blocked {
      throw blocked
    } catch {
      throw CommandFailure(
        "\(error)\nThe edited sheet is kept at \(try keep(edited, session)); give it back with "
          + "runway review edit \(id) --from FILE"
      )
    }
  }

  private func save(
    _ change: [String: String],
    of review: Review,
    _ transcript: Transcript?,
    _ session: Session
  ) throws {
    let room = try CheckingRoom(session)
    let person = Person.writer(actor.by, in: session.world)
    let world = session.world
    let after = try session.store().update(id) { stored in
      guard stored.draft.artifact == review.draft.artifact else {
        throw CommandFailure(
          "\(id) was edited by somebody else meanwhile; nothing was changed."
        )
      }
      let draft = room.edited(stored.draft, change, transcript: transcript)
      let paths = change.keys.sorted().joined(separator: ", ")
      stored.edit(draft, by: person, at: world.timestamp, detail: paths)
      return stored
    }
    let counts = FindingCount(after.draft.report.findings)
    world.console.out(
      "\(id): \(Counted.text(change.count, "passage")) changed, back in review: \(after.verdict.rawValue)"
        + " (\(counts.text)). See: runway review show \(id)"
    )
    if after.verdict == .blocked { throw Blocked() }
  }

  /// The sheet as somebody gave it back.
  ///
  /// - Throws: where it is no text; the bytes are kept.
  private func editedText(_ text: String, _ session: Session) throws -> String {
    let bytes: [UInt8]
    if let from {
      bytes = try InputFile.read(from, in: session.world).bytes
    } else {
      bytes = try Editor(world: session.world).edit(text, named: id)
    }
    guard !bytes.contains(0), let edited = String(validating: bytes, as: UTF8.self) else {
      let kept = from == nil ? " What the editor saved is kept at \(try keep(bytes, session))." : ""
      throw CommandFailure(
        "The edited sheet is no text in UTF-8; \(id) is as it was.\(kept) Save it as UTF-8 and give "
          + "it back with: runway review edit \(id) --from FILE"
      )
    }
    return edited
  }

  private func keep(_ text: String, _ session: Session) throws -> String {
    try keep(Array(text.utf8), session)
  }

  /// Saves what somebody wrote where it can be found again, beside what was kept before.
  private func keep(_ bytes: [UInt8], _ session: Session) throws -> String {
    for number in 1...999 {
      let name = number == 1 ? "\(id)-edit.txt" : "\(id)-edit-\(number).txt"
      let path = session.folder.path(".runway/\(name)").path(percentEncoded: false)
      if FileManager.default.contents(atPath: path).map({ Array($0) == bytes }) == true {
        return path
      }
      guard !FileManager.default.fileExists(atPath: path) else { continue }
      let isKept = FileManager.default.createFile(
        atPath: path,
        contents: Data(bytes),
        attributes: [.posixPermissions: 0o600]
      )
      guard isKept else { throw CommandFailure("\(path) cannot be written.") }
      return path
    }
    throw CommandFailure("There are too many kept sheets of \(id) in .runway: remove some.")
  }
}
