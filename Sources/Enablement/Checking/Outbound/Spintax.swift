/// A text with spin groups, `{one|two}`; merge tags in double braces are none.
struct Spintax: Sendable {
  /// A part of the text.
  indirect enum Part: Sendable {
    case text(String)
    case group([[Part]], range: Range<Int>)
  }

  /// Why a text cannot be read.
  struct Fault: Error, Hashable {
    /// The brace that has no partner.
    var range: Range<Int>
  }

  /// The parts in order.
  let parts: [Part]

  /// Reads a text.
  ///
  /// - Throws: `Fault` where a brace has no partner.
  init(_ text: String) throws(Fault) {
    var reader = SpintaxReader(bytes: Array(text.utf8), tags: MergeTag.tags(in: text).map(\.range))
    parts = try reader.parts(in: nil)
  }

  /// Every group, the inner ones too.
  var groups: [(choices: [[Part]], range: Range<Int>)] { Self.groups(in: parts) }

  /// How many texts there are; a million stands for any higher number.
  var count: Int { Self.count(parts) }

  /// The texts: all of them where there are at most `limit`, else each branch at least once and
  /// then more by seed.
  func paths(limit: Int = 512, drawn: Int = 200, seed: UInt64 = 1) -> [String] {
    let total = count
    guard total > limit else { return (0..<total).map { Self.text(parts, number: $0) } }
    let widest = groups.map(\.choices.count).max() ?? 1
    var state = seed
    return (0..<widest).map { turn in Self.text(parts) { turn % $0 } }
      + (0..<drawn).map { _ in
        Self.text(parts) { count in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Int((state >> 33) % UInt64(count))
        }
      }
  }

  /// The text with a number from 0 to `count`, each number another one.
  private static func text(_ parts: [Part], number: Int) -> String {
    var rest = number
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .group(let choices, _):
        let counts = choices.map(count)
        let own = counts.reduce(0, +)
        var inner = rest % own
        rest /= own
        var chosen = 0
        while inner >= counts[chosen] {
          inner -= counts[chosen]
          chosen += 1
        }
        result += text(choices[chosen], number: inner)
      }
    }
    return result
  }

  /// The text of some parts, with a choice for every group.
  static func text(_ parts: [Part], choosing choice: (Int) -> Int) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .group(let choices, _): text(choices[choice(choices.count)], choosing: choice)
      }
    }.joined()
  }

  private static func groups(in parts: [Part]) -> [(choices: [[Part]], range: Range<Int>)] {
    parts.flatMap { part -> [(choices: [[Part]], range: Range<Int>)] in
      guard case .group(let choices, let range) = part else { return [] }
      return [(choices, range)] + choices.flatMap { groups(in: $0) }
    }
  }

  private static func count(_ parts: [Part]) -> Int {
    parts.reduce(1) { total, part in
      guard case .group(let choices, _) = part else { return total }
      // A million texts are as good as infinitely many here.
      let own = choices.reduce(0) { min($0 + count($1), 1_000_000) }
      return min(total * own, 1_000_000)
    }
  }
}

/// Reads the bytes of a text with spin groups.
private struct SpintaxReader {
  let bytes: [UInt8]
  let tags: [Range<Int>]
  var index = 0
  private var depth = 0

  init(bytes: [UInt8], tags: [Range<Int>]) {
    self.bytes = bytes
    self.tags = tags
  }

  /// The parts up to the end of a branch, or of the text where `group` is nil.
  mutating func parts(in group: Int?) throws(Spintax.Fault) -> [Spintax.Part] {
    var parts: [Spintax.Part] = []
    var letters: [UInt8] = []
    while index < bytes.count {
      if let tag = tags.first(where: { $0.lowerBound == index }) {
        letters += bytes[tag]
        index = tag.upperBound
        continue
      }
      let byte = bytes[index]
      if group != nil, byte == UInt8(ascii: "|") || byte == UInt8(ascii: "}") { break }
      if byte == UInt8(ascii: "}") { throw Spintax.Fault(range: index..<index + 1) }
      if byte == UInt8(ascii: "{") {
        if !letters.isEmpty { parts.append(.text(String(decoding: letters, as: UTF8.self))) }
        letters = []
        parts.append(try self.group())
        continue
      }
      letters.append(byte)
      index += 1
    }
    if !letters.isEmpty { parts.append(.text(String(decoding: letters, as: UTF8.self))) }
    return parts
  }

  private mutating func group() throws(Spintax.Fault) -> Spintax.Part {
    let start = index
    depth += 1
    defer { depth -= 1 }
    guard depth <= 8 else { throw Spintax.Fault(range: start..<start + 1) }
    index += 1
    var choices: [[Spintax.Part]] = []
    while true {
      choices.append(try parts(in: start))
      guard index < bytes.count else { throw Spintax.Fault(range: start..<start + 1) }
      index += 1
      if bytes[index - 1] == UInt8(ascii: "}") { break }
    }
    return .group(choices, range: start..<index)
  }
}
