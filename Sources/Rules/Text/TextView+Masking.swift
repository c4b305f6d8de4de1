extension TextView {
  /// Puts asterisks in place of web addresses that stand in the text as they are.
  mutating func maskAddresses() {
    var index = 0
    while let start = nextAddress(from: index) {
      var end = start
      while end < bytes.count, bytes[end] > 0x20, !"<>\"".utf8.contains(bytes[end]) { end += 1 }
      // What closes a sentence or a parenthesis is no part of it.
      while end > start, ".,;:!?)]}'*_".utf8.contains(bytes[end - 1]) { end -= 1 }
      mask(start..<end)
      index = max(end, start + 1)
    }
  }

  /// Puts asterisks in place of `$$ … $$` where it begins a line.
  mutating func maskDisplayedFormulas() {
    let dollar = UInt8(ascii: "$")
    var start: Int?
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == dollar, bytes[index + 1] == dollar else {
        index += 1
        continue
      }
      if let open = start {
        mask(open..<index + 2)
        start = nil
      } else if index == 0 || bytes[index - 1] == 0x0A {
        start = index
      }
      index += 2
    }
  }

  private func nextAddress(from start: Int) -> Int? {
    var index = start
    while index + 6 < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "/"),
        bytes[index + 2] == UInt8(ascii: "/")
      {
        var low = index
        while low > start, (bytes[low - 1] | 0x20) &- 0x61 < 26 { low -= 1 }
        if low < index { return low }
      } else if byte == UInt8(ascii: "w"), bytes[index...].starts(with: "www.".utf8),
        index == 0 || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "(")
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
