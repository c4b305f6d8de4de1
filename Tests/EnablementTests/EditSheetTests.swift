import Guardrails
import Messaging
import Testing

@testable import Enablement

@Suite struct EditSheetTests {
  private let artifact = Artifact.talkTrack(sampleTrack())
  private var sheet: EditSheet { EditSheet(id: "TT-0007", artifact: artifact) }

  private func faults(_ edited: String) -> [String] {
    do {
      _ = try sheet.changes(in: edited)
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test func `a sheet names its passages and says what to do`() throws {
    let text = sheet.text
    #expect(text.hasPrefix("## TT-0007: "))
    #expect(text.contains("\n>>> /discovery_questions/1/text  Question 2: text\nWhat happens"))
    #expect(text.contains("\n>>> /story/turning_point  Story: turning point\n"))
  }

  @Test func `a sheet that nobody changed changes nothing`() throws {
    #expect(try sheet.changes(in: sheet.text).isEmpty)
    #expect(try sheet.changes(in: "").isEmpty)
    #expect(try sheet.changes(in: "## only a comment\n\n").isEmpty)
    #expect(try sheet.changes(in: sheet.text.replacing("\n", with: "\r\n")).isEmpty)
    #expect(try sheet.changes(in: sheet.text.replacing("\n>>>", with: "  \n\n\n>>>")).isEmpty)
  }

  @Test func `quotes of a call are not on the sheet`() {
    let text = EditSheet(id: "CS-0001", artifact: .callSummary(sampleCall())).text
    #expect(text.contains("/next_steps/0/text"))
    #expect(!text.contains("I'll get that over to you"))
  }

  @Test func `changed words come back under their pointer`() throws {
    let edited = sheet.text
      .replacing("What happens when a tablet goes missing?", with: "What happens then?")
      .replacing("Gladly.", with: "Gladly.\n\n## a comment\nSecond paragraph.")
    #expect(
      try sheet.changes(in: edited) == [
        "/discovery_questions/1/text": "What happens then?",
        "/objections/2/response": "Gladly.\n\nSecond paragraph.",
      ]
    )
  }

  @Test func `an empty section deletes the words`() throws {
    let edited = sheet.text.replacing("\nGladly.\n", with: "\n")
    #expect(try sheet.changes(in: edited) == ["/objections/2/response": ""])
  }

  @Test func `faults are located, all at once`() {
    let text = sheet.text
    #expect(
      faults("stray words\n" + text)
        == ["line 1: words above the first marker line belong to no passage."]
    )
    let unknown = faults(text.replacing(">>> /one_breath ", with: ">>> /one_breth "))
    #expect(unknown.count == 2)
    #expect(unknown.first?.hasPrefix("line 5: “/one_breth” is no passage") == true)
    #expect(unknown.last?.contains("the section /one_breath is missing") == true)
    let twice = faults(text + "\n>>> /one_breath\nAgain.\n")
    #expect(twice.count == 1)
    #expect(twice.first?.contains("the section /one_breath is there twice") == true)
    #expect(faults(">>>\n").first?.hasPrefix("line 1: nothing is no passage") == true)
  }

  @Test func `any words survive the way to the sheet and back`() throws {
    let pieces = [
      "##", ">>>", "\\", "\\##", ">>> /one_breath", "# one", "plain", "", "two  spaces", "ß é 🙂",
      "{{contact.first_name | \"there\"}}", "- item", "\\\\>>>", "a\\",
    ]
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<40 {
      var texts: [String: String] = [:]
      for passage in artifact.passages {
        let lines = (0...next(4)).map { _ in pieces[next(pieces.count)] }
        texts[passage.path] = "x\n" + lines.joined(separator: "\n") + "\ny"
      }
      let changed = artifact.replacing(texts)
      let written = EditSheet(id: "TT-1", artifact: changed).text
      #expect(try EditSheet(id: "TT-1", artifact: changed).changes(in: written).isEmpty)
      let read = try sheet.changes(in: written)
      #expect(artifact.replacing(read) == changed)
    }
  }

  @Test func `an edit measures and checks anew, and keeps the spans that still stand`() throws {
    let library = sampleLibrary()
    let checker = ArtifactChecker(guardrails: Guardrails(library: library), library: library)
    let draft = try sampleTrackDraft()
    let edited = draft.edited(
      [
        "/story/after": "Well then. \(proofText), and that was that.",
        "/proof_points/1/say_as": "Something else.",
        "/opener/hook_line": "Short?",
      ],
      checker: checker,
      partner: nil,
      sender: nil
    )
    guard case .talkTrack(let track) = edited.artifact else { return }
    #expect(track.opener.seconds < sampleTrack().opener.seconds)
    #expect(edited.spans.map(\.path) == ["/proof_points/0/say_as", "/story/after"])
    let span = try #require(edited.spans.last)
    let bytes = Array(track.story.after.utf8)
    #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == proofText)
    #expect(!edited.report.findings.contains { $0.message.contains("expired on 2026-10-01") })
  }
}
