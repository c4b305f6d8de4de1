/// The JSON in a model's answer, with what had to be repaired to read it.
///
/// Models wrap JSON in code fences and prose, leave commas behind and break lines inside strings.
/// These faults are mended, each at most once over the whole text and each reported. Nothing is
/// ever added: a value whose end is missing stays unreadable, so that a cut answer cannot pass for
/// a whole one.
public struct AnswerRepair: Hashable, Sendable {
  /// One kind of fault that was mended.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    /// A code fence around the value was taken off.
    case codeFence
    /// Words before or after the value were left out.
    case prose
    /// Commas before a closing bracket were taken out.
    case trailingComma
    /// Line breaks and tabs inside strings were escaped.
    case controlCharacter
  }

  /// The value.
  public let value: JSONValue
  /// What was mended, in order; empty if the answer was JSON to the letter.
  public let steps: [Step]

  /// The one JSON object or array in `answer`.
  ///
  /// - Parameter answer: The whole text of a reply that was not cut by length.
  /// - Throws: Where and why no whole value can be read.
  public init(_ answer: String) throws(JSONError) {
    let bytes = Array(answer.utf8)
    let firstError: JSONError
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes)
      steps = []
      return
    } catch {
      firstError = error
    }
    var steps: [Step] = []
    guard let region = try Self.region(in: bytes, &steps) else { throw firstError }
    var text = Array(bytes[region])
    let mended = Self.withoutTrailingCommas(text)
    if mended.count != text.count {
      steps.append(.trailingComma)
      text = mended
    }
    if let value = try? JSONValue(parsing: text) {
      self.value = value
      self.steps = steps
      return
    }
    let offset = region.lowerBound
    do throws(JSONError) {
      value = try JSONValue(parsing: text, strictness: .wire)
    } catch {
      throw JSONError(
        offset: error.offset + offset,
        message: error.message,
        isIncomplete: error.isIncomplete
      )
    }
    self.steps = steps + [.controlCharacter]
  }
}

extension AnswerRepair {
  /// The bytes of the only whole object or array, from its first bracket to the one that closes it.
  private static func region(
    in bytes: [UInt8],
    _ steps: inout [Step]
  ) throws(JSONError) -> Range<Int>? {
    var start = 0
    while let open = bytes[start...].firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) {
      guard let end = end(of: bytes, from: open) else {
        throw JSONError(
          offset: bytes.count,
          message: "the value is not closed",
          isIncomplete: true
        )
      }
      let isObject = bytes[open] == 0x7B
      if isObject || looksLikeArray(bytes[open..<end]) {
        let before = bytes[..<open]
        let after = bytes[end...]
        // A second object makes it unclear which is the answer.
        if secondObject(in: after) { return nil }
        let isFenced = hasFence(before) && hasFence(after)
        if isFenced { steps.append(.codeFence) }
        if hasWords(before) || hasWords(after) { steps.append(.prose) }
        return open..<end
      }
      start = end
    }
    return nil
  }

  /// Where the bracket that opens at `open` is closed, strings taken into account.
  private static func end(of bytes: [UInt8], from open: Int) -> Int? {
    var closers: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for index in open..<bytes.count {
      let byte = bytes[index]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case 0x7B: closers.append(0x7D)
      case 0x5B: closers.append(0x5D)
      case 0x7D, 0x5D:
        guard closers.popLast() == byte else { return nil }
        if closers.isEmpty { return index + 1 }
      default: break
      }
    }
    return nil
  }

  /// Whether brackets in prose, such as "[1]" or "[see below]", are meant as a value.
  private static func looksLikeArray(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(0x7B) || bytes.contains(0x22)
  }

  private static func secondObject(in bytes: ArraySlice<UInt8>) -> Bool {
    guard let open = bytes.firstIndex(of: 0x7B) else { return false }
    let rest = bytes[(open + 1)...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return rest.first == 0x22
  }

  private static func hasFence(_ bytes: ArraySlice<UInt8>) -> Bool {
    Array(bytes).firstRange(of: Array("```".utf8)) != nil
      || Array(bytes).firstRange(of: Array("~~~".utf8)) != nil
  }

  /// Whether there is anything but white space and a fence with its language.
  private static func hasWords(_ bytes: ArraySlice<UInt8>) -> Bool {
    for line in bytes.split(separator: 0x0A) {
      let words = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if words.isEmpty || words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8) {
        continue
      }
      if words.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      return true
    }
    return false
  }

  private static func withoutTrailingCommas(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInString = false
    var isEscaped = false
    var comma: Int?
    for byte in bytes {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
      } else {
        switch byte {
        case 0x22:
          isInString = true
          comma = nil
        case 0x2C: comma = comma == nil ? result.count : nil
        case 0x7D, 0x5D:
          if let comma { result.remove(at: comma) }
          comma = nil
        case 0x20, 0x09, 0x0A, 0x0D: break
        default: comma = nil
        }
      }
      result.append(byte)
    }
    return result
  }
}
