extension OutboundSet.SMSSize {
  /// The size of a text: GSM-7 where every character is in its alphabet, else UCS-2.
  ///
  /// One part holds 160 septets or 70 units; of several parts each holds 153 or 67. The characters
  /// `^{}\[~]|€` take two septets, and no part ends between the two (3GPP TS 23.038, 23.040).
  public init(of text: String) {
    var weights: [Int] = []
    for scalar in text.unicodeScalars {
      guard let weight = Self.septets(of: scalar) else {
        self = Self.ucs2(text)
        return
      }
      weights.append(weight)
    }
    let total = weights.reduce(0, +)
    let parts = total <= 160 ? (total == 0 ? 0 : 1) : Self.parts(of: weights, each: 153)
    self.init(encoding: "GSM-7", septets: total, segments: parts)
  }

  private static func ucs2(_ text: String) -> Self {
    let weights = text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
    let total = weights.reduce(0, +)
    let parts = total <= 70 ? 1 : parts(of: weights, each: 67)
    return Self(encoding: "UCS-2", septets: total, segments: parts)
  }

  private static func parts(of weights: [Int], each limit: Int) -> Int {
    var parts = 1
    var used = 0
    for weight in weights {
      if used + weight > limit {
        parts += 1
        used = 0
      }
      used += weight
    }
    return parts
  }

  private static func septets(of scalar: Unicode.Scalar) -> Int? {
    if basic.contains(scalar) { return 1 }
    return extended.contains(scalar) ? 2 : nil
  }

  private static let basic = Set(
    ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars
  )

  private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}
