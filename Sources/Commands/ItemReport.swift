/// A card of the library as `runway library show --format json` prints it.
struct ItemReport: Encodable {
  var version = 1
  var id: String
  /// What the item is, in words.
  var what: String
  /// Its facts, one a line, as people read them.
  var lines: [String]

  init(_ card: ItemCard) {
    id = card.id
    let all = card.text.split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    what = all.first.map { String($0.dropFirst(card.id.count).drop { $0 == " " }) } ?? ""
    lines = Array(all.dropFirst())
  }
}
