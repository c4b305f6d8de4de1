import Foundation

/// Files and folders that were made one after the other, and can be taken back together.
struct MadeFiles {
  private var made: [URL] = []

  /// Writes a new file, and the folders above it that are missing.
  mutating func write(_ bytes: Data, to url: URL) throws {
    try folder(url.deletingLastPathComponent())
    let isThere = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
    // Noted before it is written: of a file that is cut short nothing stays either.
    if !isThere { made.append(url) }
    try bytes.write(to: url)
  }

  /// Makes a folder and those above it that are missing.
  mutating func folder(_ url: URL, attributes: [FileAttributeKey: Any]? = nil) throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: url.path(percentEncoded: false)) else { return }
    var missing = [url]
    var above = url.deletingLastPathComponent()
    while !manager.fileExists(atPath: above.path(percentEncoded: false)),
      above.pathComponents.count > 1, missing.count < 64
    {
      missing.append(above)
      above = above.deletingLastPathComponent()
    }
    try manager.createDirectory(
      at: url,
      withIntermediateDirectories: true,
      attributes: attributes
    )
    made += missing.reversed()
  }

  /// Removes everything that was made, the last first; what somebody put into a folder meanwhile
  /// keeps it.
  func remove() {
    let manager = FileManager.default
    for url in made.reversed() {
      let path = url.path(percentEncoded: false)
      if let content = try? manager.contentsOfDirectory(atPath: path), !content.isEmpty { continue }
      // A file that cannot be removed stays: the error that led here is the one to tell.
      try? manager.removeItem(at: url)
    }
  }
}
