/// What `TaskModel` looks at in a unit of talk: its words, its length, its place, how much its speaker talks.
///
/// The same features as in `scripts/train-task-model`; a change here needs a new table.
struct TaskFeatures {
  /// One stretch of talk: a caption, a turn of minutes, a sentence of a long paragraph.
  struct Unit: Sendable {
    var speaker: String
    var words: [String]
  }

  private static let fillers: Set<String> = ["um", "uh", "er", "erm", "mm", "hmm", "uhm"]

  /// The words of a text: runs of ASCII letters, digits and apostrophes in lower case.
  static func words(_ text: String) -> [String] {
    var found: [String] = []
    var word: [UInt8] = []
    var bytes = Array(text.utf8)
    bytes.append(0x20)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        word.append(0x27)
        index += 3
        continue
      }
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x27: word.append(byte)
      default:
        if !word.isEmpty {
          let said = String(decoding: word, as: UTF8.self)
          if !fillers.contains(said) { found.append(said) }
          word.removeAll(keepingCapacity: true)
        }
      }
      index += 1
    }
    return found
  }

  /// How much each speaker talks: 0 for whoever talks most, 3 for the fourth and all behind.
  static func ranks(_ units: [Unit]) -> [String: Int] {
    var talk: [String: Int] = [:]
    for unit in units { talk[unit.speaker, default: 0] += unit.words.count }
    let order = talk.keys.sorted { (-(talk[$0] ?? 0), $0) < (-(talk[$1] ?? 0), $1) }
    var ranks: [String: Int] = [:]
    for (place, speaker) in order.enumerated() { ranks[speaker] = min(3, place) }
    return ranks
  }

  /// The names of the features of one unit.
  static func names(of unit: Unit, at index: Int, of count: Int, rank: Int) -> Set<String> {
    var names: Set<String> = []
    for word in unit.words { names.insert("w " + word) }
    for (first, second) in zip(unit.words, unit.words.dropFirst()) {
      names.insert("b \(first) \(second)")
    }
    let place = (Double(index) + 0.5) / Double(count)
    names.insert("pos\(Int(place * 10))")
    for limit in [95, 85, 75] where place * 100 > Double(limit) {
      names.insert("last\(100 - limit)")
    }
    names.insert("len\(lengthClass(unit.words.count))")
    names.insert("rank\(rank)")
    if place > 0.85 { names.insert("rank\(rank)last") }
    return names
  }

  private static func lengthClass(_ count: Int) -> Int {
    switch count {
    case 0: 0
    case 1: 1
    case 2...3: 2
    case 4...7: 3
    case 8...14: 4
    case 15...24: 5
    default: 6
    }
  }
}
