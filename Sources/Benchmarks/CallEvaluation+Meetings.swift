import Calls
import Foundation
import Messaging
import Transcripts

/// Measures next steps on public meetings: AMI (dialogue acts) and W3C (scribes' actions).
///
/// These are no joint calls: hardly anybody there says "I'll send it by Friday". `TaskModel` was trained
/// on these very meetings, so what is printed here is how well it remembers; the cross-validated figures
/// come from `scripts/train-task-model` and stand in decision 0012.
extension CallEvaluation {
  private struct AMI: Decodable {
    struct Act: Decodable {
      var id: String
      var speaker: String
      var start: Double?
      var end: Double?
      var text: String
      var action: Int
    }
    struct Action: Decodable {
      var evidence: [String]
    }
    var meeting: String
    var actions: [Action]
    var acts: [Act]
  }

  private struct W3C: Decodable {
    struct Turn: Decodable {
      var speaker: String?
      var text: String
    }
    struct Action: Decodable {
      var logged_after_turn: Int
    }
    var date: String
    var turns: [Turn]
    var actions: [Action]
  }

  /// Prints the figures of every public set of meetings in a folder.
  static func meetings(in folder: URL) throws {
    try ami(folder: folder.appending(path: "ami/dev"))
    try w3c(folder: folder.appending(path: "w3c-minutes/dev"))
  }

  /// Prints precision, recall and F1 of acts and items on AMI.
  static func ami(folder: URL) throws {
    var acts = (hit: 0, said: 0, wanted: 0)
    var items = (hit: 0, said: 0, wanted: 0)
    var meetings = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      guard name.hasSuffix(".json") else { continue }
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      let meeting = try JSONDecoder().decode(AMI.self, from: data)
      meetings += 1
      let kept = meeting.acts.filter { !$0.text.isEmpty }
      let cues = kept.enumerated().map { index, act in
        Cue(
          id: "c\(index + 1)",
          start: act.start,
          end: act.end,
          speaker: "Speaker \(act.speaker)",
          text: act.text
        )
      }
      let steps = proposed(Transcript(format: .notes, cues: cues), limit: 5)
      let positive = Set(kept.indices.filter { kept[$0].action == 1 })
      let predicted = Set(steps.flatMap { $0 })
      acts.hit += predicted.intersection(positive).count
      acts.said += predicted.count
      acts.wanted += positive.count
      let places = Dictionary(kept.enumerated().map { ($1.id, $0) }) { first, _ in first }
      let wanted = meeting.actions.map { action in action.evidence.compactMap { places[$0] } }
        .filter { !$0.isEmpty }
      count(steps, wanted, within: 2, into: &items)
    }
    print("ami       acts  \(figures(acts))  items \(figures(items))  meetings \(meetings)")
  }

  /// Prints precision, recall and F1 of scribes' actions within ten turns before they were logged.
  static func w3c(folder: URL) throws {
    var items = (hit: 0, said: 0, wanted: 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      guard name.hasSuffix(".json") else { continue }
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      let meeting = try JSONDecoder().decode(W3C.self, from: data)
      let cues = meeting.turns.enumerated().map { index, turn in
        Cue(id: "c\(index + 1)", speaker: turn.speaker, text: turn.text.isEmpty ? "-" : turn.text)
      }
      let steps = proposed(Transcript(format: .notes, cues: cues), limit: 20)
      let wanted = meeting.actions.map { action in
        Array(max(0, action.logged_after_turn - 5)...max(0, action.logged_after_turn + 1))
      }
      count(steps, wanted, within: 0, into: &items)
    }
    print("w3c       items \(figures(items))")
  }

  /// The cues of each step, the surest first.
  private static func proposed(_ transcript: Transcript, limit: Int) -> [[Int]] {
    let summary = CallSummarizer().summarize(
      transcript: transcript,
      sourceDigest: "0",
      title: "",
      callDate: nil
    )
    let places = Dictionary(transcript.cues.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let cues = Dictionary(summary.evidence.map { ($0.id, $0.cueIDs) }) { first, _ in first }
    // Steps, and what sounds like a task though nobody promised it in words.
    let likely = summary.parked.filter { $0.why == .noPromise }.map(\.evidenceIDs)
    return (summary.nextSteps.map(\.evidenceIDs) + likely).prefix(limit).map { ids in
      ids.flatMap { cues[$0] ?? [] }.compactMap { places[$0] }
    }
  }

  private static func count(
    _ steps: [[Int]],
    _ wanted: [[Int]],
    within reach: Int,
    into total: inout (hit: Int, said: Int, wanted: Int)
  ) {
    var left = wanted
    for step in steps {
      let place = left.firstIndex { item in
        item.contains { wanted in step.contains { abs($0 - wanted) <= reach } }
      }
      if let place {
        left.remove(at: place)
        total.hit += 1
      }
    }
    total.said += steps.count
    total.wanted += wanted.count
  }

  private static func figures(_ total: (hit: Int, said: Int, wanted: Int)) -> String {
    let precision = Score.ratio(total.hit, total.said)
    let recall = Score.ratio(total.hit, total.wanted)
    let sum = precision + recall
    let harmonic = sum == 0 ? 0 : 2 * precision * recall / sum
    return String(format: "P %.1f R %.1f F1 %.1f", precision * 100, recall * 100, harmonic * 100)
  }
}
