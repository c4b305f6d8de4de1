import Chat
import CurlTransport
import Foundation
import Synchronization
import Workspace

/// What all requests of one command share: the connections, the pacers, the purse, the trace and what
/// is known about servers.
final class ModelConnections: Sendable {
  private struct State {
    var transport: CurlTransport?
    var cassettes: [String: CassetteFolder] = [:]
    var traces: [String: TraceFile] = [:]
    var spending: Spending?
    var hasRestored = false
    var journal: AnswerJournal?
  }

  /// What is known about servers.
  let memory = EndpointMemory()
  /// The one place where requests to a server queue.
  let pacers = PacerBook(clock: .system)
  private let state = Mutex(State())

  /// The transport that makes connections, started when it is first needed.
  func network(_ world: World) throws -> CurlTransport {
    try state.withLock { state in
      if let known = state.transport { return known }
      let new = try CurlTransport(
        settings: CurlTransport.Settings(
          certificateFile: world.environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 },
          usesProxies: true
        )
      )
      state.transport = new
      return new
    }
  }

  /// The transport that the wishes ask for: the network, the network with a recorder, or recordings.
  func transport(_ wishes: ModelWishes, _ world: World) throws -> any HTTPTransport {
    if let folder = wishes.replay { return ReplayingTransport(cassettes(folder, world)) }
    guard let folder = wishes.record else { return try network(world) }
    let cassettes = cassettes(folder, world)
    try cassettes.prepare()
    return RecordingTransport(try network(world), to: cassettes)
  }

  private func cassettes(_ path: String, _ world: World) -> CassetteFolder {
    state.withLock { state in
      if let known = state.cassettes[path] { return known }
      let url = URL(filePath: path, directoryHint: .isDirectory, relativeTo: world.directory)
      let new = CassetteFolder(url)
      state.cassettes[path] = new
      return new
    }
  }

  /// The file of a trace.
  func trace(_ path: String, _ world: World) throws -> TraceFile {
    try state.withLock { state in
      if let known = state.traces[path] { return known }
      let new = try TraceFile(path, in: world)
      state.traces[path] = new
      return new
    }
  }

  /// The purse of the command; the first who asks sets prices and limit.
  func spending(prices: PriceList, limit: Double?) -> Spending {
    state.withLock { state in
      let spending = state.spending ?? Spending(prices: prices, limit: limit)
      state.spending = spending
      return spending
    }
  }

  /// The answers that are kept until their draft is saved.
  func journal(_ folder: WorkspaceFolder) -> AnswerJournal {
    state.withLock { state in
      let journal = state.journal ?? AnswerJournal(folder)
      state.journal = journal
      return journal
    }
  }

  /// Takes the kept answers away: their draft is saved.
  func forgetAnswers() { state.withLock { $0.journal }?.forget() }

  /// Takes in what former commands learned about servers; the first call does it.
  func restoreMemory(from folder: WorkspaceFolder?) {
    let isFirst = state.withLock { state in
      defer { state.hasRestored = true }
      return !state.hasRestored
    }
    guard isFirst, let folder, let snapshot = EndpointCache(folder).read() else { return }
    memory.restore(snapshot)
  }
}

/// What is known about servers, in a file of the workspace; it may be deleted at any time.
struct EndpointCache {
  private let url: URL

  init(_ folder: WorkspaceFolder) {
    url = folder.path(".runway/cache/endpoints.json")
  }

  /// What was kept; nil where nothing was, or where it cannot be read: it is learned again.
  func read() -> JSONValue? {
    guard let data = FileManager.default.contents(atPath: url.path(percentEncoded: false)) else {
      return nil
    }
    do throws(JSONError) {
      return try JSONValue(parsing: [UInt8](data))
    } catch {
      return nil
    }
  }

  /// Keeps what is known.
  ///
  /// - Throws: where the file cannot be written.
  func write(_ snapshot: JSONValue) throws {
    guard read() != snapshot else { return }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try Data(snapshot.encoded).write(to: url, options: .atomic)
  }
}
