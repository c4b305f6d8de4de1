extension Block {
  /// ISO 27001, SOC 2 Type 2, ISO/IEC 27001:2022: a number that is a part of a standard's name.
  func isStandardNumber(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound - 1
    let stop = max(0, range.lowerBound - 6)
    while index >= stop {
      let token = tokens[index]
      if token.traits.contains(.standard) { return true }
      let isJoint = token.kind == .sign || token.kind == .number || token.first == 0x3A
      guard isJoint || Self.standardWords.contains(token.key) else { return false }
      index -= 1
    }
    return false
  }

  private static let standardWords: Set<UInt64> = [
    WordKey.of("type"), WordKey.of("iec"), WordKey.of("level"), WordKey.of("en"), WordKey.of("din"),
  ]
}
