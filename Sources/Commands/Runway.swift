import ArgumentParser
import Foundation
import Workspace

/// The command line as a function: arguments in, exit status out.
package enum Runway {
  /// The version that `--version` prints.
  package static let version = "0.1.0"

  /// Runs a command line in a world and returns its exit status.
  package static func run(_ arguments: [String], in world: World = .process) async -> Int32 {
    await World.$current.withValue(world) {
      await run(arguments, console: world.console)
    }
  }

  private static func run(_ arguments: [String], console: Console) async -> Int32 {
    // Scripts ask for it often, and building the parser is a fifth of the answer's time.
    if arguments == ["--version"] {
      console.out(version)
      return written(console) ?? ExitStatus.done
    }
    do {
      var command = try RunwayCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return written(console) ?? ExitStatus.done
    } catch is Blocked {
      return written(console) ?? ExitStatus.blocked
    } catch is Incomplete {
      _ = written(console)
      return ExitStatus.failed
    } catch is CancellationError {
      console.note("runway: interrupted. What was saved is kept.")
      return ExitStatus.interrupted
    } catch {
      return report(error, console: console)
    }
  }

  /// The status of a command whose data could not be written, or `nil` where all of it was.
  private static func written(_ console: Console) -> Int32? {
    guard let reason = console.failure() else { return nil }
    console.note("runway: the output could not be written: \(reason). What was saved is kept.")
    return ExitStatus.failed
  }

  private static func report(_ error: any Error, console: Console) -> Int32 {
    let status = RunwayCommand.exitCode(for: error)
    if status.isSuccess {
      console.out(RunwayCommand.fullMessage(for: error))
      return ExitStatus.done
    }
    if status == .validationFailure {
      console.note(RunwayCommand.fullMessage(for: error))
      return ExitStatus.usage
    }
    console.note("runway: \(message(of: error))")
    return ExitStatus.failed
  }

  /// One sentence or two for people; never the name of a type.
  private static func message(of error: any Error) -> String {
    // Foundation's errors would print their type and domain; ours describe themselves.
    if error is CocoaError || error is POSIXError { return SystemReason.text(of: error) }
    return "\(error)"
  }
}

struct RunwayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runway",
    abstract: "Turns approved messaging into material that partners really use.",
    discussion: """
      Start here:  runway init demo && cd demo
                   runway talk-track --vertical healthcare --persona it-director
      A model writes fast, code decides what may leave, a person approves.
      """,
    version: Runway.version,
    subcommands: [ManualCommand.self],
    groupedSubcommands: [
      CommandGroup(name: "Set up:", subcommands: [InitCommand.self, DoctorCommand.self]),
      CommandGroup(
        name: "Make:",
        subcommands: [
          TalkTrackCommand.self, OutboundCommand.self, SequenceCommand.self, OnePagerCommand.self,
          SummarizeCommand.self, BatchCommand.self,
        ]
      ),
      CommandGroup(
        name: "Check and approve:",
        subcommands: [CheckCommand.self, ReviewCommand.self, ExportCommand.self]
      ),
      CommandGroup(
        name: "Look:",
        subcommands: [
          LibraryCommand.self, RulesCommand.self, PlayCommand.self, PartnersCommand.self,
          TranscriptCommand.self,
          DueCommand.self,
          PromptsCommand.self, LogCommand.self,
        ]
      ),
    ]
  )
}
