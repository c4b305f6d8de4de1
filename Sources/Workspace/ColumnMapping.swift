import Messaging

/// How the columns of somebody else's file become those of `partners.csv`.
///
/// ```yaml
/// columns: { partner_id: partner_key, name: Partner Name, region: Country }
/// values: { status: { Active: active, Inactive: exited }, region: { United Kingdom: GB } }
/// defaults: { type: msp, tier: registered }
/// ```
package struct ColumnMapping: Sendable, Hashable {
  /// The column of the file for each column of ours.
  package var columns: [String: String]
  /// Our word for a word of the file, by our column.
  package var values: [String: [String: String]]
  /// What stands where the file has nothing, by our column.
  package var defaults: [String: String]

  /// A mapping that changes nothing.
  package init() {
    columns = [:]
    values = [:]
    defaults = [:]
  }

  /// The columns of `partners.csv`.
  package static let known = PartnersFile.Column.allCases.map(\.rawValue)

  /// Reads a mapping file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its name, for messages.
  /// - Throws: `WorkspaceError` with every located problem.
  package init(bytes: [UInt8], path: String) throws(WorkspaceError) {
    self.init()
    let log = ReadingLog()
    if let root = YAMLSource(path: path).root(of: bytes, log: log),
      let reader = EntityReader(root, what: "column mapping", log: log)
    {
      columns = Self.words(reader.node("columns"), log)
      defaults = Self.words(reader.node("defaults"), log)
      for (column, node, _) in Self.entries(reader.node("values"), log) {
        values[column] = Self.words(node, log, keysAreColumns: false)
      }
      reader.finish()
    }
    let errors = log.issues.sorted().filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw WorkspaceError(errors.map(\.description).joined(separator: "\n"))
    }
  }

  /// The entries of a mapping whose keys are columns of ours.
  private static func entries(
    _ node: SourceNode?,
    _ log: ReadingLog,
    keysAreColumns: Bool = true
  ) -> [(key: String, value: SourceNode, location: SourceLocation)] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.value else {
      log.report("wrong-type", at: node.location, "a mapping is needed here, not \(node.shape).")
      return []
    }
    return entries.map { entry in
      if keysAreColumns, !known.contains(entry.key) {
        let nearest = Nearest.match(for: entry.key, in: known).map { " Did you mean \"\($0)\"?" }
        log.report(
          "unknown-key",
          at: entry.location,
          "partners.csv has no column \"\(entry.key)\"."
            + (nearest ?? " It has: \(known.joined(separator: ", ")).")
        )
      }
      return (entry.key, entry.value, entry.location)
    }
  }

  private static func words(
    _ node: SourceNode?,
    _ log: ReadingLog,
    keysAreColumns: Bool = true
  ) -> [String: String] {
    var words: [String: String] = [:]
    for (key, value, location) in entries(node, log, keysAreColumns: keysAreColumns) {
      guard case .scalar(let text, _) = value.value else {
        log.report("wrong-type", at: location, "\"\(key)\" is a single value, not \(value.shape).")
        continue
      }
      words[key] = text
    }
    return words
  }
}
