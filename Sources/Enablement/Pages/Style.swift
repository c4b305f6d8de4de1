/// The escape codes that a terminal view puts around words; whoever prints decides on them.
public struct Style: Sendable, Hashable {
  private var codes: [PageTone: String]

  /// No codes at all: for files, pipes and terminals without colour.
  public static let plain = Style(codes: [:])

  /// Weight for names, dimness for data, and colour for faults only.
  public static let colour = Style(codes: [
    .strong: "1", .faint: "2", .quoted: "3", .error: "31", .warning: "33", .good: "32",
  ])

  /// The words with the codes of a tone around them.
  public func applied(to text: String, _ tone: PageTone) -> String {
    guard let code = codes[tone], !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
