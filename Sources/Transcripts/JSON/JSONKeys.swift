/// The keys of an object and of the objects in it, three levels deep, as paths: `data.transcript`.
struct JSONKeys {
  private(set) var paths: Set<String> = []

  init(_ decoder: any Decoder) {
    if let container = try? decoder.container(keyedBy: AnyKey.self) {
      add(container, prefix: "", depth: 1)
    }
  }

  func contains(_ path: String) -> Bool {
    paths.contains(path)
  }

  /// The outermost keys, sorted, for a person to see.
  var outermost: [String] {
    paths.filter { !$0.contains(".") }.sorted()
  }

  private mutating func add(
    _ container: KeyedDecodingContainer<AnyKey>,
    prefix: String,
    depth: Int
  ) {
    for key in container.allKeys.prefix(100) {
      paths.insert(prefix + key.stringValue)
      guard depth < 3,
        let nested = try? container.nestedContainer(keyedBy: AnyKey.self, forKey: key)
      else { continue }
      add(nested, prefix: prefix + key.stringValue + ".", depth: depth + 1)
    }
  }
}

/// Any key of a JSON object.
struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}
