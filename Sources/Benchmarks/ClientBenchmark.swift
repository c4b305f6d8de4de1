import Foundation
import Glibc

/// What `runway batch run` takes in time, processor and memory, against a server in this process.
struct ClientBenchmark {
  let binary: String

  private struct Figure {
    var seconds: Double
    var processor: Double
    var megabytes: Double
    var requests: Int
    var status: Int32
    var answered: Int
  }

  func run() throws {
    Report.heading("The chat client: runway batch run, 300 tokens an answer")
    let wide = try measure(1_000, width: 64, .init(latency: 0.2))
    Report.line("1,000 answers at 200 ms, 64 wide", Self.seconds(wide.seconds), goal: "≤ 3.36 s")
    Report.line("peak memory", String(format: "%.0f MB", wide.megabytes), goal: "≤ 40 MB")
    let plain = try measure(2_000, width: 16, .init())
    let each = Report.milliseconds(plain.processor / Double(max(1, plain.answered)))
    Report.line("processor for one answer at 0 ms", each, goal: "≤ 0.25 ms")
    let streams = try measure(200, width: 32, .init(tokens: 500), streams: true)
    Report.line(
      "200 streams × 500 events, processor",
      Self.seconds(streams.processor),
      goal: "≤ 0.6 s"
    )
    let limited = try measure(300, width: 64, .init(latency: 0.2, perSecond: 20))
    let ideal = 279.0 / 20 + 0.2
    Report.line(
      "300 items at 20 requests/s",
      "\(300 - limited.answered) failed, \(limited.requests) requests, "
        + String(format: "%.2f × the ideal time", limited.seconds / ideal),
      goal: "0, ≤ 330, ≤ 1.15"
    )
    try kills()
  }

  /// Kills a batch at fifty moments, goes on each time, and counts what is lost or paid for twice.
  private func kills() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try LoopbackServer(.init(latency: 0.02))
    defer { server.stop() }
    try Self.batch(300, streams: false).write(to: folder.appending(path: "in.jsonl"))
    let width = 8
    var killed = 0
    var number = 0
    while killed < 50 {
      let out = folder.appending(path: "out-\(number).jsonl")
      number += 1
      for turn in 0..<60 where killed < 50 {
        let process = try start(folder, out, server, width, resume: turn > 0)
        // Moments that differ, from the first start to far into the batch.
        usleep(UInt32(30_000 + (killed * 7_919) % 120_000))
        if !process.isRunning { break }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        killed += 1
      }
      let last = try start(folder, out, server, width, resume: true)
      last.waitUntilExit()
      let lines = try String(contentsOf: out, encoding: .utf8).split(separator: "\n")
      let ids = Set(lines.compactMap { $0.split(separator: "\"").dropFirst(3).first })
      if ids.count != 300 || lines.count != 300 {
        Report.line("SIGKILL", "\(300 - ids.count) lost, \(lines.count - ids.count) double")
        return
      }
    }
    let extra = server.seen.requests - number * 300
    Report.line(
      "SIGKILL at \(killed) moments of 300-item batches",
      "0 lost, \(extra) asked twice (in flight: at most \(killed * width))",
      goal: "0 lost"
    )
  }

  private func start(
    _ folder: URL,
    _ out: URL,
    _ server: LoopbackServer,
    _ width: Int,
    resume: Bool
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: binary)
    process.arguments =
      [
        "batch", "run", "in.jsonl", "--out", out.lastPathComponent, "--base-url", server.baseURL,
        "--concurrency", String(width),
      ] + (resume ? ["--resume"] : [])
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path(percentEncoded: false)]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func measure(
    _ count: Int,
    width: Int,
    _ manner: LoopbackServer.Manner,
    streams: Bool = false
  ) throws -> Figure {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try LoopbackServer(manner)
    defer { server.stop() }
    try Self.batch(count, streams: streams).write(to: folder.appending(path: "in.jsonl"))
    let before = Self.children()
    let start = DispatchTime.now().uptimeNanoseconds
    let out = folder.appending(path: "out.jsonl")
    let process = try self.start(folder, out, server, width, resume: false)
    process.waitUntilExit()
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    let after = Self.children()
    let lines = try String(contentsOf: out, encoding: .utf8).split(separator: "\n")
    return Figure(
      seconds: seconds,
      processor: after.processor - before.processor,
      megabytes: after.megabytes,
      requests: server.seen.requests,
      status: process.terminationStatus,
      answered: lines.count { $0.contains("\"error\":null") }
    )
  }

  /// Processor seconds and the peak of memory of all processes that were started.
  private static func children() -> (processor: Double, megabytes: Double) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    let system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
    return (user + system, Double(usage.ru_maxrss) / 1024)
  }

  private static func batch(_ count: Int, streams: Bool) -> Data {
    let system = String(repeating: "You write partner enablement material. ", count: 40)
    var text = ""
    for index in 0..<count {
      text += #"{"custom_id":"r\#(index)","method":"POST","url":"/v1/chat/completions","body":"#
      text += #"{"model":"mock",\#(streams ? "\"stream\":true," : "")"messages":["#
      text += #"{"role":"system","content":"\#(system)"},"#
      text += #"{"role":"user","content":"Write talk track \#(index)."}]}}"# + "\n"
    }
    return Data(text.utf8)
  }

  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "runway-bench-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func seconds(_ value: Double) -> String { String(format: "%.2f s", value) }
}
