import Calls
import Enablement
import Messaging

/// The next steps of a call summary as tasks for calendars and CRMs.
///
/// Steps that a person rejected stay out, and so does everything that rests on held or redacted speech:
/// a task list leaves the house.
struct TaskList {
  /// One task.
  struct Task {
    /// The same for the same promise in every export.
    var uid: String
    /// Its place in the artifact, such as `CS-0001/2`.
    var reference: String
    var title: String
    var owner: String
    var ownerSide: Side
    var ownerEmail: String?
    var due: CivilDate?
    var isPrimary: Bool
    /// Who owes it, how firmly, on what condition, and the words that were said.
    var notes: String
  }

  let tasks: [Task]
  /// The day that files are stamped with: the approval's, or the call's in a preview.
  let stamp: CivilDate
  let title: String
  let isPreview: Bool

  /// The tasks of a release.
  ///
  /// - Throws: where the artifact is no call summary, or holds no step that may leave.
  init(_ release: Release, as format: ExportFormat) throws(ExportRefusal) {
    guard case .callSummary(let summary) = release.draft.artifact else {
      throw ExportRefusal(
        "\(release.id) is no call summary: --to \(format.rawValue) takes out the next steps of a call."
      )
    }
    let hidden = Set(summary.quarantine.hits.flatMap(\.evidenceIDs))
    var tasks: [Task] = []
    for (index, step) in summary.nextSteps.enumerated()
    where step.status != .rejected && step.evidenceIDs.allSatisfy({ !hidden.contains($0) }) {
      tasks.append(Self.task(step, at: index, of: summary, in: release))
    }
    guard !tasks.isEmpty else {
      throw ExportRefusal(
        "\(release.id) has no next step that may leave, so there is no task to export."
      )
    }
    self.tasks = tasks
    title = summary.call.title
    isPreview = release.isPreview
    stamp =
      switch release {
      case .approved(let approved): approved.approvedOn
      case .preview(let review): summary.call.date ?? review.draft.brief.useDate
      }
  }

  private static func task(
    _ step: NextStep,
    at index: Int,
    of summary: CallSummary,
    in release: Release
  ) -> Task {
    let owner = summary.attendees.first { $0.id == step.ownerID }
    let quotes = step.evidenceIDs.compactMap { id in summary.evidence.first { $0.id == id } }
    let first = quotes.first
    // The words and who said them, not the position: a summary made anew keeps its tasks.
    let key = [
      summary.call.sourceSha256, owner?.shownName ?? step.ownerID, first?.quote ?? step.text,
    ]
    let mark = release.stamp.map { "\($0): " } ?? ""
    var lines = ["Owner: \(owner?.shownName ?? step.ownerID) (\(step.ownerSide.rawValue))"]
    switch step.strength {
    case .firm: break
    case .soft: lines.append("Will try, not promised")
    case .conditional: lines.append("Only if: \(step.condition ?? "a condition is met")")
    }
    if step.due.date == nil, !step.due.candidates.isEmpty {
      let days = step.due.candidates.map(\.description).joined(separator: " or ")
      lines.append("Due \(days), said: “\(step.due.said)”")
    }
    if let first {
      lines.append("Said: “\(first.quote)”" + (first.start.map { " at \(clock($0))" } ?? ""))
    }
    lines.append("\(summary.call.title) (\(release.id))")
    return Task(
      uid: ContentDigest.sha256(key.joined(separator: "\n")).prefix(32) + "@runway",
      reference: "\(release.id)/\(index + 1)",
      title: mark + step.text,
      owner: owner?.shownName ?? step.ownerID,
      ownerSide: step.ownerSide,
      ownerEmail: owner?.email,
      due: step.due.date,
      isPrimary: step.primary,
      notes: lines.joined(separator: "\n")
    )
  }

  /// Seconds as `0:12:31`.
  private static func clock(_ seconds: Double) -> String {
    guard seconds.isFinite, (0..<3_600_000).contains(seconds) else { return "?" }
    let whole = Int(seconds)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
  }
}
