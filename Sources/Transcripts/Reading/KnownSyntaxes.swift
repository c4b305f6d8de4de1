/// Every format that can be read, each family in the order in which its formats are tried.
///
/// A format with marks of its own stands before one that would accept nearly anything.
enum KnownSyntaxes {
  /// Files with time lines of the form `00:00:01.000 --> 00:00:02.000`.
  static let captions: [any TranscriptSyntax<CaptionFile>.Type] = [
    WebexVTT.self, StreamVTT.self, TeamsVTT.self, ZoomVTT.self, SRT.self, TeamsCaptionText.self,
    LooseVTT.self,
  ]

  /// Other text.
  static let text: [any TranscriptSyntax<TextLines>.Type] = [
    MeetSBV.self, ZoomChat.self, ZoomSavedChat.self, MeetText.self, TeamsTurnText.self,
    OtterText.self, PlainNotes.self,
  ]

  /// JSON, by the keys of the outermost object.
  static let json: [any JSONSyntax.Type] = [
    Fireflies.self, Gong.self, RevAI.self, AWSCallAnalytics.self, AWSBatch.self, Deepgram.self,
    AssemblyAI.self, Whisper.self,
  ]

  /// Word documents.
  static let documents: [any TranscriptSyntax<WordDocument>.Type] = [
    MeetDocument.self, TeamsDocument.self, TeamsOldDocument.self,
  ]
}
