/// What the reader is asked to do, from a one-word reply to a workshop.
public struct CallToAction: Hashable, Sendable {
  /// The stable id, such as `CTA-02`.
  public var id: String
  /// How heavy it is, from 0 (a one-word reply) to 6 (a workshop).
  public var rung: Int
  /// The words by channel.
  public var lines: [Channel: String]
  /// The words for every channel that has none of its own.
  public var defaultLine: String?
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
    lines: [Channel: String] = [:],
    defaultLine: String? = nil,
    minutes: Int? = nil,
    needsVendor: Bool = false,
    okAsFirst: Bool = false
  ) {
    self.id = id
    self.rung = rung
    self.lines = lines
    self.defaultLine = defaultLine
    self.minutes = minutes
    self.needsVendor = needsVendor
    self.okAsFirst = okAsFirst
  }
}

extension CallToAction {
  /// The rungs of the ladder.
  public static let rungs = 0...6

  /// The words for a channel: its own, `linkedin` for its forms, then the general ones.
  ///
  /// Where no channel is given the general words serve, else those of the only channel there is,
  /// else the mail's.
  public func line(in channel: Channel?) -> String? {
    guard let channel else {
      return defaultLine ?? (lines.count == 1 ? lines.values.first : lines[.email])
    }
    if let line = lines[channel] { return line }
    if channel.isLinkedInForm, let line = lines[.linkedin] { return line }
    return defaultLine
  }
}
