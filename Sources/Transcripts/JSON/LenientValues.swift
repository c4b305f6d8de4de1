/// A number that services write as a number, as a string (`"12.5"`) or as a clock time (`"00:12"`).
struct LenientNumber: Decodable, Hashable {
  let value: Double?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      value = number
    } else if let text = try? container.decode(String.self) {
      let bytes = Array(text.utf8)[...]
      value = Double(text) ?? TimeCode.whole(bytes)?.seconds
    } else {
      value = nil
    }
  }

  /// The number as a count of milliseconds, in seconds.
  var fromMilliseconds: Double? {
    value.map { $0 / 1000 }
  }
}

/// A name or number by which a service tells speakers apart.
struct SpeakerLabel: Decodable, Hashable {
  /// The text of a label; a number `2` reads as `Speaker 2`.
  let name: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      let folded = Array(text.utf8)[...].folded
      name = folded.isEmpty ? nil : folded
    } else if let number = try? container.decode(Int.self) {
      name = "Speaker \(number)"
    } else {
      name = nil
    }
  }
}

/// A list whose unreadable elements are counted instead of spoiling the rest.
struct Rows<Element: Decodable>: Decodable {
  private(set) var elements: [Element] = []

  /// What was wrong with each element that could not be read.
  private(set) var failures: [String] = []

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    elements.reserveCapacity(container.count ?? 0)
    while !container.isAtEnd {
      let index = container.currentIndex
      do {
        elements.append(try container.decode(Element.self))
      } catch {
        failures.append("element \(index)")
        _ = try container.decode(Skipped.self)
      }
    }
  }

  /// Records the unreadable elements in the draft.
  func report(to draft: inout TranscriptDraft) {
    for failure in failures {
      draft.drop(.unreadableRow, failure)
    }
    if !failures.isEmpty {
      draft.warn("\(failures.count) rows are not of the format's shape and were dropped")
    }
  }

  /// Accepts any value, to step over it.
  private struct Skipped: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
