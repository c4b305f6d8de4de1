import Foundation
import Testing

@Suite struct RepositoryTests {
  @Test func `the top level holds what the project promises`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.path(percentEncoded: false)
    )
    let promised = [
      "Package.swift", "Sources", "Tests", "prompts", "guardrails", "README.md", "Makefile",
    ]
    for name in promised { #expect(names.contains(name), "\(name) is missing") }
  }

  @Test func `no file is called a catch-all`() throws {
    let banned: Set<String> = ["Utils", "Helpers", "Manager", "Common", "Misc", "Extensions"]
    for folder in ["Sources", "Tests"] {
      for file in try Repository.swiftFiles(in: folder) {
        let name = file.path.split(separator: "/").last?.dropLast(6) ?? ""
        #expect(!banned.contains { name.hasSuffix($0) }, "\(file.path)")
      }
    }
  }

  @Test func `unsafe concurrency is explained where it stands`() throws {
    for file in try Repository.swiftFiles(in: "Sources") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let code = line.trimmingPrefix { $0 == " " }
        guard !code.hasPrefix("//"),
          code.contains("@unchecked Sendable") || code.contains("nonisolated(unsafe)")
        else { continue }
        let above = lines[max(0, index - 12)..<index]
        let explained = above.contains { $0.contains("//") }
        #expect(explained, "\(file.path):\(index + 1): say which invariant makes this safe")
      }
    }
  }

  @Test func `nothing ends the process in the middle of a job`() throws {
    for file in try Repository.swiftFiles(in: "Sources") where file.target != "Benchmarks" {
      for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where !line.contains("//") {
        let ends = line.contains("fatalError(") || line.contains("try!") || line.contains(" as! ")
        #expect(!ends, "\(file.path):\(index + 1)")
      }
    }
  }
}
