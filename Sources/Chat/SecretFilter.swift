/// Takes a key out of a text that comes in pieces, also when the pieces cut the key.
struct SecretFilter: Sendable {
  private static let shown = Array("[key]".utf8)

  private let keys: [[UInt8]]
  private var held: [UInt8] = []

  /// A filter for `secrets`; those too short to be keys are ignored.
  init(secrets: [Secret]) {
    keys = secrets.map { $0.withText { Array($0.utf8) } }.filter { $0.count >= 8 }
  }

  /// What of the text up to and with `piece` can be shown.
  mutating func push(_ piece: String) -> String {
    if keys.isEmpty || (held.isEmpty && !mayBegin(in: piece)) { return piece }
    held.append(contentsOf: piece.utf8)
    for key in keys {
      while let range = held.firstRange(of: key) { held.replaceSubrange(range, with: Self.shown) }
    }
    let keep = longestBeginning
    let end = held.count - keep
    let shown = String(decoding: held[..<end], as: UTF8.self)
    held.removeFirst(end)
    return shown
  }

  /// What was held back when the text is over.
  mutating func flush() -> String {
    defer { held = [] }
    return String(decoding: held, as: UTF8.self)
  }

  private func mayBegin(in piece: String) -> Bool {
    keys.contains { key in piece.utf8.contains(key[0]) }
  }

  /// How many of the last bytes may be the beginning of a key.
  private var longestBeginning: Int {
    var longest = 0
    for key in keys {
      var length = min(key.count - 1, held.count)
      while length > longest {
        if held.suffix(length).elementsEqual(key.prefix(length)) { longest = length }
        length -= 1
      }
    }
    return longest
  }
}
