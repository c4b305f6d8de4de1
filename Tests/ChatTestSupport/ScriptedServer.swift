import Foundation
import Glibc
import Synchronization

/// A server on this machine that answers every request by a script: bytes, pauses, resets.
///
/// It listens on a free port of the loopback and gives each connection a thread of its own, so
/// that it never occupies the threads that tasks run on. A connection serves one request after the
/// other until the script or the client closes it.
public final class ScriptedServer: Sendable {
  /// One thing that the server does in answering.
  public enum Step: Sendable {
    /// Sends bytes.
    case send([UInt8])
    /// Does nothing for so many milliseconds, or until the client hangs up.
    case pause(Int)
    /// Sends bytes again and again, with so many milliseconds between, until the client hangs up.
    case `repeat`([UInt8], every: Int)
    /// Does nothing until the client hangs up.
    case hang
    /// Closes the connection in an orderly way.
    case close
    /// Breaks the connection off.
    case reset
  }

  /// A request as it arrived.
  public struct Request: Sendable {
    /// The method, such as `POST`.
    public var method: String
    /// The path with its query.
    public var path: String
    /// The headers, their names in lower case.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]
    /// The number of the connection that it came on, from 0.
    public var connection: Int
  }

  /// What a test can wait for.
  public enum Happening: Sendable {
    /// A request has arrived whole.
    case request(Request)
    /// A client hung up before its answer was over.
    case hangUp
  }

  /// The port that it listens on.
  public let port: Int
  /// What happens, for one reader.
  public let happenings: AsyncStream<Happening>

  private struct State {
    var requests: [Request] = []
    var connections = 0
  }

  private let script: @Sendable (Request, Int) -> [Step]
  private let listener: Int32
  private let stopSignal: StopSignal
  private let state = Mutex(State())
  private let report: AsyncStream<Happening>.Continuation

  /// Starts a server.
  ///
  /// - Parameter script: What to do for a request, given its number from 0.
  /// - Throws: `POSIXError` if no port can be had.
  public init(_ script: @escaping @Sendable (Request, Int) -> [Step]) throws {
    self.script = script
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { throw POSIXError(.EIO) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let fd = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(fd, $0, size) == 0 && listen(fd, 256) == 0 && getsockname(fd, $0, &size) == 0
      }
    }
    guard isBound, let stop = StopSignal() else {
      Glibc.close(listener)
      throw POSIXError(.EADDRNOTAVAIL)
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    stopSignal = stop
    (happenings, report) = AsyncStream.makeStream()
    Thread.detachNewThread { [weak self, listener, stopSignal] in
      Self.accept(on: listener, until: stopSignal) { self?.serve($0) }
    }
  }

  deinit { stop() }

  /// The base URL of a chat endpoint on this server.
  public var baseURL: String { "http://127.0.0.1:\(port)/v1" }

  /// All requests so far.
  public var requests: [Request] { state.withLock { $0.requests } }

  /// Ends all connections; the port is closed soon after.
  public func stop() {
    stopSignal.raise()
    report.finish()
  }

  private static func accept(
    on listener: Int32,
    until stop: StopSignal,
    _ serve: (Connection) -> Void
  ) {
    while stop.waits(for: listener) {
      let client = Glibc.accept(listener, nil, nil)
      if client < 0 { continue }
      serve(Connection(descriptor: client, stop: stop))
    }
    Glibc.close(listener)
  }

  private func serve(_ connection: Connection) {
    let number = state.withLock { state in
      defer { state.connections += 1 }
      return state.connections
    }
    Thread.detachNewThread { [weak self] in
      var connection = connection
      defer { connection.close() }
      while let request = connection.readRequest(number: number) {
        guard let self else { return }
        let index = self.state.withLock { state in
          state.requests.append(request)
          return state.requests.count - 1
        }
        let (script, report) = (self.script, self.report)
        report.yield(.request(request))
        switch connection.play(script(request, index)) {
        case .goOn: break
        case .over: return
        case .hungUp:
          report.yield(.hangUp)
          return
        }
      }
    }
  }
}
