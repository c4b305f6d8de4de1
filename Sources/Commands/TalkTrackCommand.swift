import ArgumentParser
import Enablement
import Messaging

struct TalkTrackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk-track",
    abstract: "Makes a talk track for a vertical and a buyer's role.",
    discussion:
      "Example: runway talk-track --vertical healthcare --persona it-director --partner brightmoor"
  )

  @Option(help: "The vertical, by its id; with --all-partners each partner's own without it.")
  var vertical: String?

  @Option(help: "The buyer's role, by its id.")
  var persona: String

  @Option(help: ArgumentHelp("The partner, by its id.", valueName: "id"))
  var partner: String?

  @Option(help: ArgumentHelp("The play that it belongs to.", valueName: "id"))
  var play: String?

  @Option(
    help: ArgumentHelp(
      "The track that it goes back to: shows what changed and what stayed frozen.",
      valueName: "id"
    )
  )
  var base: String?

  @OptionGroup var programme: AllPartnersOptions
  @OptionGroup var options: GenerationOptions

  func validate() throws {
    try programme.validate(partner: partner, vertical: vertical)
  }

  func run() async throws {
    let session = try Session.open(options.workspace)
    var generation = try Generation(options, session: session, partner: partner)
    try generation.requirePlay(play)
    try generation.takeBase(base)
    guard !programme.allPartners else {
      let round = try PartnerRound(generation, concurrency: programme.concurrency)
      return try await round.run(vertical: vertical) { one, vertical in
        [(part: nil, brief: brief(one, vertical))]
      }
    }
    try await generation.make(brief(generation, vertical ?? ""))
  }

  private func brief(_ generation: Generation, _ vertical: String) -> Brief {
    var brief = generation.brief(
      .talkTrack,
      vertical: vertical,
      persona: persona,
      play: play,
      region: nil
    )
    brief.baseTrackID = base
    return brief
  }
}
