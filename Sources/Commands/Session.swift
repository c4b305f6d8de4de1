import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Storage
import Workspace

/// A workspace that a command has opened: its settings, its library and its database.
struct Session {
  let folder: WorkspaceFolder
  let settings: Settings
  let world: World
  /// What all requests to models share.
  let models = ModelConnections()

  /// Opens the workspace that the flag, the environment or the current folder names.
  ///
  /// - Throws: where there is none, or its settings cannot be read; every problem is named.
  static func open(_ option: WorkspaceOption) throws -> Session {
    let world = World.current
    let named =
      option.workspace
      ?? world.environment["RUNWAY_WORKSPACE"].flatMap {
        $0.isEmpty ? nil : $0
      }
    let folder = try WorkspaceFolder.find(named: named, from: world.directory)
    let reading = SettingsLoader(workspace: folder.url, environment: world.environment).load()
    let errors = reading.issues.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(Self.list(errors)) }
    for issue in reading.issues { world.console.note("runway: \(issue.description)") }
    return Session(folder: folder, settings: reading.settings, world: world)
  }

  /// The approved messaging.
  ///
  /// - Throws: with every located error of the library's files, all in one run.
  func library() throws -> Library {
    let reading = LibraryLoader().load(workspace: folder.url)
    guard let library = reading.library else {
      throw CommandFailure(
        "the library cannot be used until these are mended:\n" + Self.list(reading.errors)
      )
    }
    return library
  }

  /// The database.
  func store() throws -> Store {
    try Store(path: try folder.databasePath())
  }

  /// The partners of `partners.csv`; none where the file is missing.
  func partners() throws -> [Partner] {
    try PartnersFile.load(in: folder, today: world.today).partners
  }

  /// The partner with an id.
  ///
  /// - Throws: with the ids that exist.
  func partner(_ id: String?) throws -> Partner? {
    guard let id else { return nil }
    let reading = try PartnersFile.load(in: folder, today: world.today)
    let partners = reading.partners
    if let partner = partners.first(where: { $0.id == id }) { return partner }
    let path = folder.path("partners.csv").path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure("There is no partner “\(id)”: \(path) is missing.")
    }
    if let row = reading.rejected.first(where: { $0.fields.contains(id) }) {
      throw CommandFailure("The partner “\(id)” cannot be used: \(row.location): \(row.reason)")
    }
    let known = partners.map(\.id)
    guard !known.isEmpty else {
      throw CommandFailure("There is no partner “\(id)”: \(path) has no rows.")
    }
    let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
    throw CommandFailure(
      "There is no partner “\(id)” in partners.csv.\(nearest) It has: "
        + "\(known.sorted().joined(separator: ", "))."
    )
  }

  private static func list(_ issues: [LibraryIssue]) -> String {
    issues.map(\.description).joined(separator: "\n")
  }
}

extension Session {
  /// The prompts of the workspace.
  ///
  /// - Throws: with every located error of the files.
  func prompts() throws -> PromptBook {
    let reading = PromptLoader().load(workspace: folder.url)
    let errors = reading.issues.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(Self.list(errors)) }
    return reading.book
  }

  /// The review of an artifact.
  ///
  /// - Throws: where no artifact has the id.
  func review(_ id: String) throws -> Review {
    if let review = try store().review(id) { return review }
    throw CommandFailure("There is no artifact \(id). See what exists: runway review list")
  }
}
