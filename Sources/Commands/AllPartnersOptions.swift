import ArgumentParser

/// What `talk-track` and `outbound` take to work for the whole programme.
struct AllPartnersOptions: ParsableArguments {
  @Flag(
    help: "One artifact for each partner of partners.csv, and a report of what could not be made."
  )
  var allPartners = false

  @Option(
    help: ArgumentHelp(
      "How many drafts are made at a time; else one per processor.",
      valueName: "n"
    )
  )
  var concurrency: Int?

  /// Refuses what makes no sense together.
  func validate(partner: String?, vertical: String?) throws {
    if allPartners, partner != nil {
      throw ValidationError("--all-partners and --partner exclude each other.")
    }
    if !allPartners, vertical == nil {
      throw ValidationError(
        "Missing expected argument '--vertical <vertical>'. With --all-partners each partner's own is "
          + "taken."
      )
    }
    if let concurrency, !(1...64).contains(concurrency) {
      throw ValidationError("--concurrency takes 1 to 64, not \(concurrency).")
    }
  }
}
