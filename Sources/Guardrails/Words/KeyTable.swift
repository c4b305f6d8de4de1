/// Values by 64-bit keys that are hashes already, found without hashing them again.
///
/// Open addressing over flat arrays: a look-up is a multiplication and mostly one comparison, where
/// a `Dictionary` runs a keyed hash first. Keys that an adversary chooses can be made to collide, so
/// the keys belong to words of a library or a list, never to a text alone.
struct KeyTable<Value: Sendable>: Sendable {
  private var slots: [Slot]
  private var shift: UInt64
  /// The values in the order in which their keys were first put in.
  private(set) var values: [Value] = []

  private struct Slot: Sendable {
    var key: UInt64
    /// The value's place, or -1 in a slot that is free.
    var place: Int32
  }

  /// A table without keys.
  init() {
    slots = [Slot](repeating: Slot(key: 0, place: -1), count: 8)
    shift = 61
  }

  /// The table of a dictionary.
  init(_ dictionary: [UInt64: Value]) {
    self.init()
    for (key, value) in dictionary { self[key] = value }
  }

  /// How many keys there are.
  var count: Int { values.count }

  /// Whether there are no keys.
  var isEmpty: Bool { values.isEmpty }

  /// The value of a key; setting nil is a programmer's error, for keys are never taken out.
  subscript(key: UInt64) -> Value? {
    get {
      guard let place = place(of: key) else { return nil }
      return values[place]
    }
    set {
      guard let newValue else { preconditionFailure("keys stay in a table") }
      values[place(of: key, or: newValue)] = newValue
    }
  }

  /// The place of a key's value in ``values``.
  func place(of key: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      var slot = start(of: key)
      while true {
        let found = slots[slot]
        if found.place < 0 { return nil }
        if found.key == key { return Int(found.place) }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
    }
  }

  /// The place of a key's value, which is `initial` where the key is new.
  mutating func place(of key: UInt64, or initial: @autoclosure () -> Value) -> Int {
    if let place = place(of: key) { return place }
    if values.count * 2 >= slots.count { grow() }
    values.append(initial())
    insert(Slot(key: key, place: Int32(values.count - 1)))
    return values.count - 1
  }

  /// Changes a key's value where it lies.
  mutating func update(
    _ key: UInt64,
    or initial: @autoclosure () -> Value,
    _ change: (inout Value) -> Void
  ) {
    let place = place(of: key, or: initial())
    change(&values[place])
  }
}

extension KeyTable {
  private func start(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> shift)
  }

  private mutating func insert(_ new: Slot) {
    var slot = start(of: new.key)
    while slots[slot].place >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = new
  }

  private mutating func grow() {
    let old = slots
    shift -= 1
    slots = [Slot](repeating: Slot(key: 0, place: -1), count: old.count * 2)
    for slot in old where slot.place >= 0 { insert(slot) }
  }
}
