import Chat
import Foundation
import Glibc

/// A file that lines are added to, each in one piece.
///
/// What was added survives the death of the process at once; after ``sync()`` it also survives that
/// of the machine.
final class AppendedFile: Sendable {
  private let descriptor: Int32
  private let name: String

  /// Opens a file, or makes one that only its owner can read.
  ///
  /// - Throws: `CommandFailure` where it cannot be opened.
  init(_ path: String, in world: World) throws {
    let url = URL(filePath: path, relativeTo: world.directory)
    name = path
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
    descriptor = open(url.path(percentEncoded: false), flags, 0o600)
    guard descriptor >= 0 else {
      throw CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
  }

  deinit { close(descriptor) }

  /// Adds a line and its end.
  ///
  /// - Throws: `CommandFailure` where not all of it could be written, such as on a full disk.
  func add(_ line: [UInt8]) throws {
    var rest = (line + [0x0A])[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw CommandFailure("\(name) cannot be written: \(String(cString: strerror(errno))).")
      }
    }
  }

  /// Waits until everything that was added lies on the disk; pipes and devices have none.
  ///
  /// - Throws: `CommandFailure` where the disk reports an error.
  func sync() throws {
    guard fdatasync(descriptor) != 0, errno != EINVAL, errno != EROFS else { return }
    throw CommandFailure("\(name) cannot be written: \(String(cString: strerror(errno))).")
  }
}

/// A trace: one JSON line for each request.
final class TraceFile: Sendable {
  private let file: AppendedFile
  private let console: Console

  /// - Throws: `CommandFailure` where the file cannot be opened.
  init(_ path: String, in world: World) throws {
    file = try AppendedFile(path, in: world)
    console = world.console
  }

  /// Adds a request; a trace that cannot be written is said, and stops nothing.
  func add(_ exchange: ChatExchange) {
    do {
      try file.add(exchange.trace.encoded)
    } catch {
      console.note("runway: \(error)")
    }
  }
}
