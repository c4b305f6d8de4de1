/// What the reader is asked to do, from a one-word reply to a workshop.
public struct CallToAction: Hashable, Sendable {
  /// The stable id, such as `CTA-02`.
  public var id: String
  /// How heavy it is, from 0 (a one-word reply) to 6 (a workshop).
  public var rung: Int
  /// The words by channel and locale.
  public var lines: [Line]
  /// How long it takes.
  public var minutes: Int?
  /// Whether the vendor has to be there.
  public var needsVendor: Bool
  /// Whether it may be asked at the first touch.
  public var okAsFirst: Bool

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    rung: Int,
    lines: [Line] = [],
    minutes: Int? = nil,
    needsVendor: Bool = false,
    okAsFirst: Bool = false
  ) {
    self.id = id
    self.rung = rung
    self.lines = lines
    self.minutes = minutes
    self.needsVendor = needsVendor
    self.okAsFirst = okAsFirst
  }
}

extension CallToAction {
  /// The words for a channel in a locale.
  public struct Line: Hashable, Sendable {
    /// The channel; nil for every channel that has no line of its own.
    public var channel: Channel?
    /// The locale; nil for the library's main one.
    public var locale: String?
    /// The words.
    public var text: String

    /// Puts one together.
    public init(channel: Channel? = nil, locale: String? = nil, text: String) {
      self.channel = channel
      self.locale = locale
      self.text = text
    }
  }

  /// The rungs of the ladder.
  public static let rungs = 0...6

  /// The words for a channel in a locale, or nil where there are none.
  ///
  /// Looked for are the channel's own line, then `linkedin` for its forms, then the general one.
  /// Without a channel the general line serves, else the mail's, else the first. A line without
  /// a locale is in `mainLocale` and serves no other language; without a locale asked for it
  /// comes first.
  public func line(
    in channel: Channel?,
    locale: String? = nil,
    mainLocale: String? = nil
  ) -> String? {
    for group in groups(for: channel) {
      if let text = Self.best(of: group, locale: locale, mainLocale: mainLocale) { return text }
    }
    return nil
  }

  private func groups(for channel: Channel?) -> [[Line]] {
    guard let channel else {
      return [lines.filter { $0.channel == nil }, lines.filter { $0.channel == .email }, lines]
    }
    let own = lines.filter { $0.channel == channel }
    let covering = lines.filter { $0.channel?.covers(channel) ?? false }
    return [own, covering, lines.filter { $0.channel == nil }]
  }

  private static func best(of lines: [Line], locale: String?, mainLocale: String?) -> String? {
    let untagged = lines.first { $0.locale == nil }?.text
    guard let locale else { return untagged ?? lines.first?.text }
    let tagged = lines.filter { LocaleTag.covers($0.locale ?? locale + "-none", locale) }
    if let best = tagged.max(by: { ($0.locale ?? "").utf8.count < ($1.locale ?? "").utf8.count }) {
      return best.text
    }
    let main = mainLocale ?? locale
    return LocaleTag.language(of: main) == LocaleTag.language(of: locale) ? untagged : nil
  }
}
