/// Puts values into the words of a block: `{{pain.line}}` becomes the line of the pain.
///
/// A merge tag of the message itself, such as `{{contact.first_name | "there"}}`, stays as it is.
/// Tokens of approved messaging are put in as tokens and expanded later, with exact spans.
struct BlockText {
  /// The values by name.
  var values: [String: String]
  /// Whether what is not known of the sender stays a merge tag: a partner's own tool knows it.
  var leavesSenderToTool = false

  /// A block that asks for something the brief does not have.
  struct Unfilled: Error, Hashable {
    /// The name in the block.
    var name: String
  }

  /// The words with all values put in; a value that opens a sentence gets a capital.
  ///
  /// - Throws: `Unfilled` where a value is missing.
  func fill(_ template: String) throws(Unfilled) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
      result += rest[..<open.lowerBound]
      let name = rest[open.upperBound..<close.lowerBound].filter { $0 != " " }
      if isMergeTag(String(name)) {
        result += rest[open.lowerBound..<close.upperBound]
      } else {
        guard let value = values[String(name)], !value.isEmpty else {
          throw Unfilled(name: String(name))
        }
        result += Self.opensSentence(result) ? Self.capitalised(value) : value
      }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// Whether the sending tool fills it in: the reader's fields always, the sender's where the brief
  /// does not know them.
  private func isMergeTag(_ name: String) -> Bool {
    if name.hasPrefix("contact.") || name.hasPrefix("company.") { return true }
    return leavesSenderToTool && name.hasPrefix("sender.") && (values[name] ?? "").isEmpty
  }

  private static func opensSentence(_ text: String) -> Bool {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return true }
    return last == "." || last == "?" || last == "!"
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
