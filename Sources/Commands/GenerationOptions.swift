import ArgumentParser
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
    help: ArgumentHelp("The day on which it will be used; today without it.", valueName: "date")
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
