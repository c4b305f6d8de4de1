import ArgumentParser
import Chat
import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Workspace

struct BatchWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Writes the requests of many generations into a batch file; sends nothing.",
    discussion: """
      What each request is for is kept in the workspace, so that batch import can make drafts of the \
      results, whichever service produced them.
      """
  )

  @Argument(help: "talk-track or outbound.")
  var kind: RenderedJob

  @Option(help: "The vertical, by its id.")
  var vertical: String

  @Option(help: "The buyer's role, by its id.")
  var persona: String

  @Option(help: ArgumentHelp("A partner, by its id; may be repeated.", valueName: "id"))
  var partner: [String] = []

  @Flag(help: "One request for each partner of partners.csv.")
  var allPartners = false

  @Option(help: "The channel of outbound variants.")
  var channel: Channel = .email

  @Option(help: "How many variants, 2 to 5.")
  var variants: Int = 2

  @Option(help: "The model that the requests name.")
  var model: String?

  @Option(help: ArgumentHelp("The language, such as en or de.", valueName: "tag"))
  var locale: String?

  @Option(
    help: ArgumentHelp("The day on which it will be used; today without it.", valueName: "date")
  )
  var on: CivilDate?

  @Option(help: ArgumentHelp("The batch file to write; - is standard output.", valueName: "file"))
  var out: String

  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard allPartners || !partner.isEmpty else {
      throw ValidationError("Name partners with --partner ID, or take --all-partners.")
    }
    guard (2...5).contains(variants) else {
      throw ValidationError("--variants takes 2 to 5, not \(variants).")
    }
    guard channel != .linkedin, channel != .onePager else {
      throw ValidationError(
        "--channel \(channel.rawValue) is no outbound channel that can be made."
      )
    }
  }

  func run() throws {
    let session = try Session.open(workspace)
    guard !session.settings.redact.value else {
      throw CommandFailure(
        "redact is set in \(session.settings.redact.origin): what a batch file leaves out cannot be put "
          + "back into results of another day. Make the drafts one by one, or switch redact off."
      )
    }
    let writer = try BatchWriter(session: session, model: model)
    let partners = try allPartners ? session.partners() : partner.compactMap(session.partner)
    guard !partners.isEmpty else { throw CommandFailure("partners.csv lists no partner.") }
    var lines: [[UInt8]] = []
    var briefs: [BatchBriefs.Entry] = []
    var left: [String] = []
    for partner in partners {
      let brief = brief(for: partner, session)
      do {
        let (entry, line) = try writer.line(for: brief, partner: partner)
        lines.append(line)
        briefs.append(entry)
      } catch let error as DraftingError {
        left.append("\(partner.id): \(error)")
      }
    }
    for reason in left { session.world.console.note("runway: left out \(reason)") }
    // What a request is for is kept before the request can be sent.
    try BatchBriefs(session.folder).add(briefs)
    let text = lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    if out == "-" {
      if !text.isEmpty { session.world.console.out(text) }
    } else {
      let url = URL(filePath: out, relativeTo: session.world.directory)
      do {
        try Data(text.utf8).write(to: url, options: .atomic)
      } catch {
        throw CommandFailure("\(out) cannot be written: \(error.localizedDescription)")
      }
    }
    session.world.console.note(
      "runway: \(Counted.text(lines.count, "request")) written, \(left.count) left out. "
        + CostEstimate.words(
          writer.previews,
          model: writer.model,
          prices: try session.prices()
        )
    )
    if !left.isEmpty { throw Blocked() }
  }

  private func brief(for partner: Partner, _ session: Session) -> Brief {
    let job: Brief.Job =
      kind == .talkTrack ? .talkTrack : .outbound(channel: channel, variants: variants)
    return Brief(
      job: job,
      verticalID: vertical,
      personaID: persona,
      partnerID: partner.id,
      locale: locale ?? session.settings.locale.value,
      region: partner.region ?? session.settings.region.value,
      useDate: on ?? session.world.today
    )
  }
}

