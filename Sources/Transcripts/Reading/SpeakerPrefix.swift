/// The first words of a line as someone's name: `Name: text`.
struct SpeakerPrefix {
  var name: Bytes
  var text: Bytes

  /// Splits at the first colon that a space, a tab or the line's end follows.
  ///
  /// A colon inside brackets belongs to the name, as in `Ana (EMEA: North): hello`; the colon of a
  /// time or a link splits nothing.
  init?(_ line: Bytes) {
    let line = line.trimmed
    var depth = 0
    for index in line.indices.prefix(200) {
      switch line[index] {
      case Byte.openParenthesis, Byte.openBracket:
        depth += 1
      case Byte.closeParenthesis, Byte.closeBracket:
        depth -= 1
      case Byte.colon where depth <= 0:
        let next = index + 1
        guard next == line.endIndex || Byte.isBlank(line[next]) || line[next] == Byte.lineFeed
        else { continue }
        name = line[..<index].trimmed
        text = line[next...].trimmed
        guard !name.isEmpty else { return nil }
        return
      default:
        continue
      }
    }
    return nil
  }
}
