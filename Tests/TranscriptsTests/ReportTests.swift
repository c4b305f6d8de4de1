import Foundation
import Testing
import Transcripts

struct ReportTests {
  @Test func `the JSON is the contract's, nulls included`() throws {
    let read = try transcript(
      "WEBVTT\n\n00:00:00.000 --> 00:00:01.200\n<v Dana Ruiz>Hello</v>\n\n"
        + "-00:00:01.000 --> 00:00:02.000\nhm\n\n00:00:03.000 --> 00:00:04.000\n<v Ben></v>\n"
    )
    let report = TranscriptReport(
      read,
      sides: ["Dana Ruiz": TranscriptReport.Side(side: "vendor", basis: "domain")]
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(report), as: UTF8.self)

    #expect(
      json
        == #"{"call_date":null,"cues":["#
        + #"{"approximate":false,"end":1.2,"id":"c1","speaker":"Dana Ruiz","start":0,"text":"Hello"},"#
        + #"{"approximate":false,"end":2,"id":"c2","speaker":null,"start":null,"text":"hm"}],"#
        + #""dropped":[{"reason":"cue without words","text":"Ben:"}],"#
        + #""source_format":"teams-vtt","#
        + #""speakers":[{"basis":"domain","cues":1,"name":"Dana Ruiz","seconds":1.2,"side":"vendor"}],"#
        + #""version":1,"warnings":["1 time is before the recording or impossible: left out","#
        + #""1 of 2 cues name no speaker"]}"#
    )
  }

  @Test func `a speaker without a side is unknown and without times has no seconds`() throws {
    let report = TranscriptReport(try transcript("Dana  0:00\nHi\n"))
    let json = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)

    #expect(json.contains(#""side":"unknown""#))
    #expect(json.contains(#""basis":null"#))
    #expect(json.contains(#""seconds":null"#))
  }

  @Test func `the names of the formats are those of the contract`() {
    let names = """
      zoom-vtt zoom-chat teams-vtt teams-docx teams-text stream-vtt meet-docx meet-sbv webex-vtt \
      otter-txt srt vtt fireflies-json gong-json revai-json aws-json deepgram-json assemblyai-json \
      whisper-json notes
      """
    #expect(
      TranscriptFormat.allCases.map(\.rawValue) == names.split(separator: " ").map(String.init)
    )
  }
}
