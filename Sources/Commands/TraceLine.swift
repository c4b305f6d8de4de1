import Guardrails
import Messaging

/// The line at the end of an exported text by which a copy can be traced back, such as
/// `OB-0001 · approved by ben on 2026-11-02 · 1a2b3c4d5e6f`.
///
/// Its figures are no assertions. Only a line of exactly this form counts, and only in the last two
/// lines of a plain text; in Markdown it is a code span, which is no prose anyway.
enum TraceLine {
  /// The findings of a text without those about the figures of its trace line.
  static func settling(_ findings: [Finding], in passage: Passage) -> [Finding] {
    guard passage.markup == .plain, let range = range(in: passage.bytes) else { return findings }
    return findings.filter { finding in
      finding.check != "claims/number" || !range.contains(finding.span.start)
    }
  }

  /// Where the line stands, or nil.
  static func range(in bytes: [UInt8]) -> Range<Int>? {
    var end = bytes.count
    for _ in 0..<2 {
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
      var start = end
      while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      guard end - start < 200 else { return nil }
      if isTrace(String(decoding: bytes[start..<end], as: UTF8.self)) { return start..<end }
      end = start
    }
    return nil
  }

  private static func isTrace(_ line: String) -> Bool {
    let parts = line.split(separator: " · ", omittingEmptySubsequences: false)
    guard parts.count >= 2, isID(parts[0]) else { return false }
    if parts.count == 2 {
      let words = parts[1].split(separator: ", ", omittingEmptySubsequences: false)
      return words.count == 2 && isWord(words[0]) && words[1].hasPrefix("verdict ")
        && isWord(words[1].dropFirst("verdict ".count))
    }
    guard parts.count == 3, parts[1].hasPrefix("approved by "),
      let on = parts[1].firstRange(of: " on ")
    else { return false }
    let name = parts[1][..<on.lowerBound].dropFirst("approved by ".count)
    let digest = parts[2].hasPrefix("sha256:") ? parts[2].dropFirst("sha256:".count) : parts[2]
    return !name.contains(where: \.isNumber) && CivilDate(iso: parts[1][on.upperBound...]) != nil
      && digest.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }

  /// `OB-0001`.
  private static func isID(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 2 && parts[0].allSatisfy { "A"..."Z" ~= $0 }
      && parts[1].utf8.count >= 4 && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == UInt8(ascii: "_") }
  }
}
