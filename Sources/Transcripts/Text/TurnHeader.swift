/// The line above a turn: a name, two blanks or more, and a time, as in `Jane Doe   0:04`.
struct TurnHeader {
  var speaker: String
  var time: TimeCode

  /// How many blanks stand between them: Otter writes two, Teams three.
  var gap: Int

  /// Whether the name is plain enough to be believed in the middle of text.
  var isStrong: Bool

  init?(_ line: Bytes) {
    let text = line.trimmed
    guard let last = text.last, Byte.isDigit(last),
      let start = text.lastIndex(where: { !Byte.isDigit($0) && $0 != Byte.colon })
    else { return nil }
    guard let code = TimeCode.whole(text[(start + 1)...]), !code.isNegative else { return nil }
    let name = text[...start].trimmed
    let between = text[name.endIndex..<start + 1].string
    gap = between.count
    guard gap >= 2 || between.contains("\t"), !name.isEmpty else { return nil }
    let shape = NameShape(name)
    guard shape.isPlausible, !name.contains(Byte.colon), name.first != Byte.openBracket,
      !DiscourseWords.contains(name)
    else { return nil }
    speaker = name.folded
    time = code
    isStrong = shape.strength == .strong
  }
}
