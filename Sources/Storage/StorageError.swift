import GRDB

/// Why the store cannot do its job: what happened, to which file, and what to do.
package struct StorageError: Error, Sendable, CustomStringConvertible {
  /// What happened, to which file, and what to do.
  package let description: String

  init(_ description: String) {
    self.description = description
  }

  /// Puts a failure of the database into words; never shows a stored value.
  init(_ error: any Error, path: String) {
    guard let database = error as? DatabaseError else {
      description = "\(path): \(error)"
      return
    }
    switch database.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      description =
        "\(path) is not a database that Runway can read. Restore it from a copy; or put it aside "
        + "under another name, and a new, empty one is made."
    case .SQLITE_FULL:
      description =
        "\(path): no space left on the device. Nothing of this change was saved, and nothing saved "
        + "before is lost. Make room and run again."
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      description = "\(path) cannot be opened for writing. Check the folder and its permissions."
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      description = "\(path) is in use by another process. Wait for it and run again."
    default:
      description = "\(path): \(database.message ?? "the database failed (\(database.resultCode))")"
    }
  }
}
