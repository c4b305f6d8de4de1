extension JSONShape {
  /// A shape from its notation, one key a line, the keys of an object two spaces further in.
  ///
  ///     status: checked | approved
  ///     play_id?: string               may be null
  ///     titles[]: string               a list
  ///     objections[]:                  a list of objects
  ///       response: string
  ///     fields{}:                      an object with free keys
  ///       value?: string
  ///
  /// The notation is written by us: what is wrong in it is a programmer's error.
  init(notation: String) {
    var lines = notation.split(separator: "\n")[...]
    self = .object(Self.members(&lines, indent: 0))
  }

  private static func members(_ lines: inout ArraySlice<Substring>, indent: Int) -> [Member] {
    var members: [Member] = []
    while let line = lines.first, Self.indent(of: line) == indent {
      lines.removeFirst()
      let parts = line.dropFirst(indent).split(separator: ":", maxSplits: 1)
      precondition(!parts.isEmpty, "a line without a key: \(line)")
      var key = parts[0]
      let type = parts.count == 2 ? parts[1].drop { $0 == " " } : ""
      let isNullable = key.hasSuffix("?")
      if isNullable { key = key.dropLast() }
      let ending = key.suffix(2)
      if ending == "[]" || ending == "{}" { key = key.dropLast(2) }
      let element: JSONShape =
        type.isEmpty ? .object(self.members(&lines, indent: indent + 2)) : scalar(type)
      let shape: JSONShape =
        ending == "[]" ? .list(element) : ending == "{}" ? .map(element) : element
      members.append(Member(key: String(key), shape: shape, isNullable: isNullable))
    }
    return members
  }

  private static func indent(of line: Substring) -> Int {
    line.prefix { $0 == " " }.count
  }

  private static func scalar(_ name: Substring) -> JSONShape {
    switch name {
    case "string": return .string
    case "date": return .date
    case "integer": return .integer
    case "number": return .number
    case "boolean": return .boolean
    default:
      let names = name.split(separator: "|").map { part in
        String(part.drop { $0 == " " }.prefix { $0 != " " })
      }
      precondition(names.count > 1, "\(name) is no type and no closed list")
      return .choice(names)
    }
  }
}
