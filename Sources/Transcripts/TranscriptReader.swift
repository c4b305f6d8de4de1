/// Reads transcript bytes of any known format; the content decides which, not the file's name.
public enum TranscriptReader {
  /// The largest file that is read: 256 MB.
  public static let maximumBytes = 256 * 1_048_576

  /// The transcript in a file.
  ///
  /// The result depends on the arguments alone. Time and memory grow linearly with the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its path. Only a date in a name that a recorder gives, such as Zoom's folder, is taken
  ///     from it, and only where the content has none.
  /// - Returns: At least one cue; whatever became none stands in ``Transcript/dropped``.
  /// - Throws: ``TranscriptError`` for a file without speech, of no known format, or too large.
  public static func read(
    _ bytes: [UInt8],
    name: String? = nil
  ) throws(TranscriptError) -> Transcript {
    guard bytes.count <= maximumBytes else { throw .tooLarge(bytes: bytes.count) }
    var draft = try draft(of: bytes)
    if draft.moment == nil {
      draft.moment = name.flatMap(RecordingName.moment)
    }
    if let moment = draft.moment, moment.mayBeAnotherDayLocally {
      draft.warn(
        "the call began at \(moment.iso), so its local day may not be \(moment.date): "
          + "name it with --date"
      )
    }
    return draft.finished()
  }
}

extension TranscriptReader {
  private static func draft(of bytes: [UInt8]) throws(TranscriptError) -> TranscriptDraft {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return try documentDraft(of: WordDocument(bytes))
    }
    if let known = FileSignature.named(bytes) {
      throw .notATranscript(seen: known)
    }
    let decoded = TextDecoding(bytes)
    try requireText(bytes, decoded: decoded)
    var draft = try textDraft(of: decoded.bytes)
    for warning in decoded.warnings {
      draft.warn(warning)
    }
    return draft
  }

  /// A text has few control bytes: more than eight and one in fifty make a file a binary one.
  private static func requireText(
    _ bytes: [UInt8],
    decoded: TextDecoding
  ) throws(TranscriptError) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let controls = isWide || decoded.isUnmarkedUTF16 ? 0 : TextDecoding.controlBytes(in: bytes)
    guard controls <= 8 || controls * 50 <= bytes.count else {
      throw .notATranscript(seen: "\(controls) of its \(bytes.count) bytes are no text")
    }
    guard !decoded.bytes[...].isBlankText else { throw .empty }
  }

  private static func textDraft(of bytes: [UInt8]) throws(TranscriptError) -> TranscriptDraft {
    let lines = TextLines(bytes)
    let first = lines.firstWords(1).first?.trimmed ?? []
    let isTimed = NoteLine(first).start != nil
    if first.first == Byte.openBrace || first.first == Byte.openBracket && !isTimed {
      return try JSONDocument.draft(of: bytes)
    }
    if let draft = try linesDraft(of: lines) {
      return draft
    }
    let shown = first.prefix(60).string
    throw .notATranscript(
      seen: "text without times or recurring speakers (it begins \"\(shown)\")"
    )
  }

  private static func documentDraft(
    of document: WordDocument
  ) throws(TranscriptError) -> TranscriptDraft {
    for syntax in KnownSyntaxes.documents where syntax.recognises(document) {
      return try syntax.draft(of: document)
    }
    if let draft = try linesDraft(of: document.lines) {
      return draft
    }
    throw .notATranscript(
      seen: "a Word document of \(document.paragraphs.count) paragraphs without times or speakers"
    )
  }

  private static func linesDraft(of lines: TextLines) throws(TranscriptError) -> TranscriptDraft? {
    if let captions = CaptionFile(lines) {
      for syntax in KnownSyntaxes.captions where syntax.recognises(captions) {
        return try syntax.draft(of: captions)
      }
    }
    for syntax in KnownSyntaxes.text where syntax.recognises(lines) {
      return try syntax.draft(of: lines)
    }
    return nil
  }
}
