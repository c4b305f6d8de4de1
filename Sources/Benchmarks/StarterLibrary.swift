import Messaging
import Workspace

/// The library of the starter programme as it is on a day.
func starterLibrary(on day: CivilDate) throws -> Library {
  let files = Starter.files(on: day).filter { $0.path.hasPrefix("guardrails/") }
  let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
  return try required(LibraryLoader().load(files: texts).library, "a library without errors")
}
