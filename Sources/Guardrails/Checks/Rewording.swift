import Messaging

/// Approved words that fit where other words stand.
enum Rewording {
  /// The wording's claim in the form that fits: a sentence at a sentence's start, else a clause.
  static func replacing(
    _ lexemes: Range<Int>,
    with wording: Wording,
    in scene: CheckScene,
    block number: Int
  ) -> String {
    let block = scene.blocks[number]
    let sentence = block.sentences[
      block.sentence(containing: block.lexemes[lexemes.lowerBound].tokens.lowerBound)
    ]
    let opens = sentence.lexemes.lowerBound == lexemes.lowerBound
    var text = wording.text
    if !opens, let clause = clause(of: wording, scene) { text = clause }
    guard opens else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func clause(of wording: Wording, _ scene: CheckScene) -> String? {
    let language = wording.variant.flatMap { variants(of: wording, scene)[$0].locale }
    return variants(of: wording, scene).first { variant in
      variant.form == .clause
        && LocaleTag.language(of: variant.locale ?? "en")
          == LocaleTag.language(of: language ?? variant.locale ?? "en")
    }?.text
  }

  private static func variants(of wording: Wording, _ scene: CheckScene) -> [Variant] {
    switch wording.source {
    case .claim(let number): scene.library.claims[number].variants
    case .proof(let number): scene.library.proofs[number].variants
    default: []
    }
  }
}
