/// How long each phase of a transfer may take; nil sets no limit.
public struct TransferLimits: Hashable, Sendable {
  /// Until the connection stands, TLS included.
  public var connect: Duration?
  /// From the start until the first byte of the answer's head.
  public var firstByte: Duration?
  /// From the start until the first progress; long, because a model may have to be loaded.
  public var firstToken: Duration?
  /// From one progress to the next.
  public var gap: Duration?
  /// For all of it.
  public var total: Duration?

  /// Limits for each phase.
  public init(
    connect: Duration? = nil,
    firstByte: Duration? = nil,
    firstToken: Duration? = nil,
    gap: Duration? = nil,
    total: Duration? = nil
  ) {
    self.connect = connect
    self.firstByte = firstByte
    self.firstToken = firstToken
    self.gap = gap
    self.total = total
  }

  /// The limits that hold where settings name no others.
  ///
  /// A server that does not stream sends its first byte when the answer is written, so that there
  /// only the total can be a limit.
  ///
  /// - Parameter streaming: Whether the answer is asked for as a stream.
  /// - Returns: Patient limits for an endpoint anywhere.
  public static func standard(streaming: Bool) -> Self {
    streaming
      ? Self(
        connect: .seconds(10),
        firstByte: .seconds(120),
        firstToken: .seconds(180),
        gap: .seconds(60),
        total: .seconds(600)
      )
      : Self(connect: .seconds(10), gap: .seconds(60), total: .seconds(600))
  }
}

/// A phase that a transfer was in when it took too long.
public enum TransferPhase: String, Hashable, Sendable {
  case connect, firstByte, firstToken, gap, total
}
