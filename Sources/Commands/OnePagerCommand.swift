import ArgumentParser
import Drafting
import Enablement
import Messaging

struct OnePagerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "one-pager",
    abstract: "Makes a page of at most 350 words with one call to action and a last day.",
    discussion: """
      Example: runway one-pager --type customer_leave_behind --vertical healthcare --persona ciso
      It prints its id and the day until which everything on it holds.
      """
  )

  @Option(help: "partner_brief, customer_leave_behind or post_call.")
  var type: OnePager.Kind

  @Option(help: "The vertical, by its id.")
  var vertical: String

  @Option(help: "The buyer's role, by its id.")
  var persona: String

  @Option(help: ArgumentHelp("The partner, by its id.", valueName: "id"))
  var partner: String?

  @Option(help: ArgumentHelp("The play that it belongs to.", valueName: "id"))
  var play: String?

  @OptionGroup var options: GenerationOptions

  func run() async throws {
    let session = try Session.open(options.workspace)
    let generation = try Generation(options, session: session, partner: partner)
    try generation.refuseModel(for: "A one-pager")
    try generation.requirePlay(play)
    guard !options.dryRun else {
      throw CommandFailure("A one-pager is composed from the library; nothing would be sent.")
    }
    let brief = generation.brief(
      .onePager(kind: type),
      vertical: vertical,
      persona: persona,
      play: play,
      region: nil
    )
    let drafter = OfflineDrafter(context: generation.context, checker: generation.room.checker)
    try generation.save(try drafter.compose(brief))
  }
}
