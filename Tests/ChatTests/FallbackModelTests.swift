import Chat
import ChatTestSupport
import Synchronization
import Testing

@Suite struct FallbackModelTests {
  private let request = ChatRequest(messages: [.user("Hi")], model: "first-only")

  private static func reply(_ text: String) -> Result<ChatReply, ChatFailure> {
    .success(ChatReply(text: text, usage: Usage(inputTokens: 1, outputTokens: 1)))
  }

  private func ask(
    _ first: Result<ChatReply, ChatFailure>,
    _ second: ScriptedModel
  ) async -> (Result<ChatReply, ChatFailure>, changes: Int) {
    let changes = Mutex(0)
    let model = FallbackModel(ScriptedModel([first]), others: [second]) { _, _ in
      changes.withLock { $0 += 1 }
    }
    do throws(ChatFailure) {
      return (.success(try await model.reply(to: request)), changes.withLock { $0 })
    } catch {
      return (.failure(error), changes.withLock { $0 })
    }
  }

  @Test(arguments: [
    ChatFailure.Code.transport, .stall, .overloaded, .rateLimit, .quota, .auth, .upstream, .notJSON,
    .modelNotFound,
  ])
  func `a server that cannot answer is passed over in sight`(_ code: ChatFailure.Code) async throws
  {
    let second = ScriptedModel([Self.reply("from the second")])
    let (result, changes) = await ask(.failure(ChatFailure(code, "no", attempts: 4)), second)
    let reply = try result.get()
    #expect(reply.text == "from the second")
    #expect(reply.source == "script.example")
    #expect(reply.attempts == 5)
    #expect(changes == 1)
    #expect(second.requests.first?.model == nil, "the first server's model is not the second's")
  }

  @Test(arguments: [
    ChatFailure.Code.refusal, .contentFilter, .contextLength, .badRequest, .cancelled,
  ])
  func `an answer that is no text goes to nobody else`(_ code: ChatFailure.Code) async {
    let second = ScriptedModel([Self.reply("no")])
    let (result, changes) = await ask(.failure(ChatFailure(code, "no")), second)
    #expect(throws: ChatFailure.self) { try result.get() }
    #expect(changes == 0)
    #expect(second.requests.isEmpty)
  }

  @Test func `no second answer follows a piece of the first`() async {
    let second = ScriptedModel([Self.reply("no")])
    let broken = ChatFailure(.truncatedStream, "cut", partial: "Hel")
    let (result, _) = await ask(.failure(broken), second)
    #expect(throws: ChatFailure.self) { try result.get() }
    #expect(second.requests.isEmpty)
  }

  @Test func `where all fail the message tells of all`() async {
    let second = ScriptedModel([.failure(ChatFailure(.auth, "The second says no."))])
    let (result, _) = await ask(.failure(ChatFailure(.stall, "The first is silent.")), second)
    guard case .failure(let failure) = result else { return }
    #expect(failure.code == .auth)
    #expect(failure.attempts == 2)
    #expect(failure.message == "The first is silent. Then: The second says no.")
  }
}
