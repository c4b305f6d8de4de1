/// How close a sentence comes to approved words.
public enum MatchGrade: String, CaseIterable, Codable, Hashable, Sendable {
  /// Equal after folding white space, case and typography.
  case g0 = "G0"
  /// Equal to an approved variant.
  case g1 = "G1"
  /// Near: a word more or less, a listed synonym, an inflection.
  case g2 = "G2"
  /// A paraphrase: the same assertion in other words.
  case g3 = "G3"
  /// No approved claim carries it.
  case g4 = "G4"
}

extension MatchGrade: Comparable {
  /// The closer match is the smaller one.
  public static func < (lhs: MatchGrade, rhs: MatchGrade) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}
