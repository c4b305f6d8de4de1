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

  @Option(help: "The vertical, by its id; with --all-partners each partner's own without it.")
  var vertical: String?

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

  @Option(help: ArgumentHelp("The day on which it goes out.", valueName: "YYYY-MM-DD"))
  var sendOn: CivilDate?

  @OptionGroup var tool: TargetOptions
  @OptionGroup var programme: AllPartnersOptions
  @OptionGroup var options: GenerationOptions

  func validate() throws {
    try programme.validate(partner: partner, vertical: vertical)
    try tool.validate()
    guard tool.target == nil || !programme.allPartners else {
      throw ValidationError("--target goes with one partner's messages: leave --all-partners out.")
    }
    guard (2...5).contains(variants) else {
      throw ValidationError("--variants takes 2 to 5, not \(variants).")
    }
  }

  func run() async throws {
    let session = try Session.open(options.workspace)
    try options.requireFreeFile(in: session.world, for: channel.count)
    let generation = try Generation(options, session: session, partner: partner)
    if let sendOn { try generation.refusePast(sendOn, named: "--send-on") }
    guard !programme.allPartners else {
      let round = try PartnerRound(generation, concurrency: programme.concurrency)
      return try await round.run(vertical: vertical) { one, vertical in
        try channel.map { channel in
          (part: channel.rawValue, brief: try brief(channel.channel, one, vertical))
        }
      }
    }
    var blocked = false
    for channel in channel.map(\.channel) {
      do {
        let brief = try brief(channel, generation, vertical ?? "")
        try await generation.make(brief, for: tool.target == nil ? nil : tool)
      } catch is Blocked {
        blocked = true
      }
    }
    if blocked { throw Blocked() }
  }

  private func brief(
    _ channel: Channel,
    _ generation: Generation,
    _ vertical: String
  ) throws -> Brief {
    let region = generation.region
    var brief = generation.brief(
      .outbound(channel: channel, variants: variants),
      vertical: vertical,
      persona: persona,
      play: nil,
      region: region
    )
    brief.jurisdiction = try generation.jurisdiction(named: jurisdiction, region: region)
    brief.consentBasis = consentBasis
    if let sendOn { brief.useDate = sendOn }
    return brief
  }
}
