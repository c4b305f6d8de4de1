import Messaging
import Testing

@Suite struct NearestTests {
  struct Case {
    var word: String
    var candidates: [String]
    var expected: String?
  }

  @Test(arguments: [
    Case(word: "expire_on", candidates: ["effective_from", "expires_on"], expected: "expires_on"),
    Case(word: "expiresOn", candidates: ["expires_on"], expected: "expires_on"),
    Case(word: "metirc", candidates: ["feature", "metric"], expected: "metric"),
    Case(word: "expires", candidates: ["id", "expires_on"], expected: "expires_on"),
    Case(word: "zebra", candidates: ["id", "kind", "text"], expected: nil),
    Case(word: "id", candidates: ["by", "at"], expected: nil),
    Case(word: "", candidates: ["id"], expected: nil),
    Case(word: "CLM-041", candidates: ["CLM-014", "CLM-900"], expected: "CLM-014"),
    Case(word: "ünternehmen", candidates: ["unternehmen"], expected: "unternehmen"),
  ])
  func `the nearest word is a likely one or none`(_ example: Case) {
    #expect(Nearest.match(for: example.word, in: example.candidates) == example.expected)
  }
}
