/// Why an answer did not arrive, or not as a whole.
public struct TransportFailure: Error, Hashable, Sendable {
  /// The ways in which a transfer fails.
  public enum Kind: Hashable, Sendable {
    /// No connection: name not found, refused, no route, TLS not agreed.
    case unreachable
    /// The other side's certificate is not to be trusted.
    case untrusted
    /// The connection broke after it stood.
    case interrupted
    /// A phase took longer than its limit.
    case stalled(TransferPhase)
    /// The task was cancelled, or the transport was closed.
    case cancelled
    /// The request or the settings make no sense: a URL, a proxy, a certificate file.
    case configuration
  }

  /// Which way it was.
  public var kind: Kind
  /// What happened, to which host, and what to do.
  public var message: String

  /// A failure of `kind` that `message` explains.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension TransportFailure: CustomStringConvertible {
  /// The sentence that a person reads.
  public var description: String { message }
}
