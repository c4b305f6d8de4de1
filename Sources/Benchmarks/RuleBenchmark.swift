import Foundation
import Guardrails
import Rules
import Workspace

/// How long thousands of patterns take on a thousand texts.
///
/// Rules and texts are made here, after the same recipe as the measurements in the design: 200
/// rules of ten patterns each, a third of them with an optional ending, and texts of 2 KB of
/// Markdown with a handful of hits each.
struct RuleBenchmark {
  private static let things = words(
    """
    account anchor asset audit backup badge balance beacon benefit board budget bundle calendar
    campaign canvas card catalog chain channel charter claim client cluster code column compass
    content contract course credit cycle data demand desk detail device digest draft effort engine
    entry event expert fabric field file filter fleet flow forecast forum frame fund gate goal grade
    grant graph grid group guide harbor hub impact index input invoice item journey key label lane
    launch layer lead lease ledger level link list loop margin market matrix measure merge meter
    metric mission model module motion network note offer option order outlet owner panel partner
    patch path peak phase pilot plan platform policy pool portal process product profile project
    """
  )
  private static let qualities = words(
    """
    actionable agile ambitious automatic bold bright broad certified clear complete connected
    custom deep digital direct durable dynamic early easy effective elastic flexible global granular
    hybrid instant leading lean local modern modular native open optimal proven quick rapid ready
    """
  )

  func run() throws {
    Report.heading("Rule files: 1,000 texts of 2 KB of Markdown")
    let texts = Self.texts(count: 1000)
    var baseline = 0.0
    for rules in [20, 200] {
      let files = Self.files(count: rules)
      let reading = RulesLoader().load(files: files)
      guard reading.rules.count == rules else {
        throw Missing(description: "\(rules - reading.rules.count) of the rules")
      }
      let set = RuleSet(reading.rules)
      var hits = 0
      let run = measure(count: 3) {
        hits = 0
        for text in texts { hits += set.findings(in: text).count }
      }
      let name = "\(rules * 10) patterns, \(hits) hits, processor time"
      Report.line(name, Report.milliseconds(run.cpu), goal: rules == 200 ? "≤ 1,000 ms" : nil)
      if rules == 20 { baseline = run.cpu }
      if rules == 200, baseline > 0 {
        Report.line("ten times the patterns cost", String(format: "%.2f times", run.cpu / baseline))
      }
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    Report.line("peak memory of this process", "\(usage.ru_maxrss / 1024) MB")
  }

  /// Rules and texts of a folder: `styles/PACK/*.yml` and `corpus-md/*.md`.
  func run(corpus: URL) throws {
    Report.heading("Rule files on the texts of \(corpus.lastPathComponent)")
    let styles = corpus.appending(path: "styles", directoryHint: .isDirectory)
    let folder = corpus.appending(path: "corpus-md", directoryHint: .isDirectory)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let texts = try names.map { name in
      Passage(bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))), markup: .markdown)
    }
    let all = RulesLoader(folder: "styles").load(packs: styles)
    for share in [10, 1] {
      let rules = all.rules.enumerated().filter { $0.offset % share == 0 }.map(\.element)
      let set = RuleSet(rules)
      var hits = 0
      let run = measure(count: 3) {
        hits = 0
        for text in texts { hits += set.findings(in: text).count }
      }
      let name = "\(texts.count) texts, \(rules.count) rules, \(hits) hits"
      Report.line(name, Report.milliseconds(run.cpu), goal: share == 1 ? "≤ 1,000 ms" : nil)
    }
    let compiling = measure(count: 3) { _ = RuleSet(all.rules) }
    Report.line("make \(all.rules.count) rules ready", Report.milliseconds(compiling.cpu))
    let reading = measure(count: 3) { _ = RulesLoader(folder: "styles").load(packs: styles) }
    Report.line("read their files", Report.milliseconds(reading.cpu))
  }

  /// Pairs of words in an order that is always the same; the first 2,000 are what rules look for.
  private static let pairs: [String] = {
    var pairs: [String] = []
    for quality in qualities { for thing in things { pairs.append("\(quality) \(thing)") } }
    var order = Sequence64(seed: 7)
    for index in stride(from: pairs.count - 1, to: 0, by: -1) {
      pairs.swapAt(index, order.next(below: index + 1))
    }
    return pairs
  }()

  private static func files(count: Int) -> [String: String] {
    var files: [String: String] = [:]
    for number in 0..<count {
      let words = pairs[(number * 10)..<(number * 10 + 10)]
      let isSwap = number % 2 == 1
      var text =
        isSwap
        ? "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: warning\n"
        : "extends: existence\nmessage: \"Avoid using '%s'.\"\nlevel: error\n"
      text += "ignorecase: true\n" + (isSwap ? "swap:\n" : "tokens:\n")
      for (place, pair) in words.enumerated() {
        let pattern = place % 3 == 0 ? pair + (isSwap ? "(?:s|ing)?" : "s?") : pair
        text += isSwap ? "  '\(pattern)': '\(pairs[3000 + number])'\n" : "  - '\(pattern)'\n"
      }
      files["Bench/Rule\(number).yml"] = text
    }
    return files
  }

  private static func texts(count: Int) -> [Passage] {
    let fill = words("we you our your team with for and the to of in on that this can will helps")
    return (0..<count).map { number in
      var random = Sequence64(seed: UInt64(number) &+ 11)
      var text = "# \(qualities[random.next(below: qualities.count)].capitalized) plan\n\n"
      while text.utf8.count < 2048 {
        for _ in 0..<4 {
          var sentence: [String] = []
          for _ in 0..<(8 + random.next(below: 10)) {
            let dice = random.next(below: 1000)
            let isHit = dice < 50
            sentence.append(
              dice < 600 && !isHit
                ? fill[random.next(below: fill.count)]
                : pairs[isHit ? random.next(below: 2000) : 2000 + random.next(below: 1500)]
            )
          }
          text += sentence.joined(separator: " ").capitalizedFirst + ". "
        }
        text +=
          "\n\n- **\(pairs[2500 + random.next(below: 500)])**: [more](https://example.com/a)\n\n"
      }
      return Passage(String(text.prefix(2048)), markup: .markdown)
    }
  }

  private static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Numbers that look like chance and are always the same.
private struct Sequence64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
