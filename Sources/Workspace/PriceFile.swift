package import Chat
package import Foundation
package import Messaging

/// Reads what models cost from the file that `price_file` names.
///
/// YAML with `currency`, `date` and `prices`, a list of `model`, `input`, `output`, `cached_input`
/// and `date`; or CSV with those columns and `currency`. Prices are for a million tokens. Of several
/// prices of a model the last one that is in force counts; one without a date has the file's.
package struct PriceFile {
  private struct Row {
    var model: String
    var price: PriceList.Price
    var date: CivilDate
  }

  /// The prices in force on a day.
  ///
  /// - Throws: `WorkspaceError` with every located problem.
  package static func read(_ url: URL, shownAs path: String, on day: CivilDate)
    throws(WorkspaceError) -> PriceList
  {
    let bytes: [UInt8]
    do {
      bytes = try [UInt8](Data(contentsOf: url))
    } catch {
      throw WorkspaceError("The price file \(path) cannot be read: \(error.localizedDescription)")
    }
    return try path.lowercased().hasSuffix(".csv")
      ? csv(bytes, path, day) : yaml(bytes, path, day)
  }

  private static func list(_ rows: [Row], _ currency: String, _ day: CivilDate) -> PriceList {
    var prices: [String: PriceList.Price] = [:]
    for row in rows.sorted(by: { $0.date < $1.date }) where row.date <= day {
      prices[row.model] = row.price
    }
    return PriceList(currency: currency, prices: prices)
  }

  private static func yaml(
    _ bytes: [UInt8],
    _ path: String,
    _ day: CivilDate
  ) throws(WorkspaceError) -> PriceList {
    let log = ReadingLog()
    var rows: [Row] = []
    var currency = "USD"
    if let root = YAMLSource(path: path).root(of: bytes, log: log),
      let reader = EntityReader(root, what: "price file", log: log)
    {
      currency = reader.string("currency") ?? currency
      let date = reader.date("date")
      if let node = reader.node("prices"), case .sequence(let items) = node.value {
        rows = items.compactMap { row($0, date, log) }
      } else {
        log.report("wrong-type", at: root.location, "a price file needs \"prices\", a list.")
      }
      reader.finish()
    }
    let errors = log.issues.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw WorkspaceError(errors.map(\.description).joined(separator: "\n"))
    }
    return list(rows, currency, day)
  }

  private static func row(_ node: SourceNode, _ date: CivilDate?, _ log: ReadingLog) -> Row? {
    guard let reader = EntityReader(node, what: "price", log: log) else { return nil }
    let model = reader.text("model")
    let input = reader.number("input")
    let output = reader.number("output")
    let cached = reader.number("cached_input")
    let own = reader.date("date") ?? date
    reader.finish()
    guard let input, let output, let own, input >= 0, output >= 0, (cached ?? 0) >= 0 else {
      log.report(
        "missing-value",
        at: node.location,
        "a price needs \"input\" and \"output\", zero or more for a million tokens, and a \"date\" "
          + "here or for the file."
      )
      return nil
    }
    guard let model else { return nil }
    let price = PriceList.Price(input: input, output: output, cachedInput: cached)
    return Row(model: model, price: price, date: own)
  }

  private static func csv(
    _ bytes: [UInt8],
    _ path: String,
    _ day: CivilDate
  ) throws(WorkspaceError) -> PriceList {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let separator = lines.first.map { $0.contains(0x3B) ? UInt8(0x3B) : 0x2C } ?? 0x2C
    func fields(_ line: ArraySlice<UInt8>) -> [String] {
      line.split(separator: separator, omittingEmptySubsequences: false).map { field in
        let trimmed = field.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
        return String(decoding: trimmed, as: UTF8.self)
      }
    }
    let names = lines.first.map(fields)?.map { $0.lowercased() } ?? []
    for name in ["model", "input", "output", "date"] where !names.contains(name) {
      throw WorkspaceError(
        "\(path):1: the column \"\(name)\" is missing. A price file has the columns model, input, "
          + "output, cached_input, date and currency."
      )
    }
    var rows: [Row] = []
    var currency = "USD"
    var problems: [String] = []
    for (index, line) in lines.enumerated().dropFirst() where line.contains(where: { $0 > 0x20 }) {
      let row = Dictionary(zip(names, fields(line)), uniquingKeysWith: { first, _ in first })
      guard let model = row["model"], !model.isEmpty, let date = CivilDate(iso: row["date"] ?? ""),
        let input = Double(row["input"] ?? ""), input >= 0, input.isFinite,
        let output = Double(row["output"] ?? ""), output >= 0, output.isFinite
      else {
        problems.append(
          "\(path):\(index + 1): a price needs a model, a date YYYY-MM-DD, and input and output as "
            + "numbers for a million tokens."
        )
        continue
      }
      if let own = row["currency"], !own.isEmpty { currency = own }
      let cached = row["cached_input"].flatMap { Double($0) }
      let price = PriceList.Price(input: input, output: output, cachedInput: cached)
      rows.append(Row(model: model, price: price, date: date))
    }
    guard problems.isEmpty else { throw WorkspaceError(problems.joined(separator: "\n")) }
    return list(rows, currency, day)
  }
}
