import Foundation

// Prints the figures of the README and the issues: make bench. Public data sets are measured where
// their folder is named: make bench EVAL=FOLDER. One part alone, with every miss, while at work on it:
// Benchmarks --calls · --claims FOLDER · --meetings FOLDER · --due-dates FOLDER · --rules FOLDER

let arguments = Array(CommandLine.arguments.dropFirst())
guard let binary = arguments.first else {
  print("usage: Benchmarks PATH-TO-RUNWAY [FOLDER-OF-PUBLIC-SETS]")
  print("       Benchmarks --calls | --claims FOLDER | --meetings FOLDER | --due-dates FOLDER")
  print("       Benchmarks --rules [FOLDER-OF-PUBLIC-SETS [CORPUS]]")
  exit(64)
}
let root = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
let sets = URL(filePath: arguments.count > 1 ? arguments[1] : ".", directoryHint: .isDirectory)

switch binary {
case "--calls":
  try CallEvaluation.run(root: root, verbose: true)
case "--meetings":
  try CallEvaluation.meetings(in: sets)
case "--claims":
  try ClaimEvaluation(folder: sets).run()
case "--rules":
  try RuleBenchmark().run()
  if arguments.count > 2 {
    try RuleBenchmark().run(corpus: URL(filePath: arguments[2], directoryHint: .isDirectory))
  }
  if arguments.count > 1 {
    try RuleConformance(folder: sets.appending(path: "vale"), isVerbose: true).run()
  }
case "--due-dates":
  runDueDateEvaluation(folder: sets.path, misses: true)
default:
  StartBenchmark(binary: binary).run()
  try CheckBenchmark().run()
  try SpeedBenchmark(binary: binary).run()
  try ClientBenchmark(binary: binary).run()
  try MutationBenchmark().run()
  try RuleBenchmark().run()
  try DraftingBenchmark(binary: binary).run()
  try CallBenchmark().run()
  Report.heading("Next steps on the calls with answer keys in Tests/CallsTests/Fixtures")
  try CallEvaluation.run(root: root, verbose: false)
  if arguments.count > 1 {
    Report.heading("Public sets in \(arguments[1])")
    runDueDateEvaluation(folder: arguments[1])
    try ClaimEvaluation(folder: sets).run()
    try RuleConformance(folder: sets.appending(path: "vale")).run()
    try CallEvaluation.meetings(in: sets)
  }
}
