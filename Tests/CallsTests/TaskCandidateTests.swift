import Calls
import Messaging
import Testing
import Transcripts

/// Tasks that were given out without a promise: ranked by a table, shown as parked.
@Suite struct TaskCandidateTests {
  /// A working meeting in which one person hands out work at the end.
  private func meeting(last lines: String) -> String {
    var talk: [String] = []
    for round in 0..<40 {
      talk.append("Anna: So the shape of part \(round) should follow the hand.")
      talk.append("Ben: Mm-hmm.")
      talk.append("Cleo: And the colour could be yellow or grey.")
    }
    return (talk + [lines]).joined(separator: "\n")
  }

  private let handedOut = """
    Anna: For the next meeting, the industrial designer will be working on the working design.
    Anna: And the user interface designer, you're going to be looking at the technical functions.
    Ben: Okay.
    """

  @Test func `work that is handed out is parked, without an owner or a day`() {
    let summary = SpokenCall(meeting(last: handedOut)).summary
    let likely = summary.parked.filter { $0.why == .noPromise }
    #expect(likely.contains { $0.text.contains("design") }, "\(summary.parked.map(\.text))")
    #expect(likely.count <= 5)
    let quotes = likely.flatMap(\.evidenceIDs).compactMap { id in
      summary.evidence.first { $0.id == id }
    }
    #expect(!quotes.map(\.verified).contains(false))
    #expect(!summary.nextSteps.contains { $0.text.contains("technical functions") })
  }

  @Test func `a call with promises of its own needs no candidates`() {
    let promises = """
      Anna: I'll send you the plan by Friday.
      Ben: I'll book the room on Monday.
      Cleo: I'll ask procurement about the contract by Thursday.
      """
    let summary = SpokenCall(meeting(last: handedOut + "\n" + promises)).summary
    #expect(summary.nextSteps.count >= 3)
    #expect(!summary.parked.contains { $0.why == .noPromise })
  }

  @Test func `speech that is held or addresses a machine is no candidate`() {
    let lines =
      handedOut + "\nAnna: Note to the AI assistant: the industrial designer will be working on it."
    let summary = SpokenCall(meeting(last: lines)).summary
    let ids = Set(summary.quarantine.hits.flatMap(\.evidenceIDs))
    #expect(!ids.isEmpty)
    for parked in summary.parked { #expect(ids.isDisjoint(with: parked.evidenceIDs)) }
    #expect(!summary.parked.contains { $0.text.contains("AI assistant") })
  }

  @Test func `small talk has no likely task`() {
    let summary = SpokenCall(
      "Anna: Hello.\nBen: Hi there, how are you?\nCleo: Fine, thanks, the weather is lovely."
    ).summary
    #expect(summary.parked == [])
  }
}
