/// A place in a file; lines and columns start at 1, columns count Unicode scalars.
public struct SourceLocation: Hashable, Sendable {
  /// The path, as it was given to the reader.
  public var file: String
  /// The line.
  public var line: Int
  /// The column.
  public var column: Int

  /// Names a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// By path, then by place.
  public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `path:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
