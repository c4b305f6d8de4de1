import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Several files that are written together: all of them, or none.
///
/// Each is written whole under a temporary name beside its place; only when every byte of every
/// file is on the disk do they take their names. A full disk leaves the folder as it was.
struct FileBatch {
  private var files: [(url: URL, bytes: Data)] = []

  /// Adds a file.
  mutating func add(_ bytes: Data, at url: URL) {
    files.append((url, bytes))
  }

  /// Writes all files; those that have a name in the batch are replaced.
  ///
  /// - Throws: what the system says; then nothing was replaced.
  func write() throws {
    let manager = FileManager.default
    var staged: [(from: URL, to: URL)] = []
    do {
      for file in files {
        let folder = file.url.deletingLastPathComponent()
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = ".\(file.url.lastPathComponent).\(UUID().uuidString).part"
        let part = folder.appending(path: name)
        staged.append((part, file.url))
        try Self.write(file.bytes, to: part)
      }
    } catch {
      Self.remove(staged.map(\.from))
      throw error
    }
    for (index, file) in staged.enumerated() {
      let from = file.from.path(percentEncoded: false)
      let to = file.to.path(percentEncoded: false)
      guard rename(from, to) == 0 else {
        let code = POSIXErrorCode(rawValue: errno) ?? .EIO
        Self.remove(staged[index...].map(\.from))
        throw POSIXError(code)
      }
    }
  }

  /// Writes a new file and waits until it is on the disk.
  private static func write(_ bytes: Data, to url: URL) throws {
    try bytes.write(to: url, options: .withoutOverwriting)
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    try handle.synchronize()
  }

  private static func remove(_ urls: [URL]) {
    // What is not there any more needs no removal, and the first failure is the one to tell.
    for url in urls { try? FileManager.default.removeItem(at: url) }
  }
}
