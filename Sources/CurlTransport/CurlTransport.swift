import CCurl
public import Chat
import Glibc

/// Carries requests by libcurl.
///
/// One thread owns every handle of libcurl and waits in `curl_multi_poll`; everything else talks
/// to it through a mailbox. Connections are kept and used again. Proxies are what the environment
/// says (`https_proxy`, `no_proxy` and so on, as libcurl reads them), certificates are verified,
/// redirects are not followed.
public final class CurlTransport: HTTPTransport {
  /// What holds for all transfers.
  public struct Settings: Hashable, Sendable {
    /// A file of certificates to trust in place of the system's; `SSL_CERT_FILE` names it.
    public var certificateFile: String?
    /// Whether the proxies of the environment are used.
    public var usesProxies: Bool

    /// Settings; by default the system's certificates and the environment's proxies.
    public init(certificateFile: String? = nil, usesProxies: Bool = true) {
      self.certificateFile = certificateFile
      self.usesProxies = usesProxies
    }
  }

  private static let isLibraryReady = runway_curl_global_init() == CURLE_OK

  private let mailbox: Mailbox

  /// Starts the thread.
  ///
  /// - Parameter settings: What holds for all transfers.
  /// - Throws: `configuration` if libcurl or the thread cannot be started.
  public init(settings: Settings) throws(TransportFailure) {
    guard Self.isLibraryReady, let multi = curl_multi_init() else {
      throw TransportFailure(.configuration, "libcurl could not be started.")
    }
    mailbox = Mailbox(multi: multi, settings: settings)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(mailbox).toOpaque()
    guard pthread_create(&thread, nil, { CurlTransport.run($0) }, context) == 0 else {
      Unmanaged<Mailbox>.fromOpaque(context).release()
      _ = mailbox.close()
      curl_multi_cleanup(multi)
      throw TransportFailure(.configuration, "The network thread could not be started.")
    }
    // Nobody joins it: that would block a thread that tasks run on.
    pthread_detach(thread)
  }

  deinit { close() }

  /// Ends all transfers as cancelled and lets the thread go; returns at once.
  public func close() { mailbox.post(.stop) }

  /// Ends all transfers as cancelled and waits, without blocking a thread, until libcurl's thread
  /// has closed every connection.
  public func shutDown() async {
    close()
    await mailbox.finished()
  }

  /// Sends `request` and hands everything that comes back to `receive`, in order.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - limits: How long each phase may take.
  ///   - receive: Called in this task with the head once, then with each piece of the body.
  /// - Throws: Why the answer did not arrive as a whole.
  public func send(
    _ request: HTTPRequest,
    limits: TransferLimits,
    receive: (TransferEvent) -> TransferSignal
  ) async throws(TransportFailure) {
    let transfer = Transfer(request: request, limits: limits)
    let mailbox = mailbox
    let failure = await withTaskCancellationHandler {
      mailbox.post(.start(transfer))
      return await Self.consume(transfer, mailbox, receive)
    } onCancel: {
      transfer.end(TransportFailure(.cancelled, "Cancelled."))
      mailbox.post(.drop(transfer))
    }
    if let failure { throw failure }
  }

  /// Hands events over until the transfer or the receiver is done.
  private static func consume(
    _ transfer: Transfer,
    _ mailbox: Mailbox,
    _ receive: (TransferEvent) -> TransferSignal
  ) async -> TransportFailure? {
    while true {
      let (batch, mayResume) = await transfer.next()
      if mayResume { mailbox.post(.resume(transfer)) }
      switch batch {
      case .ended(let failure): return failure
      case .events(let events):
        for event in events {
          switch receive(event) {
          case .waiting: break
          case .progress:
            if transfer.noteProgress() { mailbox.post(.check(transfer)) }
          case .answered:
            if transfer.noteAnswer() { mailbox.post(.check(transfer)) }
          case .done:
            mailbox.post(.drain(transfer))
            return nil
          }
        }
        transfer.noteRead()
      }
    }
  }

  private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let mailbox = Unmanaged<Mailbox>.fromOpaque(context).takeRetainedValue()
    // A write to a connection that the server closed is an error to report, not a signal to die of.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    CurlLoop(mailbox: mailbox).run()
    mailbox.noteFinished()
    return nil
  }
}
