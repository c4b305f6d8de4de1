import Enablement
import Guardrails
import Messaging
import Workspace

/// What the command line says about the texts of a check; it wins over their front matter.
struct CheckFlags: Sendable {
  var kind: TextKind?
  var channel: Channel?
  var audience: Audience?
  var vertical: String?
  var persona: String?
  var region: String?
  var locale: String?
  var partner: Partner?
  var addressee: [String]
  var on: CivilDate?
  var today: CivilDate
}

/// Finds the circumstances of each text: flags first, then its front matter, then defaults.
struct CheckContexts: Sendable {
  /// The circumstances of a text, or why they cannot be known.
  struct Reading {
    var context: CheckContext?
    /// Each with its place; a text with problems is not checked.
    var problems: [String] = []
    /// Keys of the front matter that nobody reads.
    var others: [String] = []
  }

  let flags: CheckFlags
  let library: Library
  let partners: [Partner]
  let sender: SenderIdentity?

  /// The circumstances of a text.
  func reading(of passage: Passage, path: String) -> Reading {
    var reading = Reading()
    let (matter, faults) = FrontMatterReader(passage: passage, path: path).context()
    reading.others = matter.others
    reading.problems = faults + problems(of: matter)
    guard reading.problems.isEmpty else { return reading }
    let partner =
      flags.partner ?? matter.partner.flatMap { id in partners.first { $0.id == id } }
    let use = UseContext(
      date: flags.on ?? matter.on ?? flags.today,
      vertical: flags.vertical ?? matter.vertical,
      persona: flags.persona ?? matter.persona,
      region: flags.region ?? matter.region,
      channel: flags.channel ?? matter.channel,
      locale: flags.locale ?? matter.locale,
      audience: flags.audience ?? matter.audience ?? .customer,
      partner: partner
    )
    let kind = flags.kind ?? matter.kind ?? .text
    // Figures that a text brings with it carry it only where it stays in the house.
    let isInternalCall = kind == .callSummary && use.audience == .vendor
    let senders = [sender?.name, sender?.company, partner?.ownerPartner, partner?.name]
    reading.context = CheckContext(
      use: use,
      kind: kind,
      addressees: flags.addressee.isEmpty ? matter.addressee : flags.addressee,
      senders: senders.compactMap(\.self).filter { !$0.isEmpty },
      inputs: isInternalCall ? matter.inputs : [:],
      cues: isInternalCall ? matter.cues : [:]
    )
    return reading
  }

  /// Values that no list has; what a flag overrules is not judged.
  private func problems(of matter: FrontMatterContext) -> [String] {
    var problems: [String] = []
    func require(_ key: String, _ id: String?, _ what: String, _ known: [String]) {
      guard let id, !known.contains(id), let place = matter.places[key] else { return }
      problems.append("\(place): " + UnknownID.message(what, id, known: known))
    }
    if flags.vertical == nil {
      require("vertical", matter.vertical, "vertical", library.verticals.map(\.id))
    }
    if flags.persona == nil {
      require("persona", matter.persona, "persona", library.personas.map(\.id))
    }
    if flags.partner == nil {
      require("partner", matter.partner, "partner", partners.map(\.id))
    }
    if matter.kind != .callSummary || matter.audience != .vendor {
      for key in ["inputs", "cues"] {
        guard let place = matter.places[key] else { continue }
        problems.append(
          "\(place): “\(key)” is read of call summaries for the vendor only (kind: call-summary, "
            + "audience: vendor): no other text may carry its own figures."
        )
      }
    }
    require(
      "jurisdiction",
      matter.jurisdiction,
      "jurisdiction",
      library.jurisdictions.map(\.id)
    )
    if flags.region == nil, let region = matter.region, !Region.isKnown(region),
      let place = matter.places["region"]
    {
      problems.append("\(place): “\(region)” is no region: use an ISO 3166 code such as GB.")
    }
    if flags.locale == nil, let locale = matter.locale, !LocaleTag.isWellFormed(locale),
      let place = matter.places["locale"]
    {
      problems.append("\(place): “\(locale)” is no language: use a tag such as en, de or en-GB.")
    }
    return problems
  }
}

/// What is said about an id that nobody defines.
enum UnknownID {
  /// What is missing, what was probably meant, and what there is.
  static func message(_ kind: String, _ id: String, known: [String]) -> String {
    let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
    guard !known.isEmpty else { return "There is no \(kind) “\(id)”; there is none at all." }
    return "There is no \(kind) “\(id)”.\(nearest) There are: "
      + "\(known.sorted().joined(separator: ", "))."
  }
}

/// Reads the front matter of a text.
struct FrontMatterReader {
  let passage: Passage
  let path: String

  /// What it says, nothing where there is none, and what is wrong with it, each with its place.
  func context() -> (FrontMatterContext, problems: [String]) {
    guard let range = passage.frontMatter else {
      guard let line = unclosedKey else { return (FrontMatterContext(), []) }
      let problem =
        "\(path):1:1: the front matter has no end: put a line --- behind its last key "
        + "(it begins with “\(line)”)."
      return (FrontMatterContext(), [problem])
    }
    // The fences go, their line ends stay: what is reported keeps its line number.
    var bytes = Array(passage.bytes[range])
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in bytes.indices.dropFirst(start).prefix(3) { bytes[index] = 0x20 }
    while let last = bytes.last, last == 0x0A || last == 0x0D || last == 0x20 { bytes.removeLast() }
    bytes.removeLast(min(3, bytes.count))
    let log = ReadingLog()
    let context = FrontMatterContext(bytes: bytes, path: path, log: log)
    let errors = log.issues.filter { $0.severity == .error }.sorted()
    return (context, errors.map(\.description))
  }

  /// The first key of a block that opens and never closes; a rule at the top opens none.
  private var unclosedKey: String? {
    guard passage.markup != .html else { return nil }
    let text =
      passage.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? passage.bytes[3...] : passage.bytes[...]
    let lines = text.prefix(4096).split(
      maxSplits: 2,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == 0x0A }
    )
    guard lines.count > 1, Self.trimmed(lines[0]).elementsEqual("---".utf8) else { return nil }
    let next = Self.trimmed(lines[1])
    guard let colon = next.firstIndex(of: UInt8(ascii: ":")), colon > next.startIndex,
      colon + 1 == next.endIndex || next[colon + 1] == 0x20
    else { return nil }
    let isKey = next[..<colon].allSatisfy { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-")
    }
    return isKey ? String(decoding: next.prefix(60), as: UTF8.self) : nil
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 { line.removeLast() }
    return line
  }
}
