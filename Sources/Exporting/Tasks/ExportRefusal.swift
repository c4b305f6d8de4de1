/// Why an artifact cannot leave in the format that was asked for.
public struct ExportRefusal: Error, Hashable, CustomStringConvertible {
  /// What cannot leave, and why, in a sentence.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
