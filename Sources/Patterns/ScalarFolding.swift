import Foundation

/// How single scalars and clusters fold, with a memory of what it has worked out.
struct ScalarFolding {
  /// What a scalar means to the folder.
  enum Role {
    case plain
    case space
    /// Invisible and attached to nothing: dropped.
    case ignorable
    /// Belongs to the character before it.
    case extender
  }

  private var known: [UInt32: [UInt8]] = [:]

  /// Appends the folded form of a scalar that stands alone.
  mutating func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    if scalar.value < 0x80 {
      let folded = Self.ascii[Int(scalar.value)]
      if folded != 0 { out.append(folded) }
      return
    }
    if let common = Self.common[Int(scalar.value), default: nil] {
      out.append(contentsOf: common)
    } else if let folded = known[scalar.value] {
      out.append(contentsOf: folded)
    } else {
      let folded = Self.folded(alone: scalar)
      known[scalar.value] = folded
      out.append(contentsOf: folded)
    }
  }

  /// The folded form of a base with its marks.
  mutating func folded(cluster: String.UnicodeScalarView) -> [UInt8] {
    let visible = cluster.filter { scalar in
      !scalar.properties.isDefaultIgnorableCodePoint && Self.role(of: scalar) != .ignorable
    }
    guard visible.count > 1 else {
      var out: [UInt8] = []
      for scalar in visible { append(scalar, to: &out) }
      return out
    }
    return Self.folded(visible)
  }
}

extension ScalarFolding {
  /// The folded form of every ASCII byte; 0 for control characters and for what is not ASCII.
  static let ascii: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte.isASCIISpace { return 0x20 }
    if byte < 0x20 || byte >= 0x7F { return 0 }
    return byte.isASCIIUppercase ? byte | 0x20 : byte
  }

  static func role(of scalar: Unicode.Scalar) -> Role {
    let value = scalar.value
    if value < 0x80 { return ascii[Int(value)] == 0x20 ? .space : asciiRole(value) }
    if hasPlainRole(value) { return .plain }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    if properties.isGraphemeExtend || isConjoiningJamo(value) || (0x1F3FB...0x1F3FF) ~= value {
      return .extender
    }
    if properties.isDefaultIgnorableCodePoint { return .ignorable }
    switch properties.generalCategory {
    case .spacingMark, .nonspacingMark, .enclosingMark: return .extender
    case .control: return .ignorable
    default: return .plain
    }
  }

  /// The length of a scalar's UTF-8, by its first byte.
  static func length(ofScalarStartingWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  static func isSuperscriptDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// True for letters and digits of the mathematical and the enclosed alphabets.
  static func isDisguisedLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1D400...0x1D7FF, 0x24B6...0x24E9, 0x1F130...0x1F149, 0x249C...0x24B5: true
    case 0x2102, 0x210A...0x2113, 0x2115, 0x2118...0x211D, 0x2124, 0x2128, 0x212C, 0x212D,
      0x212F...0x2134:
      true
    default: false
    }
  }

  static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && scalar.properties.isEmoji
  }
}

extension ScalarFolding {
  private static func asciiRole(_ value: UInt32) -> Role {
    ascii[Int(value)] == 0 ? .ignorable : .plain
  }

  /// Ranges of letters and ideographs in which every scalar stands for itself.
  private static func hasPlainRole(_ value: UInt32) -> Bool {
    (0xC0...0x2FF) ~= value || (0x400...0x481) ~= value || (0x4E00...0x9FFF) ~= value
      || (0xAC00...0xD7A3) ~= value || (0x2010...0x2027) ~= value
  }

