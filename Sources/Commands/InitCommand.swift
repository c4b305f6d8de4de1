import ArgumentParser
import Foundation
import Messaging
import Workspace

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a starter workspace: a fictional programme with planted faults to find."
  )

  @Argument(help: "The folder to write to.")
  var dir: String = "."

  @Option(help: ArgumentHelp("The day it is written for.", valueName: "YYYY-MM-DD"))
  var on: CivilDate?

  func run() throws {
    let world = World.current
    let folder = URL(filePath: dir, directoryHint: .isDirectory, relativeTo: world.directory)
      .standardizedFileURL
    let written = try Starter.write(to: folder, on: on ?? world.today)
    let place = dir == "." ? "" : "  cd \(dir)\n"
    world.console.out(
      """
      Wrote \(written.count) files: the approved messaging of a fictional vendor, Larkfield, with
      partners, two joint calls and a draft with planted faults.

      Next:
      \(place)  runway library lint
        runway talk-track --vertical healthcare --persona it-director --partner brightmoor
        runway check drafts/planted.md
        runway summarize calls/brightmoor-joint-call.vtt --attendees calls/brightmoor-attendees.csv
      """
    )
  }
}
