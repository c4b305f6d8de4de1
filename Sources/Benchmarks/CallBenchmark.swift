import Calls
import Foundation
import Messaging
import Transcripts
import Workspace

/// How long it takes to read and summarise a joint call of an hour.
struct CallBenchmark {
  func run() throws {
    let day = try required(CivilDate(iso: "2026-11-02"), "a day")
    let files = Starter.files(on: day)
    let library = try starterLibrary(on: day)
    let name = "calls/brightmoor-joint-call.vtt"
    let text = try required(files.first { $0.path == name }?.text, name)
    let bytes = Array(Self.hour(of: text).utf8)
    Report.heading("A call of 60 minutes and about 7,000 words")
    let reading = try measure(count: 20) { _ = try TranscriptReader.read(bytes) }
    Report.line("read the transcript", Report.milliseconds(reading.median))
    let transcript = try TranscriptReader.read(bytes)
    let summarizer = CallSummarizer(library: library)
    let summary = measure(count: 10) {
      _ = summarizer.summarize(
        transcript: transcript,
        sourceDigest: String(repeating: "0", count: 64),
        title: "call",
        callDate: day
      )
    }
    Report.line("summarise it offline", Report.milliseconds(summary.median), goal: "≤ 500 ms")
  }

  /// The words of the starter's call twice over, which makes an hour of ordinary speech.
  private static func hour(of text: String) -> String {
    let body = text.split(separator: "\n\n", omittingEmptySubsequences: true).dropFirst()
    return "WEBVTT\n\n" + (body + body).joined(separator: "\n\n") + "\n"
  }
}
