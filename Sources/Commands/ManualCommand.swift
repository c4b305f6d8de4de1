import ArgumentParser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the manual page, for man: runway manual | man -l -",
    shouldDisplay: false
  )

  func run() throws {
    let page = try ManualPage(description: RunwayCommand._dumpHelp(), version: Runway.version)
    World.current.console.out(page.text)
  }
}
