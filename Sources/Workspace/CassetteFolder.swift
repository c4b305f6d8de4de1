package import Chat
package import Foundation
import Messaging
import Synchronization

/// A folder of cassettes, one file for each request.
///
/// A file is named by the digest of what was asked. It is written whole or not at all, and only its
/// owner can read it.
package final class CassetteFolder: Sendable {
  private struct State {
    var recorded: [String: Cassette] = [:]
    var played: [String: Int] = [:]
  }

  private let folder: URL
  private let state = Mutex(State())

  package init(_ folder: URL) {
    self.folder = folder
  }

  /// Makes the folder where it is missing.
  ///
  /// - Throws: `WorkspaceError` where it cannot be made.
  package func prepare() throws(WorkspaceError) {
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw WorkspaceError("\(name) cannot be made: \(error.localizedDescription)")
    }
  }

  /// The folder's name in messages.
  package var name: String { folder.path(percentEncoded: false) }

  /// Adds an answer to the cassette of its request; the first of a command replaces an older file.
  package func add(
    _ answer: Cassette.Answer,
    to request: HTTPRequest
  ) throws(WorkspaceError) {
    let secrets = request.keyHeader.map { [$0.secret] } ?? []
    let identity = Cassette.identity(of: request)
    let key = Self.key(identity)
    let cassette = state.withLock { state in
      var cassette = state.recorded[key] ?? Cassette(request: identity)
      cassette.answers.append(answer)
      state.recorded[key] = cassette
      return cassette.redacted(secrets)
    }
    let url = file(key)
    do {
      try Data(cassette.json.encoded).write(to: url, options: .atomic)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600],
        ofItemAtPath: url.path(percentEncoded: false)
      )
    } catch {
      throw WorkspaceError(
        "The recording \(url.lastPathComponent) cannot be written: \(error.localizedDescription)"
      )
    }
  }

  /// The next answer to a request; the last one again where the same is asked more often.
  ///
  /// - Throws: `WorkspaceError` where there is none; it says where the request differs from the
  ///   nearest recording.
  package func answer(to request: HTTPRequest) throws(WorkspaceError) -> Cassette.Answer {
    let identity = Cassette.identity(of: request)
    let key = Self.key(identity)
    guard let cassette = try cassette(at: file(key)) else { throw try miss(identity, key) }
    let number = state.withLock { state in
      defer { state.played[key, default: 0] += 1 }
      return state.played[key, default: 0]
    }
    return cassette.answers[min(number, cassette.answers.count - 1)]
  }

  private func miss(_ identity: JSONValue, _ key: String) throws(WorkspaceError) -> WorkspaceError {
    var files: [String] = []
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: name)
    } catch {
      return WorkspaceError("The folder of recordings \(name) cannot be read. Record it first.")
    }
    var nearest: (name: String, difference: String)?
    for file in files.sorted() where file.hasSuffix(".json") {
      guard let other = try cassette(at: folder.appending(path: file)),
        let difference = Cassette.difference(other.request, identity)
      else { continue }
      // The one that agrees furthest has its first difference last.
      if nearest.map({ difference > $0.difference }) ?? true { nearest = (file, difference) }
    }
    let hint =
      nearest.map { " The nearest, \($0.name), differs at \($0.difference)." }
      ?? " The folder holds no recording at all."
    return WorkspaceError(
      "No recording in \(name) answers this request (\(key.prefix(12))): the prompt, the model or a "
        + "parameter has changed.\(hint) Record anew with --record."
    )
  }

  private func cassette(at url: URL) throws(WorkspaceError) -> Cassette? {
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try [UInt8](Data(contentsOf: url))
    } catch {
      throw WorkspaceError("\(url.lastPathComponent) cannot be read: \(error.localizedDescription)")
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw WorkspaceError("\(url.lastPathComponent) is no recording: \(error).")
    }
    guard let cassette = Cassette(json: value) else {
      throw WorkspaceError("\(url.lastPathComponent) is no recording of this version of Runway.")
    }
    return cassette
  }

  private func file(_ key: String) -> URL { folder.appending(path: "\(key).json") }

  private static func key(_ identity: JSONValue) -> String {
    ContentDigest.sha256(identity.encoded)
  }
}

/// A transport that keeps what passes through another.
package struct RecordingTransport: HTTPTransport {
  private let transport: any HTTPTransport
  private let folder: CassetteFolder

  package init(_ transport: any HTTPTransport, to folder: CassetteFolder) {
    self.transport = transport
    self.folder = folder
  }

  /// Sends a request and keeps its answer, also one that broke off; a cancelled one is not kept.
  package func send(
    _ request: HTTPRequest,
    limits: TransferLimits,
    receive: (TransferEvent) -> TransferSignal
  ) async throws(TransportFailure) {
    var answer = Cassette.Answer(head: nil)
    do throws(TransportFailure) {
      try await transport.send(request, limits: limits) { event in
        switch event {
        case .head(let head): answer.head = head
        case .bytes(let bytes): answer.pieces.append(bytes)
        }
        return receive(event)
      }
    } catch {
      answer.failure = error
    }
    if answer.failure?.kind != .cancelled {
      do throws(WorkspaceError) {
        try folder.add(answer, to: request)
      } catch {
        throw TransportFailure(.configuration, error.description)
      }
    }
    if let failure = answer.failure { throw failure }
  }
}

/// A transport that answers from recordings and makes no connection.
package struct ReplayingTransport: HTTPTransport {
  private let folder: CassetteFolder

  package init(_ folder: CassetteFolder) {
    self.folder = folder
  }

  /// Plays the recorded answer, piece by piece as it came.
  package func send(
    _ request: HTTPRequest,
    limits: TransferLimits,
    receive: (TransferEvent) -> TransferSignal
  ) async throws(TransportFailure) {
    let answer: Cassette.Answer
    do throws(WorkspaceError) {
      answer = try folder.answer(to: request)
    } catch {
      throw TransportFailure(.configuration, error.description)
    }
    if let head = answer.head, receive(.head(head)) == .done { return }
    for piece in answer.pieces where receive(.bytes(piece)) == .done { return }
    if let failure = answer.failure { throw failure }
  }
}
