import Chat
import Testing

@Suite struct TransferLimitsTests {
  @Test func `limits are read by their names`() throws {
    let limits = try TransferLimits(
      "connect=2, first-byte=30,first-token=60,gap=0.5,total=0",
      others: .standard(streaming: true)
    )
    let expected = TransferLimits(
      connect: .seconds(2),
      firstByte: .seconds(30),
      firstToken: .seconds(60),
      gap: .milliseconds(500),
      total: nil
    )
    #expect(limits == expected)
  }

  @Test func `a phase that is not named keeps its limit`() throws {
    let standard = TransferLimits.standard(streaming: true)
    let limits = try TransferLimits("gap=5", others: standard)
    #expect(limits.gap == .seconds(5))
    #expect(limits.connect == standard.connect)
    #expect(limits.total == standard.total)
  }

  @Test(arguments: [
    "gap", "gap=", "gap=x", "gap=-1", "gap=nan", "gap=1=2", "pause=3", "=3", "gap=1e99",
  ])
  func `what is no limit is named`(_ text: String) {
    let failure = #expect(throws: ChatFailure.self) { try TransferLimits(text) }
    #expect(failure?.code == .badRequest)
    #expect(failure?.message.contains("\"") == true)
  }
}