  private static func isConjoiningJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF) ~= value || (0xD7B0...0xD7FB) ~= value
  }

  /// Latin letters but the few that stand for two or for another one.
  private static func isPlainLatin(_ value: UInt32) -> Bool {
    switch value {
    case 0x132, 0x133, 0x13F, 0x140, 0x149: false
    default: 0xC0...0x17E ~= value
    }
  }

  /// Ranges that neither composition nor compatibility changes, and case only scalar by scalar.
  private static func isNormalized(_ value: UInt32) -> Bool {
    isPlainLatin(value) || (0x400...0x481) ~= value || (0x4E00...0x9FFF) ~= value
      || (0xAC00...0xD7A3) ~= value || (0x5D0...0x5EA) ~= value || (0x620...0x64A) ~= value
      || (0x1F300...0x1FAFF) ~= value
  }

  /// The folded forms of Latin and Cyrillic letters and general punctuation, worked out once.
  private static let common = CommonScalars()

  fileprivate static func folded(alone scalar: Unicode.Scalar) -> [UInt8] {
    if let mark = typographic(scalar) { return [mark] }
    var view = String.UnicodeScalarView()
    view.append(scalar)
    if keepsForm(scalar) { return Array(String(view).utf8) }
    guard isNormalized(scalar.value) else { return folded(view) }
    return Array(String(caseFolded(view)).utf8)
  }

  private static func folded(_ scalars: String.UnicodeScalarView) -> [UInt8] {
    let compatible = String(marksReplaced(scalars)).precomposedStringWithCompatibilityMapping
    let lower = String(caseFolded(compatible.unicodeScalars))
    let folded = marksReplaced(lower.precomposedStringWithCompatibilityMapping.unicodeScalars)
    let bytes = Array(String(folded).utf8)
    // A spacing accent decomposes to a space and a mark; it is no white space to a reader.
    return bytes.first == 0x20 ? Array(String(scalars).utf8) : bytes
  }

  private static func marksReplaced(
    _ scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      view.append(typographic(scalar).map { Unicode.Scalar($0) } ?? scalar)
    }
    return view
  }

  /// Full case folding: to upper case and back, which opens `ß` and joins the two sigmas.
  private static func caseFolded(_ scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar.value == 0x1E9E {
        view.append(contentsOf: "ss".unicodeScalars)
        continue
      }
      for upper in scalar.properties.uppercaseMapping.unicodeScalars {
        for lower in upper.properties.lowercaseMapping.unicodeScalars {
          // The dotted capital I is an i.
          let isSpareDot = lower.value == 0x307 && view.last == "i"
          if !isSpareDot { view.append(lower) }
        }
      }
    }
    return view
  }

  private static func keepsForm(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2122 || scalar.value == 0x2120
  }

  /// The ASCII mark that a typographic apostrophe, quotation mark, dash or slash stands for.
  private static func typographic(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80: nil
    case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2C8, 0x2CA, 0x2CB, 0x55A, 0x2018...0x201B, 0x2032, 0x2035,
      0x2039, 0x203A, 0x275B, 0x275C, 0xA78B, 0xA78C, 0xFF07:
      UInt8(ascii: "'")
    case 0xAB, 0xBB, 0x2BA, 0x2EE, 0x201C...0x201F, 0x2033, 0x2036, 0x275D, 0x275E,
      0x301D...0x301F, 0xFF02:
      UInt8(ascii: "\"")
    case 0x2D7, 0x2043, 0x207B, 0x208B, 0x2212, 0x2796: UInt8(ascii: "-")
    case 0x2044, 0x2215: UInt8(ascii: "/")
    case 0x2028...0x3100 where scalar.properties.generalCategory == .dashPunctuation,
      0x58A, 0x1806, 0x2010...0x2015, 0xFE58, 0xFE63, 0xFF0D:
      UInt8(ascii: "-")
    default: nil
    }
  }
}

/// The folded forms of the scalars that European text uses most.
private struct CommonScalars: Sendable {
  private let latin: [[UInt8]]
  private let punctuation: [[UInt8]]
  private let cyrillic: [[UInt8]]

  init() {
    latin = (0x80..<0x180).map { Self.folded($0) }
    punctuation = (0x2010..<0x2050).map { Self.folded($0) }
    cyrillic = (0x400..<0x460).map { Self.folded($0) }
  }

  subscript(value: Int, default missing: [UInt8]?) -> [UInt8]? {
    if value < 0x180 { return latin[value - 0x80] }
    if value >= 0x2010, value < 0x2050 { return punctuation[value - 0x2010] }
    if value >= 0x400, value < 0x460 { return cyrillic[value - 0x400] }
    return missing
  }

  private static func folded(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return ScalarFolding.folded(alone: scalar)
  }
}
