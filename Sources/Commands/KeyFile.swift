import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that holds a key.
enum KeyFile {
  /// The most bytes that a key has.
  static let limit = 64 << 10

  /// The text of a key file that nobody but its owner can read.
  ///
  /// The file is opened once, and what was opened is what is judged and read: nobody can put another
  /// one in its place in between.
  ///
  /// - Throws: where it cannot be read or others can read it; never with the key.
  static func text(at path: String, shownAs shown: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure("The key file \(shown) cannot be read: \(reason(errno)).")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure("The key file \(shown) is no ordinary file.")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw CommandFailure("The key file \(shown) can be read by others: chmod 600 \(shown)")
    }
    let data = try handle.read(upToCount: limit) ?? Data()
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure("The key file \(shown) is no text in UTF-8.")
    }
    return text
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
