import Messaging
import Rules
import Workspace

extension Session {
  /// The rule files of the workspace, made ready with the library's own names as vocabulary.
  ///
  /// - Throws: with every located error of the files, all in one run.
  func rules(for library: Library) throws -> RuleSet {
    let reading = RulesLoader().load(workspace: folder.url)
    guard reading.errors.isEmpty else {
      throw CommandFailure(
        "the rules cannot be used until these are mended:\n"
          + reading.errors.map(\.description).joined(separator: "\n")
      )
    }
    if !reading.refused.isEmpty {
      let names = reading.refused.map(\.name).joined(separator: ", ")
      world.console.note("runway: not used, see runway rules list: \(names)")
    }
    return RuleSet(reading.rules, vocabulary: Vocabulary(words: library.terms.map(\.preferred)))
  }
}
