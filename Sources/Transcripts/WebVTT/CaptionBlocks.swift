/// Sorts the lines of a caption file into blocks, one line at a time.
struct CaptionBlocks {
  private(set) var hasSignature = false
  private(set) var header: [Bytes] = []
  private(set) var blocks: [CaptionFile.Block] = []
  private(set) var comments: [String] = []
  private(set) var stray: [String] = []
  private(set) var brokenTimings: [String] = []

  /// Where the next line belongs.
  private enum Place {
    case start
    case header
    case between
    case comment
    case payload
  }

  private var place = Place.start
  private var pending: [Bytes] = []
  private var pendingIsClosed = false

  /// Whether text has followed the last block already, so that no more of it can belong there.
  private var lastIsSettled = false
  private var comment: [Bytes] = []

  mutating func take(_ line: Bytes) {
    if line.isBlank {
      takeBlank()
      return
    }
    switch TimingLine.read(line) {
    case .timing(let timing):
      begin(timing)
    case .broken:
      brokenTimings.append(line.folded)
      begin(nil)
    case .notTiming:
      takeText(line)
    }
  }

  mutating func finish() {
    closeComment()
    placePending()
  }
}

extension CaptionBlocks {
  private mutating func takeBlank() {
    switch place {
    case .start, .between:
      pendingIsClosed = !pending.isEmpty
    case .header:
      place = .between
    case .comment:
      closeComment()
      place = .between
    case .payload:
      // A blank line right behind the time line is a slip of the exporter, not an empty cue.
      place = blocks.last?.lines.isEmpty == true ? .payload : .between
    }
  }

  private mutating func takeText(_ line: Bytes) {
    switch place {
    case .start:
      let text = line.trimmed
      if text.hasPrefix("WEBVTT") {
        hasSignature = true
        header.append(text)
        place = .header
      } else {
        pending.append(text)
        place = .between
      }
    case .header:
      header.append(line.trimmed)
    case .between:
      if pending.isEmpty, Self.beginsComment(line) {
        comment = [line.trimmed]
        place = .comment
      } else {
        pending.append(line.trimmed)
        pendingIsClosed = false
      }
    case .comment:
      comment.append(line.trimmed)
    case .payload:
      blocks[blocks.count - 1].lines.append(line.trimmed)
    }
  }

  private mutating func begin(_ timing: TimingLine?) {
    closeComment()
    var identifier: Bytes?
    if place == .payload {
      identifier = identifierInPayload()
    } else if let last = pending.last, !pendingIsClosed || Self.isIdentifier(last) {
      identifier = pending.removeLast()
    } else if place == .header, header.count > 1, let last = header.last, Self.isIdentifier(last) {
      identifier = last
    }
    placePending()
    blocks.append(CaptionFile.Block(identifier: identifier, timing: timing))
    place = .payload
    lastIsSettled = false
  }

  /// The id of the next cue where no blank line separates it from the words before.
  ///
  /// Only a number that follows the number before, a GUID or a Webex id is taken: a bare "5" can be
  /// what someone said.
  private mutating func identifierInPayload() -> Bytes? {
    guard let current = blocks.last, let last = current.lines.last else { return nil }
    let isNext =
      Self.isNumber(last) && current.number.map { $0 + 1 == TimeCode.number(last) } ?? false
    guard isNext || !Self.isNumber(last) && Self.isIdentifier(last) else { return nil }
    blocks[blocks.count - 1].lines.removeLast()
    return last
  }

  /// Text under no time line: the rest of an unclosed voice, or stray.
  private mutating func placePending() {
    guard !pending.isEmpty else { return }
    let text = Array(pending.joined(separator: [Byte.lineFeed]))[...]
    if !lastIsSettled, let last = blocks.last, text.contains("</v>"),
      last.payload.contains("<v"), !last.payload.contains("</v>")
    {
      blocks[blocks.count - 1].lines.append(contentsOf: pending)
    } else {
      stray.append(text.string)
    }
    pending = []
    pendingIsClosed = false
    lastIsSettled = true
  }

  private mutating func closeComment() {
    guard !comment.isEmpty else { return }
    comments.append(comment.map(\.string).joined(separator: "\n"))
    comment = []
  }

  private static func beginsComment(_ line: Bytes) -> Bool {
    let text = line.trimmed
    let word = text.prefix { !Byte.isBlank($0) }
    return word.elementsEqual("NOTE".utf8) || text.elementsEqual("STYLE".utf8)
      || text.elementsEqual("REGION".utf8)
  }

  /// Whether a line can be nothing but an id, even with a blank line below it.
  private static func isIdentifier(_ text: Bytes) -> Bool {
    isNumber(text) || CueIdentifier.isTeams(text) || CueIdentifier.isGUID(text)
      || CueIdentifier.webexSpeaker(text) != nil
  }

  private static func isNumber(_ text: Bytes) -> Bool {
    !text.isEmpty && text.count <= 9 && text.allSatisfy(Byte.isDigit)
  }
}
