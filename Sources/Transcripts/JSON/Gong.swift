/// Gong v2: `callTranscripts[].transcript[]` with sentences in milliseconds; a cue is a sentence.
///
/// Names come from `parties[]`, which lies beside the transcripts, in them or in `calls[]`. Gong's
/// `Internal` and `External` are kept as the speaker's party.
enum Gong: JSONSyntax {
  static let format = TranscriptFormat.gongJSON

  struct Content: Decodable {
    var callTranscripts: [Call]?
    var parties: Rows<Party>?
    var calls: Rows<CallRecord>?
    var metaData: MetaData?
  }

  struct Call: Decodable {
    var callId: String?
    var transcript: Rows<Monologue>?
    var parties: Rows<Party>?
    var metaData: MetaData?
  }

  struct CallRecord: Decodable {
    var metaData: MetaData?
    var parties: Rows<Party>?
  }

  struct MetaData: Decodable {
    var id: String?
    var started: String?
    var language: String?
  }

  struct Party: Decodable {
    var speakerId: SpeakerLabel?
    var name: String?
    var emailAddress: String?
    var affiliation: String?
  }

  struct Monologue: Decodable {
    var speakerId: SpeakerLabel?
    var sentences: Rows<Sentence>?
  }

  struct Sentence: Decodable {
    var start: LenientNumber?
    var end: LenientNumber?
    var text: String
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("callTranscripts")
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    let calls = content.callTranscripts ?? []
    guard let call = calls.first else { return }
    for other in calls.dropFirst() {
      draft.drop(.otherCall, other.callId ?? "")
    }
    if calls.count > 1 {
      draft.warn("the file holds \(calls.count) calls; only the first was read")
    }
    let records = content.calls?.elements ?? []
    let record = records.first { $0.metaData?.id == call.callId } ?? records.first
    let meta = call.metaData ?? content.metaData ?? record?.metaData
    draft.moment = meta?.started.flatMap { CallMoment(iso: Array($0.utf8)[...]) }
    draft.language = meta?.language
    let parties = (call.parties ?? content.parties ?? record?.parties)?.elements ?? []
    let names = describe(parties, in: &draft)
    call.transcript?.report(to: &draft)
    for monologue in call.transcript?.elements ?? [] {
      let id = monologue.speakerId?.name
      let speaker = id.map { names[$0] ?? $0 }
      monologue.sentences?.report(to: &draft)
      for sentence in monologue.sentences?.elements ?? [] {
        draft.add(
          startSeconds: sentence.start?.fromMilliseconds,
          endSeconds: sentence.end?.fromMilliseconds,
          speaker: speaker,
          text: Array(sentence.text.utf8)[...].folded
        )
      }
    }
  }

  /// The display name of each speaker id; two people of one name keep their ids apart.
  private static func describe(
    _ parties: [Party],
    in draft: inout TranscriptDraft
  ) -> [String: String] {
    var names: [String: String] = [:]
    var taken: Set<String> = []
    for party in parties {
      guard let id = party.speakerId?.name, names[id] == nil,
        var name = party.name ?? party.emailAddress, !name.isEmpty
      else { continue }
      if !taken.insert(name).inserted {
        name += " (\(id))"
      }
      names[id] = name
      switch party.affiliation?.lowercased() {
      case "internal": draft.describe(name, party: .internal)
      case "external": draft.describe(name, party: .external)
      default: break
      }
    }
    return names
  }
}
