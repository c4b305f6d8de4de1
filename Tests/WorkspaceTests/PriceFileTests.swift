import Chat
import Foundation
import Messaging
import Testing

@testable import Workspace

@Suite struct PriceFileTests {
  private func read(_ text: String, _ name: String) throws -> PriceList {
    let folder = FileManager.default.temporaryDirectory.appending(path: "prices-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    let day = try #require(CivilDate(iso: "2026-11-02"))
    return try PriceFile.read(url, shownAs: name, on: day)
  }

  @Test func `the last price in force counts`() throws {
    let list = try read(
      """
      currency: EUR
      date: 2026-01-01
      prices:
        - {model: small, input: 1, output: 4, cached_input: 0.5}
        - {model: small, input: 2, output: 8, date: 2026-10-01}
        - {model: small, input: 9, output: 9, date: 2026-12-01}
        - {model: "large-*", input: 10, output: 40}
      """,
      "prices.yaml"
    )
    #expect(list.currency == "EUR")
    #expect(list.prices["small"] == PriceList.Price(input: 2, output: 8))
    #expect(list.price(of: "large-1")?.output == 40)
  }

  @Test(arguments: [
    "model,input,output,cached_input,date,currency",
    "Model; Input; Output; cached_input; Date; Currency",
  ])
  func `a table is read with either separator`(_ header: String) throws {
    let separator = header.contains(";") ? ";" : ","
    let row = ["\"small\"", "1", "4", "0.5", "2026-01-01", "EUR"].joined(separator: separator)
    let list = try read("\u{FEFF}\(header)\r\n\(row)\r\n\r\n", "prices.csv")
    #expect(list.currency == "EUR")
    #expect(list.prices["small"] == PriceList.Price(input: 1, output: 4, cachedInput: 0.5))
  }

  struct Fault: Sendable {
    var name: String
    var text: String
    var words: String
  }

  @Test(arguments: [
    Fault(name: "p.csv", text: "model,input\n", words: "p.csv:1: the column \"output\" is missing"),
    Fault(name: "p.csv", text: "", words: "p.csv:1: the column \"model\" is missing"),
    Fault(name: "p.csv", text: "model,input,output,date\nm,-1,2,2026-01-01\n", words: "p.csv:2"),
    Fault(name: "p.csv", text: "model,input,output,date\nm,1,2,today\n", words: "p.csv:2"),
    Fault(name: "p.yaml", text: "prices:\n  - {model: m, input: 1}\n", words: "p.yaml:2"),
    Fault(
      name: "p.yaml",
      text: "date: 2026-01-01\nprices:\n  - {model: m, input: 1, outptu: 2}\n",
      words: "outptu"
    ),
    Fault(name: "p.yaml", text: "currency: EUR\n", words: "needs \"prices\""),
  ])
  func `a fault is named by its place`(_ fault: Fault) throws {
    let error = #expect(throws: WorkspaceError.self) { try read(fault.text, fault.name) }
    #expect(error?.description.contains(fault.words) == true, "\(error?.description ?? "")")
  }

  @Test func `settings of an endpoint are all in force`() throws {
    let log = ReadingLog()
    let text = """
      redact: true
      redact_names: [Mara Silva]
      endpoints:
        - base_url: https://a.example/v1
          model: m
          rpm: 60
          tpm: 9000
          max_concurrency: 4
          timeouts: {connect: 1, first_byte: 2, first_token: 3, gap: 4, total: 5}
      """
    let file = SettingsFile(bytes: Array(text.utf8), path: "runway.yaml", log: log)
    #expect(log.issues.isEmpty)
    let endpoint = try #require(file.endpoints?.first)
    #expect(endpoint.requestsPerMinute == 60)
    #expect(endpoint.tokensPerMinute == 9000)
    #expect(endpoint.maxConcurrency == 4)
    let expected = EndpointTimeouts(connect: 1, firstByte: 2, firstToken: 3, gap: 4, total: 5)
    #expect(endpoint.timeouts == expected)
    #expect(file.redactNames == ["Mara Silva"])
  }
}
