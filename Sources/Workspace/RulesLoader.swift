package import Foundation
package import Messaging
package import Rules

/// The rules of a workspace and what is wrong with their files.
package struct RulesReading {
  /// The rules that can be used.
  package var rules: [StyleRule]
  /// Rules of kinds that do not run here, by name, and why.
  package var refused: [(name: String, kind: String, reason: String)]
  /// Every problem, in the order of the files.
  package var issues: [LibraryIssue]

  /// The problems that keep a rule from being used by mistake.
  package var errors: [LibraryIssue] { issues.filter { $0.severity == .error } }
}

/// Reads rule files: `PACK/RULE.yaml`, or folders below the pack.
package struct RulesLoader {
  /// The folder that holds the packs; messages begin with it.
  package var folder: String

  /// A loader.
  package init(folder: String = "guardrails/rules") {
    self.folder = folder
  }

  /// Reads the packs of a workspace; none where it has no such folder.
  package func load(workspace: URL) -> RulesReading {
    load(packs: workspace.appending(path: folder, directoryHint: .isDirectory))
  }

  /// Reads the packs below a folder.
  ///
  /// Hidden files are passed over; links are followed to files, not to folders. A file that cannot
  /// be read is an issue of the result.
  package func load(packs root: URL) -> RulesReading {
    let log = ReadingLog()
    var files: [(path: String, bytes: [UInt8])] = []
    for path in paths(below: root, log) where Self.ending(of: path) != nil {
      let url = root.appending(path: path, directoryHint: .notDirectory)
      do {
        files.append((path, try [UInt8](Data(contentsOf: url))))
      } catch {
        log.report(
          "unreadable-file",
          at: place(path),
          "the file cannot be read: \(error.localizedDescription)"
        )
      }
    }
    return load(files, log)
  }

  /// Reads texts by path, relative to the folder of the packs.
  package func load(files: [String: String]) -> RulesReading {
    let sorted = files.sorted { $0.key < $1.key }
    return load(sorted.map { ($0.key, Array($0.value.utf8)) }, ReadingLog())
  }

  private func load(_ files: [(path: String, bytes: [UInt8])], _ log: ReadingLog) -> RulesReading {
    var reading = RulesReading(rules: [], refused: [], issues: [])
    var names: [String: String] = [:]
    for file in files where Self.ending(of: file.path) != nil {
      guard let name = Self.name(ofRuleAt: file.path) else {
        log.report(
          "unknown-file",
          at: place(file.path),
          severity: .warning,
          "a rule lies in the folder of its pack, \(folder)/PACK/\(file.path); it is not read here."
        )
        continue
      }
      if let other = names[name.lowercased()] {
        log.report(
          "duplicate-id",
          at: place(file.path),
          "there are two rules of the name \(name): this one and \(folder)/\(other). Rename one."
        )
        continue
      }
      names[name.lowercased()] = file.path
      let source = YAMLSource(path: "\(folder)/\(file.path)", sizeLimit: 4 << 20)
      guard let root = source.root(of: Self.mended(file.bytes), log: log) else { continue }
      switch StyleRule.read(root, name: name, log: log) {
      case .rule(let rule): reading.rules.append(rule)
      case .refused(let name, let kind, let reason): reading.refused.append((name, kind, reason))
      case .failed: break
      }
    }
    reading.issues = log.issues
    return reading
  }

  /// The text with `\'` as `'` inside double quotes, which other readers of YAML let pass.
  private static func mended(_ bytes: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "\\")
    let quote = UInt8(ascii: "'")
    guard bytes.firstRange(of: [slash, quote]) != nil else { return bytes }
    var result: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex > 0 { result.append(0x0A) }
      let value = line.drop { $0 != UInt8(ascii: ":") }.dropFirst().drop { $0 == 0x20 }
      guard value.first == UInt8(ascii: "\"") else {
        result += line
        continue
      }
      var isEscaped = false
      for byte in line {
        if isEscaped, byte == quote { result.removeLast() }
        result.append(byte)
        isEscaped = byte == slash && !isEscaped
      }
    }
    return result
  }

  /// The pack's name, those of folders below it and the rule's own, joined with full stops.
  private static func name(ofRuleAt path: String) -> String? {
    guard let ending = ending(of: path) else { return nil }
    let parts = path.dropLast(ending.count).split(separator: "/")
    guard parts.count > 1 else { return nil }
    return parts.joined(separator: ".")
  }

  /// Packs bring other files too, such as a `meta.json`; those are none of ours.
  private static func ending(of path: String) -> String? {
    [".yaml", ".yml"].first { path.hasSuffix($0) }
  }

  private func place(_ path: String) -> SourceLocation {
    SourceLocation(file: "\(folder)/\(path)", line: 1, column: 1)
  }

  /// The paths of the files below a folder, relative to it and sorted.
  private func paths(below root: URL, _ log: ReadingLog) -> [String] {
    let manager = FileManager.default
    guard manager.fileExists(atPath: root.path(percentEncoded: false)) else { return [] }
    var found: [String] = []
    var folders = [""]
    while let next = folders.popLast() {
      let url = next.isEmpty ? root : root.appending(path: next, directoryHint: .isDirectory)
      do {
        for name in try manager.contentsOfDirectory(atPath: url.path(percentEncoded: false)) {
          guard !name.hasPrefix(".") else { continue }
          let relative = next.isEmpty ? name : "\(next)/\(name)"
          let path = root.appending(path: relative).path(percentEncoded: false)
          let kind = try manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType
          if kind == .typeDirectory { folders.append(relative) } else { found.append(relative) }
        }
      } catch {
        log.report(
          "unreadable-file",
          at: place(next),
          "the folder cannot be read: \(error.localizedDescription)"
        )
      }
    }
    return found.sorted()
  }
}
