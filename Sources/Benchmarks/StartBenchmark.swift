import Foundation

/// How long the program takes to start.
struct StartBenchmark {
  let binary: String

  func run() {
    Report.heading("Start (median of 20 processes)")
    Report.line("runway --version", time(["--version"]), goal: "≤ 20 ms")
    Report.line("runway --help", time(["--help"]), goal: "≤ 50 ms")
  }

  private func time(_ arguments: [String]) -> String {
    let figure = measure(count: 20) {
      let process = Process()
      process.executableURL = URL(filePath: binary)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      do {
        try process.run()
      } catch {
        print("  \(binary) cannot be run: \(error.localizedDescription)")
        exit(2)
      }
      process.waitUntilExit()
    }
    return Report.milliseconds(figure.median)
  }
}
