/// Decides for a whole file which prefixes are names, since one line alone cannot tell.
struct SpeakerRoster {
  /// How the format writes speakers.
  enum Habit {
    /// A name in front of every caption (Zoom).
    case everyCue

    /// A name only where the speaker changes (SRT, loose captions).
    case onChange
  }

  let habit: Habit
  private let accepted: Set<String>

  /// Weighs the prefix of each first line of a cue.
  ///
  /// Where names are rare, one must open the file or recur: otherwise `Boston: we are …` somewhere in
  /// the middle would own every word after it.
  init(firstLines: some Sequence<Bytes>, habit: Habit) {
    self.habit = habit
    var counts: [String: Int] = [:]
    var shapes: [String: NameShape] = [:]
    var lines = 0
    var firstName: String?
    for line in firstLines {
      lines += 1
      guard let prefix = SpeakerPrefix(line) else { continue }
      let name = prefix.name.folded
      firstName = lines == 1 ? name : firstName
      counts[name, default: 0] += 1
      shapes[name] = shapes[name] ?? NameShape(prefix.name)
    }
    let prefixed = counts.reduce(0) { sum, entry in
      let strength = shapes[entry.key]?.strength ?? .none
      let counts = strength == .odd ? entry.value >= 3 : strength != .none
      return counts ? sum + entry.value : sum
    }
    let isHabitual = habit == .everyCue && prefixed * 2 >= lines
    let names = counts.compactMap { name, count in
      guard let shape = shapes[name] else { return nil as String? }
      return Self.isName(name, shape: shape, count: count, isHabitual: isHabitual) ? name : nil
    }
    let opens = firstName.map(names.contains) ?? false
    let recurs = names.contains { counts[$0, default: 0] >= 2 }
    accepted = isHabitual || opens || recurs ? Set(names) : []
  }

  /// Whether any prefix of the file is a name.
  var isEmpty: Bool {
    accepted.isEmpty
  }

  /// The name and the rest where the line begins with an accepted name.
  func split(_ line: Bytes) -> (speaker: String?, text: Bytes) {
    guard !accepted.isEmpty, let prefix = SpeakerPrefix(line) else { return (nil, line) }
    let name = prefix.name.folded
    return accepted.contains(name) ? (name, prefix.text) : (nil, line)
  }

  private static func isName(
    _ name: String,
    shape: NameShape,
    count: Int,
    isHabitual: Bool
  ) -> Bool {
    let isDiscourse = DiscourseWords.contains(NameShape.core(of: Array(name.utf8)[...]))
    guard !isDiscourse else { return isHabitual && count >= 5 }
    switch shape.strength {
    case .none: return false
    case .odd: return isHabitual && count >= 3
    case .strong: return true
    case .weak where isHabitual: return count >= 2 || shape.words == 1
    case .weak: return count >= 3 && shape.words <= 4 && name.first?.isLowercase == false
    }
  }
}
