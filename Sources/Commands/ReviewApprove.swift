import ArgumentParser
import Enablement
import Messaging
import Storage

struct ReviewApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approves an artifact that passes, or whose warnings are all settled."
  )

  @Argument(help: "The artifact's id.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "The day on which it will be used; today without it.",
      valueName: "YYYY-MM-DD"
    )
  )
  var on: CivilDate?

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let person = try Person.decider(actor.by, in: session.world)
    let checking = try CheckingRoom(session)
    let day = on ?? session.world.today
    let time = session.world.timestamp
    let store = try session.store()
    // The new report is kept also where the approval is refused: what is shown is what was judged.
    try store.update(id) { review in
      review.recheck(checking.report(on: review, day: day), at: time)
    }
    let approved = try store.update(id) { review in
      try review.approved(by: person, at: time, on: day, separated: checking.separatedClaims)
    }
    session.world.console.out(
      """
      \(id) is approved by \(person) for use on \(approved.approvedOn).
      Take it out: runway export \(id) --to markdown --out out
      """
    )
  }
}
