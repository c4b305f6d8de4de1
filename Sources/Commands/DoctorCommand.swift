import ArgumentParser
import Chat
import Enablement
import Foundation
import Messaging
import Storage
import Workspace

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Shows what is in force and from where, and what to mend.",
    discussion: """
      Where a base URL and a model are named, the endpoint is asked four very short questions, which \
      may cost a fraction of a cent. --offline asks nothing.
      """
  )

  @Flag(help: "Make no connection: do not ask the endpoint what it can do.")
  var offline = false

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() async throws {
    let session = try Session.open(workspace)
    var examination = Examination()
    examination.ok("workspace", session.folder.url.path(percentEncoded: false))
    settings(session, &examination)
    await engine(session, &examination)
    library(session, &examination)
    partners(session, &examination)
    database(session, &examination)
    switch format {
    case .human: session.world.console.out(examination.text)
    case .json: session.world.console.out(try JSONText.pretty(examination))
    }
    if examination.hasErrors { throw Blocked() }
  }

  private func settings(_ session: Session, _ examination: inout Examination) {
    let settings = session.settings
    if let sender = settings.sender.value {
      examination.ok("sender", "\(sender.name), \(sender.company)", from: settings.sender.origin)
    } else {
      examination.warning(
        "sender",
        "nobody signs outbound messages: add sender: {name, company} to runway.yaml"
      )
    }
    examination.ok("locale", settings.locale.value, from: settings.locale.origin)
    examination.ok("region", settings.region.value ?? "not set", from: settings.region.origin)
    examination.ok(
      "activation owner",
      settings.activationOwner.value ?? "not set",
      from: settings.activationOwner.origin
    )
    examination.ok(
      "fiscal year",
      "begins in month \(settings.fiscalYearStart.value)",
      from: settings.fiscalYearStart.origin
    )
    examination.ok(
      "LinkedIn account",
      settings.linkedInTier.value.rawValue,
      from: settings.linkedInTier.origin
    )
  }

  private func engine(_ session: Session, _ examination: inout Examination) async {
    do {
      let plan = try EnginePlan(choice: .auto, baseURL: nil, model: nil, session: session)
      examination.ok("engine", plan.explanation)
      prices(session, plan.model, &examination)
      guard case .model(let first) = plan.engine else { return }
      for named in [first] + first.fallbacks {
        await endpoint(named, isOnly: first.fallbacks.isEmpty, session, &examination)
      }
    } catch {
      examination.error("engine", "\(error)")
    }
  }

  /// The key of an endpoint, and what the endpoint says when it is asked.
  private func endpoint(
    _ named: NamedEndpoint,
    isOnly: Bool,
    _ session: Session,
    _ examination: inout Examination
  ) async {
    let endpoint: ChatEndpoint
    do {
      endpoint = try named.endpoint()
    } catch {
      examination.warning("key", "\(error)")
      return
    }
    if endpoint.keyHeader == nil {
      examination.warning(
        "key",
        "none for \(endpoint.host) (\(named.keyOrigin)); some servers want one"
      )
    } else {
      examination.ok("key", "set for \(endpoint.host)", from: named.keyOrigin)
    }
    if offline {
      return examination.ok("endpoint", "\(endpoint.host) was not asked", from: "--offline")
    }
    do {
      let connections = session.models
      connections.restoreMemory(from: session.folder)
      let network = try connections.network(session.world)
      let probe = EndpointProbe(endpoint, transport: network, memory: connections.memory)
      for line in await probe.lines() {
        let name = isOnly ? line.name : "\(line.name) (\(endpoint.host))"
        switch line.mark {
        case .ok: examination.ok(name, line.text)
        case .warning: examination.warning(name, line.text)
        case .error: examination.error(name, line.text)
        }
      }
      try EndpointCache(session.folder).write(connections.memory.snapshot)
    } catch {
      examination.error("endpoint", "\(error)")
    }
  }

  private func prices(
    _ session: Session,
    _ model: String?,
    _ examination: inout Examination
  ) {
    guard let model else { return }
    do {
      let prices = try session.prices()
      let file = session.settings.priceFile.value
      if let price = prices.price(of: model) {
        let words =
          "\(price.input) in, \(price.output) out for a million tokens, \(prices.currency)"
        examination.ok("price", words, from: file)
      } else {
        examination.warning(
          "price",
          file.map { "\($0) has no price of \(model): costs are not known" }
            ?? "no price_file in runway.yaml: costs are not known and --max-cost cannot be used"
        )
      }
    } catch {
      examination.error("price", "\(error)")
    }
  }

  private func library(_ session: Session, _ examination: inout Examination) {
    let reading = LibraryLoader().load(workspace: session.folder.url)
    let day = session.world.today
    let library = reading.partial
    for issue in reading.errors { examination.error("library", issue.description) }
    guard reading.errors.isEmpty else { return }
    let found = library.lint(on: day)
    let errors = found.count { $0.severity == .error }
    let warnings = found.count { $0.severity == .warning }
    let line =
      "\(library.name) \(library.version): \(library.claims(inForceOn: day).count) of "
      + "\(library.claims.count) claims in force"
    if errors + warnings == 0 {
      examination.ok("library", line)
    } else {
      examination.warning(
        "library",
        "\(line); lint: \(errors) \(errors == 1 ? "error" : "errors"), \(Counted.text(warnings, "warning")): runway library lint"
      )
    }
  }

  private func partners(_ session: Session, _ examination: inout Examination) {
    do {
      let library = LibraryLoader().load(workspace: session.folder.url).library
      let reading = try PartnersFile.load(
        in: session.folder,
        today: session.world.today,
        library: library
      )
      for issue in reading.issues { examination.warning("partners", issue.description) }
      let rejected = reading.rejected.count
      if rejected == 0 {
        examination.ok("partners", "\(reading.partners.count)", from: "partners.csv")
      } else {
        examination.warning(
          "partners",
          "\(reading.partners.count) read, \(Counted.text(rejected, "row")) rejected: "
            + "runway partners list"
        )
      }
    } catch {
      examination.error("partners", "\(error)")
    }
  }

  private func database(_ session: Session, _ examination: inout Examination) {
    do {
      let health = try session.store().health()
      for fault in health.faults {
        examination.error(
          "database",
          "damaged (\(fault)): restore .runway/runway.sqlite from a copy"
        )
      }
      for row in health.unreadable {
        examination.error("database", "\(row); everything else can be read")
      }
      if health.isSound {
        examination.ok("database", "sound, \(Counted.text(health.artifacts, "artifact"))")
      }
    } catch {
      examination.error("database", "\(error)")
    }
  }
}

