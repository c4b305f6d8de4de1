import Guardrails
import Messaging

/// `talk-track/questions`: open questions, one purpose each, among them what it costs and when.
enum QuestionsCheck {
  static let id = "talk-track/questions"
  private static let path = "/discovery_questions"

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let questions = subject.track.discoveryQuestions
    var findings: [Finding] = []
    if questions.count < 3 || questions.count > 6 {
      findings.append(
        Finding(
          id,
          .warning,
          at: path,
          "\(questions.count) questions: three to six make a conversation."
        )
      )
    }
    for purpose in ["impact", "timing"] where !questions.contains(where: { $0.purpose == purpose })
    {
      findings.append(Finding(id, .warning, at: path, "No question of the purpose \(purpose)."))
    }
    let isGerman = LocaleTag.language(of: subject.track.locale) == "de"
    let closed = questions.indices.filter { index in
      !Questions.isOpen(questions[index].text, isGerman: isGerman)
    }
    for index in closed.dropFirst() {
      findings.append(
        Finding(
          id,
          .warning,
          at: "\(path)/\(index)/text",
          in: questions[index].text,
          "The second question to which yes or no is an answer: begin with what, how, when or who."
        )
      )
    }
    for (index, question) in questions.enumerated() {
      let marks = Questions.marks(in: question.text)
      if marks.count > 1 {
        findings.append(
          Finding(
            id,
            .warning,
            at: "\(path)/\(index)/text",
            in: question.text,
            range: marks[1],
            "Two questions in one: ask one and wait."
          )
        )
      }
    }
    return findings
  }
}
