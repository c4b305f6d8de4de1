/// Text that rules are run on, with the way back to the file.
///
/// Offsets are UTF-8 bytes. Every view is valid UTF-8; line ends are LF.
struct TextView: Sendable {
  private(set) var bytes: [UInt8] = []
  private var runs: [Run] = []

  /// A stretch of the view and what of the source it stands for.
  private struct Run: Sendable {
    var start: Int
    var source: Int
    /// The length in the source where the whole stretch stands for it; -1 where byte stands for byte.
    var width: Int
  }

  /// Adds bytes of the source as they are.
  mutating func append(_ text: some Collection<UInt8>, verbatimFrom source: Int) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.width < 0, last.source + bytes.count - last.start == source {
      bytes.append(contentsOf: text)
      return
    }
    runs.append(Run(start: bytes.count, source: source, width: -1))
    bytes.append(contentsOf: text)
  }

  /// Adds bytes that stand for a stretch of the source as a whole.
  mutating func append(_ text: some Collection<UInt8>, standingFor source: Range<Int>) {
    guard !text.isEmpty else { return }
    runs.append(Run(start: bytes.count, source: source.lowerBound, width: source.count))
    bytes.append(contentsOf: text)
  }

  /// Puts an asterisk in place of each byte but line ends; a character of several becomes several.
  mutating func mask(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A { bytes[index] = UInt8(ascii: "*") }
  }

  /// Adds another view.
  mutating func append(_ other: TextView) {
    let shift = bytes.count
    runs += other.runs.map { Run(start: $0.start + shift, source: $0.source, width: $0.width) }
    bytes += other.bytes
  }

  /// The bytes of the source that a range of the view came from.
  func source(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    let first = run(at: range.lowerBound)
    let start = first.width < 0 ? first.source + range.lowerBound - first.start : first.source
    guard !range.isEmpty else { return start..<start }
    let last = run(at: range.upperBound - 1)
    let end =
      last.width < 0 ? last.source + range.upperBound - last.start : last.source + last.width
    return min(start, end)..<max(start, end)
  }

  private func run(at offset: Int) -> Run { runs[number(ofRunAt: offset)] }

  private func number(ofRunAt offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A part of the view as a view of its own.
  func part(_ range: Range<Int>) -> TextView {
    var part = TextView()
    var low = range.lowerBound
    var index = number(ofRunAt: low)
    while low < range.upperBound, index < runs.count {
      let next = index + 1 < runs.count ? runs[index + 1].start : bytes.count
      let high = min(next, range.upperBound)
      let run = runs[index]
      if run.width < 0 {
        part.append(bytes[low..<high], verbatimFrom: run.source + low - run.start)
      } else {
        part.append(bytes[low..<high], standingFor: run.source..<run.source + run.width)
      }
      low = high
      index += 1
    }
    return part
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the view holds anything but white space.
  var hasInk: Bool { bytes.contains { $0 > 0x20 } }
}
