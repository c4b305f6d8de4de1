import Calls
import Foundation
import Guardrails
import Messaging
import Testing
import Transcripts

/// The keyed calls of the repository: measured floors, so that no change loses what was reached.
@Suite struct JointCallTests {
  struct Key: Decodable {
    struct Item: Decodable {
      var owner: String
      var owner_candidates: [String]?
      var due: String?
      var candidates: [String]?
      var alt_due: [String]?
      var quote: String
      var also: [String]?
      var optional: Bool?
    }
    struct Person: Decodable {
      var name: String
      var display_name: String?
      var side: String?
    }
    var transcript: String?
    var call_date: String
    var attendees: [Person]?
    var items: [Item]
    var decisions: [String]?
    var questions_open: [String]?
    var objections: [String]?
  }

  struct Call {
    var name: String
    var key: Key
    var transcript: Transcript
    var summary: CallSummary
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func calls() throws -> [Call] {
    let fixtures = root.appendingPathComponent("Tests/CallsTests/Fixtures")
    var found: [Call] = []
    for folder in ["AnswerKeys", "JointCalls"] {
      let url = fixtures.appendingPathComponent(folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      for name in names where name.hasSuffix(".json") {
        let data = try Data(contentsOf: url.appendingPathComponent(name))
        let key = try JSONDecoder().decode(Key.self, from: data)
        let stem = String(name.dropLast(5))
        let starter = root.appendingPathComponent("guardrails/starter/calls")
        let file =
          key.transcript.map { starter.appendingPathComponent($0) }
          ?? url.appendingPathComponent(names.first { $0.hasPrefix(stem) && $0 != name } ?? "")
        let transcript = try TranscriptReader.read([UInt8](Data(contentsOf: file)))
        var people = (key.attendees ?? []).map {
          ListedAttendee(
            name: $0.name,
            displayName: $0.display_name,
            side: $0.side.flatMap(Side.init(rawValue:))
          )
        }
        if people.isEmpty {
          let csv = try String(
            contentsOf: starter.appendingPathComponent("\(stem)-attendees.csv"),
            encoding: .utf8
          )
          people = csv.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",").map(String.init)
            return ListedAttendee(
              name: cells[0],
              displayName: cells[1],
              email: cells[2],
              org: cells[3],
              side: Side(rawValue: cells[4])
            )
          }
        }
        let summary = CallSummarizer().summarize(
          transcript: transcript,
          sourceDigest: stem,
          title: stem,
          callDate: CivilDate(iso: key.call_date),
          attendees: people
        )
        found.append(Call(name: stem, key: key, transcript: transcript, summary: summary))
      }
    }
    return found
  }

  private func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func cites(_ summary: CallSummary, _ step: NextStep, _ item: Key.Item) -> Bool {
    let wanted = ([item.quote] + (item.also ?? [])).map(folded)
    return summary.quotes(step.evidenceIDs).map(folded).contains { quote in
      wanted.contains { quote.contains($0) || $0.contains(quote) }
    }
  }

  private func isOwner(_ owner: String, of item: Key.Item) -> Bool {
    owner == item.owner || item.owner_candidates.map { $0.allSatisfy(owner.contains) } ?? false
      || owner.hasPrefix("unknown (") && owner.contains(item.owner)
  }

  @Test func `next steps of the keyed calls keep their measured floors`() throws {
    var found = 0
    var wanted = 0
    var predicted = 0
    var owners = 0
    var days = 0
    for call in try Self.calls() {
      var left = call.summary.nextSteps
      for item in call.key.items {
        let fitting = left.indices.filter { cites(call.summary, left[$0], item) }
        let best =
          fitting.first { isOwner(call.summary.name(left[$0].ownerID), of: item) } ?? fitting.first
        let optional = item.optional ?? false
        if !optional { wanted += 1 }
        guard let best else { continue }
        let step = left.remove(at: best)
        if optional { continue }
        found += 1
        predicted += 1
        if isOwner(call.summary.name(step.ownerID), of: item) { owners += 1 }
        let date = step.due.date?.description
        if date == item.due && step.due.candidates.map(\.description) == (item.candidates ?? [])
          || date.map({ item.alt_due?.contains($0) ?? false }) ?? false
        {
          days += 1
        }
      }
      predicted += left.count
    }
    #expect(wanted >= 58)
    #expect(Double(found) >= 0.95 * Double(wanted))
    #expect(Double(found) >= 0.95 * Double(predicted))
    #expect(Double(owners) >= 0.97 * Double(found))
    #expect(Double(days) >= 0.95 * Double(found))
  }

  @Test func `every quote of the keyed calls stands in its cues`() throws {
    for call in try Self.calls() {
      let verifier = EvidenceVerifier(
        transcript: call.transcript,
        attendees: call.summary.attendees
      )
      for record in call.summary.evidence {
        #expect(record.verified)
        #expect(verifier.problem(with: record) == nil)
      }
      #expect(call.summary.coverage.cuesRead == call.transcript.cues.count)
    }
  }

  @Test func `fresh summaries have no findings at error level`() throws {
    for call in try Self.calls() {
      let errors = CallChecks.findings(in: call.summary, transcript: call.transcript)
        .filter { $0.severity == .error }
      #expect(errors.map(\.message) == [], "\(call.name)")
    }
  }

  /// Whether one of the notes' quotes holds the words, or lies within them.
  private func isNoted(_ words: String, _ ids: [[String]], in summary: CallSummary) -> Bool {
    ids.contains { evidence in
      summary.quotes(evidence).map(folded).contains {
        $0.contains(folded(words)) || folded(words).contains($0)
      }
    }
  }

  @Test func `decisions, open questions and objections of the keyed calls are noted`() throws {
    var wanted = 0
    var missed: [String] = []
    for call in try Self.calls() {
      let summary = call.summary
      let heads = [
        (call.key.decisions ?? [], summary.decisions.map(\.evidenceIDs)),
        (call.key.questions_open ?? [], summary.questionsOpen.map(\.evidenceIDs)),
        (call.key.objections ?? [], summary.objections.map(\.evidenceIDs)),
      ]
      for (quotes, ids) in heads {
        for quote in quotes {
          wanted += 1
          if !isNoted(quote, ids, in: summary) { missed.append("\(call.name): \(quote)") }
        }
      }
    }
    #expect(wanted == 12)
    #expect(missed.count <= 3, "\(missed)")
  }
}
