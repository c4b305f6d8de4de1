import Foundation
import Guardrails
import Messaging
import Workspace

/// What a check costs as texts and libraries grow.
struct SpeedBenchmark {
  private let library: Library
  private let day: CivilDate
  /// The program's full path, for processes that run in a folder of their own.
  private let binary: String

  init(binary: String) throws {
    day = try required(CivilDate(iso: "2026-11-02"), "a day")
    library = try starterLibrary(on: day)
    self.binary = URL(filePath: binary).path(percentEncoded: false)
  }

  func run() throws {
    let guardrails = Guardrails(library: library)
    let context = CheckContext(use: UseContext(date: day, vertical: "healthcare", channel: .email))
    Report.heading("Checking one paragraph, by its length")
    var first: Double?
    for kilobytes in [1, 4, 16, 64, 256, 1024] {
      let passage = Passage(paragraph(of: kilobytes << 10))
      let count = max(1, 200 / kilobytes)
      let time = measure(count: count) { _ = guardrails.check(passage, in: context) }.median
      let each = time / Double(kilobytes)
      first = first ?? each
      let ratio = String(format: "%.3f ms/KB, × %.2f", each * 1000, each / (first ?? each))
      Report.line("\(kilobytes) KB", "\(Report.milliseconds(time))  \(ratio)")
    }
    Report.heading("Checking 2 KB, by the size of the library")
    let passage = Passage(paragraph(of: 2 << 10))
    for (terms, claims) in [(0, 200), (500, 200), (5000, 200), (5000, 2000), (5000, 10_000)] {
      let started = DispatchTime.now().uptimeNanoseconds
      let large = Guardrails(library: try Self.library(terms: terms, claims: claims))
      let cold = Double(DispatchTime.now().uptimeNanoseconds - started) / 1e9
      let warm = measure(count: 50) { _ = large.check(passage, in: context) }.median
      Report.line(
        "\(terms) terms, \(claims) claims",
        "\(Report.milliseconds(warm)) warm, \(Report.milliseconds(cold)) to read and compile"
      )
    }
    try coldProcess()
  }

  /// A whole process in a workspace of the starter: `runway check FILE`.
  private func coldProcess() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "runway-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in Starter.files(on: day) {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(file.text.utf8).write(to: url)
    }
    let file = folder.appending(path: "two-kilobytes.txt")
    try Data(paragraph(of: 2 << 10).utf8).write(to: file)
    let workspace = folder.path(percentEncoded: false)
    let time = StartBenchmark(binary: binary).seconds(
      ["check", file.path(percentEncoded: false), "--workspace", workspace, "--on", "\(day)"]
    )
    Report.line("2 KB as a cold process", Report.milliseconds(time), goal: "≤ 60 ms")
  }

  /// Ordinary sentences, approved claims and faults in turn, without a line break.
  private func paragraph(of bytes: Int) -> String {
    let claims = library.claims(inForceOn: day).map(\.text)
    let talk = [
      "Thanks for the call on Tuesday.", "Would Thursday suit you for twenty minutes?",
      "We can look at how your team works today.", "Nothing else on the market comes close.",
      "That saved them 45 hours.",
    ]
    var text = ""
    var number = 0
    while text.utf8.count < bytes {
      text += claims[number % claims.count] + ". " + talk[number % talk.count] + " "
      number += 1
    }
    return String(text.prefix(bytes))
  }

  /// An invented library of a given size.
  private static func library(terms: Int, claims: Int) throws -> Library {
    let nouns = "backup report archive console agent policy vault mirror sync export".split(
      separator: " "
    )
    let verbs = "copies checks lists sorts stores sends shows keeps reads marks".split(
      separator: " "
    )
    var claimRows = ""
    for number in 0..<claims {
      let subject = nouns[number % 10]
      let verb = verbs[number / 10 % 10]
      let object = nouns[number / 100 % 10]
      claimRows += "- { id: CLM-\(number), kind: feature, status: approved, owner: m, "
      claimRows += "effective_from: 2026-01-01, text: \"The \(subject) module w\(number) \(verb) "
      claimRows += "each \(object) of site s\(number / 7) before the day starts\" }\n"
    }
    var termRows = ""
    for number in 0..<terms {
      termRows += "- { preferred: preferred\(number), deprecated: [old word \(number)] }\n"
    }
    var files = [
      "library.yaml": "name: Large\nversion: \"1\"\nowner: m\nvendor: { name: Larkfield }"
    ]
    files["messaging/claims/all.yaml"] = claimRows
    if terms > 0 { files["messaging/terms.yaml"] = termRows }
    let reading = LibraryLoader().load(files: files)
    let reason = reading.errors.first?.description ?? "no reason"
    return try required(reading.library, "the invented library (\(reason))")
  }
}
