import ArgumentParser
import Drafting
import Enablement
import Guardrails
import Messaging
import Workspace

struct SequenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sequence",
    abstract: "Makes a sequence of up to five messages, each checked at its own send date.",
    discussion: """
      FILE is YAML: vertical, persona and steps, each with channel, angle, day_offset (working days) and
      call_to_action; thread, stop_on and claim where they matter. Example:

        vertical: healthcare
        persona: it-director
        steps:
          - { day_offset: 0, channel: email, angle: trigger, call_to_action: CTA-00 }
          - { day_offset: 3, channel: linkedin-note, angle: peer, call_to_action: CTA-00 }
          - { day_offset: 7, channel: email, thread: reply, angle: problem, call_to_action: CTA-01 }
      """
  )

  @Argument(help: "The plan, or - for standard input.")
  var file: String

  @Option(help: "The vertical, by its id; else that of the plan.")
  var vertical: String?

  @Option(help: "The buyer's role, by its id; else that of the plan.")
  var persona: String?

  @Option(help: ArgumentHelp("The partner, by its id.", valueName: "id"))
  var partner: String?

  @Option(
    help: ArgumentHelp("The first day; else that of the plan, else today.", valueName: "date")
  )
  var start: CivilDate?

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
  var consentBasis: ConsentBasis?

  @Flag(help: "Leave out steps that are blocked and note them as gaps.")
  var withoutBlocked = false

  @OptionGroup var options: GenerationOptions

  func run() async throws {
    let session = try Session.open(options.workspace)
    let input = try InputFile.read(file, in: session.world, limit: 1 << 20)
    let plan = try SequenceFile.read(input.bytes, path: file == "-" ? "standard input" : file)
    let generation = try Generation(
      options,
      session: session,
      partner: partner ?? plan.partnerID
    )
    try generation.refuseModel(for: "A sequence")
    try generation.requirePlay(plan.playID)
    guard let vertical = vertical ?? plan.verticalID else {
      throw CommandFailure("\(file) names no vertical: add vertical: ID, or give --vertical.")
    }
    guard let persona = persona ?? plan.personaID else {
      throw CommandFailure("\(file) names no persona: add persona: ID, or give --persona.")
    }
    let region = options.region?.uppercased() ?? plan.region ?? generation.region
    var brief = generation.brief(
      .sequence(file: file),
      vertical: vertical,
      persona: persona,
      play: plan.playID,
      region: region
    )
    if options.locale == nil, let locale = plan.locale { brief.locale = locale }
    brief.jurisdiction = try generation.jurisdiction(
      named: jurisdiction ?? plan.jurisdiction,
      region: region
    )
    brief.consentBasis = consentBasis ?? plan.consentBasis ?? .unrecorded
    if let day = start ?? plan.startsOn {
      try generation.refusePast(day, named: start == nil ? "start" : "--start")
      brief.useDate = day
    }
    guard !options.dryRun else {
      throw CommandFailure("A sequence is composed from the library; nothing would be sent.")
    }
    let drafter = SequenceDrafter(
      context: generation.context,
      checker: generation.room.checker,
      days: WorkingDays(holidays: session.settings.holidays.value)
    )
    try generation.save(
      drafter.draft(plan, brief: brief, leavingOutBlocked: withoutBlocked)
    )
  }
}
