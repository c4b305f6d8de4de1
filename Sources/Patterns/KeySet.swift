/// A set of 64-bit keys that are hashes already; see ``KeyTable``.
package struct KeySet: Sendable {
  /// 0 marks a free slot.
  private var slots: [UInt64] = [UInt64](repeating: 0, count: 8)
  private var shift: UInt64 = 61
  private var hasZero = false
  /// How many keys there are.
  package private(set) var count = 0

  /// A set without keys.
  package init() {}

  /// The set of some keys.
  package init(_ keys: some Sequence<UInt64>) {
    for key in keys { insert(key) }
  }

  /// Whether a key is in the set.
  package func contains(_ key: UInt64) -> Bool {
    if key == 0 { return hasZero }
    return slots.withUnsafeBufferPointer { slots in
      var slot = start(of: key)
      while slots[slot] != 0 {
        if slots[slot] == key { return true }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return false
    }
  }

  /// Puts a key in; a key that is in the set changes nothing.
  package mutating func insert(_ key: UInt64) {
    guard !contains(key) else { return }
    count += 1
    guard key != 0 else {
      hasZero = true
      return
    }
    if count * 2 > slots.count { grow() }
    place(key)
  }

  private func start(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> shift)
  }

  private mutating func place(_ key: UInt64) {
    var slot = start(of: key)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = key
  }

  private mutating func grow() {
    let old = slots
    shift -= 1
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for key in old where key != 0 { place(key) }
  }
}

extension KeySet: ExpressibleByArrayLiteral {
  /// The set of the keys in a literal.
  package init(arrayLiteral keys: UInt64...) { self.init(keys) }
}
