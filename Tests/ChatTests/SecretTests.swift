import Testing

@testable import Chat

@Suite struct SecretTests {
  @Test func `nothing that prints a secret shows it`() {
    let secret = Secret(" sk-marked-key-0001\n")
    var dumped = ""
    dump(secret, to: &dumped)
    let header = SecretHeader(name: "Authorization", prefix: "Bearer ", secret: secret)
    var request = HTTPRequest(method: .post, url: "https://api.example.com")
    request.keyHeader = header
    var dumpedRequest = ""
    dump(request, to: &dumpedRequest)
    let texts = [
      "\(secret)", secret.debugDescription, String(reflecting: secret), dumped, "\(header)",
      String(reflecting: request), dumpedRequest, "\(Mirror(reflecting: secret).children.count)",
    ]
    for text in texts { #expect(!text.contains("marked")) }
  }

  @Test func `the text is without the white space around it`() {
    #expect(Secret("\t sk-1 \r\n").withText { $0 } == "sk-1")
    #expect(Secret(" \n").isEmpty)
  }

  @Test func `a key in a text is taken out however the text is cut`() {
    let text = "The key sk-marked-key-0001 and sk-marked again"
    for cut in 0...text.count {
      var filter = SecretFilter(secrets: [Secret("sk-marked-key-0001")])
      let shown =
        filter.push(String(text.prefix(cut))) + filter.push(String(text.dropFirst(cut)))
        + filter.flush()
      #expect(shown == "The key [key] and sk-marked again", "cut at \(cut)")
    }
  }
}
