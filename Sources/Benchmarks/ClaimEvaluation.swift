import Foundation
import Guardrails
import Messaging

/// Measures the check on public sets of claims and their sources.
///
/// The sentences of a source become the approved claims of a library of their own, and the claim is
/// checked against it like any text: it counts as carried where no `claims/*` error and no unknown
/// name is found. The checks were made for closed libraries and short approved sentences; these
/// sets show what they do elsewhere.
struct ClaimEvaluation {
  let folder: URL

  /// A claim, its source and whether the source carries it.
  struct Item {
    var source: [String]
    var claim: String
    var isCarried: Bool
  }

  func run() throws {
    let domains = [("sales_call", "72"), ("sales_email", "66"), ("ectsum", "66"), ("qmsumm", "66")]
    for (domain, goal) in domains {
      let items = try lines("summedits/dev/\(domain).jsonl").compactMap { row -> Item? in
        guard let source = row["doc"] as? String, let claim = row["claim"] as? String else {
          return nil
        }
        return Item(
          source: Self.sentences(of: source),
          claim: claim,
          isCarried: row["label"] as? String == "consistent"
        )
      }
      report("SummEdits, \(domain)", items, goal: goal)
    }
    report("WiCE", try wice(), goal: "74")
    report("FEVER-Symmetric", try pairs("fever-symmetric/dev/fever_symmetric.jsonl"), goal: "73")
    report("VitaminC", try pairs("vitaminc-sample/dev/vitaminc.jsonl"), goal: "66")
    try personalData()
    try readability()
  }
}

extension ClaimEvaluation {
  private func wice() throws -> [Item] {
    try lines("wice/dev/oracle_chunks.jsonl").compactMap { row in
      guard let source = row["evidence"] as? [String], let claim = row["claim"] as? String else {
        return nil
      }
      return Item(source: source, claim: claim, isCarried: row["label"] as? String == "supported")
    }
  }

  private func pairs(_ path: String) throws -> [Item] {
    try lines(path).compactMap { row in
      guard let source = row["evidence"] as? String, let claim = row["claim"] as? String,
        let label = row["label"] as? String
      else { return nil }
      return Item(
        source: Self.sentences(of: source),
        claim: claim,
        isCarried: label.lowercased() == "supports"
      )
    }
  }

  private func report(_ name: String, _ items: [Item], goal: String) {
    var right: [Bool: Int] = [:]
    var all: [Bool: Int] = [:]
    var library: (source: [String], guardrails: Guardrails)?
    for item in items {
      if library?.source != item.source {
        library = (item.source, Guardrails(library: Self.library(of: item.source)))
      }
      guard let guardrails = library?.guardrails else { continue }
      all[item.isCarried, default: 0] += 1
      if Self.carries(guardrails, item.claim) == item.isCarried {
        right[item.isCarried, default: 0] += 1
      }
    }
    func share(_ label: Bool) -> Double {
      Double(right[label] ?? 0) / Double(max(all[label] ?? 0, 1))
    }
    let balanced = (share(true) + share(false)) / 2
    let figures = String(
      format: "%.1f (carried %.0f, not carried %.0f)",
      balanced * 100,
      share(true) * 100,
      share(false) * 100
    )
    Report.line("\(name), balanced accuracy of \(items.count)", figures, goal: "≥ \(goal)")
  }

  private static func library(of source: [String]) -> Library {
    var content = LibraryContent()
    content.claims = source.enumerated().map { number, text in
      Claim(
        id: "CLM-\(number + 1)",
        kind: .feature,
        text: text,
        life: Life(status: .approved)
      )
    }
    return Library(content)
  }

  private static func carries(_ guardrails: Guardrails, _ claim: String) -> Bool {
    guard let day = CivilDate(iso: "2026-11-02") else { return false }
    let report = guardrails.check(claim, in: CheckContext(use: UseContext(date: day)))
    return !report.findings.contains { finding in
      finding.check == "claims/name"
        || (finding.severity == .error && finding.check.hasPrefix("claims/"))
    }
  }

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var rest = Substring(line)
      while let end = rest.firstRange(of: ". ") {
        sentences.append(String(rest[..<end.lowerBound]) + ".")
        rest = rest[end.upperBound...]
      }
      if !rest.isEmpty { sentences.append(String(rest)) }
    }
    return sentences
  }

  private func lines(_ path: String) throws -> [[String: Any]] {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return try text.split(separator: "\n").compactMap { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
  }
}

// MARK: - Personal data and readability

extension ClaimEvaluation {
  private static let structured: Set<String> = [
    "CREDIT_CARD", "PHONE_NUMBER", "EMAIL_ADDRESS", "IBAN_CODE", "US_SSN",
  ]

  private func personalData() throws {
    var hits = 0
    var missed = 0
    var wrong = 0
    for file in ["generated_large", "synth_dataset_v2"] {
      for row in try lines("presidio-research/dev/\(file).jsonl") {
        guard let text = row["text"] as? String, let spans = row["spans"] as? [[String: Any]] else {
          continue
        }
        let found = PersonalData.spans(in: text)
        var used: Set<Int> = []
        for span in spans where Self.structured.contains(span["type"] as? String ?? "") {
          guard let start = span["start"] as? Int, let end = span["end"] as? Int else { continue }
          let range = Self.bytes(of: text, from: start, to: end)
          if let hit = found.indices.first(where: { found[$0].range.overlaps(range) }) {
            hits += 1
            used.insert(hit)
          } else {
            missed += 1
          }
        }
        wrong += found.count - used.count
      }
    }
    let precision = Double(hits) / Double(max(hits + wrong, 1))
    let recall = Double(hits) / Double(max(hits + missed, 1))
    let figure = 200 * precision * recall / max(precision + recall, 1e-9)
    let text = String(
      format: "%.1f (precision %.1f, recall %.1f)",
      figure,
      precision * 100,
      recall * 100
    )
    Report.line("personal data of structured types, F1", text, goal: "≥ 98")
  }

  /// The bytes of a range that counts Unicode scalar values.
  private static func bytes(of text: String, from start: Int, to end: Int) -> Range<Int> {
    let scalars = text.unicodeScalars
    let first = scalars.prefix(start).reduce(0) { $0 + UTF8.width($1) }
    let length = scalars.dropFirst(start).prefix(end - start).reduce(0) { $0 + UTF8.width($1) }
    return first..<first + length
  }

  private func readability() throws {
    var easeErrors: [Double] = []
    var gradeErrors: [Double] = []
    for row in try lines("readability/dev/clear.jsonl") {
      guard let text = row["text"] as? String,
        let ease = row["flesch_reading_ease"] as? Double,
        let grade = row["flesch_kincaid_grade"] as? Double
      else { continue }
      let statistics = ReadingStatistics.of(text)
      easeErrors.append(abs(statistics.fleschReadingEase - ease))
      gradeErrors.append(abs(statistics.fleschKincaidGrade - grade))
    }
    func mean(_ values: [Double]) -> String {
      String(format: "%.2f", values.reduce(0, +) / Double(max(values.count, 1)))
    }
    Report.line("readability, Flesch, mean error", mean(easeErrors), goal: "≤ 3.0")
    Report.line("readability, Flesch–Kincaid, mean error", mean(gradeErrors), goal: "≤ 0.7")
  }
}

private enum UTF8 {
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
