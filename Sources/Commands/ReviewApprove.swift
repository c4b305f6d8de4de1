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
    let room = try CheckingRoom(session)
    let time = session.world.timestamp
    let store = try session.store()
    // An approval that still stands is told, one that has lapsed since is marked as such.
    let before = try StandingCheck(session, store: store).review(id)
    // The use date counts, not today: what goes out later is judged by that day.
    let day = on ?? max(session.world.today, before.draft.brief.useDate)
    let transcript = try session.transcript(of: before.draft)
    // The new report is kept also where the approval is refused: what is shown is what was judged.
    try store.update(id) { review in
      guard review.status == .checked || review.status == .needsRecheck else { return }
      review.recheck(room.report(on: review, day: day, transcript: transcript), at: time)
    }
    let approved = try store.update(
      id,
      checkedFor: room.circumstances(of: before.draft, on: day)
    ) { review in
      try review.approved(
        by: person,
        at: time,
        on: day,
        library: room.library.digest,
        separated: room.separatedClaims
      )
    }
    session.world.console.out(
      """
      \(id) is approved by \(person) for use on \(approved.approvedOn).
      Take it out: runway export \(id) --to markdown --out out
      """
    )
  }
}
