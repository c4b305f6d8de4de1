public import Drafting
public import Foundation
public import Messaging

/// What reading the prompts of a workspace gave.
public struct PromptReading: Sendable {
  /// The prompts that could be read.
  public var book: PromptBook
  /// What is wrong with the files.
  public var issues: [LibraryIssue]

  /// Whether a prompt cannot be used as it is.
  public var hasErrors: Bool { issues.contains { $0.severity == .error } }
}

/// Reads prompt files, from a folder or from memory.
///
/// A file whose name begins with an underscore (`_house.prompt`) is a part of others.
public struct PromptLoader {
  /// The folder in a workspace; messages begin with it.
  public var folder: String
  /// The most bytes of one file.
  public static let sizeLimit = 1 << 20

  /// A loader.
  public init(folder: String = "prompts") {
    self.folder = folder
  }

  /// Reads texts by path; paths outside the folder, and files that are no prompts, are left out.
  public func load(files: [String: String]) -> PromptReading {
    let log = ReadingLog()
    var prompts: [PromptFile] = []
    for path in files.keys.sorted() where path.hasSuffix(".prompt") {
      let full = path.contains("/") ? path : "\(folder)/\(path)"
      guard full.hasPrefix(folder + "/"), let text = files[path] else { continue }
      if let file = read(Array(text.utf8), full, log) { prompts.append(file) }
    }
    return reading(prompts, log)
  }

  /// Reads the prompt files of a workspace's folder; a workspace without the folder has none.
  public func load(workspace: URL) -> PromptReading {
    let log = ReadingLog()
    var prompts: [PromptFile] = []
    let root = workspace.appending(path: folder, directoryHint: .isDirectory)
    guard FileManager.default.fileExists(atPath: root.path) else { return reading([], log) }
    do {
      for name in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
      where name.hasSuffix(".prompt") && !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        do {
          let data = try Data(contentsOf: root.appending(path: name))
          if let file = read([UInt8](data), path, log) { prompts.append(file) }
        } catch {
          unreadable(path, SystemReason.text(of: error), log)
        }
      }
    } catch {
      unreadable(folder, SystemReason.text(of: error), log)
    }
    return reading(prompts, log)
  }

  private func reading(_ prompts: [PromptFile], _ log: ReadingLog) -> PromptReading {
    let book = PromptBook(prompts)
    return PromptReading(book: book, issues: (log.issues + PromptLint(book: book).issues).sorted())
  }

  private func read(_ bytes: [UInt8], _ path: String, _ log: ReadingLog) -> PromptFile? {
    guard bytes.count <= Self.sizeLimit else {
      unreadable(path, "it has more than 1 MB", log)
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      unreadable(path, "it is not UTF-8", log)
      return nil
    }
    let parts = FrontMatter(text)
    guard parts.isClosed else {
      log.report(
        "prompt-syntax",
        at: SourceLocation(file: path, line: 1, column: 1),
        "the front matter is never closed. End it with a line of three dashes."
      )
      return nil
    }
    var node: SourceNode?
    if let yaml = parts.yaml {
      // Blank lines in front keep the line numbers of the file.
      let before = log.issues.count
      node = YAMLSource(path: path).root(of: "\n" + yaml, log: log)
      if node == nil, log.issues.count > before { return nil }
    }
    return PromptFile(
      frontMatter: node,
      body: parts.body,
      bodyLine: parts.bodyLine,
      path: path,
      log: log
    )
  }

  private func unreadable(_ path: String, _ why: String, _ log: ReadingLog) {
    log.report(
      "unreadable-file",
      at: SourceLocation(file: path, line: 1, column: 1),
      "the prompt cannot be read: \(why)."
    )
  }
}

/// A file cut at its front matter.
private struct FrontMatter {
  var yaml: String?
  var body: String
  var bodyLine = 1
  var isClosed = true

  init(_ source: String) {
    var bytes = source.utf8.filter { $0 != 0x0D }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, Self.isFence(first) else {
      body = text
      return
    }
    guard let end = lines.dropFirst().firstIndex(where: Self.isFence) else {
      body = ""
      isClosed = false
      return
    }
    yaml = lines[1..<end].joined(separator: "\n")
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
  }

  private static func isFence(_ line: Substring) -> Bool {
    let kept = line.utf8.reversed().drop { $0 == 0x20 || $0 == 0x09 }
    return kept.count == 3 && kept.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
