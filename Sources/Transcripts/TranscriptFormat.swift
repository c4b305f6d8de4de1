/// The formats that can be read; the raw value is `source_format` in the JSON contract.
public enum TranscriptFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case zoomVTT = "zoom-vtt"
  case zoomChat = "zoom-chat"
  case teamsVTT = "teams-vtt"
  case teamsDocx = "teams-docx"
  case teamsText = "teams-text"
  case streamVTT = "stream-vtt"
  case meetDocx = "meet-docx"
  case meetSBV = "meet-sbv"
  case webexVTT = "webex-vtt"
  case otterText = "otter-txt"
  case srt
  case vtt
  case firefliesJSON = "fireflies-json"
  case gongJSON = "gong-json"
  case revAIJSON = "revai-json"
  case awsJSON = "aws-json"
  case deepgramJSON = "deepgram-json"
  case assemblyAIJSON = "assemblyai-json"
  case whisperJSON = "whisper-json"
  case notes
}
