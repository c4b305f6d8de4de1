/// The words of a caption by voice: `<v Jane Doe>text⏎more</v>`.
struct VoiceText {
  /// Words with the name in front of them, `nil` where no voice tag stands.
  struct Part {
    var voice: String?
    var text: Bytes
  }

  private(set) var parts: [Part] = []

  /// Whether any voice tag stands in the caption.
  private(set) var hasVoices = false

  /// Removes tags, decodes entities and starts a new part at each voice tag.
  ///
  /// A closing tag is optional. `<` that begins no tag of WebVTT is text, as in "a < b" or "<3".
  init(_ payload: Bytes) {
    var voice: String?
    var text: [UInt8] = []
    var rest = payload
    while let byte = rest.first {
      guard byte == Byte.less, let tag = Tag(at: rest) else {
        text.append(byte)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(tag.length)
      switch tag.kind {
      case .voice(let name):
        close(voice, text)
        voice = name
        text = []
        hasVoices = true
      case .endOfVoice:
        close(voice, text)
        voice = nil
        text = []
      case .style:
        continue
      }
    }
    close(voice, text)
  }

  private mutating func close(_ voice: String?, _ text: [UInt8]) {
    let decoded = Entities.decoded(text[...])
    guard voice != nil || !decoded.isBlank else { return }
    parts.append(Part(voice: voice, text: decoded))
  }
}

extension VoiceText {
  /// A tag at the front of a text.
  private struct Tag {
    enum Kind {
      case voice(String?)
      case endOfVoice
      case style
    }

    var kind: Kind
    var length: Int

    /// A longer tag is text, and so is one with a tag in it; without these limits a line of `<`
    /// would be searched again for every one of them.
    private static let maximumLength = 500
    private static let ends: [UInt8] = [Byte.greater, Byte.less, Byte.lineFeed]

    init?(at bytes: Bytes) {
      let body = bytes.dropFirst()
      let end = body.prefix(Self.maximumLength).firstIndex(where: Self.ends.contains)
      guard let end else { return nil }
      guard body[end] != Byte.less else { return nil }
      let isClosed = body[end] == Byte.greater
      let inner = body[..<end]
      guard let kind = Self.kind(of: inner) else { return nil }
      if !isClosed {
        // "<v Jane" and no ">" before the line ends: the name is the line.
        guard case .voice = kind else { return nil }
      }
      self.kind = kind
      length = end - bytes.startIndex + 1
    }

    private static func kind(of inner: Bytes) -> Kind? {
      let closes = inner.first == Byte.slash
      let content = closes ? inner.dropFirst() : inner
      let name = content.prefix { $0 != Byte.dot && !Byte.isBlank($0) }
      switch name.string {
      case "v":
        guard !closes else { return .endOfVoice }
        let classes = content.prefix { !Byte.isBlank($0) }
        let speaker = Entities.decoded(content.dropFirst(classes.count)).folded
        return .voice(speaker.isEmpty ? nil : speaker)
      case "c", "i", "b", "u", "ruby", "rt", "lang", "font":
        return .style
      default:
        return TimeCode.whole(inner) == nil ? nil : .style
      }
    }
  }
}
