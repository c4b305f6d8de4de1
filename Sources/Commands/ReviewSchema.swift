public import ArgumentParser
public import Enablement

struct ReviewSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of an artifact, as --format json and exports hold it.",
    discussion: "Example: runway review schema talk-track > talk-track.schema.json"
  )

  @Argument(help: "talk-track, outbound or call-summary.")
  var kind: Artifact.Kind

  func run() throws {
    World.current.console.out(try JSONText.pretty(kind.shape.schema))
  }
}

extension Artifact.Kind: ExpressibleByArgument {}
