import Messaging

extension ClaimImport {
  /// The columns that a table of claims may have.
  enum Column: String, CaseIterable {
    case id, kind, text, qualifiers, verticals, personas, regions, locales, channels, products
    case audience, status, owner
    case effectiveFrom = "effective_from"
    case expiresOn = "expires_on"
    case reviewBy = "review_by"
    case disclaimers = "required_disclaimer_ids"
    case evidenceTitle = "evidence_title"
    case evidenceURL = "evidence_url"
    case evidenceMethod = "evidence_method"
    case evidenceSample = "evidence_sample"
    case evidenceDate = "evidence_date"

    /// Cells with several values.
    static let lists: [Column] = [
      .qualifiers, .verticals, .personas, .regions, .locales, .channels, .products, .disclaimers,
    ]
    /// What a claim rests on.
    static let evidence: [Column] = [
      .evidenceTitle, .evidenceURL, .evidenceMethod, .evidenceSample, .evidenceDate,
    ]

    /// The key in the library's files.
    var key: String {
      Self.evidence.contains(self) ? String(rawValue.dropFirst("evidence_".count)) : rawValue
    }

    /// The column that a header names, without regard to case, blanks and signs.
    init?(header: String) {
      let folded = Self.folded(header)
      let known = Self.allCases.first { Self.folded($0.rawValue) == folded }
      guard let column = known ?? Self.aliases[folded] else { return nil }
      self = column
    }

    private static let aliases: [String: Column] = [
      "claim": .text, "claimid": .id, "claimtext": .text, "statement": .text, "type": .kind,
      "category": .kind, "qualifier": .qualifiers, "vertical": .verticals, "persona": .personas,
      "region": .regions, "channel": .channels, "product": .products, "expires": .expiresOn,
      "validuntil": .expiresOn, "validfrom": .effectiveFrom, "source": .evidenceTitle,
      "evidence": .evidenceTitle, "disclaimers": .disclaimers,
    ]

    private static func folded(_ header: String) -> String {
      String(header.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
    }
  }

  /// Where each column stands in a table.
  struct Columns {
    private let places: [Column: Int]
    private let count: Int

    /// Finds the columns of a header.
    ///
    /// - Throws: `Failure` where a column is unknown or twice there, or a claim could not be read.
    init(_ header: [String]) throws(Failure) {
      var places: [Column: Int] = [:]
      var faults: [String] = []
      for (index, name) in header.enumerated() where name.contains(where: { !$0.isWhitespace }) {
        guard let column = Column(header: name) else {
          let known = Column.allCases.map(\.rawValue)
          let nearest = Nearest.match(for: name, in: known).map { " Did you mean “\($0)”?" } ?? ""
          faults.append("The column “\(name)” is unknown.\(nearest)")
          continue
        }
        if places[column] != nil { faults.append("Two columns are \(column.rawValue).") }
        places[column] = places[column] ?? index
      }
      for column in [Column.kind, .text] where places[column] == nil {
        faults.append("There is no column “\(column.rawValue)”.")
      }
      guard faults.isEmpty else {
        let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(description: faults.joined(separator: " ") + " Columns may be: \(known).")
      }
      self.places = places
      count = header.count
    }

    /// The cells of a row that hold something.
    ///
    /// - Throws: `RowFault` where it has more cells than the header, or lacks what a claim needs.
    func values(of row: MessagingTable.Row) throws(RowFault) -> [Column: String] {
      guard row.cells.count <= count || row.cells[count...].allSatisfy(\.isEmpty) else {
        throw RowFault(
          reason:
            "it has \(row.cells.count) cells and the header \(count). Is a separator inside a "
            + "cell unquoted?"
        )
      }
      var values: [Column: String] = [:]
      for (column, index) in places where index < row.cells.count {
        var cell = row.cells[index].drop(while: \.isWhitespace)
        while cell.last?.isWhitespace == true { cell.removeLast() }
        if !cell.isEmpty { values[column] = String(cell) }
      }
      for column in [Column.kind, .text] where values[column] == nil {
        throw RowFault(reason: "it has no \(column.rawValue).")
      }
      return values
    }
  }
}
