package import Messaging
import Foundation

extension PartnersFile {
  /// Reads the `partners.csv` of a workspace; a missing file has no partners.
  ///
  /// - Throws: `WorkspaceError` where the file as a whole cannot be read.
  package static func load(
    in folder: WorkspaceFolder,
    today: CivilDate,
    library: Library? = nil
  ) throws(WorkspaceError) -> PartnersReading {
    let url = folder.path("partners.csv")
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return PartnersReading()
    }
    guard let data = FileManager.default.contents(atPath: url.path(percentEncoded: false)) else {
      throw WorkspaceError("partners.csv cannot be read. Check its permissions.")
    }
    let reading = PartnersFile(today: today, library: library).read([UInt8](data))
    let errors = reading.issues.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw WorkspaceError(errors.map(\.description).joined(separator: "\n"))
    }
    return reading
  }
}
