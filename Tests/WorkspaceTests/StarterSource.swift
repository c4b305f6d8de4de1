import Foundation

/// Turns the repository's `guardrails/` and `prompts/` into the Swift file that is compiled in.
enum StarterSource {
  /// The top folder of the repository.
  static let root: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of `Starter+Generated.swift`.
  static func render() throws -> String {
    var text = """
      // swift-format-ignore-file
      // Written by `make generate` from guardrails/ and prompts/. Do not edit.

      extension Starter {
        /// The files of the starter as they were written, for the day in library.yaml.
        static var compiledIn: [File] {

      """
    var names: [String] = []
    var bodies = ""
    for (index, file) in try files().enumerated() {
      names.append("file\(index)")
      let isCRLF = file.text.contains("\r\n")
      let lines = file.text.replacing("\r\n", with: "\n")
      let marks = String(repeating: "#", count: marksNeeded(for: lines))
      bodies += "\nprivate let file\(index) = Starter.File(\n  \"\(file.path)\", \(marks)\"\"\"\n"
      bodies += lines
      bodies += "\n\"\"\"\(marks)\(isCRLF ? ", hasCRLF: true" : ""))\n"
    }
    text += "    var files: [File] = []\n"
    for name in names { text += "    files.append(\(name))\n" }
    text += "    return files\n  }\n}\n"
    return text + bodies
  }

  /// The files with the paths that they get in a workspace, sorted.
  private static func files() throws -> [(path: String, text: String)] {
    var result: [(path: String, text: String)] = []
    for folder in ["guardrails", "prompts"] {
      let base = root.appending(path: folder)
      let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
      while let url = found?.nextObject() as? URL {
        guard !url.hasDirectoryPath, !url.lastPathComponent.hasPrefix(".") else { continue }
        let full = url.path(percentEncoded: false)
        let path = String(full.dropFirst(root.path(percentEncoded: false).count))
        let text = try String(contentsOf: url, encoding: .utf8)
        let place =
          path.hasPrefix("guardrails/starter/")
          ? String(path.dropFirst("guardrails/starter/".count)) : path
        result.append((place, text))
      }
    }
    return result.sorted { $0.path < $1.path }
  }

  /// Enough `#` that nothing in the text ends the string or is read as an escape.
  private static func marksNeeded(for text: String) -> Int {
    var count = 1
    while text.contains("\"\"\"" + String(repeating: "#", count: count))
      || text.contains("\\" + String(repeating: "#", count: count))
    {
      count += 1
    }
    return count
  }
}
