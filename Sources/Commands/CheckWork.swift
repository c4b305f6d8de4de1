import Enablement
import Foundation
import Guardrails
import Messaging
import Reporting
import Transcripts

/// Checks one file after the other: reads it, finds its circumstances, mends it where that is
/// wanted, checks it, settles what is settled and writes its part of the report.
///
/// Nothing of a file stays behind but its part of the report and its counts.
struct CheckWork: Sendable {
  /// The largest text that is read: 64 MB.
  static let limit = 64 << 20

  /// What came of one file.
  struct Outcome: Sendable {
    var path: String
    /// The part of the report.
    var piece = ""
    /// What the file adds to the summary; nil where it could not be checked.
    var tally: TextTally?
    /// Why it could not be checked, or not be written.
    var unread: [UnreadText] = []
    /// What else the user has to know.
    var notes: [String] = []
    /// Keys of the front matter that nobody reads.
    var others: [String] = []
    /// How often each entry of the baseline was met.
    var met: [Baseline.Key: Int] = [:]
    /// What is found and not set aside, for a new baseline.
    var found = Baseline()
    /// The text after mending, where it goes to standard output.
    var mended: [UInt8]?
  }

  /// How the report is written.
  enum Printing: Sendable {
    case form(ReportForm, RunHeader)
    case people(CheckPrinter)
  }

  let room: CheckingRoom
  let contexts: CheckContexts
  let ignoring: IgnoreComments
  let baseline: CheckBaseline
  let printing: Printing
  let fixes: Bool
  /// Whether a baseline is to be written, so that every finding is kept.
  let collects: Bool
  let world: World

  /// Checks a file.
  func outcome(of path: String) -> Outcome {
    var outcome = Outcome(path: path)
    do {
      var (passage, origin) = try passage(at: path)
      let reading = contexts.reading(of: passage, path: path)
      outcome.others = reading.others
      guard let context = reading.context else {
        outcome.unread = reading.problems.map { UnreadText(path: path, message: $0) }
        return outcome
      }
      let fixed = mend(&passage, origin, context, &outcome)
      try finish(passage, origin, context, fixed, &outcome)
    } catch let fault as Unreadable {
      outcome.unread = [UnreadText(path: path, message: fault.message)]
    } catch {
      outcome.unread = [UnreadText(path: path, message: "\(path): the report failed: \(error)")]
    }
    return outcome
  }

  private func finish(
    _ passage: Passage,
    _ origin: CheckedText.Origin,
    _ context: CheckContext,
    _ fixed: [Finding],
    _ outcome: inout Outcome
  ) throws {
    let report = room.report(on: passage, in: context)
    let settled = ignoring.applied(
      to: TraceLine.settling(report.findings, in: passage),
      in: passage
    )
    let name = baseline.name(of: outcome.path)
    let sorting = baseline.baseline.sorting(settled.findings, of: name)
    outcome.met = sorting.met
    if collects { outcome.found.add(settled.findings, of: name) }
    let text = CheckedText(
      path: outcome.path,
      bytes: passage.bytes,
      origin: origin,
      findings: sorting.open,
      ledger: report.ledger,
      ignored: settled.ignored,
      known: sorting.known,
      fixed: fixed
    )
    outcome.tally = TextTally(text)
    switch printing {
    case .form(let form, let header): outcome.piece = try form.piece(for: text, in: header)
    case .people(let printer): outcome.piece = printer.text(of: text)
    }
  }
}

// MARK: - Reading

extension CheckWork {
  private struct Unreadable: Error {
    var message: String
  }

  private func passage(at path: String) throws -> (Passage, CheckedText.Origin) {
    let bytes = try bytes(at: path)
    guard CheckFiles.ending(of: path) == "docx" else {
      if let problem = TextEncodingCheck.problem(of: bytes, path: path) {
        throw Unreadable(message: problem)
      }
      return (Passage(bytes: bytes, markup: Markup(ofFileNamed: path)), .file)
    }
    do {
      let text = try WordText(bytes)
      guard !text.bytes.isEmpty else {
        throw Unreadable(message: "\(path): it is empty; there is nothing to check.")
      }
      return (Passage(bytes: text.bytes), .extracted(paragraphs: text.paragraphs))
    } catch let error as TranscriptError {
      throw Unreadable(message: "\(path): it is no Word document: \(Self.reason(error)).")
    }
  }

  private static func reason(_ error: TranscriptError) -> String {
    switch error {
    case .damaged(let detail): detail
    case .notATranscript(let seen): seen
    case .empty, .tooLarge, .noSpeech: error.description
    }
  }

  private func bytes(at path: String) throws -> [UInt8] {
    guard path == "-" else {
      do {
        return try FileReading.bytes(at: world.filePath(path), limit: Self.limit)
      } catch {
        throw Unreadable(message: "\(path): \(error.reason)")
      }
    }
    let data = try world.readInput(Self.limit + 1)
    guard data.count <= Self.limit else {
      throw Unreadable(message: "-: it has more than \(Self.limit >> 20) MB, which is not read.")
    }
    return [UInt8](data)
  }
}

// MARK: - Mending

extension CheckWork {
  /// Mends a text where that is wanted and writes it back; says which edits were made.
  private func mend(
    _ passage: inout Passage,
    _ origin: CheckedText.Origin,
    _ context: CheckContext,
    _ outcome: inout Outcome
  ) -> [Finding] {
    guard fixes else { return [] }
    let path = outcome.path
    guard origin == .file else {
      outcome.notes.append("\(path): the text of a Word document is not mended; mend it in Word.")
      return []
    }
    let mending = Mending(passage) { text in
      ignoring.applied(to: room.report(on: text, in: context).findings, in: text).findings
    }
    if path == "-" { outcome.mended = mending.passage.bytes }
    guard !mending.applied.isEmpty else { return [] }
    if path != "-" {
      let place = world.filePath(path)
      do {
        let now = try FileReading.bytes(at: place, limit: Self.limit)
        guard now == passage.bytes else {
          outcome.unread.append(
            UnreadText(
              path: path,
              message:
                "\(path): it was changed while it was checked and is not mended. Run it again."
            )
          )
          return []
        }
        try FileReplacing.write(mending.passage.bytes, to: place)
      } catch let fault as FileReplacing.Fault {
        outcome.unread.append(
          UnreadText(path: path, message: "\(path): not mended: \(fault.reason)")
        )
        return []
      } catch {
        outcome.unread.append(UnreadText(path: path, message: "\(path): not mended: \(error)"))
        return []
      }
    }
    passage = mending.passage
    return mending.applied
  }
}
