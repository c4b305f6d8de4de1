import Messaging
import Testing
import Workspace

@Suite struct YAMLSourceTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var place: String
    var words: String

    init(_ description: String, _ text: String, _ place: String, _ words: String) {
      self.init(description, Array(text.utf8), place, words)
    }

    init(_ description: String, _ bytes: [UInt8], _ place: String, _ words: String) {
      testDescription = description
      self.bytes = bytes
      self.place = place
      self.words = words
    }
  }

  @Test(arguments: [
    Case("tab", "a:\n\tb: 1\n", "f.yaml:2:1", "a tab cannot indent YAML. Use spaces."),
    Case("colon", "text: so: it goes\n", "f.yaml:1:9", "in quotes"),
    Case("open quote", "a: \"b\nc: d\n", "f.yaml:3:1", "quoted scalar"),
    Case("open bracket", "a: [b, c\nd: e\n", "f.yaml:2:2", "not valid YAML"),
    Case(
      "duplicate key",
      "a: 1\nb: 2\na: 3\n",
      "f.yaml:3:1",
      "stands twice in one mapping, first at line 1"
    ),
    Case("two documents", "a: 1\n---\nb: 2\n", "f.yaml:2:1", "another document"),
    Case("unknown alias", "a: *b\n", "f.yaml:1:4", "undefined alias"),
    Case("key that is a list", "? [a]\n: b\n", "f.yaml:1:3", "a key must be a word"),
    Case("key that is an alias", "a: &x [b]\n*x : c\n", "f.yaml:2:1", "plain words as keys"),
    Case("invalid UTF-8", [0x61, 0x3A, 0x20, 0xC3, 0xA4, 0xFF], "f.yaml:1:5", "not UTF-8"),
    Case("cut UTF-8", [0x61, 0x0A, 0x62, 0xC3], "f.yaml:2:2", "not UTF-8"),
    Case("NUL", "a: b\nc: \u{0}\n", "f.yaml:2:4", "control character (0x0)"),
  ])
  func `a file that is no YAML says where and why`(_ example: Case) {
    let log = ReadingLog()
    _ = YAMLSource(path: "f.yaml").root(of: example.bytes, log: log)
    #expect(log.issues.count == 1)
    #expect(log.issues.first?.location?.description == example.place)
    #expect(log.issues.first?.message.contains(example.words) == true, "\(log.issues)")
  }

  @Test func `a broken file does not hide the problems of others`() {
    let reading = reading([
      "claims/a.yaml": "- id: [", "claims/b.yaml": claimLine("C-1", "x", "nonsense: 1"),
    ])
    #expect(reading.errors.map(\.code) == ["yaml-syntax", "unknown-key"])
  }

  @Test func `aliases and merge keys are resolved`() throws {
    let text = """
      - &base
        id: C-1
        kind: price
        text: x
        status: draft
        owner: pm
        effective_from: 2026-01-01
      - <<: *base
        id: C-2
      """
    let library = try #require(reading(["claims/a.yaml": text]).library)
    #expect(library.claims.map(\.id) == ["C-1", "C-2"])
    #expect(library.claim("C-2")?.kind == .price)
  }

  @Test func `aliases of aliases end`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let log = ReadingLog()
    #expect(YAMLSource(path: "f.yaml", nodeLimit: 10_000).root(of: text, log: log) == nil)
    #expect(log.issues.map(\.code) == ["yaml-syntax"])
  }

  @Test func `a deep nest is refused and does not crash`() {
    let log = ReadingLog()
    let text = String(repeating: "[", count: 200_000)
    #expect(YAMLSource(path: "f.yaml").root(of: text, log: log) == nil)
    #expect(log.issues.map(\.code) == ["yaml-syntax"])
  }

  @Test func `a file over the limit is refused before it is parsed`() {
    let log = ReadingLog()
    let bytes = [UInt8](repeating: 0x23, count: 3 << 20)
    #expect(YAMLSource(path: "f.yaml", sizeLimit: 2 << 20).root(of: bytes, log: log) == nil)
    #expect(
      log.issues.map(\.message) == [
        "the file has 3 MB; files over 2 MB are not read. Split it."
      ]
    )
  }

  @Test func `marks, line ends and country codes survive`() throws {
    let text = "\u{FEFF}- { id: R-1, name: Ö, permission: logo, regions: [NO] }\r\n"
    let library = try #require(reading(["references.yaml": text]).library)
    #expect(library.reference("R-1")?.regions == ["NO"])
    #expect(library.reference("R-1")?.name == "Ö")
  }
}
