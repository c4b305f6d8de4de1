import ArgumentParser
import Foundation
import Messaging

/// What every command that makes something takes.
struct GenerationOptions: ParsableArguments {
  @Option(
    help: "auto, model or offline. auto uses a model only where a base URL and a model are named."
  )
  var engine: EngineChoice = .auto

  @Option(help: "The model.")
  var model: String?

  @Option(help: ArgumentHelp("The endpoint, such as https://api.openai.com/v1.", valueName: "url"))
  var baseURL: String?

  @Flag(inversion: .prefixedNo, help: "Stream the model's answer.")
  var stream = true

  @Flag(help: "Show what would be sent and about how many tokens; send and save nothing.")
  var dryRun = false

  @Option(help: "Which alternatives are taken; the same seed, the same draft offline.")
  var seed: Int?

  @Option(help: ArgumentHelp("The language, such as en or de.", valueName: "tag"))
  var locale: String?

  @Option(help: ArgumentHelp("The region, such as GB.", valueName: "code"))
  var region: String?

  @Option(
    help: ArgumentHelp(
      "The day on which it will be used; today without it.",
      valueName: "YYYY-MM-DD"
    )
  )
  var on: CivilDate?

  @Option(help: ArgumentHelp("A reader who may be named; may be repeated.", valueName: "name"))
  var addressee: [String] = []

  @Option(help: "human, json or markdown.")
  var format: OutputFormat = .human

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var out: String?

  @Flag(help: "End with 1 also where the library left gaps.")
  var strict = false

  @OptionGroup(title: "Models") var models: ModelOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption
}

extension GenerationOptions {
  /// Refuses a file of `--out` that is there already, before anything is made or paid for: what was
  /// just made is never the same artifact as what lies there.
  ///
  /// - Parameters:
  ///   - world: Where the command runs.
  ///   - count: How many artifacts the command makes; one file takes one.
  /// - Throws: naming the file.
  func requireFreeFile(in world: World, for count: Int = 1) throws {
    guard let out else { return }
    guard count == 1 else {
      throw CommandFailure(
        "--out \(out) takes one artifact, and \(count) are asked for. Leave --out away and take "
          + "them out of the store: runway export ID… --preview --out DIR"
      )
    }
    let url = URL(filePath: out, relativeTo: world.directory)
    guard !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      throw CommandFailure(
        "\(out) exists and is not overwritten. Nothing was made. Choose another name with --out, "
          + "or move the file away."
      )
    }
  }
}
