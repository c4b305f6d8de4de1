import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Workspace

/// How long drafts take without a model, and how different the variants of a set are.
struct DraftingBenchmark {
  let binary: String

  func run() throws {
    let day = try required(CivilDate(iso: "2026-11-02"), "a day")
    let library = try starterLibrary(on: day)
    let drafter = OfflineDrafter(
      context: DraftingContext(
        library: library,
        partner: nil,
        sender: SenderIdentity(name: "Ada Quill", company: "Quill"),
        now: "2026-11-02T12:00:00Z"
      ),
      checker: ArtifactChecker(guardrails: Guardrails(library: library), library: library)
    )
    Report.heading("Drafts without a model, starter library")
    let track = Brief(job: .talkTrack, verticalID: "healthcare", personaID: "ciso", useDate: day)
    let one = try measure(count: 50) { _ = try drafter.compose(track) }
    Report.line("a talk track", Report.milliseconds(one.median), goal: "≤ 50 ms")
    try diversity(drafter, library, day)
    try programme()
  }

  private func diversity(_ drafter: OfflineDrafter, _ library: Library, _ day: CivilDate) throws {
    var bleu: [Double] = []
    var jaccard: [Double] = []
    for channel in Channel.allCases where channel != .linkedin && channel != .onePager {
      for vertical in library.verticals {
        for persona in library.personas {
          let brief = Brief(
            job: .outbound(channel: channel, variants: 4),
            verticalID: vertical.id,
            personaID: persona.id,
            useDate: day
          )
          guard case .outbound(let set) = try drafter.compose(brief).artifact else { continue }
          let bodies = set.variants.map(\.body)
          bleu.append(VariantLikeness.selfBLEU(bodies))
          for right in bodies.indices {
            jaccard += bodies[..<right].map { VariantLikeness.jaccard($0, bodies[right]) }
          }
        }
      }
    }
    let mean = bleu.reduce(0, +) / Double(max(1, bleu.count))
    Report.line("self-BLEU over the programme", String(format: "%.3f", mean), goal: "≤ 0.45")
    let worst = String(format: "%.3f", jaccard.max() ?? 0)
    Report.line("worst 5-gram Jaccard of two variants", worst, goal: "< 0.6")
  }

  /// 300 partners with a track and four variants each, by the binary itself.
  private func programme() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "runway-bench-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Starter.write(to: folder, on: try required(CivilDate(iso: "2026-11-02"), "a day"))
    let verticals = ["healthcare", "financial-services", "manufacturing"]
    let rows = (1...300).map { "p\($0),Partner \($0),msp,gold,GB,\(verticals[$0 % 3]),active" }
    let csv = (["partner_id,name,type,tier,region,vertical,status"] + rows).joined(separator: "\n")
    try Data((csv + "\n").utf8).write(to: folder.appending(path: "partners.csv"))
    let start = DispatchTime.now().uptimeNanoseconds
    let common = [
      "--all-partners", "--persona", "ciso", "--on", "2026-11-02", "--engine", "offline",
      "--workspace", folder.path(percentEncoded: false), "--format", "json",
    ]
    var peak = 0
    for line in [["talk-track"], ["outbound", "--channel", "email", "--variants", "4"]] {
      let process = Process()
      process.executableURL = URL(filePath: binary)
      process.arguments = line + common
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw Missing(
          description: "runway \(line[0]) --all-partners ended with \(process.terminationStatus)"
        )
      }
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    peak = usage.ru_maxrss / 1024
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    let text = String(format: "%.1f s", seconds)
    Report.line("300 partners × (track + 4 variants)", text, goal: "≤ 10 s")
    Report.line("memory of the largest child so far", "\(peak) MB", goal: "≤ 100 MB")
  }
}
