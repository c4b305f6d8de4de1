import Messaging

/// Why a block cannot be filled, in the words of somebody who looks after the library.
struct MissingWords {
  let library: Library
  let use: UseContext
  let persona: String
  let vertical: String

  /// What is missing for a field of a block, why, and what to do.
  func message(field: String, block: String) -> String {
    let what = field.split(separator: ".").first.map(String.init) ?? field
    guard what == "claim" || what == "proof" else {
      return "\(block) asks for {{\(field)}}, which the library does not have for \(vertical) and "
        + "\(persona)."
    }
    return lifeGap(what) ?? languageGap(what)
      ?? "The library has no \(what) for \(vertical) and \(persona) that may be used on \(use.date) "
      + "(\(block) asks for one). See what there is: runway library coverage --on \(use.date)"
  }

  /// Nothing is in force on the day: the nearest day on which something is.
  private func lifeGap(_ what: String) -> String? {
    guard what == "claim", library.claims(inForceOn: use.date).isEmpty else { return nil }
    let ends = library.claims.compactMap(\.life.expiresOn)
      .filter { $0 < use.date && !library.claims(inForceOn: $0).isEmpty }
    let starts = library.claims.compactMap(\.life.effectiveFrom)
      .filter { use.date < $0 && !library.claims(inForceOn: $0).isEmpty }
    var message = "No claim is in force on \(use.date)."
    if let last = ends.max() {
      message += " The last one ended on \(last): renew claims, or choose an earlier day with --on."
    } else if let first = starts.min() {
      message += " The first one begins on \(first): choose a later day with --on."
    }
    return message
  }

  /// There are no words in the language: the languages that there are.
  private func languageGap(_ what: String) -> String? {
    guard let locale = use.locale else { return nil }
    let language = LocaleTag.language(of: locale)
    let languages = library.locales.map(LocaleTag.language)
    guard let main = languages.first, language != main else { return nil }
    guard languages.contains(language) else {
      return "The library has no texts in “\(locale)”; its languages are "
        + "\(languages.joined(separator: ", ")). Choose one with --locale."
    }
    return "The library has no \(what) in “\(locale)” for \(vertical) and \(persona). Its main "
      + "language is \(main): choose --locale \(main), or add a variant in “\(locale)”."
  }
}
