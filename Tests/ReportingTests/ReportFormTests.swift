import Foundation
import Guardrails
import Messaging
import Testing

@testable import Reporting

@Suite struct ReportFormTests {
  private let unread = UnreadText(path: "b.md", message: "b.md:3:1: it is not UTF-8: “\u{1}” <&>")

  @Test(arguments: ReportForm.allCases)
  func `each form is as its golden file`(form: ReportForm) throws {
    let texts = [InventedText.checked, InventedText.clean, InventedText.document]
    let report = try InventedText.report(form, of: texts, unread: [unread])
    try expectSnapshot(report, "report.\(form.rawValue)")
  }

  @Test(arguments: ReportForm.allCases)
  func `each form has an answer where there is nothing to report`(form: ReportForm) throws {
    try expectSnapshot(
      try InventedText.report(form, of: [InventedText.clean]),
      "nothing.\(form.rawValue)"
    )
    try expectSnapshot(try InventedText.report(form, of: []), "nobody.\(form.rawValue)")
  }

  @Test(arguments: [ReportForm.json, .sarif, .vale], [0, 1, 2, 3])
  func `JSON forms are one JSON document for any number of texts`(form: ReportForm, count: Int)
    throws
  {
    let texts = Array(
      [InventedText.checked, InventedText.clean, InventedText.document].prefix(count)
    )
    let report = try InventedText.report(form, of: texts)
    _ = try #require(
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    )
  }

  @Test func `SARIF keeps the rules of its schema`() throws {
    let report = try InventedText.report(
      .sarif,
      of: [InventedText.checked, InventedText.document],
      unread: [unread]
    )
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    )
    #expect(SARIFRules.faults(of: root) == [])
  }

  @Test func `columns of SARIF leave a byte-order mark out`() throws {
    var text = InventedText.clean
    text.bytes = [0xEF, 0xBB, 0xBF] + Array("Hä 40%\n40%".utf8)
    let first = ByteSpan(start: 7, end: 10)
    let second = ByteSpan(start: 11, end: 14)
    text.findings = [(first, 1, 5), (second, 2, 1)].map { span, line, column in
      Finding(
        check: "claims/number",
        severity: .error,
        span: span,
        line: line,
        column: column,
        text: "40%",
        message: "m"
      )
    }
    let piece = try ReportForm.sarif.piece(for: text, in: InventedText.header)
    let results = try #require(
      try JSONSerialization.jsonObject(with: Data("[\(piece)]".utf8)) as? [[String: Any]]
    )
    let columns = results.map { result -> [Int] in
      let location = (result["locations"] as? [[String: Any]])?.first
      let place = location?["physicalLocation"] as? [String: Any]
      let region = place?["region"] as? [String: Int] ?? place?["region"] as? [String: Any] ?? [:]
      return ["startLine", "startColumn", "endColumn"].compactMap { region[$0] as? Int }
    }
    #expect(columns == [[1, 4, 7], [2, 1, 4]])
    let prints = results.compactMap {
      ($0["partialFingerprints"] as? [String: String])?.values.first
    }
    #expect(Set(prints).count == 2, "equal words of one file have fingerprints of their own")
  }

  @Test func `fingerprints stay when lines move`() throws {
    var moved = InventedText.checked
    moved.bytes = Array(("New.\n\n" + InventedText.letter).utf8)
    moved.findings = moved.findings.map { finding in
      var finding = finding
      finding.span = ByteSpan(start: finding.span.start + 6, end: finding.span.end + 6)
      finding.line += 2
      return finding
    }
    func prints(_ text: CheckedText) throws -> Set<String> {
      let piece = try ReportForm.sarif.piece(for: text, in: InventedText.header)
      let results =
        try JSONSerialization.jsonObject(with: Data("[\(piece)]".utf8)) as? [[String: Any]] ?? []
      return Set(
        results.compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
      )
    }
    #expect(try prints(moved) == prints(InventedText.checked))
  }

  @Test func `nothing of a text breaks out of a workflow command`() throws {
    let report = try InventedText.report(.github, of: [InventedText.checked], unread: [unread])
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 4)
    for line in lines { #expect(line.hasPrefix("::"), "\(line)") }
    #expect(report.contains("file=content/a b%2Cc%3Ad.md,"))
    #expect(report.contains("::50%25 sure,%0Aor: not"))
  }

  @Test func `JUnit counts what fails the run as failures`() throws {
    var header = InventedText.header
    let strict = try ReportForm.junit.piece(for: InventedText.checked, in: header)
    #expect(strict.contains("tests=\"5\" failures=\"1\" errors=\"0\" skipped=\"2\""))
    header.failOn = .suggestion
    let all = try ReportForm.junit.piece(for: InventedText.checked, in: header)
    #expect(all.contains("failures=\"3\""))
  }

  @Test func `JUnit is XML whatever a text holds`() throws {
    var text = InventedText.checked
    text.path = "a\"<&>\u{1}\n.md"
    text.findings[0].message = "]]> \u{FFFE} \u{0} & <x>"
    let report = try InventedText.report(.junit, of: [text], unread: [unread])
    #expect(XMLProbe.isWellFormed(report))
  }

  @Test func `secrets and personal data are in no snippet`() throws {
    for form in [ReportForm.sarif, .junit, .github] {
      let report = try InventedText.report(form, of: [InventedText.document])
      #expect(!report.contains("4111"), "\(form)")
      #expect(report.contains("aragraph 2"), "\(form)")
    }
  }
}

