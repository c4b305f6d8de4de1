import Testing

@testable import Chat

@Suite struct ReasoningSplitterTests {
  private func split(_ pieces: [String]) -> (text: String, reasoning: String) {
    var splitter = ReasoningSplitter()
    var text = ""
    var reasoning = ""
    for piece in pieces {
      let parts = splitter.push(piece)
      text += parts.text
      reasoning += parts.reasoning
    }
    let rest = splitter.flush()
    text += rest.text
    reasoning += rest.reasoning
    splitter.finish(text: &text, reasoning: &reasoning)
    return (text, reasoning)
  }

  struct Case: Sendable {
    var whole: String
    var text: String
    var reasoning: String
  }

  static let cases = [
    Case(whole: "<think>why</think>\n\nBecause.", text: "Because.", reasoning: "why"),
    Case(whole: "  <thinking>a < b</thinking> Yes", text: "  Yes", reasoning: "a < b"),
    Case(whole: "No block, 1 < 2.", text: "No block, 1 < 2.", reasoning: ""),
    Case(whole: "Say <think> in a line", text: "Say <think> in a line", reasoning: ""),
    Case(whole: "One\n<think>two</think>\nThree", text: "One\nThree", reasoning: "two"),
    Case(whole: "<think>never closed", text: "", reasoning: "never closed"),
    Case(whole: "<think></think>Hi", text: "Hi", reasoning: ""),
    Case(whole: "<thin", text: "<thin", reasoning: ""),
    Case(whole: "thought\n</think>\n\nAnswer", text: "Answer", reasoning: "thought\n"),
    Case(whole: "The tag </think> ends it.", text: "The tag </think> ends it.", reasoning: ""),
    Case(whole: "<<think>x</think>", text: "<<think>x</think>", reasoning: ""),
  ]

  @Test(arguments: cases)
  func `blocks of reasoning are taken out of the text`(_ test: Case) {
    let parts = split([test.whole])
    #expect(parts.text == test.text)
    #expect(parts.reasoning == test.reasoning)
  }

  @Test(arguments: cases)
  func `tags are known however they are cut`(_ test: Case) {
    let scalars = Array(test.whole.unicodeScalars)
    for cut in 0...scalars.count {
      let pieces = [scalars[..<cut], scalars[cut...]].map {
        String(String.UnicodeScalarView($0))
      }
      let parts = split(pieces)
      #expect(parts.text == test.text, "cut at \(cut)")
      #expect(parts.reasoning == test.reasoning, "cut at \(cut)")
    }
    let parts = split(scalars.map { String($0) })
    #expect(parts.text == test.text)
  }
}
