package import Messaging

/// Writes an approval into the YAML of a claim or proof, in place.
///
/// Only the lines of its `status` and of the approvals that change are touched: comments, order and
/// line ends stay. What cannot be edited line by line with certainty is refused with its place.
package struct ApprovalEdit {
  /// Why a file is left as it is.
  package struct Refusal: Error, Sendable, CustomStringConvertible {
    /// The place and the reason, with the remedy.
    package let description: String
  }

  /// Who approves, and what.
  package struct Approver: Sendable {
    /// The person.
    package var by: String
    /// In what role, such as `legal`.
    package var role: String?
    /// The day.
    package var at: CivilDate
    /// A remark.
    package var note: String?

    /// Names an approver.
    package init(by: String, role: String?, at: CivilDate, note: String? = nil) {
      self.by = by
      self.role = role
      self.at = at
      self.note = note
    }
  }

  private let path: String
  private var lines: [String]
  private let lineEnd: String
  private let statement: any Statement

  /// Prepares the edit of one statement in the bytes of its file.
  package init(_ statement: any Statement, in bytes: [UInt8], path: String) {
    self.statement = statement
    self.path = path
    let text = String(decoding: bytes, as: UTF8.self)
    let unix = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let carriageReturn = UInt8(ascii: "\r")
    let hasReturns = unix.count > 1 && unix.dropLast().allSatisfy { $0.last == carriageReturn }
    lineEnd = hasReturns ? "\r\n" : "\n"
    lines = unix.map { line in
      let bare = hasReturns && line.last == carriageReturn ? line.dropLast() : line
      return String(decoding: bare, as: UTF8.self)
    }
  }

  /// The bytes of the file with the approval in it.
  ///
  /// Approvals of other words, and earlier ones by the same person, are replaced; others stay.
  ///
  /// - Throws: `Refusal` with the place.
  package mutating func approved(by approver: Approver) throws(Refusal) -> [UInt8] {
    let entries = try mapping()
    guard let status = entries.first(where: { $0.key == "status" }) else {
      throw refusal(1, "\(statement.id) has no status. Write status: in_review.")
    }
    // From below upwards, so that the lines above keep their numbers.
    if let approvals = entries.first(where: { $0.key == "approvals" }) {
      if approvals.location.line > status.location.line {
        try write(approver, over: approvals, of: entries)
        try approve(status)
      } else {
        try approve(status)
        try write(approver, over: approvals, of: entries)
      }
    } else {
      let indent = String(repeating: " ", count: status.location.column - 1)
      let row = status.location.line
      lines.insert(contentsOf: ["\(indent)approvals:"] + rows(approver, indent + "  "), at: row)
      try approve(status)
    }
    return Array(lines.joined(separator: lineEnd).utf8)
  }
}

extension ApprovalEdit {
  /// The entries of the statement, each on lines of its own.
  private func mapping() throws(Refusal) -> [SourceNode.Entry] {
    let log = ReadingLog()
    let text = lines.joined(separator: "\n")
    guard let root = YAMLSource(path: path).root(of: text, log: log) else {
      throw Refusal(description: "\(path): the file cannot be read as YAML.")
    }
    guard let entries = Self.entries(of: statement.id, in: root) else {
      throw refusal(1, "\(statement.id) is not found here.")
    }
    let places = entries.map(\.location)
    let isBlock =
      Set(places.map(\.line)).count == places.count && Set(places.map(\.column)).count == 1
    guard isBlock else {
      throw refusal(
        places.first?.line ?? 1,
        "\(statement.id) is written in one line, { … }. Give each key a line of its own, and approve "
          + "again."
      )
    }
    return entries
  }

  private static func entries(of id: String, in root: SourceNode) -> [SourceNode.Entry]? {
    switch root.value {
    case .scalar: return nil
    case .sequence(let nodes):
      return nodes.lazy.compactMap { entries(of: id, in: $0) }.first
    case .mapping(let entries):
      let isIt = entries.contains { entry in
        if case .scalar(id, _) = entry.value.value { entry.key == "id" } else { false }
      }
      return isIt ? entries : nil
    }
  }

  /// Sets the status, and keeps a comment behind it.
  private mutating func approve(_ status: SourceNode.Entry) throws(Refusal) {
    guard case .scalar(let word, isPlain: true) = status.value.value else {
      throw refusal(status.location.line, "the status is no plain word.")
    }
    guard word != "approved" else { return }
    let index = status.location.line - 1
    let before = "status:"
    guard status.value.location.line == status.location.line,
      let range = lines[index].firstRange(of: before),
      let old = lines[index][range.upperBound...].firstRange(of: word)
    else { throw refusal(status.location.line, "the status does not stand behind its key.") }
    lines[index].replaceSubrange(old, with: "approved")
  }

