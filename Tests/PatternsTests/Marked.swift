/// A text with `[[` and `]]` around the places a test expects.
struct Marked {
  var text = ""
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    let bytes = Array(marked.utf8)
    var out: [UInt8] = []
    var start: Int?
    var index = 0
    while index < bytes.count {
      let isPair = index + 1 < bytes.count && bytes[index + 1] == bytes[index]
      if isPair, bytes[index] == UInt8(ascii: "["), start == nil {
        start = out.count
        index += 2
      } else if isPair, bytes[index] == UInt8(ascii: "]"), let begun = start {
        ranges.append(begun..<out.count)
        start = nil
        index += 2
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    text = String(decoding: out, as: UTF8.self)
  }
}

/// Chance that repeats itself.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
