import ArgumentParser
import Enablement
import Foundation
import Guardrails
import Storage
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
      try save(change, of: review, session)
    } catch let blocked as Blocked {
      throw blocked
    } catch {
      throw CommandFailure(
        "\(error)\nThe edited sheet is kept at \(try keep(edited, session)); give it back with "
          + "runway review edit \(id) --from FILE"
      )
    }
  }

  private func save(_ change: [String: String], of review: Review, _ session: Session) throws {
    let room = try CheckingRoom(session)
    let person = Person.writer(actor.by, in: session.world)
    let world = session.world
    let after = try session.store().update(id) { stored in
      guard stored.draft.artifact == review.draft.artifact else {
        throw CommandFailure(
          "\(id) was edited by somebody else meanwhile; nothing was changed."
        )
      }
      let draft = room.edited(stored.draft, change)
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

  private func editedText(_ text: String, _ session: Session) throws -> String {
    if let from {
      let input = try InputFile.read(from, in: session.world)
      return String(decoding: input.bytes, as: UTF8.self)
    }
    return try Editor(world: session.world).edit(text, named: id)
  }

  /// Saves what somebody wrote where it can be found again.
  private func keep(_ text: String, _ session: Session) throws -> String {
    let url = session.folder.path(".runway/\(id)-edit.txt")
    try Data(text.utf8).write(to: url)
    return url.path(percentEncoded: false)
  }
}
