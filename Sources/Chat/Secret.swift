/// A key that can be sent but not shown.
///
/// Printing, interpolating, dumping or mirroring it gives `<secret>`. The only way to its text is
/// ``withText(_:)``, which the transport calls when it writes the header.
public struct Secret: Hashable, Sendable {
  private let text: String

  /// The secret `text`, without white space and line ends around it.
  public init(_ text: String) {
    self.text = Self.trimmed(text)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { text.isEmpty }

  /// Gives the text to `body` and returns what that makes of it.
  ///
  /// - Parameter body: What needs the text, such as a header's value.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withText<Result, Failure: Error>(
    _ body: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(text)
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var bytes = Substring(text).utf8
    bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the text.
  public var description: String { "<secret>" }
  /// Never the text.
  public var debugDescription: String { "<secret>" }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
