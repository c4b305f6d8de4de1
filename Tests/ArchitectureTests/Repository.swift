import Foundation

/// The checkout that these tests were built from.
enum Repository {
  /// Its top folder.
  static let root: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file of the repository.
  struct SourceFile {
    /// The path from the top folder.
    var path: String
    /// The folder below `Sources` or `Tests` that it lies in.
    var target: String
    /// The text.
    var text: String
  }

  /// The Swift files below a folder of the repository, sorted by path.
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    var files: [SourceFile] = []
    while let url = found?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      let path = String(url.path(percentEncoded: false).dropFirst(root.path().count))
      let parts = path.split(separator: "/")
      guard parts.count > 2 else { continue }
      let text = try String(contentsOf: url, encoding: .utf8)
      files.append(SourceFile(path: path, target: String(parts[1]), text: text))
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The modules that a text imports, with the number of the line.
  static func imports(of text: String) -> [(module: String, line: Int)] {
    var result: [(module: String, line: Int)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), words.count > keyword + 1 else {
        continue
      }
      let modifiers: Set<Substring> = [
        "public", "package", "internal", "private", "@preconcurrency",
      ]
      guard words[..<keyword].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") }) else {
        continue
      }
      let kinds: Set<Substring> = [
        "struct", "class", "enum", "func", "protocol", "var", "typealias",
      ]
      var name = words[keyword + 1]
      if kinds.contains(name), words.count > keyword + 2 { name = words[keyword + 2] }
      let module = name.prefix { $0 != "." && $0 != ";" }
      result.append((String(module), index + 1))
    }
    return result
  }

  /// The dependencies that Package.swift gives to the targets below `Sources`, by target.
  ///
  /// Read are the lines of the manifest's own two forms, `target("Name", ["A", b])` and
  /// `.executableTarget(name: "Name", dependencies: ["A"])`; a product stands for its module.
  static func manifestArrows() throws -> [String: [String]] {
    let text = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    guard let start = text.firstRange(of: "targets: [\n    // C at the edge.") else { return [:] }
    // Where the name of a target stands makes no difference.
    let rest = String(text[start.upperBound...]).replacing("target(\n      \"", with: "target(\"")
    var arrows: [String: [String]] = [:]
    for form in [" target(\"", ".executableTarget("] {
      for piece in pieces(of: rest, after: form) {
        let whole = form.hasPrefix(" ") ? "\"" + piece : piece
        let names = whole.split(separator: "\"", omittingEmptySubsequences: false)
        guard names.count > 1 else { continue }
        let list = whole.firstRange(of: "[").map { whole[$0.upperBound...].prefix { $0 != "]" } }
        let dependencies = (list ?? "").split(separator: ",").map { entry in
          let name = entry.filter { !$0.isWhitespace && $0 != "\"" }
          return products[name] ?? name
        }
        arrows[String(names[1])] = dependencies.filter { !$0.isEmpty }
      }
    }
    return arrows
  }

  /// The modules of the products that the manifest names by a constant.
  private static let products = [
    "mustache": "Mustache", "grdb": "GRDB", "swiftCSV": "SwiftCSV",
    "argumentParser": "ArgumentParser",
  ]

  /// What stands between an opening and the bracket that closes it.
  private static func pieces(of text: String, after opening: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: opening) {
      rest = rest[range.upperBound...]
      pieces.append(String(rest.prefix { $0 != ")" }))
    }
    return pieces
  }
}
