import Testing
import Transcripts

struct JSONFormatsTests {
  @Test func `Fireflies has seconds as numbers or strings and the date in milliseconds`() throws {
    let read = try transcript(
      #"""
      {"data":{"transcript":{"title":"Call","date":1773154800000,"sentences":[
        {"index":0,"speaker_name":"Dana Ruiz","text":"Hello  there","raw_text":"hello there","start_time":0.5,"end_time":"1.25"},
        {"index":1,"speaker_name":null,"speaker_id":1,"raw_text":"hm","start_time":"00:02","end_time":null},
        {"index":2,"speaker_name":"Ben","text":"","start_time":3,"end_time":4},
        {"index":3,"speaker_name":"Ben","text":7,"start_time":3,"end_time":4},
        "[00:05 - 00:06] Dana Ruiz: flat: text"
      ]}}}
      """#
    )

    #expect(read.format == .firefliesJSON)
    #expect(read.callDate == "2026-03-10")
    #expect(read.startedAt == "2026-03-10T15:00:00Z")
    #expect(read.lines == ["Dana Ruiz: Hello there", "Speaker 1: hm", "Dana Ruiz: flat: text"])
    #expect(read.times == ["0.5–1.25", "2.0–-", "5.0–6.0"])
    #expect(read.dropped.map(\.reason) == [.unreadableRow, .emptyCue])
  }

  @Test func `a UTC time near midnight is a day to be confirmed`() throws {
    let read = try transcript(
      #"{"date":"1773190800000","sentences":[{"speaker_name":"Dana","text":"Hi"}]}"#
    )

    #expect(read.callDate == "2026-03-11")
    #expect(read.warnings.contains { $0.contains("--date") })
  }

  @Test func `Gong joins names by speaker id and counts in milliseconds`() throws {
    let read = try transcript(
      #"""
      {"callTranscripts":[
        {"callId":"7782","transcript":[
          {"speakerId":"6432","topic":"Pricing","sentences":[
            {"start":460230,"end":462343,"text":"First."},{"start":462400,"end":463000,"text":"Second."}]},
          {"speakerId":"1","topic":null,"sentences":[{"start":464000,"end":465000,"text":"Yes."}]},
          {"speakerId":"99","sentences":[{"start":466000,"end":465000,"text":"Who?"}]}]},
        {"callId":"7783","transcript":[]}],
       "calls":[
        {"metaData":{"id":"7781","started":"2026-01-01T00:00:00Z"},"parties":[]},
        {"metaData":{"id":"7782","started":"2026-03-10T22:30:00-08:00","language":"eng"},"parties":[
          {"speakerId":"6432","name":"Dana Ruiz","affiliation":"Internal"},
          {"speakerId":"1","name":"Ben Adler","affiliation":"External"},
          {"speakerId":null,"name":"Silent","affiliation":"Unknown"}]}]}
      """#
    )

    #expect(read.format == .gongJSON)
    #expect(
      read.lines == ["Dana Ruiz: First.", "Dana Ruiz: Second.", "Ben Adler: Yes.", "99: Who?"]
    )
    #expect(read.times.first == "460.23–462.343")
    #expect(read.callDate == "2026-03-10")
    #expect(read.language == "eng")
    #expect(read.speakers.map(\.party) == [.internal, .external, nil])
    #expect(read.dropped == [DroppedText(reason: .otherCall, text: "7783")])
  }

  @Test func `Rev AI has punctuation as elements`() throws {
    let read = try transcript(
      #"""
      {"monologues":[{"speaker":0,"elements":[
        {"type":"text","value":"Hi","ts":0.75,"end_ts":1.2,"confidence":0.8},
        {"type":"punct","value":","},{"type":"punct","value":" "},
        {"type":"text","value":"all","ts":1.3,"end_ts":1.6},{"type":"punct","value":"."}]},
        {"speaker":1,"elements":[]},
        {"speaker":1,"elements":[{"type":"unknown","value":"<inaudible>"}]}],
       "speakers":[{"id":1,"name":"Ben"}]}
      """#
    )

    #expect(read.format == .revAIJSON)
    #expect(read.lines == ["Speaker 0: Hi, all.", "Ben: <inaudible>"])
    #expect(read.times == ["0.75–1.6", "-–-"])
    #expect(read.dropped == [DroppedText(reason: .emptyCue, text: "Ben:")])
  }

  @Test func `AWS batch joins items to speakers by their start`() throws {
    let read = try transcript(
      #"""
      {"jobName":"j","accountId":"1","status":"COMPLETED","results":{
        "transcripts":[{"transcript":"Hello, there. Yes."}],
        "speaker_labels":{"speakers":2,"segments":[
          {"start_time":"0.04","end_time":"1.0","speaker_label":"spk_0","items":[
            {"start_time":"0.04","end_time":"0.3","speaker_label":"spk_0"},
            {"start_time":"0.4","end_time":"1.0","speaker_label":"spk_0"}]},
          {"start_time":"1.5","end_time":"2.0","speaker_label":"spk_1","items":[
            {"start_time":"1.5","end_time":"2.0","speaker_label":"spk_1"}]}]},
        "items":[
          {"start_time":"0.04","end_time":"0.3","alternatives":[{"confidence":"1","content":"Hello"}],"type":"pronunciation"},
          {"alternatives":[{"confidence":"0","content":","}],"type":"punctuation"},
          {"start_time":"0.4","end_time":"1.0","alternatives":[{"confidence":"1","content":"there"}],"type":"pronunciation"},
          {"alternatives":[{"confidence":"0","content":"."}],"type":"punctuation"},
          {"start_time":"1.5","end_time":"2.0","alternatives":[{"confidence":"1","content":"Yes"}],"type":"pronunciation"},
          {"alternatives":[{"confidence":"0","content":"."}],"type":"punctuation"}]}}
      """#
    )

    #expect(read.format == .awsJSON)
    #expect(read.lines == ["spk_0: Hello, there.", "spk_1: Yes."])
    #expect(read.times == ["0.04–1.0", "1.5–2.0"])
  }

  @Test func `AWS batch segments are taken where they stand`() throws {
    let read = try transcript(
      #"""
      {"results":{"language_code":"de-DE","items":[],"audio_segments":[
        {"id":0,"transcript":"Guten Tag.","start_time":"0.0","end_time":"1.5","speaker_label":"spk_0","items":[0,1]}]}}
      """#
    )

    #expect(read.lines == ["spk_0: Guten Tag."])
    #expect(read.language == "de-DE")
  }

  @Test func `AWS Call Analytics has roles`() throws {
    let read = try transcript(
      #"""
      {"JobStatus":"COMPLETED","LanguageCode":"en-US","Transcript":[
        {"ParticipantRole":"AGENT","Content":"Hello.","BeginOffsetMillis":40,"EndOffsetMillis":5050},
        {"ParticipantRole":"CUSTOMER","Content":"Hi.","BeginOffsetMillis":6310,"EndOffsetMillis":7000}]}
      """#
    )

    #expect(read.format == .awsJSON)
    #expect(read.lines == ["AGENT: Hello.", "CUSTOMER: Hi."])
    #expect(read.times.first == "0.04–5.05")
  }

  @Test func `Deepgram has utterances and its date is not the call's`() throws {
    let read = try transcript(
      #"""
      {"metadata":{"created":"2026-03-10T12:00:00Z"},"results":{
        "channels":[{"detected_language":"en","alternatives":[{"words":[{"word":"x"}]}]}],
        "utterances":[{"start":3.04,"end":3.54,"transcript":"And, yes.","speaker":0}]}}
      """#
    )

    #expect(read.format == .deepgramJSON)
    #expect(read.lines == ["Speaker 0: And, yes."])
    #expect(read.callDate == nil)
  }

  @Test func `Deepgram words are put together where utterances are missing`() throws {
    let read = try transcript(
      #"""
      {"results":{"channels":[{"detected_language":"en","alternatives":[{"transcript":"a b c","words":[
        {"word":"well","punctuated_word":"Well,","start":0.1,"end":0.2,"speaker":0},
        {"word":"yes","punctuated_word":"yes.","start":0.3,"end":0.4,"speaker":0},
        {"word":"no","start":0.5,"end":0.6,"speaker":1}]}]}]}}
      """#
    )

    #expect(read.lines == ["Speaker 0: Well, yes.", "Speaker 1: no"])
    #expect(read.times == ["0.1–0.4", "0.5–0.6"])
    #expect(read.language == "en")
  }

  @Test func `AssemblyAI has letters for speakers and milliseconds`() throws {
    let read = try transcript(
      #"""
      {"id":"1","status":"completed","language_code":"en","words":[],"utterances":[
        {"speaker":"A","start":170,"end":25140,"text":"Yeah.","words":[]},
        {"speaker":"B","start":-5,"end":26000,"text":"No."}]}
      """#
    )

    #expect(read.format == .assemblyAIJSON)
    #expect(read.lines == ["A: Yeah.", "B: No."])
    #expect(read.times == ["0.17–25.14", "-–26.0"])
  }

  @Test func `AssemblyAI words are cut at sentence ends`() throws {
    let words = "one two three four five six seven eight. nine ten".split(separator: " ")
    let rows = words.enumerated().map { index, word in
      #"{"text":"\#(word)","start":\#(index * 100),"end":\#(index * 100 + 50),"speaker":null}"#
    }
    let read = try transcript(
      #"{"audio_url":"x","utterances":null,"words":[\#(rows.joined(separator: ","))]}"#
    )

    #expect(read.lines == ["-: one two three four five six seven eight.", "-: nine ten"])
    #expect(read.times == ["0.0–0.75", "0.8–0.95"])
  }

  @Test func `what Whisper invents in silence is dropped and listed`() throws {
    let read = try transcript(
      #"""
      {"text":"…","language":"en","segments":[
        {"id":0,"start":0.12,"end":7.62,"text":" We begin."},
        {"id":1,"start":8,"end":9,"text":" Thank you for watching!"},
        {"id":2,"start":9,"end":10,"text":" Thank you."},
        {"id":3,"start":10,"end":11,"text":" Untertitelung des ZDF, 2020"},
        {"id":4,"start":11,"end":12,"text":" and then we go on"},
        {"id":5,"start":12,"end":13,"text":" and then we go on"},
        {"id":6,"start":13,"end":14,"text":" and then we go on"},
        {"id":7,"start":14,"end":15,"text":" and then we go on"}]}
      """#
    )

    #expect(read.format == .whisperJSON)
    #expect(read.lines.prefix(2) == ["-: We begin.", "-: Thank you."])
    #expect(read.cues.count == 5)
    #expect(
      read.dropped(.hallucination) == [
        "Thank you for watching!", "Untertitelung des ZDF, 2020", "and then we go on",
      ]
    )
  }

  struct Refusal {
    var json: String
    var says: String
  }

  @Test(arguments: [
    Refusal(json: #"{"title":"x","body":{"a":1}}"#, says: "keys body, title"),
    Refusal(json: "[1,2,3]", says: "no object"),
    Refusal(json: #"{"monologues":[{"speaker":0,"#, says: "damaged"),
    Refusal(json: #"{"segments":[]}"#, says: "no speech"),
    Refusal(json: #"{"monologues":7}"#, says: "monologues"),
    Refusal(json: #"{"callTranscripts":[]}"#, says: "no speech"),
    Refusal(json: String(repeating: #"{"a":"#, count: 100_000), says: "damaged"),
  ])
  func `other JSON is refused with a reason`(_ refusal: Refusal) {
    let error = #expect(throws: TranscriptError.self) { try transcript(refusal.json) }
    #expect(error?.description.contains(refusal.says) == true)
  }
}
