import Foundation

/// How much the variants of one message resemble one another.
public enum VariantLikeness {
  /// The share of common 5-grams of two texts, from 0 to 1.
  public static func jaccard(_ left: String, _ right: String) -> Double {
    DistinctCheck.jaccard(DistinctCheck.grams(of: left), DistinctCheck.grams(of: right))
  }

  /// The mean BLEU-4 of each text against all others, from 0 to 1; lower is more varied.
  ///
  /// Self-BLEU of Zhu et al. 2018 (Texygen): modified n-gram precision for n from 1 to 4 in equal
  /// weights with the brevity penalty; a precision of zero is smoothed to half a hit (method 1 of
  /// Chen and Cherry 2014 with 0.5). One text alone has the value 0.
  public static func selfBLEU(_ texts: [String]) -> Double {
    guard texts.count > 1 else { return 0 }
    let words = texts.map {
      $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let values = words.indices.map { index in
      var others = words
      let own = others.remove(at: index)
      return bleu(own, against: others)
    }
    return values.reduce(0, +) / Double(values.count)
  }

  private static func bleu(_ words: [String], against references: [[String]]) -> Double {
    guard !words.isEmpty else { return 0 }
    var logarithm = 0.0
    for n in 1...4 {
      let own = counts(words, n)
      let total = own.values.reduce(0, +)
      guard total > 0 else { continue }
      let tables = references.map { counts($0, n) }
      let hits = own.map { gram, count in min(count, tables.map { $0[gram] ?? 0 }.max() ?? 0) }
        .reduce(0, +)
      logarithm += log((hits == 0 ? 0.5 : Double(hits)) / Double(total)) / 4
    }
    let lengths = references.map(\.count)
    let nearest = lengths.min { abs($0 - words.count) < abs($1 - words.count) } ?? words.count
    let penalty = words.count >= nearest ? 1 : exp(1 - Double(nearest) / Double(words.count))
    return penalty * exp(logarithm)
  }

  private static func counts(_ words: [String], _ n: Int) -> [[String]: Int] {
    guard words.count >= n else { return [:] }
    var counts: [[String]: Int] = [:]
    for start in 0...words.count - n { counts[Array(words[start..<start + n]), default: 0] += 1 }
    return counts
  }
}
