import Chat
import Testing

@Suite struct ChatEndpointTests {
  private func endpoint(_ url: String, key: String? = nil, insecure: Bool = false)
    throws(ChatFailure) -> ChatEndpoint
  {
    try ChatEndpoint(
      baseURL: url,
      model: "m",
      key: key.map { Secret($0) },
      allowsInsecureHTTP: insecure
    )
  }

  struct Address: Sendable {
    var base: String
    var url: String
  }

  @Test(arguments: [
    Address(base: "https://a.example/v1", url: "https://a.example/v1/chat/completions"),
    Address(base: "https://a.example/v1/", url: "https://a.example/v1/chat/completions"),
    Address(base: "https://a.example", url: "https://a.example/v1/chat/completions"),
    Address(base: "HTTPS://A.example/", url: "https://a.example/v1/chat/completions"),
    Address(base: "https://a.example:443/api", url: "https://a.example/api/chat/completions"),
    Address(base: "http://localhost:8080/v1", url: "http://localhost:8080/v1/chat/completions"),
    Address(base: "http://127.0.0.1:1234", url: "http://127.0.0.1:1234/v1/chat/completions"),
    Address(base: "http://[::1]:1234/v1", url: "http://[::1]:1234/v1/chat/completions"),
    Address(
      base: "https://a.example/v1/chat/completions",
      url: "https://a.example/v1/chat/completions"
    ),
    Address(
      base: "https://r.openai.azure.com/openai/deployments/d?api-version=2024-10-21",
      url: "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21"
    ),
    Address(base: " https://a.example/v1#top ", url: "https://a.example/v1/chat/completions"),
  ])
  func `a base URL leads to the completions`(_ test: Address) throws {
    #expect(try endpoint(test.base).request(body: [], streaming: false).url == test.url)
  }

  struct Fault: Sendable {
    var base: String
    var says: String
  }

  @Test(arguments: [
    Fault(base: "", says: "OPENAI_BASE_URL"),
    Fault(base: "a.example/v1", says: "Did you mean \"https://a.example/v1\"?"),
    Fault(base: "localhost:8080/v1", says: "Did you mean \"http://localhost:8080/v1\"?"),
    Fault(base: "ftp://a.example", says: "Only https"),
    Fault(base: "https://me:word@a.example/v1", says: "password"),
    Fault(base: "https:///v1", says: "names no host"),
    Fault(base: "https://a.example:port/v1", says: "\"port\""),
    Fault(base: "https://a.example:70000/v1", says: "70000"),
    Fault(base: "https://<resource>.example/v1", says: "placeholder"),
    Fault(base: "https://your-resource.example/v1", says: "placeholder"),
    Fault(base: "https://a.example/v1 now", says: "white space"),
    Fault(base: "http://a.example/v1", says: "allow_insecure_http"),
    Fault(base: "http://127.0.0.1.example.com/v1", says: "allow_insecure_http"),
    Fault(base: "http://192.168.1.4:8080/v1", says: "allow_insecure_http"),
  ])
  func `a base URL that cannot work says what to change`(_ test: Fault) {
    let failure = #expect(throws: ChatFailure.self) { try endpoint(test.base) }
    #expect(failure?.code == .badRequest)
    #expect(failure?.message.contains(test.says) == true, "\(failure?.message ?? "")")
    #expect(failure?.message.contains("word") != true || test.says == "password")
  }

  @Test func `plain http to a stranger works where it is allowed`() throws {
    let one = try endpoint("http://192.168.1.4:8080/v1", insecure: true)
    #expect(one.host == "192.168.1.4:8080")
  }

  @Test(arguments: [
    "sk-...", "your-api-key", "YOUR_API_KEY", "<key>", "sk-xxxxxxxx", "changeme", "$OPENAI_API_KEY",
    "sk-one two", "sk-ключ-0001", "sk-a\r\nX-Evil: 1",
  ])
  func `a placeholder or an unsendable key is refused without being shown`(_ key: String) {
    let failure = #expect(throws: ChatFailure.self) {
      try endpoint("https://a.example/v1", key: key)
    }
    #expect(failure?.code == .auth)
    #expect(failure?.message.contains(key) == false)
  }

  @Test func `the key goes where the server looks for it`() throws {
    let usual = try endpoint("https://a.example/v1", key: "sk-1234567890")
    #expect(usual.keyHeader?.name == "Authorization")
    #expect(usual.keyHeader?.prefix == "Bearer ")
    let azure = try endpoint("https://r.openai.azure.com/openai/v1", key: "1234567890abcdef")
    #expect(azure.keyHeader?.name == "api-key")
    #expect(azure.keyHeader?.prefix == "")
    #expect(try endpoint("http://localhost:1/v1", key: " \n").keyHeader == nil)
    let failure = #expect(throws: ChatFailure.self) { try endpoint("https://api.openai.com/v1") }
    #expect(failure?.code == .auth)
  }

  @Test func `an endpoint without a model is refused`() {
    let failure = #expect(throws: ChatFailure.self) {
      try ChatEndpoint(baseURL: "https://a.example/v1", model: "", key: nil)
    }
    #expect(failure?.code == .badRequest)
  }
}
