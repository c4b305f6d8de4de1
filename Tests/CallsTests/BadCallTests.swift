import Calls
import Messaging
import Testing
import Transcripts

/// Transcripts that are hardly calls.
@Suite struct BadCallTests {
  @Test func `an empty transcript gives an empty summary`() {
    let summary = SpokenCall("", attendees: []).summary
    #expect(summary.nextSteps == [])
    #expect(summary.evidence == [])
    #expect(summary.headline == "Weekly: no commitments were made")
    #expect(summary.coverage.cuesTotal == 0)
  }

  @Test func `without speakers nobody owes anything`() {
    let summary = SpokenCall("I'll send you the plan by Friday.\nGreat, thanks.", attendees: [])
      .summary
    #expect(summary.nextSteps == [])
    #expect(summary.coverage.unknownSpeakers == 1)
  }

  @Test func `one person alone can still promise`() {
    let summary = SpokenCall("Anna: I'll write the report by Friday.", attendees: []).summary
    #expect(summary.nextSteps.count == 1)
  }

  @Test func `a very long turn of one speaker is bounded and read whole`() {
    let lines = (0..<3000).map { "Anna: This is sentence number \($0) and it says nothing at all." }
    let summary = SpokenCall(lines.joined(separator: "\n")).summary
    #expect(summary.coverage.cuesRead == 3000)
    #expect(summary.nextSteps == [])
  }

  @Test func `a promise may run over several captions`() throws {
    let summary = SpokenCall("Anna: I'll send you the\nAnna: pilot plan by\nAnna: Thursday.")
      .summary
    let step = try #require(summary.nextSteps.first)
    let record = try #require(summary.evidence.first { $0.id == step.evidenceIDs[0] })
    #expect(record.cueIDs == ["c1", "c2", "c3"])
    #expect(record.quote == "I'll send you the pilot plan by Thursday.")
    #expect(record.verified)
    #expect(step.due.date?.description == "2026-03-12")
  }

  @Test func `strange characters do no harm`() {
    let summary = SpokenCall("Anna 🚲: I’ll send “it”… to 你好 by Friday\u{200B}. 👨‍👩‍👧‍👦", attendees: [])
      .summary
    #expect(!summary.evidence.map(\.verified).contains(false))
  }
}
