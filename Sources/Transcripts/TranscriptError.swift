/// Why a file cannot be read as a transcript.
public enum TranscriptError: Error, Sendable, Hashable {
  /// The file holds more bytes than ``TranscriptReader/maximumBytes``.
  case tooLarge(bytes: Int)

  /// The file holds nothing but white space.
  case empty

  /// The content is of no known format; `seen` says what it looks like instead.
  case notATranscript(seen: String)

  /// The format is known and the file holds no speech; `seen` says what it holds.
  case noSpeech(format: TranscriptFormat, seen: String)

  /// The container (zip, XML, JSON) is broken; `detail` says where.
  case damaged(detail: String)
}

extension TranscriptError: CustomStringConvertible {
  /// What happened and what to do about it, in one or two sentences.
  public var description: String {
    switch self {
    case .tooLarge(let bytes):
      let limit = TranscriptReader.maximumBytes / 1_048_576
      return "the file holds \(bytes / 1_048_576) MB and a transcript may hold \(limit) MB; "
        + "split it, or export the text without audio or video"
    case .empty:
      return "the file is empty: there is no transcript in it"
    case .notATranscript(let seen):
      let known = TranscriptFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return "not a transcript: \(seen); known formats: \(known)"
    case .noSpeech(let format, let seen):
      return "no speech in this \(format.rawValue) file: \(seen); export it again"
    case .damaged(let detail):
      return "the file is damaged: \(detail); export it again"
    }
  }
}
