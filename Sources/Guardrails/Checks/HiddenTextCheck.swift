import Messaging

/// Characters and comments that nobody sees.
struct HiddenTextCheck: Rule {
  static let entry = CheckEntry(
    id: "text/hidden",
    severity: .error,
    summary: "Zero-width, bidirectional-control and look-alike characters, and HTML comments."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let bytes = scene.document.passage.bytes
    let start = scene.document.prose.frontMatter?.upperBound ?? 0
    for comment in scene.document.prose.comments
    where IgnoreMark.body(of: bytes[comment]) == nil {
      report.add(
        Self.entry,
        at: ByteSpan(start: comment.lowerBound, end: comment.upperBound),
        "An HTML comment is not seen and is sent all the same; take it out."
      )
    }
    guard bytes[start...].contains(where: { $0 >= 0x80 }) else { return }
    var scanner = HiddenScanner(bytes: bytes)
    scanner.scan(from: start)
    for found in scanner.found {
      report.add(
        Self.entry,
        at: ByteSpan(start: found.range.lowerBound, end: found.range.upperBound),
        found.message,
        suggestion: found.replacement
      )
    }
  }
}

/// Finds invisible characters and words of mixed scripts.
struct HiddenScanner {
  struct Found {
    var range: Range<Int>
    var message: String
    var replacement: String?
  }

  let bytes: [UInt8]
  private(set) var found: [Found] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan(from start: Int) {
    var index = start
    var previous: Unicode.Scalar?
    var word: (start: Int, scripts: Set<Script>)?
    while index < bytes.count {
      let (scalar, length) = scalar(at: index)
      let next = index + length < bytes.count ? self.scalar(at: index + length).scalar : nil
      if let problem = invisible(scalar, after: previous, before: next, isFirst: index == 0) {
        found.append(
          Found(
            range: index..<index + length,
            message: "An invisible character (\(problem)) stands here.",
            replacement: ""
          )
        )
      }
      if let script = Script(scalar) {
        word = (word?.start ?? index, (word?.scripts ?? []).union([script]))
      } else if let known = word, !isJoining(scalar) {
        close(known.start..<index, known.scripts)
        word = nil
      }
      previous = scalar
      index += length
    }
    if let known = word { close(known.start..<bytes.count, known.scripts) }
  }

  private mutating func close(_ range: Range<Int>, _ scripts: Set<Script>) {
    guard scripts.count > 1, scripts.contains(.latin) else { return }
    found.append(
      Found(
        range: range,
        message: "This word mixes letters of several scripts that look alike.",
        replacement: nil
      )
    )
  }

  enum Script {
    case latin, greek, cyrillic

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0xD7, 0xF7: return nil
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
      case 0x370...0x3FF where scalar.value != 0x3BC && scalar.value != 0x37E: self = .greek
      case 0x400...0x52F: self = .cyrillic
      default: return nil
      }
    }
  }

  private func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || (0x200B...0x200D).contains(scalar.value)
      || (0x300...0x36F).contains(scalar.value)
  }

  /// The name of an invisible character that has no business here, or nil.
  private func invisible(
    _ scalar: Unicode.Scalar,
    after previous: Unicode.Scalar?,
    before next: Unicode.Scalar?,
    isFirst: Bool
  ) -> String? {
    switch scalar.value {
    case 0x200B: return "zero-width space"
    case 0x2060: return "word joiner"
    case 0xFEFF: return isFirst ? nil : "byte order mark"
    case 0x202A...0x202E, 0x2066...0x2069: return "bidirectional control"
    case 0x200E, 0x200F, 0x061C:
      return isRightToLeft(previous) || isRightToLeft(next) ? nil : "direction mark"
    case 0x200C, 0x200D:
      return needsJoiner(previous) || needsJoiner(next) ? nil : "zero-width joiner"
    case 0x00AD: return nil
    case 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0: return "filler"
    case 0xE0000...0xE007F:
      // Flags of regions are spelt in tags behind a black flag.
      return previous.map { $0.value == 0x1F3F4 || (0xE0020...0xE007F).contains($0.value) } ?? false
        ? nil : "tag character"
    case 0x2061...0x2064, 0x206A...0x206F, 0xFFF9...0xFFFB: return "format control"
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F...0x9F: return "control character"
    default: return nil
    }
  }

  private func isRightToLeft(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return (0x590...0x8FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value)
  }

  /// Emoji and scripts that join their letters.
  private func needsJoiner(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    if scalar.value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar.value) { return true }
    if scalar.value >= 0x2190, scalar.properties.isEmoji { return true }
    return (0x600...0x1CFF).contains(scalar.value)
  }

  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let byte = bytes[index]
    let length = byte < 0x80 ? 1 : byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else {
      return (Unicode.Scalar(byte < 0x80 ? byte : 0x2E), 1)
    }
    var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return (".", 1) }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? ".", length)
  }
}
