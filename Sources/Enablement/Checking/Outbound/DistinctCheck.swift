import Guardrails
import Messaging

/// `outbound/distinct`: variants differ in angle and in words, and make the same claims.
enum DistinctCheck {
  static let id = "outbound/distinct"
  /// The share of common 5-grams from which two bodies are the same message.
  static let sameFrom = 0.6

  static func findings(in subject: OutboundSubject) -> [Finding] {
    let variants = subject.set.variants
    var findings: [Finding] = []
    func warn(_ index: Int, _ field: String, _ message: String) {
      findings.append(Finding(id, .warning, at: "/variants/\(index)/\(field)", message))
    }
    let grams = variants.map { Self.grams(of: $0.body) }
    for right in variants.indices.dropFirst() {
      for left in variants[..<right].indices {
        let names = "\(variants[right].label) and \(variants[left].label)"
        if variants[left].angle == variants[right].angle {
          warn(right, "angle", "\(names) have the same angle, \(variants[left].angle.rawValue).")
        }
        let likeness = jaccard(grams[left], grams[right])
        if likeness >= sameFrom {
          let percent = Int((likeness * 100).rounded())
          warn(
            right,
            "body",
            "\(names) share \(percent) % of their 5-grams: write one of them anew."
          )
        }
      }
      let first = Set(variants[0].claimIDs)
      let own = Set(variants[right].claimIDs)
      if first != own {
        let extra = own.symmetricDifference(first).sorted().joined(separator: ", ")
        warn(
          right,
          "claim_ids",
          "\(variants[right].label) and \(variants[0].label) do not make the same claims: \(extra)."
        )
      }
    }
    return findings
  }

  /// The runs of five words, in lower case; shorter texts are one run.
  static func grams(of text: String) -> Set<[Substring]> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 5 else { return words.isEmpty ? [] : [words] }
    return Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
  }

  /// The share of what two sets have in common.
  static func jaccard(_ left: Set<[Substring]>, _ right: Set<[Substring]>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let common = left.intersection(right).count
    return Double(common) / Double(left.count + right.count - common)
  }
}
