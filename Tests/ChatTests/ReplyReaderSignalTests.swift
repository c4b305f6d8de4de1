import Chat
import ChatTestSupport
import Testing

@Suite struct ReplyReaderSignalTests {
  private func signals(_ pieces: [String], type: String = "text/event-stream") -> [TransferSignal] {
    var reader = ReplyReader(host: "h", promptBytes: 0, secrets: [])
    let head = HTTPHead(status: 200, headers: [HTTPHeader("content-type", type)])
    _ = reader.receive(.head(head)) { _ in }
    return pieces.map { reader.receive(.bytes(Array($0.utf8))) { _ in } }
  }

  @Test func `only what moves the answer on counts as progress`() {
    let role =
      #"data: {"choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}"# + "\n\n"
    let usage = #"data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4}}"# + "\n\n"
    let found = signals([": ping\n\n", role, ": ping\n\n", WireText.delta("Hi"), usage])
    #expect(found == [.waiting, .waiting, .waiting, .progress, .progress])
  }

  @Test func `half an event is no progress`() {
    let event = WireText.delta("Hi")
    #expect(
      signals([String(event.dropLast(5)), String(event.suffix(5))]) == [.waiting, .progress]
    )
  }

  @Test func `the same usage again is no progress`() {
    let usage = #"data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":0}}"# + "\n\n"
    #expect(signals([usage, usage]) == [.progress, .waiting])
  }

  @Test func `a finish reason leaves time for trifles and [DONE] for nothing`() {
    let found = signals([WireText.delta("Hi"), WireText.finish(), WireText.done])
    #expect(found == [.progress, .answered, .done])
  }

  @Test func `white space before a body is no progress`() {
    let found = signals(["\n", " \n", "{\"choi", "ces\""], type: "application/json")
    #expect(found == [.waiting, .waiting, .progress, .progress])
  }
}
