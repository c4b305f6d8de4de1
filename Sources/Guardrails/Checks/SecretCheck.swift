import Messaging

/// Keys and tokens.
struct SecretCheck: Rule {
  static let entry = CheckEntry(
    id: "privacy/secret",
    severity: .error,
    summary: "Something shaped like a key, a token or a password."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let bytes = scene.document.passage.bytes
    var index = scene.document.prose.frontMatter?.upperBound ?? 0
    while index < bytes.count {
      guard Self.isPart(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, Self.isPart(bytes[end]) { end += 1 }
      let range = index..<end
      if let kind = Self.kind(of: bytes[range]) ?? Self.assigned(range, bytes) {
        report.add(
          Self.entry,
          at: ByteSpan(start: index, end: end),
          "This looks like \(kind); take it out and replace the key where it is used."
        )
      }
      index = end
    }
    addKeyBlocks(bytes, &report)
  }

  private func addKeyBlocks(_ bytes: [UInt8], _ report: inout ReportBuilder) {
    let opener = Array("-----BEGIN ".utf8)
    var index = 0
    while index + opener.count <= bytes.count {
      if bytes[index] == opener[0], bytes[index..<index + opener.count].elementsEqual(opener) {
        var end = index
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let line = String(decoding: bytes[index..<end], as: UTF8.self)
        if line.contains("PRIVATE KEY") {
          report.add(
            Self.entry,
            at: ByteSpan(start: index, end: end),
            "A private key starts here; take it out."
          )
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x2B
      || byte == 0x2F || byte == 0x3D
  }

  private static let prefixes: [(String, Int, String)] = [
    ("sk-", 20, "an API key"), ("sk_live_", 16, "a payment key"), ("sk_test_", 16, "a payment key"),
    ("rk_live_", 16, "a payment key"), ("ghp_", 30, "a GitHub token"),
    ("gho_", 30, "a GitHub token"), ("ghs_", 30, "a GitHub token"),
    ("github_pat_", 30, "a GitHub token"), ("glpat-", 20, "a GitLab token"),
    ("AKIA", 20, "an AWS key"), ("ASIA", 20, "an AWS key"), ("AIza", 35, "a Google key"),
    ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"), ("xapp-", 20, "a Slack token"),
    ("SG.", 40, "a mail service key"), ("npm_", 30, "an npm token"),
    ("hf_", 30, "a model hub token"),
    ("pypi-", 40, "a package index token"), ("EAAC", 40, "an access token"),
    ("ya29.", 30, "an access token"),
  ]

  private static func kind(of bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count >= 16 else { return nil }
    for (prefix, length, kind) in prefixes
    where bytes.count >= length && bytes.starts(with: prefix.utf8) {
      let rest = bytes.dropFirst(prefix.utf8.count)
      if rest.contains(where: \.isDigit), rest.contains(where: \.isLetter) { return kind }
    }
    // Three parts in base 64, the first a JSON object: a web token.
    if bytes.starts(with: "eyJ".utf8), bytes.count(where: { $0 == 0x2E }) == 2, bytes.count > 40 {
      return "a web token"
    }
    return nil
  }

  /// `password = hunter2hunter2`, `api_key: 9f86…`.
  private static func assigned(_ range: Range<Int>, _ bytes: [UInt8]) -> String? {
    guard range.count >= 8 else { return nil }
    var index = range.lowerBound - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x22 || bytes[index] == 0x27 {
      index -= 1
    }
    guard index >= 0, bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "=") else {
      return nil
    }
    var start = index
    while start > 0, isPart(bytes[start - 1]), index - start < 40 { start -= 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    let names = [
      "password", "passwd", "pwd", "api_key", "apikey", "api-key", "secret", "token", "passwort",
      "access_token", "client_secret",
    ]
    guard names.contains(where: { name.hasSuffix($0) }) else { return nil }
    let value = bytes[range]
    guard value.contains(where: \.isDigit), value.contains(where: \.isLetter) else { return nil }
    return "a \(name) with its value"
  }
}
