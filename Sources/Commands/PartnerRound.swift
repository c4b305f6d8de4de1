import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Storage

/// One artifact for each partner, and a report of what could not be made and why.
///
/// Drafts are composed a few at a time and saved in the order of `partners.csv`, so that the same
/// files always give the same ids; what was saved stays when the command is interrupted.
struct PartnerRound {
  /// What is to be made for one partner.
  struct Job: Sendable {
    var partner: Partner
    /// What tells several artifacts of a partner apart, such as the channel.
    var part: String?
    var brief: Brief
    var context: DraftingContext
  }

  /// What came of it.
  private enum Outcome: Sendable {
    case made(Draft)
    case impossible(String)
  }

  private let generation: Generation
  private let concurrency: Int

  /// Makes a round.
  ///
  /// - Throws: where a model is to write: its drafts are made one by one, with `--partner`.
  init(_ generation: Generation, concurrency: Int?) throws {
    let plan = try EnginePlan(
      choice: generation.options.engine,
      baseURL: generation.options.baseURL,
      model: generation.options.model,
      session: generation.session
    )
    guard case .offline = plan.engine else {
      throw CommandFailure(
        "--all-partners composes from the library: add --engine offline, or make one partner's "
          + "material with a model by --partner ID."
      )
    }
    guard !generation.options.dryRun else {
      throw CommandFailure("--all-partners sends nothing; --dry-run has nothing to show.")
    }
    self.generation = generation
    self.concurrency = concurrency ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Makes everything for every partner and prints the report.
  ///
  /// - Parameters:
  ///   - vertical: The vertical of all; `nil` takes each partner's own.
  ///   - briefs: The briefs of one partner, given its part of the command and its vertical.
  /// - Throws: `Blocked` where something blocks or could not be made for an active partner.
  func run(
    vertical: String?,
    briefs: (Generation, String) throws -> [(part: String?, brief: Brief)]
  ) async throws {
    var report = PartnerRoundReport()
    var jobs: [Job] = []
    let day = generation.options.on ?? generation.session.world.today
    for partner in generation.allPartners {
      if let reason = Self.absence(of: partner, on: day) {
        report.skipped.append(.init(partner: partner.id, part: nil, reason: reason))
        continue
      }
      guard let own = vertical ?? partner.vertical else {
        let reason = "it has no vertical in partners.csv; name one there, or give --vertical"
        report.notMade.append(.init(partner: partner.id, part: nil, reason: reason))
        continue
      }
      var one = generation
      one.partner = partner
      do {
        for (part, brief) in try briefs(one, own) {
          jobs.append(Job(partner: partner, part: part, brief: brief, context: one.context))
        }
      } catch {
        report.notMade.append(.init(partner: partner.id, part: nil, reason: "\(error)"))
      }
    }
    try await make(jobs, into: &report)
    try print(report)
    if report.isBlocked { throw Blocked() }
  }

  private func make(_ jobs: [Job], into report: inout PartnerRoundReport) async throws {
    let store = try generation.session.store()
    let author = Person.writer(generation.options.actor.by, in: generation.session.world)
    let width = concurrency * 4
    for start in stride(from: 0, to: jobs.count, by: width) {
      try Task.checkCancellation()
      let batch = Array(jobs[start..<min(start + width, jobs.count)])
      for (job, outcome) in zip(batch, await outcomes(of: batch)) {
        switch outcome {
        case .impossible(let reason):
          report.notMade.append(.init(partner: job.partner.id, part: job.part, reason: reason))
        case .made(let draft):
          let review = try store.add(draft, by: author)
          report.made.append(
            .init(
              partner: job.partner.id,
              part: job.part,
              id: review.id,
              verdict: review.verdict,
              gaps: draft.gaps.count
            )
          )
        }
      }
    }
  }

  /// The drafts of a batch in its order, as many at a time as there are processors.
  private func outcomes(of batch: [Job]) async -> [Outcome] {
    let checker = generation.room.checker
    let outcomes = await withTaskGroup(of: (Int, Outcome).self) { group in
      var found: [Int: Outcome] = [:]
      var next = 0
      while next < batch.count || !group.isEmpty {
        if next < batch.count, next - found.count < concurrency {
          let (number, job) = (next, batch[next])
          next += 1
          group.addTask { (number, Self.outcome(of: job, checker)) }
          continue
        }
        guard let (number, outcome) = await group.next() else { break }
        found[number] = outcome
      }
      return found
    }
    return batch.indices.map { outcomes[$0] ?? .impossible("it was interrupted") }
  }

  private static func outcome(of job: Job, _ checker: ArtifactChecker) -> Outcome {
    do {
      return .made(try OfflineDrafter(context: job.context, checker: checker).compose(job.brief))
    } catch {
      return .impossible("\(error)")
    }
  }

  /// Why a partner gets nothing, or `nil`.
  private static func absence(of partner: Partner, on day: CivilDate) -> String? {
    if let left = partner.exitedOn, left <= day { return "left the programme on \(left)" }
    switch partner.status?.lowercased() {
    case "exited", "inactive": return "is \(partner.status ?? "")"
    case "prospective": return "is prospective and has not signed"
    default: return nil
    }
  }

  private func print(_ report: PartnerRoundReport) throws {
    let text =
      generation.options.format == .json ? try JSONText.artifact(report) : report.text
    guard let out = generation.options.out else {
      generation.session.world.console.out(text)
      return
    }
    let url = URL(filePath: out, relativeTo: generation.session.world.directory)
    do {
      try Data((text + "\n").utf8).write(to: url, options: .atomic)
    } catch {
      throw CommandFailure(
        "\(out) cannot be written: \(error.localizedDescription) The drafts are saved."
      )
    }
  }
}

/// What was made for whom, and what was not.
struct PartnerRoundReport: Encodable {
  /// An artifact that was made.
  struct Made: Encodable {
    var partner: String
    var part: String?
    var id: String
    var verdict: Verdict
    var gaps: Int
  }

  /// A partner that got nothing, or not all.
  struct Missing: Encodable {
    var partner: String
    var part: String?
    var reason: String
  }

  var version = 1
  var made: [Made] = []
  /// What could not be made for a partner that should have it.
  var notMade: [Missing] = []
  /// Partners that are not, or no longer, in the programme.
  var skipped: [Missing] = []

  var isBlocked: Bool { !notMade.isEmpty || made.contains { $0.verdict == .blocked } }

  /// The report for people.
  var text: String {
    var table = TextTable(columns: ["partner", "for", "id", "result"])
    for row in made {
      let gaps = row.gaps == 0 ? "" : ", \(row.gaps) \(row.gaps == 1 ? "gap" : "gaps")"
      table.add([row.partner, row.part ?? "", row.id, row.verdict.rawValue + gaps])
    }
    for row in notMade { table.add([row.partner, row.part ?? "", "–", row.reason]) }
    for row in skipped { table.add([row.partner, row.part ?? "", "–", "skipped: \(row.reason)"]) }
    let count = "\(made.count) made, \(notMade.count) not made, \(skipped.count) skipped."
    return table.text + "\n\n" + count
  }
}
