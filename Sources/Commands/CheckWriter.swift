import Reporting

/// Writes the report of a check as its parts come, and keeps the counts.
struct CheckWriter {
  /// The counts of the run.
  var summary = RunSummary()
  /// How often each entry of the baseline was met.
  private(set) var met: [Baseline.Key: Int] = [:]
  /// Everything that is found and not set aside.
  private(set) var found = Baseline()

  private let form: ReportForm?
  private let header: RunHeader
  private let printer: CheckPrinter
  private let world: World
  private let toErrors: Bool
  private var isFirst = true
  private var others: [String: [String]] = [:]

  /// A writer; the report of a text that itself goes to standard output goes to standard error.
  init(form: ReportForm?, header: RunHeader, printer: CheckPrinter, world: World, toErrors: Bool) {
    self.form = form
    self.header = header
    self.printer = printer
    self.world = world
    self.toErrors = toErrors
  }

  /// Writes what stands before the first text.
  func begin() throws {
    if let form { world.console.piece(form.opening(header)) }
  }

  /// Writes the part of a text.
  mutating func take(_ outcome: CheckWork.Outcome) {
    noteUnread(outcome.unread)
    for note in outcome.notes { world.console.note("runway: \(note)") }
    for key in outcome.others { others[key, default: []].append(outcome.path) }
    summary.unread += outcome.unread
    met.merge(outcome.met, uniquingKeysWith: +)
    found.add(outcome.found)
    guard let tally = outcome.tally else { return }
    summary.add(tally)
    if let mended = outcome.mended {
      world.console.piece(String(decoding: mended, as: UTF8.self))
    }
    write(outcome.piece)
  }

  /// Says what could not be read.
  func noteUnread(_ unread: [UnreadText]) {
    for text in unread { world.console.note("runway: \(text.message)") }
  }

  /// Writes what stands behind the last text.
  func end() throws {
    if let form {
      world.console.piece(try form.closing(summary, in: header))
    } else {
      print((isFirst ? "" : "\n") + printer.closing(summary))
    }
    for entry in summary.stale {
      world.console.note(
        "runway: the baseline is out of date: \(entry.file) has \(entry.count) \(entry.check) "
          + "“\(entry.text)” no more. Write it anew with --write-baseline."
      )
    }
    noteOthers()
  }

  /// Keys that nobody reads are no fault, but nobody may think that they count.
  private func noteOthers() {
    guard !others.isEmpty else { return }
    let keys = others.keys.sorted().prefix(8).map { key in
      let paths = others[key] ?? []
      return paths.count == 1 ? "\(key) (\(paths[0]))" : "\(key) (\(paths.count) files)"
    }
    let rest = others.count > 8 ? " and \(others.count - 8) more" : ""
    world.console.note(
      "runway: front matter keys that check does not read: \(keys.joined(separator: ", "))\(rest)."
    )
  }

  private mutating func write(_ piece: String) {
    guard !piece.isEmpty else { return }
    if let form {
      world.console.piece((isFirst ? form.lead : form.separator) + piece)
    } else {
      print((isFirst ? "" : "\n") + piece)
    }
    isFirst = false
  }

  private func print(_ text: String) {
    guard !text.isEmpty, text != "\n" else { return }
    if toErrors { world.console.note(text) } else { world.console.out(text) }
  }
}
