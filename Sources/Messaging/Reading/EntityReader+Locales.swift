extension EntityReader {
  /// What stands under `locales`: the words of an entity in other languages, by BCP 47 tag.
  ///
  /// - Parameters:
  ///   - what: What the entity is, for messages.
  ///   - read: Reads the words of one language; `nil` where they cannot be used.
  /// - Returns: The words by tag; a tag that is none is reported and left out.
  func localised<Words>(_ what: String, _ read: (EntityReader) -> Words?) -> [String: Words] {
    var result: [String: Words] = [:]
    for entry in entries("locales") {
      guard LocaleTag.isWellFormed(entry.key) else {
        report(
          "unknown-value",
          at: entry.location,
          "\"\(entry.key)\" is no locale: write a BCP 47 tag such as en, de or en-GB."
        )
        continue
      }
      let name = "\(what) in \(entry.key)"
      guard let reader = EntityReader(entry.value, what: name, log: log) else { continue }
      result[entry.key] = read(reader)
      reader.finish()
    }
    return result
  }
}
