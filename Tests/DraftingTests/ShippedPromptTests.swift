import Drafting
import Messaging
import Testing
import Workspace

@Suite struct ShippedPromptTests {
  @Test func `the shipped prompts have no issue`() {
    #expect(Repository.prompts.issues.map(\.description) == [])
    #expect(
      Repository.prompts.book.names == ["call-summary", "outbound", "repair", "talk-track"]
    )
  }

  @Test func `every shipped prompt and partial has a version`() {
    let book = Repository.prompts.book
    for file in Array(book.prompts.values) + Array(book.partials.values) {
      #expect(file.version > 0, "\(file.path)")
    }
  }
}
