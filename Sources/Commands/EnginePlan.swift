import Chat
import Enablement
import Foundation
import Workspace

/// Which engine writes, and why.
struct EnginePlan {
  /// The engine with what it needs.
  enum Engine {
    case offline
    case model(NamedEndpoint)
  }

  let engine: Engine
  /// The choice in one line, said on standard error and by the doctor.
  let explanation: String

  /// Chooses by the flags, then the environment, then the settings.
  ///
  /// A model is used only where both a base URL and a model are named; a key alone never switches
  /// it on.
  ///
  /// - Throws: where a model is demanded and none is named.
  init(choice: EngineChoice, baseURL: String?, model: String?, session: Session) throws {
    if choice == .offline {
      engine = .offline
      explanation = "offline, as asked for"
      return
    }
    let environment = session.world.environment
    let settings = session.settings.endpoints.value
    let endpoint = settings.first
    let url = Self.first([
      (baseURL, "--base-url"), (environment["OPENAI_BASE_URL"], "OPENAI_BASE_URL"),
      (endpoint?.baseURL, session.settings.endpoints.origin),
    ])
    let name = Self.first([
      (model, "--model"), (environment["RUNWAY_MODEL"], "RUNWAY_MODEL"),
      (endpoint?.model, session.settings.endpoints.origin),
    ])
    guard let url, let name else {
      let missing = url == nil ? "no base URL is named" : "no model is named"
      guard choice == .auto else {
        throw CommandFailure(
          "--engine model needs a base URL and a model: \(missing). Give --base-url and --model, "
            + "set OPENAI_BASE_URL and RUNWAY_MODEL, or add an endpoint to runway.yaml."
        )
      }
      engine = .offline
      explanation = "offline (\(missing))"
      return
    }
    // The key and the exceptions of an endpoint go to that endpoint and to no other.
    let own = endpoint.flatMap { $0.baseURL == url.value ? $0 : nil }
    var named = NamedEndpoint(url.value, name.value, own, session)
    // What was named by hand has no substitute.
    if own != nil, baseURL == nil {
      named.fallbacks = settings.dropFirst().map {
        NamedEndpoint($0.baseURL, $0.model, $0, session)
      }
    }
    engine = .model(named)
    explanation =
      "model \(name.value) (\(name.origin)) at \(Self.host(url.value)) (\(url.origin))"
      + (named.fallbacks.isEmpty ? "" : ", with \(named.fallbacks.count) to fall back to")
  }

  /// The model that would be asked, if one would.
  var model: String? {
    switch engine {
    case .offline: nil
    case .model(let named): named.model
    }
  }

  private static func first(
    _ candidates: [(String?, String)]
  ) -> (value: String, origin: String)? {
    for case (let value?, let origin) in candidates where !value.isEmpty { return (value, origin) }
    return nil
  }

  /// The host of a URL: what stands before and after it may hold secrets.
  private static func host(_ url: String) -> String {
    URL(string: url)?.host() ?? "an address that is no URL"
  }
}

/// An endpoint with the way to its key.
struct NamedEndpoint {
  var baseURL: String
  var model: String
  var key: KeySource
  var allowsInsecureHTTP: Bool
  /// How long the phases of a request may take.
  var timeouts: EndpointTimeouts
  /// How fast it may be asked.
  var pace: Pace.Settings
  /// The endpoints that are asked in turn where this one cannot answer.
  var fallbacks: [NamedEndpoint] = []
  var environment: [String: String]
  var folder: URL

  /// An endpoint with what the settings say about it; without them the usual key and limits hold.
  init(_ baseURL: String, _ model: String, _ settings: EndpointSettings?, _ session: Session) {
    self.init(
      baseURL,
      model,
      settings,
      environment: session.world.environment,
      folder: session.folder.url
    )
  }

  /// An endpoint with what the settings say about it.
  init(
    _ baseURL: String,
    _ model: String,
    _ settings: EndpointSettings?,
    environment: [String: String],
    folder: URL
  ) {
    self.baseURL = baseURL
    self.model = model
    key = settings?.key ?? .environment("OPENAI_API_KEY")
    allowsInsecureHTTP = settings?.allowsInsecureHTTP ?? false
    timeouts = settings?.timeouts ?? EndpointTimeouts()
    pace = Pace.Settings(
      maxConcurrency: settings?.maxConcurrency ?? 16,
      requestsPerMinute: settings?.requestsPerMinute,
      tokensPerMinute: settings?.tokensPerMinute
    )
    self.environment = environment
    self.folder = folder
  }

  /// The limits of the phases, for a stream or for a whole answer.
  var limits: @Sendable (Bool) -> TransferLimits {
    let own = timeouts
    return { streaming in
      var limits = TransferLimits.standard(streaming: streaming)
      if let seconds = own.connect { limits.connect = .seconds(seconds) }
      if let seconds = own.firstByte { limits.firstByte = .seconds(seconds) }
      if let seconds = own.firstToken { limits.firstToken = .seconds(seconds) }
      if let seconds = own.gap { limits.gap = .seconds(seconds) }
      if let seconds = own.total { limits.total = .seconds(seconds) }
      return limits
    }
  }

  /// Where the key comes from, in words.
  var keyOrigin: String {
    switch key {
    case .environment(let name): "from \(name)"
    case .file(let path): "from the file \(path)"
    case .command: "from api_key_command"
    }
  }

  /// What is wrong with the key, or `nil`.
  var keyProblem: String? {
    do {
      _ = try endpoint()
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// The endpoint, with its key read from where it is kept.
  ///
  /// - Parameter needsKey: Whether a key is read at all; recordings need none.
  /// - Returns: The endpoint.
  /// - Throws: where the key cannot be read, or the address or the key is unfit; never with the key.
  func endpoint(needsKey: Bool = true) throws -> ChatEndpoint {
    let secret = needsKey ? try secret() : Secret("recordings-need-no-key")
    do {
      return try ChatEndpoint(
        baseURL: baseURL,
        model: model,
        key: secret,
        allowsInsecureHTTP: allowsInsecureHTTP
      )
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private func secret() throws -> Secret? {
    switch key {
    case .environment(let name):
      return environment[name].flatMap { $0.isEmpty ? nil : Secret($0) }
    case .file(let path):
      let expanded =
        path.hasPrefix("~/") ? (environment["HOME"] ?? "") + String(path.dropFirst()) : path
      let url = URL(filePath: expanded, relativeTo: folder)
      let name = url.path(percentEncoded: false)
      return try Secret(KeyFile.text(at: name, shownAs: path))
    case .command(let command):
      return Secret(try output(of: command))
    }
  }

  private func output(of command: String) throws -> String {
    let program = ChildProcess(
      arguments: ["/bin/sh", "-c", command],
      environment: environment,
      folder: folder,
      // A password manager may ask for a touch or a word.
      seconds: 60
    )
    let data: Data
    do {
      data = try program.output(showsErrors: true)
    } catch {
      switch error {
      case .notStarted(let reason):
        throw CommandFailure("api_key_command could not be started: \(reason)")
      case .status(let status):
        throw CommandFailure("api_key_command ended with status \(status); no key was read.")
      case .timeout(let seconds):
        throw CommandFailure(
          "api_key_command did not end within \(seconds) s and was stopped; no key was read."
        )
      }
    }
    let text = String(decoding: data, as: UTF8.self)
    guard !text.allSatisfy(\.isWhitespace) else {
      throw CommandFailure("api_key_command printed nothing; no key was read.")
    }
    return text
  }
}
