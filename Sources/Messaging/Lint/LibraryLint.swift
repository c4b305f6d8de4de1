extension Library {
  /// What is doubtful about a library that could be read, as of a day.
  ///
  /// Errors here do not keep the library from being used, but ought to be mended before anything
  /// is approved. Issues are sorted by place.
  public func lint(on day: CivilDate, expiringWithin days: Int = 30) -> [LibraryIssue] {
    let lint = LibraryLint(library: self, day: day, horizon: days)
    let issues: [LibraryIssue] =
      lint.uses() + lint.reach() + lint.conflicts() + lint.dates() + lint.evidence()
      + lint.approvals() + lint.words() + lint.nearDuplicates() + lint.holes()
    return issues.sorted()
  }
}

/// One look at a library; each topic has a file of its own.
struct LibraryLint {
  let library: Library
  let day: CivilDate
  let horizon: Int

  var content: LibraryContent { library.content }

  /// Every claim and proof.
  var statements: [any Statement] { content.claims + content.proofs }

  func kind(of statement: any Statement) -> ItemKind {
    statement is Claim ? .claim : .proof
  }

  func isInForce(_ statement: any Statement) -> Bool {
    state(of: statement).isInForce
  }

  func state(of statement: any Statement) -> LifeState {
    library.state(of: statement, on: day, expiringWithin: horizon)
  }

  func issue(
    _ severity: Severity,
    _ code: String,
    _ kind: ItemKind,
    _ ids: String...,
    message: String
  ) -> LibraryIssue {
    let place = ids.first.flatMap { library.locations[ItemKey(kind, $0)] }
    return LibraryIssue(severity, code, at: place, ids: ids, message)
  }

  func issue(
    _ severity: Severity,
    _ code: String,
    _ statement: any Statement,
    message: String
  ) -> LibraryIssue {
    issue(severity, code, kind(of: statement), statement.id, message: message)
  }
}
