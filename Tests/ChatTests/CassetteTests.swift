import Chat
import ChatTestSupport
import Testing

@Suite struct CassetteTests {
  private let key = Secret("sk-marked-key-0001")

  private func request(_ body: String, url: String = "https://a.example/v1/chat/completions")
    -> HTTPRequest
  {
    HTTPRequest(method: .post, url: url, body: Array(body.utf8))
  }

  @Test func `the same body in another order at another server is the same request`() {
    let one = Cassette.identity(of: request(#"{"model":"m","n":1}"#))
    let url = "http://127.0.0.1:8080/v1/chat/completions?api-version=2"
    #expect(one == Cassette.identity(of: request(#"{ "n":1, "model":"m" }"#, url: url)))
    #expect(one != Cassette.identity(of: request(#"{"model":"m","n":2}"#)))
  }

  @Test func `a cassette comes back from its file, chunk borders and all`() throws {
    let euro = Array("€".utf8)
    let cassette = Cassette(
      request: Cassette.identity(of: request(#"{"model":"m"}"#)),
      answers: [
        .init(
          head: HTTPHead(status: 200, headers: [HTTPHeader("Content-Type", "text/event-stream")]),
          pieces: [Array("data: ".utf8) + euro[..<1], Array(euro[1...]), [], Array("\n\n".utf8)],
          failure: TransportFailure(.stalled(.gap), "It stopped.")
        ),
        .init(head: nil, failure: TransportFailure(.unreachable, "Nobody there.")),
      ]
    )
    let read = try JSONValue(parsing: cassette.json.encoded)
    #expect(Cassette(json: read) == cassette)
  }

  @Test func `a key is gone wherever it stood, also where a border cuts it`() {
    let parts = ["data: {\"a\":\"sk-mar", "ked-key-", "0001\"}\n\n"].map { Array($0.utf8) }
    let headers = [
      HTTPHeader("x-request-id", "r sk-marked-key-0001"), HTTPHeader("Set-Cookie", "s=1"),
    ]
    let cassette = Cassette(
      request: .object(["body": "sk-marked-key-0001"]),
      answers: [
        .init(
          head: HTTPHead(status: 401, headers: headers),
          pieces: parts,
          failure: TransportFailure(.interrupted, "sk-marked-key-0001")
        )
      ]
    )
    let text = cassette.redacted([key]).json.text
    #expect(!text.contains("marked-key"))
    #expect(!text.contains("0001"))
    #expect(!text.contains("Cookie"))
    #expect(text.contains("[key]"))
  }

  @Test func `what holds no key is kept to the byte`() {
    let pieces: [[UInt8]] = [[0xFF, 0xC3], [0x28, 0x00]]
    let cassette = Cassette(
      request: .null,
      answers: [.init(head: HTTPHead(status: 200), pieces: pieces)]
    )
    #expect(cassette.redacted([key]).answers[0].pieces == pieces)
  }

  @Test(arguments: ["{}", "[]", #"{"version":2}"#, #"{"version":1,"request":null,"answers":[]}"#])
  func `something else is no cassette`(_ text: String) throws {
    #expect(Cassette(json: try JSONValue(parsing: text)) == nil)
  }

  @Test func `a difference is named by its place`() {
    let one = Cassette.identity(of: request(#"{"messages":[{"content":"Sell to hospitals"}]}"#))
    let other = Cassette.identity(of: request(#"{"messages":[{"content":"Sell to banks"}]}"#))
    let difference = Cassette.difference(one, other)
    #expect(difference == "/body/messages/0/content from byte 8: \"Sell to banks\"")
    #expect(Cassette.difference(one, one) == nil)
  }
}
