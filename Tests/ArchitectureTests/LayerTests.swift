import Foundation
import Testing

/// The arrows between the targets: what each may import, its arrows' arrows included.
private let arrows: [String: [String]] = [
  "Patterns": ["CPCRE2"],
  "Messaging": ["Patterns", "CDigest"],
  "Guardrails": ["Messaging", "Patterns", "CCMark"],
  "Reporting": ["Guardrails"],
  "Rules": ["Guardrails", "Messaging", "Patterns", "CCMark"],
  "Transcripts": ["CZip", "FoundationXML"],
  "Calls": ["Transcripts", "Guardrails", "Messaging", "Patterns"],
  "Chat": [],
  "Enablement": ["Messaging", "Guardrails", "Calls"],
  "Drafting": ["Enablement", "Chat", "Mustache"],
  "Exporting": ["Enablement"],
  "CurlTransport": ["Chat", "CCurl"],
  "Storage": ["Enablement", "GRDB"],
  "Workspace": ["Messaging", "Guardrails", "Rules", "Drafting", "Yams", "SwiftCSV"],
  "Commands": [
    "CurlTransport", "Storage", "Workspace", "Exporting", "Reporting", "Drafting", "Rules",
    "ArgumentParser",
  ],
  "runway": ["Commands"],
  "Benchmarks": ["Commands"],
]

private let pureRing: Set<String> = [
  "Patterns", "Messaging", "Guardrails", "Reporting", "Rules", "Transcripts", "Calls", "Chat",
  "Enablement",
  "Drafting",
  "Exporting",
]

/// Foundation may be used everywhere; its file, process and network types only in the I/O ring.
private let platform: Set<String> = ["Foundation", "FoundationEssentials"]
private let systemModules: Set<String> = ["Glibc", "Musl", "Synchronization", "Dispatch"]

private func reachable(from target: String) -> Set<String> {
  var seen: Set<String> = []
  var open = arrows[target] ?? []
  while let next = open.popLast() {
    guard seen.insert(next).inserted else { continue }
    open += arrows[next] ?? []
  }
  return seen
}

@Suite struct LayerTests {
  @Test func `every target imports only what the architecture allows`() throws {
    let files = try Repository.swiftFiles(in: "Sources")
    #expect(files.count > 20)
    var wrong: [String] = []
    for file in files {
      #expect(arrows[file.target] != nil, "\(file.path): a target without a row in the table")
      var allowed = reachable(from: file.target).union(platform)
      if file.target == "Patterns" || file.target == "Chat" { allowed.insert("Synchronization") }
      if !pureRing.contains(file.target) { allowed.formUnion(systemModules) }
      for found in Repository.imports(of: file.text) where !allowed.contains(found.module) {
        wrong.append("\(file.path):\(found.line): \(file.target) may not import \(found.module)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `the manifest declares no arrow that the architecture forbids`() throws {
    let manifest = try Repository.manifestArrows()
    #expect(manifest.count > 12)
    for (target, dependencies) in manifest where arrows[target] != nil {
      let allowed = reachable(from: target)
      for dependency in dependencies where !allowed.contains(dependency) {
        Issue.record("Package.swift: \(target) may not depend on \(dependency)")
      }
    }
    #expect(Set(arrows.keys).isSubset(of: manifest.keys))
  }

  @Test func `modules of the I-O ring never import one another`() {
    let ring: Set<String> = ["CurlTransport", "Storage", "Workspace"]
    for target in ring {
      #expect(reachable(from: target).isDisjoint(with: ring.subtracting([target])))
    }
  }

  @Test func `the pure ring uses no file, process, network or clock of Foundation`() throws {
    let banned = """
      FileManager FileHandle Process( ProcessInfo URLSession Date() Date.now \
      contentsOfFile Data(contentsOf String(contentsOf print( readLine SystemRandomNumberGenerator .random( UUID()
      """.split(separator: " ")
    var wrong: [String] = []
    for file in try Repository.swiftFiles(in: "Sources") where pureRing.contains(file.target) {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let code = line.split(separator: "//", omittingEmptySubsequences: false).first ?? ""
        for word in banned where Self.occurs(word, in: code) {
          wrong.append("\(file.path):\(index + 1): \(word)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `the import reader sees every form of import line`() {
    let text = """
      import Foundation
      public import Messaging
      @preconcurrency import struct Chat.ChatReply
      // import Nothing
      let text = "an import Statement"
      """
    #expect(Repository.imports(of: text).map(\.module) == ["Foundation", "Messaging", "Chat"])
  }

  /// Whether a word occurs in code and is not the end of a longer name.
  private static func occurs(_ word: Substring, in code: Substring) -> Bool {
    var rest = code[...]
    while let range = rest.firstRange(of: word) {
      let before =
        range.lowerBound > code.startIndex ? code[code.index(before: range.lowerBound)] : " "
      if word.hasPrefix(".") || !(before.isLetter || before == "_" || before == ".") { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }
}
