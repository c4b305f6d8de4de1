/// The ids that caption cues carry, by which some formats are told apart.
enum CueIdentifier {
  /// `b3f1…-…/32-0`: a GUID, in Teams with the number of the utterance.
  static func isTeams(_ identifier: Bytes) -> Bool {
    guard let slash = identifier.firstIndex(of: Byte.slash) else { return false }
    let tail = identifier[(slash + 1)...]
    return isGUID(identifier[..<slash]) && !tail.isEmpty
      && tail.allSatisfy { Byte.isDigit($0) || $0 == Byte.dash }
  }

  /// Thirty-two hexadecimal digits in five groups.
  static func isGUID(_ text: Bytes) -> Bool {
    let groups = text.split(separator: Byte.dash, omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy(isHexDigit) }
  }

  /// The name in `3 "Name" (3330436864)`, empty where Webex does not know it.
  static func webexSpeaker(_ identifier: Bytes) -> Bytes? {
    let number = identifier.prefix(while: Byte.isDigit)
    let rest = identifier.dropFirst(number.count).trimmed
    guard !number.isEmpty, rest.first == Byte.quote, rest.last == Byte.closeParenthesis,
      let open = rest.lastIndex(of: Byte.openParenthesis)
    else { return nil }
    let account = rest[(open + 1)...].dropLast()
    let quoted = rest[..<open].trimmed
    guard quoted.count >= 2, quoted.last == Byte.quote, account.allSatisfy(Byte.isDigit) else {
      return nil
    }
    return quoted.dropFirst().dropLast().trimmed
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
  }
}
