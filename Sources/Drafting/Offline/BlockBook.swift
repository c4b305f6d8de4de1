import Messaging

/// The building blocks of a library by their role, in one language.
///
/// A block's id names its role: `BLK-open-email-trigger-2` is the second block of the role
/// `open-email-trigger`, and `BLK-de-open-email-trigger-1` with `locale: de` the first in German.
struct BlockBook {
  /// The language, as the brief names it.
  let locale: String?
  private let byRole: [String: [Block]]

  init(_ library: Library, locale: String?) {
    self.locale = locale
    var byRole: [String: [Block]] = [:]
    for block in library.blocks {
      let isMeant =
        block.locale.map { own in locale.map { LocaleTag.covers(own, $0) } ?? false }
        ?? library.isOwnLanguage(locale)
      if isMeant { byRole[Self.role(of: block), default: []].append(block) }
    }
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

  /// What to add where a role has no block.
  func missing(_ role: String) -> DraftingError {
    .missingMessaging("There is no block \(exampleID(role)): add one to blocks.yaml.")
  }

  /// An id that a block of the role may have, in this language.
  func exampleID(_ role: String) -> String {
    let isTagged = byRole.values.first?.first?.locale != nil || byRole.isEmpty
    guard isTagged, let locale else { return "BLK-\(role)-1" }
    return "BLK-\(LocaleTag.language(of: locale))-\(role)-1 with locale: \(locale)"
  }

  static func role(of block: Block) -> String {
    var parts = block.id.split(separator: "-").map(String.init)
    if parts.first == "BLK" { parts.removeFirst() }
    if let locale = block.locale, parts.count > 1,
      parts.first?.lowercased() == LocaleTag.language(of: locale)
    {
      parts.removeFirst()
    }
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