/// The lines of an examination: ok, warning or error, each with its remedy.
struct Examination {
  private struct Line: Encodable {
    var mark: String
    var name: String
    var text: String
    /// Where the value comes from.
    var origin: String?

    enum CodingKeys: String, CodingKey {
      case mark = "status"
      case name, text, origin
    }
  }

  private var lines: [Line] = []
  private(set) var hasErrors = false

  mutating func ok(_ name: String, _ text: String, from origin: String? = nil) {
    lines.append(Line(mark: "ok", name: name, text: text, origin: origin))
  }

  mutating func warning(_ name: String, _ text: String) {
    lines.append(Line(mark: "warning", name: name, text: text))
  }

  mutating func error(_ name: String, _ text: String) {
    lines.append(Line(mark: "error", name: name, text: text))
    hasErrors = true
  }

  var text: String {
    let width = lines.map(\.name.count).max() ?? 0
    return lines.map { line in
      let mark = line.mark + String(repeating: " ", count: 9 - line.mark.count)
      let name = line.name + String(repeating: " ", count: width - line.name.count + 2)
      return mark + name + line.text + (line.origin.map { "  (\($0))" } ?? "")
    }.joined(separator: "\n")
  }
}

extension Examination: Encodable {
  private enum Key: String, CodingKey { case version, checks }

  /// The lines as data; `version` is that of this layout.
  func encode(to encoder: any Encoder) throws {
    var root = encoder.container(keyedBy: Key.self)
    try root.encode(1, forKey: .version)
    try root.encode(lines, forKey: .checks)
  }
}
