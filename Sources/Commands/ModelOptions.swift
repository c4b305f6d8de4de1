import ArgumentParser

/// What every command that asks a model takes.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep every request and its answer here, without keys, to be replayed.",
      valueName: "dir"
    )
  )
  var record: String?

  @Option(
    help: ArgumentHelp(
      "Answer from recordings and make no connection; a changed prompt is an error.",
      valueName: "dir"
    )
  )
  var replay: String?

  @Option(
    help: ArgumentHelp(
      "Append one JSON line per request, with OpenTelemetry's GenAI names and no content.",
      valueName: "file"
    )
  )
  var trace: String?

  @Option(
    help: ArgumentHelp(
      "Send nothing that might cost more than this in all; needs price_file in runway.yaml.",
      valueName: "amount"
    )
  )
  var maxCost: Double?

  func validate() throws {
    guard record == nil || replay == nil else {
      throw ValidationError("--record and --replay exclude one another.")
    }
    if let maxCost, !(maxCost >= 0 && maxCost.isFinite) {
      throw ValidationError("--max-cost takes an amount of money, zero or more.")
    }
  }

  /// The values, for what is not parsed.
  var wishes: ModelWishes {
    ModelWishes(record: record, replay: replay, trace: trace, maxCost: maxCost)
  }
}

/// How a user wants a model to be asked, besides which.
struct ModelWishes: Sendable {
  var record: String?
  var replay: String?
  var trace: String?
  var maxCost: Double?
}
