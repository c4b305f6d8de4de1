import Chat
import CurlTransport
import Foundation

/// The time in which a command talks to a model: the connection is opened and closed with it.
struct ModelRun {
  private let named: NamedEndpoint
  private let session: Session

  init(_ named: NamedEndpoint, session: Session) {
    self.named = named
    self.session = session
  }

  /// Runs a piece of work with the model and closes the connection after it.
  ///
  /// - Throws: what the work throws; a failure of the endpoint in its own words, never with the key.
  func draft<Result>(_ work: (any ChatModel) async throws -> Result) async throws -> Result {
    let endpoint = try named.endpoint()
    let transport = try CurlTransport(
      settings: CurlTransport.Settings(
        certificateFile: session.world.environment["SSL_CERT_FILE"],
        usesProxies: true
      )
    )
    defer { transport.close() }
    var limits: TransferLimits?
    if let seconds = named.totalTimeout {
      var own = TransferLimits.standard(streaming: true)
      own.total = .seconds(seconds)
      limits = own
    }
    let model = EndpointModel(
      endpoint: endpoint,
      transport: transport,
      limits: limits,
      memory: EndpointMemory(),
      clock: .system
    )
    return try await work(model)
  }
}
