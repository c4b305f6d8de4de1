import ArgumentParser
import Enablement
import Guardrails
import Storage

struct ReviewAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Accepts a warning: the words are right.",
    discussion: "The number is that of `runway review show`. Without numbers: all near matches."
  )

  @Argument(help: "The artifact's id.")
  var id: String

  @Argument(help: "The numbers of the findings.")
  var findings: [Int] = []

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let person = try Person.decider(actor.by, in: session.world)
    let time = session.world.timestamp
    let count = try session.store().update(id) { review in
      let chosen =
        findings.isEmpty
        ? review.openWarnings.filter { $0.check == "claims/near-match" }
        : try FindingNumbers(review).findings(findings)
      for finding in chosen { try review.accept(finding, by: person, at: time) }
      return (chosen.count, review.openWarnings.count)
    }
    session.world.console.out("\(id): accepted \(count.0), open warnings left: \(count.1)")
  }
}

struct ReviewWaive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Keeps words in spite of a warning, for a reason that travels with the export."
  )

  @Argument(help: "The artifact's id.")
  var id: String

  @Argument(help: "The numbers of the findings, as `runway review show` prints them.")
  var findings: [Int]

  @Option(help: "Why.")
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let person = try Person.decider(actor.by, in: session.world)
    let time = session.world.timestamp
    let left = try session.store().update(id) { review in
      for finding in try FindingNumbers(review).findings(findings) {
        try review.waive(finding, by: person, at: time, reason: reason)
      }
      return review.openWarnings.count
    }
    session.world.console.out("\(id): waived \(findings.count), open warnings left: \(left)")
  }
}