/// The requirements of the SARIF schema that a report of ours can break.
enum SARIFRules {
  static func faults(of root: [String: Any]) -> [String] {
    var faults: [String] = []
    func require(_ holds: Bool, _ what: String) { if !holds { faults.append(what) } }
    require(root["version"] as? String == "2.1.0", "version")
    require((root["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true, "schema")
    let runs = root["runs"] as? [[String: Any]] ?? []
    require(runs.count == 1, "runs")
    for run in runs {
      let units = ["utf16CodeUnits", "unicodeCodePoints"]
      require(units.contains(run["columnKind"] as? String ?? ""), "columnKind")
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any] ?? [:]
      require(driver["name"] is String, "driver.name")
      let rules = driver["rules"] as? [[String: Any]] ?? []
      let ids = rules.compactMap { $0["id"] as? String }
      require(ids.count == rules.count && Set(ids).count == ids.count, "rules are unique")
      for rule in rules {
        require((rule["shortDescription"] as? [String: Any])?["text"] is String, "rule text")
      }
      let results = run["results"] as? [[String: Any]] ?? []
      for result in results {
        require((result["message"] as? [String: Any])?["text"] is String, "message")
        let levels = ["none", "note", "warning", "error"]
        require(levels.contains(result["level"] as? String ?? ""), "level")
        if let index = result["ruleIndex"] as? Int {
          require(ids.indices.contains(index) && ids[index] == result["ruleId"] as? String, "index")
        }
        require(result["suppressions"] is [Any], "suppressions are given for all or for none")
        for suppression in result["suppressions"] as? [[String: Any]] ?? [] {
          let kinds = ["inSource", "external"]
          require(kinds.contains(suppression["kind"] as? String ?? ""), "suppression.kind")
        }
        for location in result["locations"] as? [[String: Any]] ?? [] {
          let place = location["physicalLocation"] as? [String: Any] ?? [:]
          let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String ?? ""
          require(!uri.isEmpty && !uri.contains(" ") && !uri.contains(":"), "uri \(uri)")
          if let region = place["region"] as? [String: Any] {
            let numbers = ["startLine", "startColumn", "endLine", "endColumn"].compactMap {
              region[$0] as? Int
            }
            require(numbers.count == 4 && numbers.allSatisfy { $0 >= 1 }, "region")
            if numbers.count == 4 {
              require((numbers[0], numbers[1]) <= (numbers[2], numbers[3]), "region runs forward")
            }
          }
        }
        for fix in result["fixes"] as? [[String: Any]] ?? [] {
          let changes = fix["artifactChanges"] as? [[String: Any]] ?? []
          require(!changes.isEmpty, "artifactChanges")
          for change in changes {
            let replacements = change["replacements"] as? [[String: Any]] ?? []
            require(
              !replacements.isEmpty
                && replacements.allSatisfy { $0["deletedRegion"] is [String: Any] },
              "replacements"
            )
          }
        }
      }
      for invocation in run["invocations"] as? [[String: Any]] ?? [] {
        require(invocation["executionSuccessful"] is Bool, "executionSuccessful")
      }
      require(run["artifacts"] is [Any], "artifacts")
    }
    return faults
  }
}
