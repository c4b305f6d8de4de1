import Messaging

/// The building blocks of a library by their role.
///
/// A block's id names its role: `BLK-open-email-trigger-2` is the second block of the role
/// `open-email-trigger`.
struct BlockBook {
  private let byRole: [String: [Block]]

  init(_ library: Library) {
    var byRole: [String: [Block]] = [:]
    for block in library.blocks { byRole[Self.role(of: block.id), default: []].append(block) }
    self.byRole = byRole
  }

  /// The blocks of a role, in the order of the library.
  func blocks(_ role: String) -> [Block] { byRole[role] ?? [] }

  /// Whether the library has a block of the role.
  func has(_ role: String) -> Bool { byRole[role] != nil }

  /// One block of the role, or `nil` where the library has none.
  ///
  /// The same turn always takes the same block; turns go round the alternatives.
  func block(_ role: String, turn: Int) -> Block? {
    let choices = blocks(role)
    guard !choices.isEmpty else { return nil }
    return choices[turn % choices.count]
  }

  static func role(of id: String) -> String {
    var parts = id.split(separator: "-").map(String.init)
    if parts.first == "BLK" { parts.removeFirst() }
    if let last = parts.last, parts.count > 1, last.allSatisfy(\.isNumber) { parts.removeLast() }
    return parts.joined(separator: "-")
  }
}

/// A number that depends on nothing but the words: the same on every machine and in every run.
func stableTurn(_ words: String..., seed: Int) -> Int {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325  // FNV-1a, 64 bits
  for word in words {
    for byte in word.utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
  return Int((hash &+ UInt64(bitPattern: Int64(seed))) % 997)
}
