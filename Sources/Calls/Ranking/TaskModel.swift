/// A small logistic regression that says how much a stretch of talk sounds like a task given out.
///
/// Its table is compiled in, trained on public meetings by `scripts/train-task-model`, and always gives
/// the same answer. It knows English only. It ranks; what it finds is never a promise.
struct TaskModel: Sendable {
  /// The table, read once.
  static let shared = TaskModel()

  /// What each neighbour adds of its own score: a task is rarely said in one breath.
  private static let neighbour = 0.3

  private let table: [String: Int]

  private init() {
    var table: [String: Int] = [:]
    for line in Self.weights.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.lastIndex(of: UInt8(ascii: "\t")),
        let name = String(line[..<tab]), let text = String(line[line.index(after: tab)...]),
        let weight = Int(text)
      else { continue }
      table[name] = weight
    }
    self.table = table
  }

  /// The score of every unit, in log odds with its neighbours' share.
  func scores(of units: [TaskFeatures.Unit]) -> [Double] {
    let ranks = TaskFeatures.ranks(units)
    let own = units.indices.map { index -> Double in
      let unit = units[index]
      let names = TaskFeatures.names(
        of: unit,
        at: index,
        of: units.count,
        rank: ranks[unit.speaker] ?? 3
      )
      var sum = Self.base
      for name in names { sum += table[name] ?? 0 }
      return Double(sum) / 100
    }
    guard let low = own.min() else { return [] }
    return own.indices.map { index in
      let before = index > 0 ? own[index - 1] : low
      let after = index + 1 < own.count ? own[index + 1] : low
      return own[index] + Self.neighbour * (before + after)
    }
  }
}
