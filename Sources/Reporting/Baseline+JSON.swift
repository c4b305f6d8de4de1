public import Foundation

/// Why a baseline cannot be used.
public struct BaselineError: Error, Sendable, CustomStringConvertible {
  /// What is wrong with the file and what to do, without its path.
  public let description: String
}

extension Baseline {
  /// The layout of the file that this version writes and reads.
  static let version = 1

  private struct File: Codable {
    var entries: [Entry]
    var version: Int
  }

  /// Reads a file that `json` wrote.
  public init(json data: Data) throws(BaselineError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: data)
    } catch DecodingError.keyNotFound(let key, let context) {
      throw BaselineError(
        description:
          "is no baseline: “\(key.stringValue)” is missing\(Self.place(context)). "
          + "Write it anew with --write-baseline."
      )
    } catch DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context)
    {
      throw BaselineError(
        description:
          "is no baseline: a value of the wrong kind\(Self.place(context)). "
          + "Write it anew with --write-baseline."
      )
    } catch {
      throw BaselineError(
        description: "is no JSON, or breaks off. Write it anew with --write-baseline."
      )
    }
    guard file.version == Self.version else {
      throw BaselineError(
        description: "has version \(file.version); this program reads version \(Self.version)."
      )
    }
    var counts: [Key: Int] = [:]
    for (index, entry) in file.entries.enumerated() {
      guard (1...1_000_000).contains(entry.count) else {
        throw BaselineError(
          description: "has the count \(entry.count) at entries[\(index)]; it must be 1 or more."
        )
      }
      counts[Key(file: entry.file, check: entry.check, text: entry.text), default: 0] +=
        entry.count
    }
    self.init(counts: counts)
  }

  /// The file: sorted, so that two runs give the same bytes.
  ///
  /// - Throws: `EncodingError`.
  public func json() throws -> String {
    try JSONPiece.text(of: File(entries: entries, version: Self.version)) + "\n"
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? key.stringValue
    }
    return path.isEmpty ? "" : " at \(path.joined())"
  }
}
