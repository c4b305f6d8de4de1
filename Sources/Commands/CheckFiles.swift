import Foundation
import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The files of a check: those that were named, and the texts of the folders that were named.
///
/// A walk goes through folders in the order of their names, passes hidden ones over, and follows
/// links to files but not to folders, so that no link can lead it round in a circle.
struct CheckFiles {
  /// The paths of the texts, each once, sorted.
  private(set) var paths: [String] = []
  /// What could not be read on the way.
  private(set) var unread: [UnreadText] = []
  /// What was passed over.
  private(set) var skipped = SkippedFiles()

  /// The endings of texts that a walk takes; a file that is named may have any.
  static let endings: Set<String> = ["md", "markdown", "txt", "html", "htm", "docx"]

  private let world: World
  private var seen: Set<String> = []

  /// Looks for the texts of arguments.
  init(_ arguments: [String], in world: World) {
    self.world = world
    for argument in arguments {
      if argument == "-" {
        add(argument)
      } else if isFolder(world.filePath(argument)) {
        walk(argument)
      } else {
        add(argument)
      }
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func add(_ path: String) {
    let identity =
      path == "-" ? path : URL(filePath: world.filePath(path)).standardizedFileURL.path()
    if seen.insert(identity).inserted { paths.append(path) }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func walk(_ root: String) {
    // "." and "./" show their files without them, as everybody names them.
    var shown = root
    while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    var folders = [shown]
    while let folder = folders.popLast() {
      let names: [String]
      do {
        names = try self.names(in: world.filePath(folder))
      } catch {
        unread.append(UnreadText(path: folder, message: "\(folder): \(error.reason)"))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path =
          folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        if visit(path, name: name) { folders.append(path) }
      }
    }
  }

  /// Takes a name of a folder in; true where it is a folder to walk into.
  private mutating func visit(_ path: String, name: String) -> Bool {
    let isText = Self.endings.contains(Self.ending(of: name))
    var status = stat()
    let place = world.filePath(path)
    guard lstat(place, &status) == 0 else {
      unread.append(UnreadText(path: path, message: "\(path): \(fault(errno))"))
      return false
    }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink, stat(place, &status) != 0 {
      let code = errno
      if isText {
        let reason = code == ENOENT ? "the link leads to nothing." : fault(code)
        unread.append(UnreadText(path: path, message: "\(path): \(reason)"))
      } else {
        skipped.byEnding[Self.ending(of: name), default: 0] += 1
      }
      return false
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      if isLink { skipped.links += 1 }
      return !isLink
    }
    if isText {
      // What is no regular file is named when it is read.
      add(path)
    } else {
      skipped.byEnding[Self.ending(of: name), default: 0] += 1
    }
    return false
  }

  private func fault(_ code: Int32) -> String { FileReading.Fault(errno: code).reason }

  /// The names in a folder, sorted.
  private func names(in path: String) throws(FileReading.Fault) -> [String] {
    guard let folder = opendir(path) else { throw FileReading.Fault(errno: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What stands behind the last full stop of a name, in small letters.
  static func ending(of name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, let first = parts.first, !first.isEmpty else {
      return ""
    }
    return last.lowercased()
  }
}
