import Foundation

/// Prints figures in one form.
enum Report {
  /// A heading.
  static func heading(_ text: String) {
    print("\n\(text)")
  }

  /// One figure beside its goal.
  static func line(_ name: String, _ value: String, goal: String? = nil) {
    let padding = String(repeating: " ", count: max(1, 46 - name.count))
    print("  \(name)\(padding)\(value)\(goal.map { "  (goal \($0))" } ?? "")")
  }

  /// Milliseconds with two digits.
  static func milliseconds(_ seconds: Double) -> String {
    String(format: "%.2f ms", seconds * 1000)
  }
}

/// Seconds of processor time that this process has used.
func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
}

/// The median and the processor time of one run of `body`, over `count` runs after one to warm up.
func measure(count: Int, _ body: () throws -> Void) rethrows -> (median: Double, cpu: Double) {
  try body()
  var times: [Double] = []
  let cpuBefore = processorSeconds()
  for _ in 0..<count {
    let start = DispatchTime.now().uptimeNanoseconds
    try body()
    times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
  }
  let cpu = (processorSeconds() - cpuBefore) / Double(count)
  return (times.sorted()[count / 2], cpu)
}
