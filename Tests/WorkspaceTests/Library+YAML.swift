import Messaging
import Testing
import Workspace

/// The least that a library has to say.
let bareLibrary = "name: Demo\nvendor: { name: Acme, products: [Vault] }\n"

/// A day for tests that need one.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
  return date
}

/// What loading YAML by path gives.
///
/// Paths are relative to the messaging folder, or with a leading slash to the library's.
func reading(_ files: [String: String], library: String = bareLibrary) -> LibraryReading {
  var all = ["library.yaml": library]
  for (path, text) in files {
    all[path.hasPrefix("/") ? String(path.dropFirst()) : "messaging/\(path)"] = text
  }
  return LibraryLoader().load(files: all)
}

/// A claim in one line of flow YAML, complete but for what `fields` overrides or adds.
func claimLine(_ id: String, _ text: String, _ fields: String = "") -> String {
  """
  - { id: \(id), kind: feature, text: "\(text)", status: approved, owner: pm, \
  effective_from: 2026-01-01\(fields.isEmpty ? "" : ", \(fields)") }

  """
}
