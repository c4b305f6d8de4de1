import ArgumentParser
import Chat
import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Storage
import Workspace

struct BatchImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes drafts of a batch's results, by the same checks as any other.",
    discussion: """
      Takes what batch run or a batch service wrote for a file of batch write. No model is asked: a \
      result of the wrong shape is reported, and a draft with errors is saved as blocked.
      """
  )

  @Argument(help: "The result file, JSON Lines; - is standard input.")
  var input: String

  @Flag(help: "Import results again that became drafts before.")
  var again = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() async throws {
    let session = try Session.open(workspace)
    let input = try InputFile.read(self.input, in: session.world)
    let room = try CheckingRoom(session)
    let prompts = try session.prompts()
    let store = try session.store()
    let partners = try session.partners()
    let prices = try session.prices()
    let author = Person.writer(actor.by, in: session.world)
    let known = BatchBriefs(session.folder)
    let entries = known.read()
    var table = TextTable(columns: ["draft", "verdict", "request"])
    var (made, failed, blocked, skipped) = (0, 0, 0, 0)
    var seen: Set<String> = []
    for (number, line) in input.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated() where line.contains(where: { $0 > 0x20 })
    {
      let place = "\(self.input):\(number + 1)"
      do {
        let result = try ImportedResult(line, place: place)
        guard let entry = entries[result.id], let brief = entry.brief else {
          throw CommandFailure(
            "\(place): \"\(result.id)\" is no request that batch write made in this workspace."
          )
        }
        guard seen.insert(result.id).inserted, again || entry.artifact == nil else {
          skipped += 1
          continue
        }
        let partner = partners.first { $0.id == brief.partnerID }
        let context = DraftingContext(
          library: room.library,
          partner: partner,
          sender: room.sender(for: partner),
          now: session.world.timestamp
        )
        let draft = try await ModelDrafter(
          context: context,
          checker: room.checker,
          prompts: prompts,
          model: ImportedModel(reply: try result.reply(place)),
          prices: prices,
          streams: false
        ).draft(brief)
        let review = try store.add(draft, by: author)
        try known.add([BatchBriefs.Entry(id: result.id, artifact: review.id)])
        table.add([review.id, review.verdict.rawValue, result.id])
        made += 1
        if review.verdict == .blocked { blocked += 1 }
      } catch let error as DraftingError {
        failed += 1
        session.world.console.note("runway: \(place): \(error)")
      } catch let error as CommandFailure {
        failed += 1
        session.world.console.note("runway: \(error)")
      }
    }
    if made > 0 { session.world.console.out(table.text) }
    session.world.console.note(
      "runway: \(Counted.text(made, "draft")) saved, \(blocked) of them blocked; "
        + "\(Counted.text(failed, "result")) could not be used"
        + (skipped > 0 ? "; \(skipped) were imported before." : ".")
    )
    if failed + blocked > 0 { throw Blocked() }
  }
}

/// One line of a result file.
private struct ImportedResult {
  let id: String
  private let value: JSONValue

  init(_ line: ArraySlice<UInt8>, place: String) throws {
    do throws(JSONError) {
      value = try JSONValue(parsing: line)
    } catch {
      throw CommandFailure("\(place): the line is not JSON: \(error).")
    }
    guard let id = value["custom_id"]?.string, !id.isEmpty else {
      throw CommandFailure("\(place): \"custom_id\" is missing.")
    }
    self.id = id
  }

  /// The answer, read as carefully as if it came from the network.
  func reply(_ place: String) throws -> ChatReply {
    guard let response = value["response"], response.object != nil, let body = response["body"]
    else {
      let error = value["error"]
      let said = error?["message"]?.string ?? error?["code"]?.string ?? "no reason is given"
      throw CommandFailure("\(place): \"\(id)\" has no answer: \(said)")
    }
    var reader = ReplyReader(host: "the batch service", promptBytes: 0, secrets: [])
    let status = response["status_code"]?.integer ?? 200
    _ = reader.receive(.head(HTTPHead(status: status))) { _ in }
    _ = reader.receive(.bytes(body.encoded)) { _ in }
    do throws(ChatFailure) {
      return try reader.outcome(endedBy: nil) { _ in }.get()
    } catch {
      throw CommandFailure("\(place): \"\(id)\": \(error.message)")
    }
  }
}

/// A model that has answered already, and only once.
private final class ImportedModel: ChatModel {
  private let reply: ChatReply
  private let asked = OnceFlag()

  init(reply: ChatReply) {
    self.reply = reply
  }

  var name: String { reply.model ?? "unknown" }
  var source: String { "batch" }

  func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    guard asked.isFirst else {
      throw ChatFailure(
        .badRequest,
        "The result does not have the shape asked for, and an imported result is not asked for again.",
        attempts: 0
      )
    }
    return reply
  }
}