  /// Puts the approval into a list that is there.
  private mutating func write(
    _ approver: Approver,
    over approvals: SourceNode.Entry,
    of entries: [SourceNode.Entry]
  ) throws(Refusal) {
    let first = approvals.location.line
    let indent = String(repeating: " ", count: approvals.location.column - 1)
    let kept = keptApprovals(besides: approver)
    if approvals.value.isNull {
      lines.insert(contentsOf: rows(approver, indent + "  "), at: first)
      return
    }
    guard case .sequence(let nodes) = approvals.value.value,
      nodes.count == statement.approvals.count
    else { throw refusal(first, "the approvals are no list.") }
    if approvals.value.location.line == first {
      try rewriteFlow(approvals, keeping: kept, adding: approver, indent: indent)
      return
    }
    try rewriteBlock(nodes, below: first, keeping: kept, adding: approver)
  }

  /// A list in dashes: the lines of the entries that fall go, the new one comes last.
  private mutating func rewriteBlock(
    _ nodes: [SourceNode],
    below first: Int,
    keeping kept: [Bool],
    adding approver: Approver
  ) throws(Refusal) {
    guard let start = nodes.first?.location.line, start > first else {
      throw refusal(first, "the approvals cannot be told apart line by line.")
    }
    // The dash stands before the entry.
    let dash = lines[start - 1].prefix { $0 == " " }
    guard lines[start - 1].dropFirst(dash.count).hasPrefix("- ") else {
      throw refusal(start, "an approval does not begin with a dash.")
    }
    let end = listEnd(from: start, indent: dash.count)
    let starts = nodes.map(\.location.line) + [end]
    guard zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw refusal(start, "two approvals stand in one line.")
    }
    lines.insert(contentsOf: rows(approver, String(dash)), at: end - 1)
    for (index, isKept) in kept.enumerated().reversed() where !isKept {
      lines.removeSubrange((starts[index] - 1)..<(starts[index + 1] - 1))
    }
  }

  /// The number of the line after a list in dashes; blank lines and comments behind it are not its.
  private func listEnd(from start: Int, indent: Int) -> Int {
    var end = start
    for number in start...lines.count {
      let line = lines[number - 1]
      let depth = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(depth)
      if rest.isEmpty || rest.hasPrefix("#") { continue }
      guard depth > indent || (depth == indent && rest.hasPrefix("-")) else { break }
      end = number + 1
    }
    return end
  }

  /// A list in brackets on one line: it becomes one in dashes.
  private mutating func rewriteFlow(
    _ approvals: SourceNode.Entry,
    keeping kept: [Bool],
    adding approver: Approver,
    indent: String
  ) throws(Refusal) {
    let index = approvals.location.line - 1
    let line = lines[index]
    let bytes = Array(line.utf8)
    guard let open = line.firstRange(of: "approvals:"),
      let bracket = line[open.upperBound...].first(where: { $0 != " " }), bracket == "[",
      let close = bytes.lastIndex(of: UInt8(ascii: "]"))
    else { throw refusal(index + 1, "the approvals are written in a way that is not edited here.") }
    let tail = String(decoding: bytes[(close + 1)...], as: UTF8.self)
    let comment = tail.drop { $0 == " " }
    guard comment.isEmpty || comment.hasPrefix("#") else {
      throw refusal(index + 1, "the approvals go over several lines in brackets. Use dashes.")
    }
    let old = zip(statement.approvals, kept).filter(\.1).flatMap { approval, _ in
      Self.rows(approval, indent + "  ")
    }
    lines[index] = String(line[..<open.upperBound]) + (comment.isEmpty ? "" : " \(comment)")
    lines.insert(contentsOf: old + rows(approver, indent + "  "), at: index + 1)
  }

  /// Which approvals stay: those of others that pin the words as they are, or pin none.
  private func keptApprovals(besides approver: Approver) -> [Bool] {
    let content = statement.acceptedContentSHA256
    let pins = statement.pinsSHA256
    return statement.approvals.map { approval in
      let isOfWords = approval.contentSHA256.map { content.contains($0) } ?? true
      let isOfPins = approval.pinsSHA256.map { $0 == pins } ?? true
      return isOfWords && isOfPins && approval.by.lowercased() != approver.by.lowercased()
    }
  }

  private func rows(_ approver: Approver, _ indent: String) -> [String] {
    let approval = Approval(
      by: approver.by,
      role: approver.role,
      at: approver.at,
      contentSHA256: statement.contentSHA256,
      pinsSHA256: statement.pinsSHA256,
      note: approver.note
    )
    return Self.rows(approval, indent)
  }

  private static func rows(_ approval: Approval, _ indent: String) -> [String] {
    let fields: [(String, String?)] = [
      ("by", YAMLText.scalar(approval.by)), ("role", approval.role.map(YAMLText.scalar)),
      ("at", approval.at?.description),
      ("content_sha256", approval.contentSHA256.map { "\"\($0)\"" }),
      ("pins_sha256", approval.pinsSHA256.map { "\"\($0)\"" }),
      ("note", approval.note.map(YAMLText.scalar)),
    ]
    let present = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
    return present.enumerated().map { index, field in
      indent + (index == 0 ? "- " : "  ") + field
    }
  }

  private func refusal(_ line: Int, _ reason: String) -> Refusal {
    Refusal(description: "\(path):\(line): \(reason) Nothing was changed.")
  }
}
