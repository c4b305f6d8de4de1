/// How a place writes a day in numbers.
///
/// English and German words are read everywhere; the locale settles only what the words leave
/// open, such as whether `3/4` is in March or in April.
public enum DateLocale: Hashable, Sendable {
  /// Month first, as in the United States.
  case monthFirst
  /// Day first, as in Europe and most of the world.
  case dayFirst
  /// German: day first, and two-letter weekdays such as `Do` are read.
  case german
  /// Not known: numbers that can be read both ways are ambiguous.
  case undetermined

  /// The locale of a BCP 47 tag such as `en-US`, `en-GB`, `de` or `und`.
  ///
  /// English without a region is undetermined, because it is written both ways.
  public init(tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    let region = parts.dropFirst().first { $0.count == 2 }
    switch parts.first {
    case "de": self = .german
    case "en":
      switch region {
      case nil: self = .undetermined
      case "us", "ph": self = .monthFirst
      // Canadians write both.
      case "ca": self = .undetermined
      default: self = .dayFirst
      }
    case "und", nil: self = .undetermined
    default: self = region == "us" ? .monthFirst : .dayFirst
    }
  }
}
