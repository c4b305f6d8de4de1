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
    Report.milliseconds(seconds(arguments))
  }

  /// The median time of 20 processes, whatever their exit status.
  func seconds(_ arguments: [String], in folder: URL? = nil) -> Double {
    measure(count: 20) {
      let process = Process()
      process.executableURL = URL(filePath: binary)
      process.arguments = arguments
      if let folder { process.currentDirectoryURL = folder }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      do {
        try process.run()
      } catch {
        print("  \(binary) cannot be run: \(error.localizedDescription)")
        exit(2)
      }
      process.waitUntilExit()
    }.median
  }
}
