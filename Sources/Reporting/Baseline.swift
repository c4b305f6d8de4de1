public import Guardrails
import Messaging

/// The findings that an existing library of content has today, so that only new ones count.
///
/// A finding is known by its file, its check and its words, and by how many of these the file has:
/// lines that move do not matter, one more of the same kind does.
public struct Baseline: Sendable, Hashable {
  /// What a finding is known by.
  public struct Key: Sendable, Hashable, Comparable {
    /// The path from the folder of the baseline.
    public var file: String
    /// The id of the check.
    public var check: String
    /// The words with single blanks; of personal data and secrets the digest.
    public var text: String

    /// The key of a finding of a file.
    public init(_ finding: Finding, in file: String) {
      self.file = file
      check = finding.check
      text = Self.words(of: finding)
    }

    init(file: String, check: String, text: String) {
      self.file = file
      self.check = check
      self.text = text
    }

    /// By file, check and words.
    public static func < (left: Key, right: Key) -> Bool {
      (left.file, left.check, left.text) < (right.file, right.check, right.text)
    }

    private static func words(of finding: Finding) -> String {
      let words = finding.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // A baseline is committed: it must not spread what should stand in no file.
      guard !finding.check.hasPrefix("privacy/") else { return digest(of: words) }
      guard words.utf8.count > 200 else { return words }
      return String(words.prefix(120)) + "… " + digest(of: words)
    }

    private static func digest(of words: String) -> String {
      let digest = ContentDigest.sha256(Array(words.utf8))
      return digest.hasPrefix("sha256:") ? digest : "sha256:" + digest
    }
  }

  /// A key with the number of findings that it stands for.
  public struct Entry: Sendable, Hashable, Codable {
    /// The id of the check.
    public var check: String
    /// How many there are.
    public var count: Int
    /// The path from the folder of the baseline.
    public var file: String
    /// The words.
    public var text: String
  }

  /// How many findings of each key are known.
  public private(set) var counts: [Key: Int]

  /// Knows nothing.
  public init() { counts = [:] }

  init(counts: [Key: Int]) { self.counts = counts }

  /// Takes the findings of a file in.
  public mutating func add(_ findings: [Finding], of file: String) {
    for finding in findings { counts[Key(finding, in: file), default: 0] += 1 }
  }

  /// Takes another baseline in.
  public mutating func add(_ other: Baseline) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The entries, sorted by file, check and words.
  public var entries: [Entry] {
    counts.sorted { $0.key < $1.key }.map { key, count in
      Entry(check: key.check, count: count, file: key.file, text: key.text)
    }
  }

  /// What the baseline says about the findings of one file.
  public struct Sorting: Sendable {
    /// Those that are new.
    public var open: [Finding] = []
    /// Those that are known.
    public var known: [Finding] = []
    /// The keys with how often each was met.
    public var met: [Key: Int] = [:]
  }

  /// Tells new findings from known ones; of several with one key the first ones are the known.
  public func sorting(_ findings: [Finding], of file: String) -> Sorting {
    var sorting = Sorting()
    for finding in findings {
      let key = Key(finding, in: file)
      let met = sorting.met[key, default: 0]
      if met < counts[key, default: 0] {
        sorting.met[key] = met + 1
        sorting.known.append(finding)
      } else {
        sorting.open.append(finding)
      }
    }
    return sorting
  }

  /// The entries that no text has any more.
  ///
  /// - Parameters:
  ///   - met: How often each key was met in the run.
  ///   - isJudged: Whether the run can speak for a file: it was checked, or it is gone.
  /// - Returns: The entries with the number that is missing, sorted.
  public func stale(met: [Key: Int], isJudged: (String) -> Bool) -> [Entry] {
    counts.sorted { $0.key < $1.key }.compactMap { key, count in
      let rest = count - met[key, default: 0]
      guard rest > 0, isJudged(key.file) else { return nil }
      return Entry(check: key.check, count: rest, file: key.file, text: key.text)
    }
  }
}
