import Testing
import Transcripts

/// Valid files, changed at random: nothing crashes, and what is read keeps its promises.
struct MutationTests {
  /// A small deterministic source of numbers (SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static let files = [
    "WEBVTT\r\n\r\n1\r\n00:05:24.930 --> 00:05:25.840\r\nDana | Contoso: Hi: you\r\n\r\n2\r\n"
      + "00:05:26.000 --> 00:05:27.000\r\nBen: …\r\n",
    "WEBVTT\n\nb3f1c0de-1234-4abc-9def-0123456789ab/32-0\n0:0:1.2 --> 0:0:3.5\n<v Dana>Hi\nyou</v>\n\n"
      + "0:0:4.0 --> 0:0:5.0\n<v Ben>Ho &amp; <v Dana>so</v>\n",
    "WEBVTT\n\n00:00:16.246 --> 00:00:17.726\n{\"speakerName\":\"Dana\",\"spokenText\":\"Hi\"}\n",
    "WEBVTT\n\nNOTE Confidence: 0.69\n\n1 \"Dana\" (33)\n00:00:00.000 --> 00:00:01.000\nHello\n",
    "1\n00:00:00,780 --> 00:00:06,210\nDana Ruiz: hi\n\n2\n00:00:07,000 --> 00:00:08,000\nthere\n",
    "0:00:01.000,0:00:04.000\nhello there\n",
    "00:01:05\tDana:\tReplying to \"a\"\nb\n00:01:06\tBen:\tReacted to \"b\" with 👍\n",
    "2026-03-10 15:03:22 From Dana to Everyone:\n\tHello\n",
    "Dana  0:00  \nHi.\n\nBen  1:00:05  \nHo\n\nTranscribed by https://otter.ai\n",
    "📝 Notes\nSummary\nx\n📖 Transcript\n00:00:11\nDana: hi\nBen: ho\nTranscription ended after 00:39:00\n",
    "Date: 10 March 2026\n[00:15] Dana: hi\n**Ben:** ho\nSummary\nDana: x\n",
    #"{"data":{"transcript":{"date":1,"sentences":[{"speaker_name":"D","text":"x","start_time":"1"}]}}}"#,
    #"{"callTranscripts":[{"transcript":[{"speakerId":"1","sentences":[{"start":1,"text":"x"}]}]}]}"#,
    #"{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"x","ts":1}]}]}"#,
    #"{"results":{"items":[{"alternatives":[{"content":"x"}],"start_time":"1","type":"p"}]}}"#,
    #"{"results":{"channels":[{"alternatives":[{"words":[{"word":"x","speaker":0}]}]}]}}"#,
    #"{"segments":[{"start":0,"end":1,"text":"x"}]}"#,
  ]

  @Test(arguments: files.indices)
  func `a changed file is read soundly or refused`(_ index: Int) {
    var dice = Dice(state: UInt64(index) &* 7919 &+ 42)
    let original = Array(Self.files[index].utf8)
    for round in 0..<150 {
      var bytes = original
      for _ in 0...(round % 6) {
        mutate(&bytes, with: &dice)
      }
      guard let read = try? TranscriptReader.read(bytes, name: "a") else { continue }
      #expect(!read.cues.isEmpty)
      #expect(!read.cues.contains { $0.text.isEmpty || $0.speaker?.isEmpty == true })
      #expect(read.cues.map(\.id) == (1...read.cues.count).map { "c\($0)" })
      #expect(!read.cues.contains { ($0.start ?? 0) < 0 || ($0.end ?? 0) < 0 })
      #expect(read.speakers.reduce(0) { $0 + $1.cues } <= read.cues.count)
    }
  }

  @Test(arguments: files.indices)
  func `the same file is always read the same`(_ index: Int) throws {
    let bytes = Array(Self.files[index].utf8)

    #expect(try TranscriptReader.read(bytes) == TranscriptReader.read(bytes))
  }

  private func mutate(_ bytes: inout [UInt8], with dice: inout Dice) {
    guard !bytes.isEmpty else { return }
    let position = Int.random(in: 0..<bytes.count, using: &dice)
    let length = min(bytes.count - position, Int.random(in: 1...12, using: &dice))
    switch Int.random(in: 0..<6, using: &dice) {
    case 0:
      bytes.removeSubrange(position..<position + length)
    case 1:
      bytes.insert(contentsOf: bytes[position..<position + length], at: position)
    case 2:
      bytes[position] = UInt8.random(in: 0...255, using: &dice)
    case 3:
      bytes.insert(Array("\n:<->&[\"{ \t0".utf8).randomElement(using: &dice) ?? 0, at: position)
    case 4:
      bytes.removeSubrange(position...)
    default:
      bytes.append(contentsOf: bytes[..<position])
    }
  }
}
