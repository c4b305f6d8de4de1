/// One file of a library, parsed.
public struct LibrarySource: Sendable {
  /// The path, as messages print it.
  public var path: String
  /// What it holds.
  public var file: LibraryFile
  /// Its root; nil for an empty file.
  public var root: SourceNode?

  /// Names a file.
  public init(path: String, file: LibraryFile, root: SourceNode?) {
    self.path = path
    self.file = file
    self.root = root
  }
}

/// What came of reading the files of a library.
public struct LibraryReading: Sendable {
  /// The library, or nil where an error stands against it.
  public var library: Library?
  /// All that could be read, for looking at a broken library; not to be used for checking.
  public var partial: Library
  /// Every problem found, by place.
  public var issues: [LibraryIssue]

  /// The problems that keep the library from being used.
  public var errors: [LibraryIssue] { issues.filter { $0.severity == .error } }
}

/// Turns the parsed files of a library into values, and notes everything wrong with them.
///
/// Pure: whoever reads the files parses them too. No problem hides another, and none keeps the
/// rest from being read.
public struct LibraryReader {
  private let log: ReadingLog
  private var content = LibraryContent()
  private var canonical: [ItemKind: [UInt8]] = [:]
  private var settings: [String: [UInt8]] = [:]
  private var unreadKinds: Set<ItemKind> = []

  /// Reads files in the order given; problems found while parsing them may be in the log already.
  public static func read(_ sources: [LibrarySource], log: ReadingLog) -> LibraryReading {
    var reader = LibraryReader(log: log)
    for source in sources { reader.read(source) }
    return reader.finish(hasLibraryFile: sources.contains { $0.file == .library })
  }

  private init(log: ReadingLog) {
    self.log = log
  }

  /// The code of an issue that says that there is no folder to read from.
  public static let missingFolder = "missing-folder"

  private func finish(hasLibraryFile: Bool) -> LibraryReading {
    if !hasLibraryFile, !log.issues.contains(where: { $0.code == Self.missingFolder }) {
      log.report(
        "missing-file",
        at: nil,
        "the library has no library.yaml. Write one with name, version and vendor."
      )
    }
    log.reportDanglingMentions(unread: unreadKinds)
    let library = Library(content, digest: digest, locations: log.locations)
    for issue in library.forbiddenInApprovedTexts() { log.report(issue) }
    let issues = log.issues.sorted()
    let isUsable = !issues.contains { $0.severity == .error }
    return LibraryReading(library: isUsable ? library : nil, partial: library, issues: issues)
  }

  /// The digest of every value read, kind by kind.
  private var digest: String {
    var bytes: [UInt8] = []
    for name in settings.keys.sorted() {
      bytes.append(contentsOf: "\(name)\n".utf8)
      bytes.append(contentsOf: settings[name] ?? [])
    }
    for kind in canonical.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      bytes.append(contentsOf: "\(kind.rawValue)\n".utf8)
      bytes.append(contentsOf: canonical[kind] ?? [])
    }
    return "sha256:" + ContentDigest.sha256(bytes)
  }
}

extension LibraryReader {
  private mutating func read(_ source: LibrarySource) {
    guard let root = source.root, !root.isNull else {
      // What could not be read is reported already, and is the cause of what it leaves open.
      let isBroken = log.issues.contains {
        $0.severity == .error && $0.location?.file == source.path
      }
      if isBroken, case .entities(let kind) = source.file { unreadKinds.insert(kind) }
      if source.file == .library, !isBroken {
        log.report(
          "missing-key",
          at: SourceLocation(file: source.path, line: 1, column: 1),
          "library.yaml is empty; it needs name and vendor."
        )
      }
      return
    }
    switch source.file {
    case .rule: addSetting(root, "rule \(source.path)")
    case .library: readSingle(root, "library") { $0.content.read($1) }
    case .policy: readSingle(root, "policy") { $0.content.policy = Policy($1) ?? Policy() }
    case .house: readSingle(root, "house") { $0.content.house = House($1) }
    case .tone: readList(root, .tone) { $0.content.tones.append(orNil: Tone($1)) }
    case .entities(let kind): read(root, kind)
    }
  }

  private mutating func read(_ root: SourceNode, _ kind: ItemKind) {
    readList(root, kind) { reader, entity in
      switch kind {
      case .claim: reader.content.claims.append(orNil: Claim(entity))
      case .proof: reader.content.proofs.append(orNil: Proof(entity))
      case .reference: reader.content.references.append(orNil: Reference(entity))
      case .disclaimer: reader.content.disclaimers.append(orNil: Disclaimer(entity))
      case .callToAction: reader.content.callsToAction.append(orNil: CallToAction(entity))
      case .trigger: reader.content.triggers.append(orNil: Trigger(entity))
      case .incentive: reader.content.incentives.append(orNil: Incentive(entity))
      case .play: reader.content.plays.append(orNil: Play(entity))
      case .block: reader.content.blocks.append(orNil: Block(entity))
      case .pain: reader.content.pains.append(orNil: Pain(entity))
      case .persona: reader.content.personas.append(orNil: Persona(entity))
      case .vertical: reader.content.verticals.append(orNil: Vertical(entity))
      case .tone: reader.content.tones.append(orNil: Tone(entity))
      case .term: reader.content.terms.append(orNil: Term(entity))
      case .forbiddenPhrase:
        reader.content.forbiddenPhrases.append(orNil: ForbiddenPhrase(entity))
      case .competitor: reader.content.competitors.append(orNil: Competitor(entity))
      case .channelProfile: reader.content.channelProfiles.append(orNil: ChannelProfile(entity))
      case .jurisdiction: reader.content.jurisdictions.append(orNil: Jurisdiction(entity))
      case .pillar, .product, .customer: break
      }
    }
  }

  /// Reads every entity of a list, or the one that the file holds.
  private mutating func readList(
    _ root: SourceNode,
    _ kind: ItemKind,
    _ read: (inout LibraryReader, EntityReader) -> Void
  ) {
    let nodes: [SourceNode]
    switch root.value {
    case .sequence(let list): nodes = list.filter { !$0.isNull }
    case .mapping: nodes = [root]
    case .scalar:
      log.report(
        "wrong-type",
        at: root.location,
        "this file holds a list, each entry starting with \"- \", not \(root.shape)."
      )
      return
    }
    for node in nodes {
      guard let entity = EntityReader(node, what: kind.rawValue, log: log) else { continue }
      read(&self, entity)
      entity.finish()
      node.appendCanonical(to: &canonical[kind, default: []])
    }
  }

  private mutating func readSingle(
    _ root: SourceNode,
    _ what: String,
    _ read: (inout LibraryReader, EntityReader) -> Void
  ) {
    guard let entity = EntityReader(root, what: what, log: log) else { return }
    read(&self, entity)
    entity.finish()
    addSetting(root, what)
  }

  private mutating func addSetting(_ root: SourceNode, _ name: String) {
    root.appendCanonical(to: &settings[name, default: []])
  }
}

extension Array {
  fileprivate mutating func append(orNil element: Element?) {
    if let element { append(element) }
  }
}
