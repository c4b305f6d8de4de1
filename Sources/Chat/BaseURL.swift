/// A base URL in its parts, checked.
public struct BaseURL: Hashable, Sendable {
  /// `http` or `https`.
  public let scheme: String
  /// The host in lower case; an IPv6 address without its brackets.
  public let host: String
  /// The port, if the URL names one.
  public let port: Int?
  /// The path without a slash at its end; empty for none.
  public let path: String
  /// The query without its question mark, if there is one.
  public let query: String?

  /// The parts of `text`.
  ///
  /// - Parameter text: A URL with a scheme.
  /// - Throws: `bad_request` with what to write instead.
  public init(_ text: String) throws(ChatFailure) {
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true)
    guard let only = trimmed.first, trimmed.count == 1,
      only.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw Self.fault(
        text.isEmpty || trimmed.isEmpty
          ? "No base URL is set. Set one, such as OPENAI_BASE_URL=https://api.openai.com/v1."
          : "The base URL \"\(text)\" has white space or foreign characters in it."
      )
    }
    let parts = Self.parts(of: only)
    guard let scheme = parts.scheme else {
      let guess = Self.looksLocal(only) ? "http" : "https"
      throw Self.fault(
        "The base URL \"\(only)\" has no scheme. Did you mean \"\(guess)://\(only)\"?"
      )
    }
    self.scheme = scheme.lowercased()
    guard self.scheme == "https" || self.scheme == "http" else {
      throw Self.fault(
        "The base URL starts with \"\(scheme)://\". Only https, and http to this machine, work."
      )
    }
    if parts.authority.contains("@") {
      throw Self.fault(
        "The base URL has a user name or password in it. Take it out; a key has its own setting."
      )
    }
    if only.contains("<") || only.contains("{") || only.lowercased().contains("your-") {
      throw Self.fault("The base URL \"\(only)\" still has a placeholder in it.")
    }
    (host, port) = try Self.hostAndPort(in: parts.authority, of: only)
    var path = String(parts.path)
    while path.hasSuffix("/") { path.removeLast() }
    self.path = path
    query = parts.query.map(String.init)
  }

  /// Whether the host is this machine.
  public var isLoopback: Bool {
    if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// The host and, if it is not the scheme's own, the port.
  public var hostAndPort: String {
    let name = host.contains(":") ? "[\(host)]" : host
    guard let port, port != (scheme == "https" ? 443 : 80) else { return name }
    return "\(name):\(port)"
  }

  /// The URL of an operation such as `/chat/completions`.
  ///
  /// - Parameter operation: A path that starts with a slash.
  /// - Returns: The whole URL, the base's query behind it.
  public func url(for operation: String) -> String {
    let base = path.isEmpty ? "/v1" : path
    let whole = base.hasSuffix(operation) ? base : base + operation
    return "\(scheme)://\(hostAndPort)\(whole)\(query.map { "?\($0)" } ?? "")"
  }

  private typealias Parts = (
    scheme: Substring?, authority: Substring, path: Substring, query: Substring?
  )

  private static func parts(of text: Substring) -> Parts {
    var rest = text
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    var query: Substring?
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    var scheme: Substring?
    if let range = rest.firstRange(of: "://") {
      scheme = rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    return (scheme, rest[..<slash], rest[slash...], query)
  }

  private static func hostAndPort(
    in authority: Substring,
    of url: Substring
  ) throws(ChatFailure) -> (String, Int?) {
    var name = authority
    var port: Int?
    let afterBracket = authority.lastIndex(of: "]") ?? authority.startIndex
    if let colon = authority[afterBracket...].lastIndex(of: ":") {
      let digits = authority[authority.index(after: colon)...]
      name = authority[..<colon]
      guard let number = Int(digits), (1...65_535).contains(number) else {
        throw fault("The base URL \"\(url)\" has the port \"\(digits)\", which is none.")
      }
      port = number
    }
    if name.hasPrefix("["), name.hasSuffix("]") { name = name.dropFirst().dropLast() }
    if name.isEmpty { throw fault("The base URL \"\(url)\" names no host.") }
    return (name.lowercased(), port)
  }

  private static func looksLocal(_ text: Substring) -> Bool {
    text.hasPrefix("localhost") || text.hasPrefix("127.") || text.hasPrefix("[::1]")
  }

  private static func fault(_ message: String) -> ChatFailure {
    ChatFailure(.badRequest, message, attempts: 0)
  }
}
