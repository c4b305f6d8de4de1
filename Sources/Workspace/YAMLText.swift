/// Values as they are written into YAML files.
package enum YAMLText {
  /// A string: plain where nobody can read it as something else, in double quotes otherwise.
  package static func scalar(_ value: String) -> String {
    let isPlain =
      value.first?.isLetter == true
      && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.@".contains($0)) }
      && !reserved.contains(value.lowercased())
    return isPlain ? value : quoted(value)
  }

  /// A string in double quotes; line breaks and control characters are escaped.
  package static func quoted(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(text)\""
  }

  /// A list of strings in brackets.
  package static func list(_ values: [String]) -> String {
    "[" + values.map(quoted).joined(separator: ", ") + "]"
  }

  /// Words that YAML's older or newer rules read as flags or as nothing.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n",
  ]
}
