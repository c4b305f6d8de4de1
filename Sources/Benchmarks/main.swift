import Foundation

// Prints the figures of the README and the issues: make bench. Public data sets are measured where
// their folder is named: make bench EVAL=FOLDER.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let binary = arguments.first else {
  print("usage: Benchmarks PATH-TO-RUNWAY [FOLDER-OF-PUBLIC-SETS]")
  exit(64)
}

StartBenchmark(binary: binary).run()
try CheckBenchmark().run()
try SpeedBenchmark(binary: binary).run()
try MutationBenchmark().run()
try CallBenchmark().run()
Report.heading("Next steps on the eight calls with answer keys in Tests/CallsTests/Fixtures")
let root = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
try CallEvaluation.run(root: root, verbose: false)
if arguments.count > 1 {
  let folder = arguments[1]
  Report.heading("Public sets in \(folder)")
  runDueDateEvaluation(folder: folder)
  let sets = URL(filePath: folder, directoryHint: .isDirectory)
  try CallEvaluation.ami(folder: sets.appending(path: "ami/dev"))
  try CallEvaluation.w3c(folder: sets.appending(path: "w3c-minutes/dev"))
}
