import Foundation

/// How long the program takes to start.
struct StartBenchmark {
  let binary: String

  func run() {
    Report.heading("Start (median of 40 processes)")
    Report.line("runway --version", time(["--version"]), goal: "≤ 20 ms")
    Report.line("runway --help", time(["--help"]), goal: "≤ 50 ms")
    let curl = "/usr/bin/curl"
    guard FileManager.default.isExecutableFile(atPath: curl) else { return }
    let other = StartBenchmark(binary: curl).time(["--version"])
    Report.line("curl --version, which loads the same libraries", other)
  }

  private func time(_ arguments: [String]) -> String {
    Report.milliseconds(seconds(arguments))
  }

  /// The median time of 40 processes, whatever their exit status, without an environment.
  ///
  /// Foundation's `Process` looks for the end of a process every 50 ms, so that none of them would
  /// seem shorter.
  func seconds(_ arguments: [String]) -> Double {
    measure(count: 40) {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      var words: [UnsafeMutablePointer<CChar>?] = ([binary] + arguments).map { strdup($0) }
      words.append(nil)
      defer { for word in words { free(word) } }
      var process: pid_t = 0
      let failure = posix_spawn(&process, binary, &actions, nil, words, nil)
      guard failure == 0 else {
        print("  \(binary) cannot be run: \(String(cString: strerror(failure)))")
        exit(2)
      }
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }.median
  }
}
