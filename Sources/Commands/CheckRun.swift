import Foundation
import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Checks many files at once and hands the outcomes on in the order of the files.
///
/// At any moment no more files are in memory than there are cores, and of large ones fewer; whatever
/// the number of threads, the same outcomes come in the same order.
struct CheckRun {
  /// The most bytes of files that are checked at the same time, unless one alone has more.
  static let bytesAtOnce = 8 << 20
  /// How far a fast file may run ahead of a slow one.
  static let ahead = 64

  let work: CheckWork
  let paths: [String]
  let world: World

  /// Checks all files.
  func forEach(_ take: (CheckWork.Outcome) -> Void) async {
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let begun = world.now()
    await withTaskGroup(of: (Int, Int, CheckWork.Outcome).self) { group in
      var next = 0
      var turn = 0
      var running = 0
      var weight = 0
      var early: [Int: CheckWork.Outcome] = [:]
      while turn < paths.count {
        while next < paths.count, running < cores, next - turn < Self.ahead {
          let size = Self.size(of: world.filePath(paths[next]))
          guard running == 0 || weight + size <= Self.bytesAtOnce else { break }
          let index = next
          let path = paths[next]
          let work = work
          group.addTask { (index, size, work.outcome(of: path)) }
          next += 1
          running += 1
          weight += size
        }
        guard let (index, size, outcome) = await group.next() else { return }
        running -= 1
        weight -= size
        early[index] = outcome
        while let ready = early.removeValue(forKey: turn) {
          turn += 1
          take(ready)
        }
        if world.now().timeIntervalSince(begun) > 1 {
          world.progress("\(turn) of \(paths.count) files")
        }
      }
      if world.now().timeIntervalSince(begun) > 1 { world.progress("") }
    }
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}

extension World {
  /// How far a job is, where somebody watches and the report itself does not show it.
  fileprivate func progress(_ text: String) {
    if !console.isTerminal { console.status(text) }
  }
}
