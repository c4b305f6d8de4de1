import CPCRE2

extension Pattern {
  /// Every match, from left to right and apart.
  ///
  /// An empty match is reported once per place; the search then moves on by one character, and
  /// over CRLF as a whole.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - offset: Where to start, on a scalar boundary; what stands before is seen by lookbehind.
  ///   - limit: How many matches at most.
  /// - Returns: The matches, ascending.
  /// - Throws: ``PatternError`` when a limit is hit or the text is not UTF-8.
  public func matches(
    in text: [UInt8],
    from offset: Int = 0,
    limit: Int = .max
  ) throws(PatternError) -> [PatternMatch] {
    var found: [PatternMatch] = []
    try search(text, from: offset) { match in
      found.append(match)
      return found.count < limit
    }
    return found
  }

  /// Every match in a string; ranges count its UTF-8 bytes.
  public func matches(in text: String) throws(PatternError) -> [PatternMatch] {
    try matches(in: Array(text.utf8))
  }

  /// The first match at or after `offset`.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - offset: Where to start, on a scalar boundary.
  /// - Returns: The match, or nil for none.
  /// - Throws: ``PatternError`` when a limit is hit or the text is not UTF-8.
  public func firstMatch(
    in text: [UInt8],
    from offset: Int = 0
  ) throws(PatternError) -> PatternMatch? {
    try matches(in: text, from: offset, limit: 1).first
  }

  /// The first match in a string; ranges count its UTF-8 bytes.
  public func firstMatch(in text: String) throws(PatternError) -> PatternMatch? {
    try firstMatch(in: Array(text.utf8))
  }

  /// True where the pattern matches anywhere in `text`.
  public func matches(anywhereIn text: [UInt8]) throws(PatternError) -> Bool {
    try firstMatch(in: text) != nil
  }
}

extension Pattern {
  /// Calls `body` with each match until it returns false.
  private func search(
    _ text: [UInt8],
    from offset: Int,
    _ body: (PatternMatch) -> Bool
  ) throws(PatternError) {
    guard offset >= 0, offset <= text.count else { return }
    let matcher = try Matcher(self)
    let failure: PatternError? = text.withUnsafeBufferPointer { buffer in
      do throws(PatternError) {
        try matcher.run(buffer, from: offset, body)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}

/// The scratch memory of one search.
private final class Matcher {
  private let pattern: Pattern
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Backtracking steps from one starting place; a few milliseconds' worth.
  private static let stepLimit: UInt32 = 1_000_000
  /// KiB of heap that the interpreter, where there is no JIT, may use.
  private static let heapLimit: UInt32 = 20_000

  init(_ pattern: Pattern) throws(PatternError) {
    let data = pcre2_match_data_create_from_pattern_8(pattern.code, nil)
    let context = pcre2_match_context_create_8(nil)
    guard let data, let context else {
      pcre2_match_data_free_8(data)
      pcre2_match_context_free_8(context)
      throw .engine(pattern: pattern.source, reason: "out of memory")
    }
    _ = pcre2_set_match_limit_8(context, Self.stepLimit)
    _ = pcre2_set_depth_limit_8(context, Self.stepLimit)
    _ = pcre2_set_heap_limit_8(context, Self.heapLimit)
    self.pattern = pattern
    self.data = data
    self.context = context
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  func run(
    _ text: UnsafeBufferPointer<UInt8>,
    from offset: Int,
    _ body: (PatternMatch) -> Bool
  ) throws(PatternError) {
    var position = offset
    var flags: UInt32 = 0
    while position <= text.count {
      if let match = try next(text, from: position, flags: flags) {
        guard body(match) else { return }
        let isEmpty = match.range.isEmpty
        position = max(match.range.upperBound, position)
        // After an empty match look for one that is not, at the same place.
        flags = isEmpty ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0
      } else if flags & PCRE2_ANCHORED != 0 {
        position = Self.character(after: position, in: text)
        flags = 0
      } else {
        return
      }
      flags |= PCRE2_NO_UTF_CHECK
    }
  }

  private func next(
    _ text: UnsafeBufferPointer<UInt8>,
    from position: Int,
    flags: UInt32
  ) throws(PatternError) -> PatternMatch? {
    var result = match(text, position, flags)
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      result = match(text, position, flags | PCRE2_NO_JIT)
    }
    switch result {
    case 1...: return found(count: Int(result), in: text)
    case PCRE2_ERROR_NOMATCH: return nil
    case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT,
      PCRE2_ERROR_JIT_STACKLIMIT:
      throw .limitExceeded(pattern: pattern.source)
    case PCRE2_ERROR_UTF8_ERR21...PCRE2_ERROR_UTF8_ERR1, PCRE2_ERROR_BADUTFOFFSET:
      let offset = pcre2_get_startchar_8(data)
      throw .invalidText(pattern: pattern.source, offset: offset)
    default:
      throw .engine(pattern: pattern.source, reason: Pattern.message(of: result))
    }
  }

  private func match(
    _ text: UnsafeBufferPointer<UInt8>,
    _ position: Int,
    _ flags: UInt32
  ) -> Int32 {
    guard let base = text.baseAddress else {
      var empty: UInt8 = 0
      return pcre2_match_8(pattern.code, &empty, 0, 0, flags, data, context)
    }
    return pcre2_match_8(pattern.code, base, text.count, position, flags, data, context)
  }

  private func found(count: Int, in text: UnsafeBufferPointer<UInt8>) -> PatternMatch? {
    guard let vector = pcre2_get_ovector_pointer_8(data) else { return nil }
    var groups: [Range<Int>?] = []
    for number in 0..<pattern.groupCount {
      let start = vector[2 * number + 2]
      let end = vector[2 * number + 3]
      // A group that took no part has the largest offset there is, which is no offset in the text.
      let isSet = number + 1 < count && start <= end && end <= text.count && start >= 0
      groups.append(isSet ? start..<end : nil)
    }
    // \K inside a lookahead can put the start behind the end.
    let end = vector[1]
    let range = min(vector[0], end)..<end
    return PatternMatch(range: range, groups: groups, names: pattern.groupNames)
  }

  private static func character(after position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard position < text.count else { return position + 1 }
    if text[position] == 0x0D, position + 1 < text.count, text[position + 1] == 0x0A {
      return position + 2
    }
    var next = position + 1
    while !text.isScalarBoundary(next) { next += 1 }
    return next
  }
}
