import Foundation
import Testing

/// Compares a text with the golden file of that name; `RECORD_SNAPSHOTS=1` writes the file anew.
func expectSnapshot(
  _ text: String,
  _ name: String,
  testFile: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  guard text != golden else { return }
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let line =
    zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(new.count, old.count)
  let now = line < new.count ? String(new[line]) : "(the end)"
  let then = line < old.count ? String(old[line]) : "(the end)"
  Issue.record(
    "\(name) differs at line \(line + 1): “\(now)” was “\(then)”. Record: RECORD_SNAPSHOTS=1",
    sourceLocation: location
  )
}
