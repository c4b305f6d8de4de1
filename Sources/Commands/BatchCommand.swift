import ArgumentParser

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Many generations as an OpenAI batch file: write it, run it, import results.",
    discussion: """
      Example: runway batch write talk-track --vertical healthcare --persona ciso --all-partners --out in.jsonl
               runway batch run in.jsonl --out out.jsonl
               runway batch import out.jsonl
      """,
    subcommands: [BatchWriteCommand.self, BatchRunCommand.self, BatchImportCommand.self]
  )
}
