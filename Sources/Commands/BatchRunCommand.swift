import ArgumentParser
import Chat
import CurlTransport
import Foundation
import Messaging
import Workspace

struct BatchRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Sends the requests of a batch file to an endpoint, each as it stands.",
    discussion: """
      Lines in and out are those of the OpenAI batch format. One line is written for each request, in \
      the order in which they end. Needs no workspace; the endpoint is --base-url, OPENAI_BASE_URL or \
      the first one of runway.yaml.
      """
  )

  @Argument(help: "The batch file, JSON Lines; - is standard input.")
  var input: String

  @Option(help: ArgumentHelp("Where the results go; - is standard output.", valueName: "file"))
  var out: String

  @Option(help: ArgumentHelp("The endpoint, such as https://api.openai.com/v1.", valueName: "url"))
  var baseURL: String?

  @Option(help: "Requests under way at the same time, at most.")
  var concurrency: Int?

  @Option(
    help: ArgumentHelp(
      "Limits in seconds: connect=2,first-byte=30,first-token=60,gap=20,total=300.",
      valueName: "limits"
    )
  )
  var timeouts: String?

  @Option(help: "How often one request is sent at most.")
  var attempts: Int = 4

  @Flag(help: "Go on with a result file: what has an answer is not sent again, what failed is.")
  var resume = false

  @OptionGroup(title: "Models") var models: ModelOptions
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if let concurrency, !(1...1_000).contains(concurrency) {
      throw ValidationError("--concurrency takes 1 to 1000, not \(concurrency).")
    }
    guard (1...20).contains(attempts) else {
      throw ValidationError("--attempts takes 1 to 20, not \(attempts).")
    }
    if out == "-", resume { throw ValidationError("--resume needs a file as --out.") }
    if let timeouts {
      do throws(ChatFailure) {
        _ = try TransferLimits(timeouts)
      } catch {
        throw ValidationError(error.message)
      }
    }
  }

  func run() async throws {
    let place = try BatchPlace(workspace, baseURL: baseURL)
    let input = try InputFile.read(self.input, in: place.world)
    let file = BatchFile(Data(input.bytes), name: self.input == "-" ? "standard input" : self.input)
    var recovery = BatchJournal.Recovery()
    if resume {
      recovery = try BatchJournal.recover(out, in: place.world)
      if recovery.wasTorn {
        place.world.console.note(
          "runway: the last line of \(out) was cut; its request is sent again."
        )
      }
    } else if out != "-" {
      try BatchJournal.refuseFull(out, in: place.world)
    }
    try await BatchRun(self, place, recovery).run(file)
  }
}

/// Where a batch is run: a workspace if there is one, else the environment alone.
struct BatchPlace {
  let world: World
  let named: NamedEndpoint
  let prices: PriceList
  let connections: ModelConnections

  init(_ option: WorkspaceOption, baseURL: String?) throws {
    let world = World.current
    let session = try Self.session(option, world)
    let settings =
      session?.settings
      ?? SettingsLoader(workspace: nil, environment: world.environment).load().settings
    let endpoint = settings.endpoints.value.first
    let candidates = [baseURL, world.environment["OPENAI_BASE_URL"], endpoint?.baseURL]
    guard let url = candidates.compactMap(\.self).first(where: { !$0.isEmpty }) else {
      throw CommandFailure(
        "No endpoint is named. Give --base-url, set OPENAI_BASE_URL, or add an endpoint to "
          + "runway.yaml."
      )
    }
    named = NamedEndpoint(
      url,
      endpoint?.model ?? "the model of each line",
      endpoint.flatMap { $0.baseURL == url ? $0 : nil },
      environment: world.environment,
      folder: session?.folder.url ?? world.directory
    )
    prices = try session?.prices() ?? PriceList()
    connections = session?.models ?? ModelConnections()
    self.world = world
  }

  /// The workspace, or nil where none was named and none is found.
  private static func session(_ option: WorkspaceOption, _ world: World) throws -> Session? {
    let named = option.workspace ?? world.environment["RUNWAY_WORKSPACE"]
    if named?.isEmpty ?? true {
      do throws(WorkspaceError) {
        _ = try WorkspaceFolder.find(named: nil, from: world.directory)
      } catch {
        return nil
      }
    }
    return try Session.open(option)
  }
}
