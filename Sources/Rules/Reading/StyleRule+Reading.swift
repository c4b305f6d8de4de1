public import Messaging

/// What became of one rule file.
public enum RuleReading: Sendable {
  /// A rule that can be used.
  case rule(StyleRule)
  /// A kind of rule that does not run here: its name and why.
  case refused(name: String, kind: String, reason: String)
  /// Nothing: the log says why.
  case failed
}

extension StyleRule {
  /// Reads a rule from the root of its file.
  ///
  /// Everything that is wrong goes into the log; a kind that is refused is noted as a warning, so
  /// that the rest of a pack can be used.
  ///
  /// - Parameters:
  ///   - root: The file's root.
  ///   - name: The pack's name and the rule's own, joined with a full stop.
  ///   - log: Where problems go.
  /// - Returns: The rule, or why there is none.
  public static func read(_ root: SourceNode, name: String, log: ReadingLog) -> RuleReading {
    guard let entity = EntityReader(root, what: "rule", log: log) else { return .failed }
    let before = log.issues.count(where: { $0.severity == .error })
    let reader = RuleFileReader(entity)
    guard let extends = entity.requiredNode("extends"), case .scalar(let word, _) = extends.value
    else { return .failed }
    if let reason = RuleKinds.refused[word] {
      log.report(
        "refused-rule",
        at: extends.location,
        severity: .warning,
        "\(name) is not used: rules that extend \(word) do not run here, because \(reason)."
      )
      return .refused(name: name, kind: word, reason: reason)
    }
    guard let type = RuleKinds.named(word) else {
      let names = RuleKinds.all.map { $0.name }
      let nearest = Nearest.match(for: word, in: names).map { " Did you mean \"\($0)\"?" } ?? ""
      log.report(
        "unknown-value",
        at: extends.location,
        "a rule cannot extend \"\(word)\".\(nearest) It extends one of: "
          + names.joined(separator: ", ") + "."
      )
      return .failed
    }
    var rule = common(reader, name, type)
    let kind = type.init(reader)
    entity.finish()
    let after = log.issues.count(where: { $0.severity == .error })
    guard after == before else { return .failed }
    if let missing = reader.missing { reader.report("missing-key", missing) }
    guard let kind else { return .failed }
    rule.kind = kind
    return checked(rule, reader, log)
  }

  private static func common(
    _ reader: RuleFileReader,
    _ name: String,
    _ type: any RuleKind.Type
  ) -> StyleRule {
    let entity = reader.reader
    let scopes = reader.patterns("scope").map { $0.split(separator: ",").joined(separator: ",") }
    let scope = RuleScope(scopes.isEmpty ? [type.usualScope] : scopes)
    for word in scope.names.sorted() where !RuleScope.known.contains(word) {
      // Keys of the front matter, and the endings of files, are free.
      if scope.names.contains("frontmatter") { continue }
      let nearest = Nearest.match(for: word, in: RuleScope.known.sorted())
      reader.report(
        "unknown-value",
        "there is no scope \"\(word)\"."
          + (nearest.map { " Did you mean \"\($0)\"?" }
            ?? " It takes: text, heading, list, table.cell, …"),
        at: "scope"
      )
    }
    var rule = StyleRule(
      name: name,
      kindName: type.name,
      location: entity.location,
      level: entity.choice("level", of: Severity.self) ?? .warning,
      message: entity.text("message") ?? "",
      scope: scope,
      kind: ExistenceRule.nothing
    )
    rule.why = entity.string("why") ?? entity.string("description")
    reader.pass(over: "description", "name", "tests", "code")
    rule.link = entity.string("link")
    rule.limit = reader.integer("limit") ?? 0
    rule.action = entity.entity("action", "action") { action in
      guard let kind = action.requiredChoice("name", of: RuleAction.Kind.self) else { return nil }
      let parameters = RuleFileReader(action).patterns("params")
      return RuleAction(kind, parameters)
    }
    _ = entity.entity("examples", "list of examples") { examples in
      let list = RuleFileReader(examples)
      rule.passing = list.patterns("passing").map { RuleExample($0) }
      rule.failing = list.patterns("failing").map { RuleExample($0) }
      return true
    }
    return rule
  }

  /// Compiles the rule once: patterns must be sound and quick, and its failing examples must fail.
  private static func checked(
    _ rule: StyleRule,
    _ reader: RuleFileReader,
    _ log: ReadingLog
  ) -> RuleReading {
    func place(_ pattern: String?) -> SourceLocation {
      pattern.flatMap { reader.places[$0] } ?? rule.location
    }
    let set: RuleSet
    do {
      set = try RuleSet(compiling: [rule])
      try set.probe()
    } catch {
      if error.isUnsupported {
        log.report(
          "refused-rule",
          at: place(error.pattern),
          severity: .warning,
          "\(rule.name) is not used: \(error.message)"
        )
        return .refused(name: rule.name, kind: rule.kindName, reason: error.message)
      }
      log.report("bad-pattern", at: place(error.pattern), "\(rule.name): \(error.message)")
      return .failed
    }
    for example in rule.failing where set.findings(in: example).isEmpty {
      log.report(
        "silent-rule",
        at: rule.location,
        "\(rule.name) finds nothing in its own failing example “\(example.text)”."
      )
      return .failed
    }
    return .rule(rule)
  }
}
