import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The user's editor.
struct Editor {
  let world: World

  /// Opens a text in `$VISUAL` or `$EDITOR` and returns the bytes as they were saved.
  ///
  /// Where the editor ends with an error, what it had saved by then stays where it is, and the error
  /// says where.
  ///
  /// - Throws: where no editor is named, it ends with an error, or it took the file away.
  func edit(_ text: String, named name: String) throws -> [UInt8] {
    let named = [world.environment["VISUAL"], world.environment["EDITOR"]]
    guard let editor = named.compactMap(\.self).first(where: { !$0.isEmpty }) else {
      throw CommandFailure(
        "No editor is named: set EDITOR, or print the sheet with --sheet and return it with --from."
      )
    }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "runway-\(UUID().uuidString)-\(name).txt")
    let path = file.path(percentEncoded: false)
    guard
      FileManager.default.createFile(
        atPath: path,
        contents: Data(text.utf8),
        attributes: [.posixPermissions: 0o600]
      )
    else { throw CommandFailure("\(path) cannot be written.") }
    let status = try run(editor, on: path)
    guard let saved = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        "\(editor) took the sheet away; \(name) is as it was. Begin again: runway review edit \(name)"
      )
    }
    guard status == 0 || saved == Data(text.utf8) else {
      throw CommandFailure(
        "\(editor) ended with status \(status); \(name) is as it was. What was saved is kept at "
          + "\(path); give it back with: runway review edit \(name) --from FILE"
      )
    }
    // What was saved is in hand, and the caller keeps it where it cannot be used.
    defer { try? FileManager.default.removeItem(at: file) }
    guard status == 0 else {
      throw CommandFailure("\(editor) ended with status \(status); \(name) is as it was.")
    }
    return [UInt8](saved)
  }

  /// Runs the editor in this process's own group, so that it may use the terminal, with the signals
  /// that a program expects.
  private func run(_ editor: String, on path: String) throws -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // The editor may bring arguments of its own (`code --wait`); the file name is no shell text.
    let words = ["sh", "-c", "cd \"$2\" && exec \(editor) \"$1\"", "sh", path]
    let folder = world.directory.path(percentEncoded: false)
    var arguments: [UnsafeMutablePointer<CChar>?] = (words + [folder]).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      world.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, &variables)
    guard failure == 0 else {
      throw CommandFailure("\(editor) cannot be started: \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    // As a shell counts: the status, or 128 and the signal.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
