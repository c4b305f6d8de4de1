extension LibraryLint {
  /// Claims and proofs in force that nobody approved, or whose approval pins other words.
  func approvals() -> [LibraryIssue] {
    statements.filter { $0.life.status == .approved }.flatMap { approvals(of: $0) }
  }

  private func approvals(of statement: any Statement) -> [LibraryIssue] {
    let id = statement.id
    guard !statement.approvals.isEmpty else {
      let isGrave = (statement as? Claim).map { Policy.fourEyesKinds.contains($0.kind) } ?? false
      return [
        issue(
          isGrave ? .error : .warning,
          "approval-missing",
          statement,
          message:
            "\(id) says approved, and no approval is recorded. Run runway library approve \(id)."
        )
      ]
    }
    if library.isChangedSinceApproval(statement) {
      return [
        issue(
          .warning,
          "approval-changed",
          statement,
          message: "\(id) is not what was approved: \(changedPart(of: statement)) changed. "
            + "It counts as in review until it is approved again."
        )
      ]
    }
    let hasPinnedWords = !statement.variants.isEmpty || !statement.qualifiers.isEmpty
    if hasPinnedWords, statement.approvals.contains(where: { $0.pinsSHA256 == nil }) {
      return [
        issue(
          .warning,
          "approval-without-pins",
          statement,
          message: "an approval of \(id) does not pin its variants and qualifiers (pins_sha256). "
            + "Run runway library approve \(id)."
        )
      ]
    }
    return []
  }

  private func changedPart(of statement: any Statement) -> String {
    let content = statement.acceptedContentSHA256
    let isTextChanged = statement.approvals.contains { approval in
      approval.contentSHA256.map { !content.contains($0) } ?? false
    }
    return isTextChanged ? "its text" : "a variant or qualifier"
  }
}
