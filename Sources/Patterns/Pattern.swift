import CPCRE2

/// A regular expression in Perl's syntax, compiled once and matched many times.
///
/// Text is UTF-8 and so are all offsets; `\w`, `\b`, `\d` and case know Unicode. `^` and `$` take
/// CR, LF and CRLF as line ends. Matching is bounded: a pattern that takes too many steps ends in
/// ``PatternError/limitExceeded(pattern:)`` instead of hanging. One pattern can be matched from
/// many threads at once.
public final class Pattern: @unchecked Sendable {
  // Unchecked because of `code`: it is written by `init` alone, and PCRE2 only reads compiled code
  // while matching. All scratch memory belongs to a single call.

  /// What changes how a pattern is read.
  public struct Options: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: Int

    /// Options from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Letters match in either case.
    public static let caseInsensitive = Options(rawValue: 1)
    /// `^` and `$` match at line ends too.
    public static let multiline = Options(rawValue: 2)
    /// `.` matches line ends too.
    public static let dotMatchesNewlines = Options(rawValue: 4)
    /// White space and `#` comments in the pattern mean nothing.
    public static let extended = Options(rawValue: 8)
    /// A match neither starts nor ends inside a word; an end that is no word character is free.
    public static let wholeWord = Options(rawValue: 16)
    /// A match starts where the search starts.
    public static let anchored = Options(rawValue: 32)
  }

  /// The pattern as it was written.
  public let source: String

  /// The options it was compiled with.
  public let options: Options

  /// The number of numbered groups.
  public let groupCount: Int

  /// The numbers of the groups with a name.
  public let groupNames: [String: [Int]]

  let code: OpaquePointer

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - source: The regular expression.
  ///   - options: How to read it.
  /// - Throws: ``PatternError/malformed(pattern:offset:reason:)``.
  public init(_ source: String, options: Options = []) throws(PatternError) {
    // A pattern must be one by itself: `a)|(b` is none, though wrapped in parentheses it would be.
    if options.contains(.wholeWord) {
      let bare = try Self.compile(source, wrapped: ("", ""), flags: Self.flags(of: options))
      pcre2_code_free_8(bare)
    }
    let prefix = options.contains(.wholeWord) ? Self.wordStart : ""
    let suffix = options.contains(.wholeWord) ? Self.wordEnd(after: source, options) : ""
    let code = try Self.compile(
      source,
      wrapped: (prefix, suffix),
      flags: Self.flags(of: options)
    )
    // Without JIT, where the machine has none, matching is slower and otherwise the same.
    _ = pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    self.source = source
    self.options = options
    self.code = code
    var count: UInt32 = 0
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    groupCount = Int(count)
    groupNames = Self.names(in: code)
  }

  deinit {
    pcre2_code_free_8(code)
  }
}

extension Pattern {
  private static let wordStart = #"(?:(?<!\w)|(?!\w))(?:"#

  /// The closing parenthesis, on a line of its own where the source could end in a comment.
  private static func wordEnd(after source: String, _ options: Options) -> String {
    (options.contains(.extended) ? "\n" : "") + #")(?:(?!\w)|(?<!\w))"#
  }

  private static func flags(of options: Options) -> UInt32 {
    var flags = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_DUPNAMES
    if options.contains(.caseInsensitive) { flags |= PCRE2_CASELESS }
    if options.contains(.multiline) { flags |= PCRE2_MULTILINE }
    if options.contains(.dotMatchesNewlines) { flags |= PCRE2_DOTALL }
    if options.contains(.extended) { flags |= PCRE2_EXTENDED }
    if options.contains(.anchored) { flags |= PCRE2_ANCHORED }
    return flags
  }

  private static func compile(
    _ source: String,
    wrapped: (prefix: String, suffix: String),
    flags: UInt32
  ) throws(PatternError) -> OpaquePointer {
    guard let context = pcre2_compile_context_create_8(nil) else {
      throw .engine(pattern: source, reason: "out of memory")
    }
    defer { pcre2_compile_context_free_8(context) }
    _ = pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
    let bytes = Array((wrapped.prefix + source + wrapped.suffix).utf8)
    var failure: Int32 = 0
    var offset = 0
    let code = bytes.withUnsafeBufferPointer { buffer in
      pcre2_compile_8(buffer.baseAddress, buffer.count, flags, &failure, &offset, context)
    }
    if let code { return code }
    let inSource = min(max(offset - wrapped.prefix.utf8.count, 0), source.utf8.count)
    throw .malformed(pattern: source, offset: inSource, reason: message(of: failure))
  }

  /// The engine's own words for one of its error codes.
  static func message(of failure: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(failure, &buffer, buffer.count)
    guard length > 0 else { return "error \(failure)" }
    return String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }

  private static func names(in code: OpaquePointer) -> [String: [Int]] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table, count > 0 else { return [:] }
    var names: [String: [Int]] = [:]
    for index in 0..<Int(count) {
      // Each entry is a number of two bytes and a name that ends in zero.
      let entry = table + index * Int(size)
      let number = Int(entry[0]) << 8 | Int(entry[1])
      names[String(cString: entry + 2), default: []].append(number)
    }
    return names
  }
}
