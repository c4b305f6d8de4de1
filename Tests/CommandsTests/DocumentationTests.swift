import ArgumentParser
import Foundation
import Testing
import Yams

@testable import Commands

/// What the page on checking content shows is what the program takes.
@Suite struct DocumentationTests {
  private func page() throws -> String {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: top.appending(path: "Sources/Enablement/Enablement.docc/CheckingContent.md"),
      encoding: .utf8
    )
  }

  /// The fenced blocks of a language.
  private func blocks(_ language: String, in page: String) -> [String] {
    page.split(separator: "\n```", omittingEmptySubsequences: false).compactMap { part in
      part.hasPrefix(language + "\n") ? String(part.dropFirst(language.count + 1)) : nil
    }
  }

  @Test func `the workflow and the hook are YAML with the keys that they need`() throws {
    let blocks = try blocks("yaml", in: page())
    try #require(blocks.count == 2)
    let workflow = try #require(try Yams.load(yaml: blocks[0], .basic) as? [String: Any])
    let jobs = try #require(workflow["jobs"] as? [String: Any])
    let job = try #require(jobs["check"] as? [String: Any])
    let steps = try #require(job["steps"] as? [[String: Any]])
    #expect(job["runs-on"] is String)
    for step in steps { #expect((step["uses"] is String) != (step["run"] is String)) }
    let hook = try #require(try Yams.load(yaml: blocks[1], .basic) as? [String: Any])
    #expect((hook["repos"] as? [Any])?.count == 1)
  }

  @Test func `every command line on the page is one that the program takes`() throws {
    let page = try page()
    var lines: [String] = []
    for line in page.split(separator: "\n") {
      guard let start = line.range(of: "runway check ")?.lowerBound, !line.hasPrefix("`"),
        line.hasPrefix("runway") || line.contains("run: ") || line.contains("entry: ")
          || line.contains("xargs")
      else { continue }
      let command = line[start...].prefix { $0 != ">" && $0 != "|" }
      lines.append(String(command.dropFirst("runway ".count)))
    }
    #expect(lines.count >= 6)
    for line in lines {
      var arguments = line.split(separator: " ").map(String.init)
      // Hooks hand the files over behind the options.
      if !line.contains("content") { arguments.append("a.md") }
      #expect(throws: Never.self, "\(line)") { try RunwayCommand.parseAsRoot(arguments) }
    }
  }
}
