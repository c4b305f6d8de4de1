import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads whole files and says in plain words why one cannot be read.
enum FileReading {
  /// Why a file cannot be read: what stands behind its path in a message.
  struct Fault: Error, Hashable {
    let reason: String

    init(_ reason: String) { self.reason = reason }

    /// What the system says, in words for people, with what to do.
    init(errno code: Int32) {
      switch code {
      case ENOENT: reason = "there is no such file."
      case ENOTDIR: reason = "a part of the path is a file, not a folder."
      case EACCES, EPERM: reason = "it may not be read. Change its permissions."
      case ELOOP: reason = "the link leads round in a circle. Point it at a file."
      case ENAMETOOLONG: reason = "the path is too long."
      case EMFILE, ENFILE: reason = "too many files are open. Try again with fewer."
      case EISDIR: reason = "it is a folder, not a file."
      case EIO: reason = "the disk reports an error."
      default: reason = "it cannot be read (\(String(cString: strerror(code))))."
      }
    }
  }

  /// The bytes of a regular file.
  ///
  /// A pipe or a device is refused and never waited for.
  static func bytes(at path: String, limit: Int) throws(Fault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Fault(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Fault("it is a folder, not a file.")
    case S_IFIFO:
      throw Fault("it is a pipe. Hand its text over as standard input: - < \(shown(path))")
    case S_IFSOCK: throw Fault("it is a socket, not a file.")
    default: throw Fault("it is a device, not a file.")
    }
    let tooLarge = "it has more than \(limit >> 20) MB, which is not read. Split it."
    guard status.st_size <= limit else { throw Fault(tooLarge) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    // Some files say that they are empty and are not, and one may grow while it is read.
    while bytes.count <= limit {
      let room = max(4096, Int(status.st_size) + 1 - bytes.count)
      let count = bytes.count
      var failure: Int32 = 0
      var received = 0
      bytes.append(contentsOf: repeatElement(0, count: room))
      bytes.withUnsafeMutableBytes { buffer in
        let target = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
        repeat {
          received = read(descriptor, target.baseAddress, target.count)
        } while received < 0 && errno == EINTR
        if received < 0 { failure = errno }
      }
      bytes.removeLast(room - max(0, received))
      guard failure == 0 else { throw Fault(errno: failure) }
      if received == 0 { return bytes }
    }
    throw Fault(tooLarge)
  }

  private static func shown(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
