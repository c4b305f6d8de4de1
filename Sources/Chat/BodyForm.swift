/// The forms that the body of a successful answer takes.
enum BodyForm: Hashable, Sendable {
  /// One JSON value.
  case json
  /// A stream of events.
  case events
  /// HTML or other mark-up.
  case markup
  /// Something else.
  case other

  private static let fields = ["data:", "event:", "error:", "id:", "retry:", ":"]

  /// The form of a body that starts with `bytes`, or nil as long as that cannot be said.
  ///
  /// White space and a byte order mark in front say nothing. The headers are believed only where
  /// the body itself could be either.
  init?(ofBodyStarting bytes: [UInt8], saysEventStream: Bool) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.count < mark.count, mark.starts(with: bytes) { return nil }
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    let rest = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    switch rest.first {
    case nil: return nil
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"): self = .markup
    case .some:
      if saysEventStream || Self.fields.contains(where: { rest.starts(with: $0.utf8) }) {
        self = .events
      } else if Self.fields.contains(where: { $0.utf8.starts(with: rest) }) {
        return nil
      } else {
        self = .other
      }
    }
  }
}
