import Foundation
import Guardrails
import Messaging
import Testing

@testable import Reporting

@Suite struct BaselineTests {
  private let text = "bad one, bad two,\nworse."

  private func finding(_ words: String, _ check: String = "words/term", _ occurrence: Int = 1)
    -> Finding
  {
    InventedText.finding(check, .warning, on: words, in: text, occurrence: occurrence)
  }

  @Test func `what is known does not count, one more of it does`() {
    var baseline = Baseline()
    baseline.add([finding("bad")], of: "a.md")
    let sorting = baseline.sorting([finding("bad"), finding("bad", "words/term", 2)], of: "a.md")
    #expect(sorting.known == [finding("bad")])
    #expect(sorting.open == [finding("bad", "words/term", 2)])
    #expect(baseline.sorting([finding("bad")], of: "b.md").known.isEmpty)
  }

  @Test func `moved lines and rewrapped words are known all the same`() {
    var baseline = Baseline()
    baseline.add([finding("two,\nworse")], of: "a.md")
    var moved = finding("two,\nworse")
    moved.text = "two, worse"
    moved.line = 40
    moved.span = ByteSpan(start: 900, end: 910)
    #expect(baseline.sorting([moved], of: "a.md").known == [moved])
  }

  @Test func `a baseline survives its file, sorted and without private words`() throws {
    var baseline = Baseline()
    let secret = finding("worse", "privacy/secret")
    baseline.add([secret, finding("bad"), finding("bad")], of: "b.md")
    baseline.add([finding("bad")], of: "a.md")
    let json = try baseline.json()
    #expect(try Baseline(json: Data(json.utf8)) == baseline)
    #expect(!json.contains("worse"))
    #expect(baseline.entries.map(\.file) == ["a.md", "b.md", "b.md"])
    #expect(baseline.entries.map(\.count) == [1, 1, 2])
    #expect(baseline.sorting([secret], of: "b.md").known == [secret])
    try expectSnapshot(json, "baseline.json")
  }

  @Test func `entries that no text has any more are named`() {
    var baseline = Baseline()
    baseline.add([finding("bad"), finding("bad"), finding("worse")], of: "a.md")
    baseline.add([finding("bad")], of: "b.md")
    let met = baseline.sorting([finding("bad")], of: "a.md").met
    let stale = baseline.stale(met: met) { $0 == "a.md" }
    #expect(stale.map(\.text) == ["bad", "worse"])
    #expect(stale.map(\.count) == [1, 1])
  }

  @Test(arguments: [
    "", "[]", "{\"entries\":[]}", "{\"version\":2,\"entries\":[]}",
    "{\"version\":1,\"entries\":[{\"file\":\"a\"}]}",
    "{\"version\":1,\"entries\":[{\"file\":\"a\",\"check\":\"c\",\"text\":\"t\",\"count\":0}]}",
    "{\"version\":1,\"entries\":[{\"file\":\"a\",\"check\":\"c\",\"text\":3,\"count\":1}]}",
  ])
  func `a file that is no baseline is refused in words`(json: String) throws {
    let error = try #require(throws: BaselineError.self) { try Baseline(json: Data(json.utf8)) }
    #expect(!error.description.contains("DecodingError"))
    #expect(!error.description.isEmpty)
  }
}
