import Messaging
import Testing

@Suite struct MessagingTableTests {
  @Test func `the first table is read, with bars inside cells and without the ones at the ends`()
    throws
  {
    let text = "Intro | no\n\n| a | b |\n|:--|--:|\n| 1 \\| one | `x` |\n two | \n\nafter | it\n"
    let table = try #require(MessagingTable(markdown: text))
    #expect(table.header == ["a", "b"])
    #expect(table.rows.map(\.cells) == [["1 | one", "`x`"], ["two"]])
    #expect(table.rows.map(\.line) == [5, 6])
  }

  @Test(arguments: [
    "", "no table\n", "| a | b |\n", "a\n---\n", "| a | b |\n|---|\n",
    "```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n",
  ])
  func `what is no table gives none`(text: String) {
    #expect(MessagingTable(markdown: text) == nil)
  }

  @Test func `line ends of Windows make no difference`() throws {
    let text = "| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n"
    let table = try #require(MessagingTable(markdown: text))
    #expect(table.rows.map(\.cells) == [["1", "2"]])
  }
}
