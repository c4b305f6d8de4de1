public import Foundation
public import Messaging

/// Reads the files of a library, from a folder or from memory.
///
/// ```swift
/// let reading = LibraryLoader().load(files: [
///   "library.yaml": "name: Demo\nvendor: { name: Acme }",
///   "messaging/claims/a.yaml": "- { id: CLM-001, … }",
/// ])
/// ```
public struct LibraryLoader {
  /// The library's folder in a workspace; messages begin with it.
  public var folder: String

  /// A loader.
  public init(folder: String = "guardrails") {
    self.folder = folder
  }

  /// Reads texts by path.
  ///
  /// Paths are relative to the workspace (`guardrails/library.yaml`), and then files outside of
  /// the library's folder are for others and are left out; or, where no path begins with the
  /// folder, all of them are relative to it (`library.yaml`).
  public func load(files: [String: String]) -> LibraryReading {
    let log = ReadingLog()
    var sources: [LibrarySource] = []
    let prefix = files.keys.contains { $0.hasPrefix(folder + "/") } ? folder + "/" : ""
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix(prefix) {
      let relative = String(path.dropFirst(prefix.count))
      guard let file = classify(relative, log) else { continue }
      sources.append(source(relative, file, Array(text.utf8), log))
    }
    return LibraryReader.read(sources, log: log)
  }

  /// Reads the files below a workspace's library folder.
  ///
  /// Hidden files and folders are passed over; links are followed to files, not to folders.
  /// Whatever cannot be read is an issue of the result, a missing folder too.
  ///
  /// - Parameters:
  ///   - workspace: The workspace's folder.
  ///   - replacing: Bytes to read in the place of files, or as further files, by their path in the
  ///     workspace: the library as it would be.
  /// - Returns: The library and everything that is wrong with it.
  public func load(workspace: URL, replacing: [String: [UInt8]] = [:]) -> LibraryReading {
    let log = ReadingLog()
    var sources: [LibrarySource] = []
    let root = workspace.appending(path: folder, directoryHint: .isDirectory)
    let further = replacing.keys.filter { $0.hasPrefix(folder + "/") }
      .map { String($0.dropFirst(folder.count + 1)) }
    guard !further.isEmpty || FileManager.default.fileExists(atPath: root.path) else {
      log.report(
        LibraryReader.missingFolder,
        at: nil,
        "there is no folder \(folder) in \(workspace.path(percentEncoded: false)), so there is no "
          + "approved messaging. Put it back, or start with: runway init DIR"
      )
      return LibraryReader.read([], log: log)
    }
    for relative in Set(paths(below: root, log)).union(further).sorted() {
      guard let file = classify(relative, log) else { continue }
      if let bytes = replacing[full(relative)] {
        sources.append(source(relative, file, bytes, log))
        continue
      }
      let url = root.appending(path: relative, directoryHint: .notDirectory)
      do {
        let bytes = try [UInt8](Data(contentsOf: url))
        sources.append(source(relative, file, bytes, log))
      } catch {
        log.report(
          "unreadable-file",
          at: SourceLocation(file: full(relative), line: 1, column: 1),
          "the file cannot be read: \(SystemReason.text(of: error))"
        )
        // Known to exist, so that nobody is told to write it.
        if file == .library {
          sources.append(LibrarySource(path: full(relative), file: file, root: nil))
        }
      }
    }
    return LibraryReader.read(sources, log: log)
  }
}

extension LibraryLoader {
  private func full(_ relative: String) -> String { "\(folder)/\(relative)" }

  private func source(
    _ relative: String,
    _ file: LibraryFile,
    _ bytes: [UInt8],
    _ log: ReadingLog
  ) -> LibrarySource {
    let path = full(relative)
    guard file != .rule else {
      // Rules are read by whoever knows their kinds; the digest covers their text all the same.
      let text = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
      let place = SourceLocation(file: path, line: 1, column: 1)
      return LibrarySource(
        path: path,
        file: file,
        root: SourceNode(.scalar(text, isPlain: false), at: place)
      )
    }
    let root = YAMLSource(path: path).root(of: bytes, log: log)
    return LibrarySource(path: path, file: file, root: root)
  }

  private func classify(_ relative: String, _ log: ReadingLog) -> LibraryFile? {
    if let file = LibraryFile(path: relative) { return file }
    var message = "the library has no place for this file; it is not read."
    if let likely = LibraryFile.likelyPath(for: relative) {
      message += " Did you mean \"\(full(likely))\"?"
    }
    log.report(
      "unknown-file",
      at: SourceLocation(file: full(relative), line: 1, column: 1),
      severity: .warning,
      message
    )
    return nil
  }

  /// A folder that is called like a file is hardly meant to be one.
  private func noteMisleading(_ relative: String, _ log: ReadingLog) {
    guard relative.hasSuffix(".yaml") || relative.hasSuffix(".yml") else { return }
    let place = SourceLocation(file: full(relative), line: 1, column: 1)
    if LibraryFile.fixedPaths.contains(relative) {
      log.report(
        "unreadable-file",
        at: place,
        "this is a folder and has to be a file. Rename it."
      )
    } else {
      log.report(
        "unknown-file",
        at: place,
        severity: .warning,
        "this is a folder with the name of a file; nothing of it is read as that file. Rename it."
      )
    }
  }

  /// The paths of the files below a folder, relative to it and sorted.
  private func paths(below root: URL, _ log: ReadingLog) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let next = folders.popLast() {
      let url = next.isEmpty ? root : root.appending(path: next, directoryHint: .isDirectory)
      do {
        for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
          guard !name.hasPrefix(".") else { continue }
          let relative = next.isEmpty ? name : "\(next)/\(name)"
          let kind =
            try FileManager.default.attributesOfItem(
              atPath: root.appending(path: relative).path
            )[.type] as? FileAttributeType
          if kind == .typeDirectory {
            noteMisleading(relative, log)
            folders.append(relative)
          } else {
            found.append(relative)
          }
        }
      } catch {
        log.report(
          "unreadable-file",
          at: SourceLocation(file: next.isEmpty ? folder : full(next), line: 1, column: 1),
          "the folder cannot be read: \(SystemReason.text(of: error))"
        )
      }
    }
    return found.sorted()
  }
}
