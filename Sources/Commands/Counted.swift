/// A number with its noun.
enum Counted {
  /// `1 file`, `3 files`; nouns that form their plural otherwise bring it.
  static func text(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
