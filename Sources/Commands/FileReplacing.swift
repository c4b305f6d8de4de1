import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts new content in the place of a file, as a whole or not at all.
enum FileReplacing {
  /// Why a file cannot be written: what stands behind its path in a message.
  struct Fault: Error, Hashable {
    let reason: String

    init(_ reason: String) { self.reason = reason }

    init(errno code: Int32) {
      switch code {
      case ENOENT, ENOTDIR: reason = "its folder does not exist."
      case EACCES, EPERM: reason = "it may not be written. Change the permissions of its folder."
      case ENOSPC, EDQUOT: reason = "the disk is full; the file is as it was."
      case EROFS: reason = "the disk is read-only."
      case EISDIR: reason = "it is a folder, not a file."
      default: reason = "it cannot be written (\(String(cString: strerror(code))))."
      }
    }
  }

  /// Writes a file; a link stays a link, and an existing file keeps its permissions.
  static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      throw status.st_mode & S_IFMT == S_IFDIR ? Fault(errno: EISDIR) : Fault("it is no file.")
    }
    if exists, access(target, W_OK) != 0 {
      throw Fault("it is write-protected. Change its permissions.")
    }
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Fault(errno: errno) }
    let failure = fill(descriptor, with: bytes, mode: exists ? status.st_mode & 0o7777 : 0o644)
    close(descriptor)
    guard failure == 0, rename(template, target) == 0 else {
      let code = failure == 0 ? errno : failure
      unlink(template)
      throw Fault(errno: code)
    }
  }

  /// The error number, or 0.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) -> Int32 {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      start += written
    }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { return errno }
    return 0
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
