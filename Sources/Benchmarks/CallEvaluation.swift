import Calls
import Foundation
import Messaging
import Transcripts

/// Measures next steps of joint calls against answer keys.
enum CallEvaluation {
  /// An answer key, as `Tests/CallsTests/Fixtures/README.md` describes it.
  struct Key: Decodable {
    struct Item: Decodable {
      var owner: String
      var owner_candidates: [String]?
      var due: String?
      var candidates: [String]?
      var alt_due: [String]?
      var strength: String
      var alt_strength: [String]?
      var quote: String
      var also: [String]?
      var optional: Bool?
      var quotes: [String] { [quote] + (also ?? []) }
    }
    struct Line: Decodable {
      var quote: String
      var why: String
      var tolerated: String?
    }
    struct Person: Decodable {
      var name: String
      var display_name: String?
      var org: String?
      var side: String?
    }
    var transcript: String?
    var call_date: String
    var attendees: [Person]?
    var items: [Item]
    var parked: [Line]
    var decoys: [Line]
  }

  /// Counts of one call or of several.
  struct Score {
    var found = 0
    var missed = 0
    var wrong = 0
    var ownersRight = 0
    var datesRight = 0
    var strengthsRight = 0
    var parkedFound = 0
    var parkedTotal = 0
    var decoysHit = 0
    var quotes = 0
    var verbatim = 0

    var precision: Double { Self.ratio(found, found + wrong) }
    var recall: Double { Self.ratio(found, found + missed) }
    var owner: Double { Self.ratio(ownersRight, found) }
    var date: Double { Self.ratio(datesRight, found) }
    var strength: Double { Self.ratio(strengthsRight, found) }

    static func ratio(_ part: Int, _ whole: Int) -> Double {
      whole == 0 ? 1 : Double(part) / Double(whole)
    }

    static func += (left: inout Score, right: Score) {
      left.found += right.found
      left.missed += right.missed
      left.wrong += right.wrong
      left.ownersRight += right.ownersRight
      left.datesRight += right.datesRight
      left.strengthsRight += right.strengthsRight
      left.parkedFound += right.parkedFound
      left.parkedTotal += right.parkedTotal
      left.decoysHit += right.decoysHit
      left.quotes += right.quotes
      left.verbatim += right.verbatim
    }
  }

  /// The summary of a fixture and its score; `log` receives what went wrong.
  static func score(
    _ key: Key,
    summary: CallSummary,
    transcript: Transcript,
    log: (String) -> Void
  ) -> Score {
    var score = Score()
    var taken: Set<Int> = []
    let quotes = Dictionary(uniqueKeysWithValues: summary.evidence.map { ($0.id, $0.quote) })
    func cites(_ step: NextStep, _ wanted: [String]) -> Int {
      for (rank, id) in step.evidenceIDs.enumerated() {
        guard let quote = quotes[id] else { continue }
        if wanted.contains(where: { overlaps(quote, $0) }) { return 10 - rank }
      }
      return 0
    }
    func name(_ id: String) -> String {
      guard let one = summary.attendees.first(where: { $0.id == id }) else { return id }
      return one.name ?? one.displayName
    }
    func rightOwner(_ step: NextStep, _ item: Key.Item) -> Bool {
      let owner = name(step.ownerID)
      if owner == item.owner { return true }
      if let candidates = item.owner_candidates { return candidates.allSatisfy(owner.contains) }
      return owner.hasPrefix("unknown (") && owner.contains(item.owner)
    }
    let order = key.items.sorted { !($0.optional ?? false) && ($1.optional ?? false) }
    for item in order {
      let ranked = summary.nextSteps.indices.filter { !taken.contains($0) }
        .map { index -> (Int, Int) in
          let step = summary.nextSteps[index]
          let cited = cites(step, item.quotes)
          let main = cites(step, [item.quote])
          return (index, cited == 0 ? 0 : cited + main + (rightOwner(step, item) ? 5 : 0))
        }
        .filter { $0.1 > 0 }
        .sorted { ($0.1, -$0.0) > ($1.1, -$1.0) }
      guard let best = ranked.first else {
        if !(item.optional ?? false) {
          score.missed += 1
          log("missed   \(item.owner): \(item.quote)")
        }
        continue
      }
      taken.insert(best.0)
      if item.optional ?? false { continue }
      let step = summary.nextSteps[best.0]
      score.found += 1
      if rightOwner(step, item) {
        score.ownersRight += 1
      } else {
        log("owner    \(name(step.ownerID)) for \(item.owner): \(item.quote)")
      }
      let date = step.due.date?.description
      let candidates = step.due.candidates.map(\.description)
      let right =
        date == item.due && (item.candidates ?? []) == candidates
        || date.map { item.alt_due?.contains($0) ?? false } ?? false
      if right {
        score.datesRight += 1
      } else {
        log(
          "date     \(date ?? "\(candidates)") for \(item.due ?? "\(item.candidates ?? [])"): \(item.quote)"
        )
      }
      if step.strength.rawValue == item.strength
        || item.alt_strength?.contains(step.strength.rawValue) ?? false
      {
        score.strengthsRight += 1
      } else {
        log("strength \(step.strength) for \(item.strength): \(item.quote)")
      }
    }
    for index in summary.nextSteps.indices where !taken.contains(index) {
      let step = summary.nextSteps[index]
      score.wrong += 1
      log(
        "wrong    \(name(step.ownerID)): \(step.text)  <- \(step.evidenceIDs.compactMap { quotes[$0] })"
      )
    }
    for line in key.parked {
      score.parkedTotal += 1
      let hit = summary.parked.contains { parked in
        parked.evidenceIDs.contains { overlaps(quotes[$0] ?? "", line.quote) }
      }
      if hit { score.parkedFound += 1 } else { log("unparked \(line.quote)") }
    }
    for line in key.decoys {
      let hit = summary.nextSteps.contains { step in
        step.evidenceIDs.first.map { overlaps(quotes[$0] ?? "", line.quote) } ?? false
      }
      if hit {
        score.decoysHit += 1
        log("decoy    \(line.quote)")
      }
    }
    let verifier = EvidenceVerifier(transcript: transcript, attendees: summary.attendees)
    for record in summary.evidence {
      score.quotes += 1
      if verifier.problem(with: record) == nil { score.verbatim += 1 }
    }
    return score
  }

