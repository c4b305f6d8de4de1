/// The words that a token stands for.
struct TokenWords {
  var text: String
  var kind: SpanKind
  /// Whether the words are a name, whose letters stay as they are.
  var isName = false
}

/// Why a token has no words, and what would have some.
struct TokenFailure: Error {
  var fault: TokenFault
  var alternative: String?
}

extension Library {
  /// The words that a token stands for in a context, before tokens inside them are replaced.
  func words(for token: Token, in context: UseContext) -> Result<TokenWords, TokenFailure> {
    switch item(token.id) {
    case .claim(let claim)?: return words(of: claim, .claim, token, context)
    case .proof(let proof)?: return words(of: proof, .proof, token, context)
    case .disclaimer(let disclaimer)?: return words(of: disclaimer, token, context)
    case .callToAction(let call)?: return words(of: call, token, context)
    case .reference(let reference)?: return words(of: reference, token, context)
    case .trigger?, .incentive?, .play?, .block?, .pain?:
      return .failure(TokenFailure(fault: .notInsertable))
    case nil:
      let nearest = nearestUsable(to: token.id, in: context)
      return .failure(
        TokenFailure(fault: .unknown, alternative: nearest.map { Token(id: $0).source })
      )
    }
  }

  private func words(
    of statement: some Statement,
    _ kind: SpanKind,
    _ token: Token,
    _ context: UseContext
  ) -> Result<TokenWords, TokenFailure> {
    var text = statement.text
    var variant: Variant?
    if let number = token.variant {
      let count = statement.variants.count
      guard number <= count else {
        // The item's own words are approved wherever the item is.
        let alternative = standing(of: statement, in: context).isUsable ? statement.id : nil
        return .failure(
          TokenFailure(
            fault: .unknownVariant(available: count),
            alternative: alternative.map { Token(id: $0).source }
          )
        )
      }
      variant = statement.variants[number - 1]
      text = statement.variants[number - 1].text
    }
    let standing = standing(of: statement, variant: variant, in: context)
    guard standing.isUsable else {
      return .failure(
        TokenFailure(
          fault: .unusable(standing.obstacles),
          alternative: alternative(to: statement, token, in: context)
        )
      )
    }
    return .success(TokenWords(text: text, kind: kind))
  }

  private func words(
    of disclaimer: Disclaimer,
    _ token: Token,
    _ context: UseContext
  ) -> Result<TokenWords, TokenFailure> {
    if let failure = variantFailure(token) { return .failure(failure) }
    let locale = context.locale ?? content.locales.first
    guard let text = disclaimer.text(for: locale) else {
      return .failure(TokenFailure(fault: .noWords(for: "locale \(locale ?? "")")))
    }
    return .success(TokenWords(text: text, kind: .disclaimer))
  }

  private func words(
    of call: CallToAction,
    _ token: Token,
    _ context: UseContext
  ) -> Result<TokenWords, TokenFailure> {
    if let failure = variantFailure(token) { return .failure(failure) }
    guard let text = line(of: call, in: context) else {
      let use = [context.channel?.rawValue, context.locale].compactMap { $0 }
      let other = content.callsToAction
        .filter { $0.id != call.id && line(of: $0, in: context) != nil }
        .min { (abs($0.rung - call.rung), $0.id) < (abs($1.rung - call.rung), $1.id) }
      return .failure(
        TokenFailure(
          fault: .noWords(for: use.joined(separator: " in ")),
          alternative: other.map { Token(id: $0.id).source }
        )
      )
    }
    return .success(TokenWords(text: text, kind: .cta))
  }

  private func words(
    of reference: Reference,
    _ token: Token,
    _ context: UseContext
  ) -> Result<TokenWords, TokenFailure> {
    if let failure = variantFailure(token) { return .failure(failure) }
    switch use(of: reference, in: context) {
    case .name(let name): return .success(TokenWords(text: name, kind: .reference, isName: true))
    case .anonymised(let words, _): return .success(TokenWords(text: words, kind: .reference))
    case .nothing(let obstacles):
      let other = content.references.first { use(of: $0, in: context).words != nil }
      return .failure(
        TokenFailure(
          fault: .noPermission(obstacles),
          alternative: other.map { Token(id: $0.id).source }
        )
      )
    }
  }

  private func variantFailure(_ token: Token) -> TokenFailure? {
    guard token.variant != nil else { return nil }
    return TokenFailure(
      fault: .unknownVariant(available: 0),
      alternative: Token(id: token.id).source
    )
  }

  /// The line of a call to action for the channel and locale of a context.
  ///
  /// A line without a locale is in the library's main one.
  public func line(of call: CallToAction, in context: UseContext) -> String? {
    call.line(in: context.channel, locale: context.locale, mainLocale: content.locales.first)
  }
}
