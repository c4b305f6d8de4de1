import ArgumentParser
import Enablement
import Messaging

struct OutboundCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbound",
    abstract: "Makes outbound variants that stay inside the guardrails.",
    discussion:
      "Example: runway outbound --channel email --vertical healthcare --persona ciso --variants 4"
  )

  @Option(
    help:
      "email, linkedin-note, linkedin-message, linkedin-inmail, sms, call or voicemail; may be repeated."
  )
  var channel: [OutboundChannel]

  @Option(help: "The vertical, by its id.")
  var vertical: String

  @Option(help: "The buyer's role, by its id.")
  var persona: String

  @Option(help: ArgumentHelp("The partner, by its id.", valueName: "id"))
  var partner: String?

  @Option(help: "How many variants, 2 to 5.")
  var variants: Int = 2

  @Option(
    help: ArgumentHelp("Whose rules on footers and consent: us, ca, gb, de, eu.", valueName: "id")
  )
  var jurisdiction: String?

  @Option(
    help: ArgumentHelp(
      "none, express, implied, double_opt_in or existing_customer.",
      valueName: "basis"
    )
  )
  var consentBasis: ConsentBasis = .unrecorded

  @Option(help: ArgumentHelp("The day on which it goes out.", valueName: "date"))
  var sendOn: CivilDate?

  @OptionGroup var options: GenerationOptions

  func validate() throws {
    guard (2...5).contains(variants) else {
      throw ValidationError("--variants takes 2 to 5, not \(variants).")
    }
  }

  func run() async throws {
    let session = try Session.open(options.workspace)
    let generation = try Generation(options, session: session, partner: partner)
    let region = generation.region
    let place = try generation.jurisdiction(named: jurisdiction, region: region)
    var blocked = false
    if let sendOn { try generation.refusePast(sendOn, named: "--send-on") }
    for channel in channel.map(\.channel) {
      var brief = generation.brief(
        .outbound(channel: channel, variants: variants),
        vertical: vertical,
        persona: persona,
        play: nil,
        region: region
      )
      brief.jurisdiction = place
      brief.consentBasis = consentBasis
      if let sendOn { brief.useDate = sendOn }
      do {
        try await generation.make(brief)
      } catch is Blocked {
        blocked = true
      }
    }
    if blocked { throw Blocked() }
  }
}
