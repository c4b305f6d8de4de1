import Guardrails

/// Works out which bytes an ignore comment speaks about.
enum IgnoreRange {
  /// The line that the comment stands in, or the block behind it where it stands alone.
  static func covered(
    by comment: Range<Int>,
    comments: [Range<Int>],
    in passage: Passage
  ) -> Range<Int> {
    let bytes = passage.bytes
    let start = lineStart(comment.lowerBound, bytes)
    let end = lineEnd(comment.upperBound, bytes)
    let isAlone =
      isBlank(bytes[start..<comment.lowerBound]) && isBlank(bytes[comment.upperBound..<end])
    guard isAlone else { return start..<end }
    var next = nextLine(end, bytes)
    // Empty lines and further comments of this kind stand between it and its block.
    while next < bytes.count {
      let stop = lineEnd(next, bytes)
      if isBlank(bytes[next..<stop]) {
        next = nextLine(stop, bytes)
      } else if let other = comments.first(where: { $0.lowerBound >= next && $0.lowerBound < stop }
      ),
        isBlank(bytes[next..<other.lowerBound]),
        isBlank(bytes[other.upperBound..<lineEnd(other.upperBound, bytes)])
      {
        next = nextLine(lineEnd(other.upperBound, bytes), bytes)
      } else {
        break
      }
    }
    return next..<blockEnd(from: next, passage)
  }

  private static func blockEnd(from start: Int, _ passage: Passage) -> Int {
    let bytes = passage.bytes
    var line = start
    var end = start
    while line < bytes.count {
      let stop = lineEnd(line, bytes)
      if isBlank(bytes[line..<stop]) { break }
      end = stop
      if passage.markup == .html, closesBlock(bytes[line..<stop]) { break }
      line = nextLine(stop, bytes)
      if line == stop { break }
    }
    return end
  }

  private static let closingTags = """
    </p </li </h1 </h2 </h3 </h4 </h5 </h6 </td </th </div </blockquote </title </dd </dt </section
    """.split(separator: " ").map { Array($0.utf8) }

  private static func closesBlock(_ line: ArraySlice<UInt8>) -> Bool {
    for index in line.indices where line[index] == UInt8(ascii: "<") {
      let rest = line[index...]
      for tag in closingTags where rest.count > tag.count {
        let isTag = zip(rest, tag).allSatisfy { $0 == $1 || ($0 | 0x20) == $1 }
        let next = rest[rest.startIndex + tag.count]
        if isTag, next == UInt8(ascii: ">") || next == 0x20 { return true }
      }
    }
    return false
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func lineStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }

  private static func lineEnd(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private static func nextLine(_ end: Int, _ bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return end }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