/// Makes batch lines of briefs.
final class BatchWriter {
  /// What would be sent, so far.
  private(set) var previews: [PromptPreview] = []
  /// The model that the requests name.
  let model: String
  private let session: Session
  private let room: CheckingRoom
  private let prompts: PromptBook
  private let dialect: Dialect

  /// - Throws: where no model is named.
  init(session: Session, model: String?) throws {
    self.session = session
    room = try CheckingRoom(session)
    prompts = try session.prompts()
    let endpoint = session.settings.endpoints.value.first
    let name = model ?? session.world.environment["RUNWAY_MODEL"] ?? endpoint?.model
    guard let name, !name.isEmpty else {
      throw CommandFailure("No model is named: give --model, or add an endpoint to runway.yaml.")
    }
    self.model = name
    // A server that is known gets what it accepts; the others what most accept.
    session.models.restoreMemory(from: session.folder)
    guard let endpoint else {
      dialect = Dialect()
      return
    }
    do throws(ChatFailure) {
      let server = try ChatEndpoint(
        baseURL: endpoint.baseURL,
        model: name,
        key: Secret("no-key-is-needed-here"),
        allowsInsecureHTTP: endpoint.allowsInsecureHTTP
      )
      dialect = session.models.memory.dialect(of: server, model: name)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// The line for a brief, and what has to be kept about it.
  ///
  /// - Throws: `DraftingError` where the brief cannot be met.
  func line(for brief: Brief, partner: Partner) throws -> (BatchBriefs.Entry, [UInt8]) {
    let context = DraftingContext(
      library: room.library,
      partner: partner,
      sender: room.sender(for: partner),
      now: session.world.timestamp
    )
    let preview = try PromptPreview(of: brief, context: context, prompts: prompts)
    previews.append(preview)
    let body = preview.request.body(model: model, in: dialect)
    let digest = ContentDigest.sha256(body.encoded).prefix(12)
    let kind = brief.job == .talkTrack ? "talk-track" : "outbound"
    let id = "\(kind)-\(partner.id)-\(digest)"
    let line: JSONValue = .object([
      "custom_id": .string(id), "method": "POST", "url": "/v1/chat/completions", "body": body,
    ])
    return (BatchBriefs.Entry(id: id, brief: brief), line.encoded)
  }
}

/// What the requests of batch files are for, and which results became drafts; kept in the workspace.
struct BatchBriefs {
  /// What one request is for, or which draft its result became.
  struct Entry: Codable {
    var id: String
    var brief: Brief?
    var artifact: String?
  }

  private let url: URL

  init(_ folder: WorkspaceFolder) {
    url = folder.path(".runway/journal/batches.jsonl")
  }

  /// Adds entries.
  ///
  /// - Throws: `CommandFailure` where the file cannot be written.
  func add(_ entries: [Entry]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var text = Data()
    for entry in entries { text += try encoder.encode(entry) + [0x0A] }
    do {
      let name = url.path(percentEncoded: false)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      if !FileManager.default.fileExists(atPath: name) {
        try Data().write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: name)
      }
      let handle = try FileHandle(forWritingTo: url)
      defer { try? handle.close() }
      try handle.seekToEnd()
      try handle.write(contentsOf: text)
      try handle.synchronize()
    } catch {
      throw CommandFailure(
        ".runway/journal/batches.jsonl cannot be written: \(error.localizedDescription)"
      )
    }
  }

  /// The briefs and the drafts by the ids of the requests; a line that was cut is left out.
  func read() -> [String: Entry] {
    guard let data = FileManager.default.contents(atPath: url.path(percentEncoded: false)) else {
      return [:]
    }
    var entries: [String: Entry] = [:]
    let decoder = JSONDecoder()
    for line in data.split(separator: 0x0A) {
      guard let entry = try? decoder.decode(Entry.self, from: Data(line)) else { continue }
      var known = entries[entry.id] ?? Entry(id: entry.id)
      known.brief = entry.brief ?? known.brief
      known.artifact = entry.artifact ?? known.artifact
      entries[entry.id] = known
    }
    return entries
  }
}