  /// Whether two quotes are of the same words: one holds the other, or they share a clause.
  private static func overlaps(_ left: String, _ right: String) -> Bool {
    let one = folded(left)
    let other = folded(right)
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one.contains(other) || other.contains(one) { return min(one.count, other.count) >= 3 }
    return false
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// One fixture: its name, transcript, key and attendee list.
  struct Fixture {
    var name: String
    var transcript: Transcript
    var key: Key
    var attendees: [ListedAttendee]
  }

  /// The keyed calls of the repository.
  static func fixtures(root: URL) throws -> [Fixture] {
    let tests = root.appendingPathComponent("Tests/CallsTests/Fixtures")
    let starter = root.appendingPathComponent("guardrails/starter/calls")
    var found: [Fixture] = []
    for (key, list) in [("brightmoor", "brightmoor"), ("kestrel", "kestrel")] {
      let url = tests.appendingPathComponent("AnswerKeys/\(key).json")
      let answers = try JSONDecoder().decode(Key.self, from: Data(contentsOf: url))
      let file = starter.appendingPathComponent(answers.transcript ?? "")
      let csv = try String(
        contentsOf: starter.appendingPathComponent("\(list)-attendees.csv"),
        encoding: .utf8
      )
      let rows = attendees(csv: csv)
      let transcript = try TranscriptReader.read([UInt8](Data(contentsOf: file)))
      found.append(Fixture(name: key, transcript: transcript, key: answers, attendees: rows))
    }
    let joint = tests.appendingPathComponent("JointCalls")
    let names = try FileManager.default.contentsOfDirectory(atPath: joint.path).sorted()
    for name in names where name.hasSuffix(".json") {
      let answers = try JSONDecoder().decode(
        Key.self,
        from: Data(contentsOf: joint.appendingPathComponent(name))
      )
      let stem = String(name.dropLast(5))
      let file = names.first { $0.hasPrefix(stem) && !$0.hasSuffix(".json") } ?? ""
      let data = try Data(contentsOf: joint.appendingPathComponent(file))
      found.append(
        Fixture(
          name: stem,
          transcript: try TranscriptReader.read([UInt8](data)),
          key: answers,
          attendees: people(answers)
        )
      )
    }
    return found
  }

  /// The rows of an attendee list without quoted fields.
  static func attendees(csv: String) -> [ListedAttendee] {
    csv.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 5 else { return nil }
      return ListedAttendee(
        name: parts[0],
        displayName: parts[1],
        email: parts[2],
        org: parts[3],
        side: Side(rawValue: parts[4])
      )
    }
  }

  /// The attendees of a key.
  static func people(_ key: Key) -> [ListedAttendee] {
    (key.attendees ?? []).map {
      ListedAttendee(
        name: $0.name,
        displayName: $0.display_name,
        org: $0.org,
        side: $0.side.flatMap(Side.init(rawValue:))
      )
    }
  }

  /// Prints the figures of every call and of all together.
  static func run(root: URL, verbose: Bool) throws {
    var all = Score()
    for fixture in try fixtures(root: root) {
      let summary = CallSummarizer().summarize(
        transcript: fixture.transcript,
        sourceDigest: "0",
        title: fixture.name,
        callDate: CivilDate(iso: fixture.key.call_date),
        attendees: fixture.attendees
      )
      var lines: [String] = []
      let score = score(fixture.key, summary: summary, transcript: fixture.transcript) {
        lines.append($0)
      }
      all += score
      print(row(fixture.name, score))
      if verbose { for line in lines { print("    " + line) } }
    }
    print(row("all", all))
  }

  private static func row(_ name: String, _ score: Score) -> String {
    func percent(_ value: Double) -> String { String(format: "%5.1f", value * 100) }
    let label = name.padding(toLength: 24, withPad: " ", startingAt: 0)
    return
      "\(label) P \(percent(score.precision)) R \(percent(score.recall)) owner \(percent(score.owner))"
      + " date \(percent(score.date)) strength \(percent(score.strength))"
      + " parked \(score.parkedFound)/\(score.parkedTotal) decoys \(score.decoysHit)"
      + " quotes \(score.verbatim)/\(score.quotes)"
  }
}
