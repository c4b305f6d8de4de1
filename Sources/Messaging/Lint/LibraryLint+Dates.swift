extension LibraryLint {
  /// What expired, is about to, or is due for another look.
  func dates() -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    for statement in statements where statement.life.status == .approved {
      issues += dates(of: statement)
    }
    for reference in content.references {
      issues += end(
        .reference,
        reference.id,
        reference.expiresOn,
        "the permission of \(reference.id)"
      )
    }
    for trigger in content.triggers {
      issues += end(.trigger, trigger.id, trigger.expiresOn, trigger.id)
    }
    for incentive in content.incentives {
      issues += end(.incentive, incentive.id, incentive.validTo, incentive.id)
    }
    return issues
  }

  private func dates(of statement: any Statement) -> [LibraryIssue] {
    let life = statement.life
    var issues = end(kind(of: statement), statement.id, life.expiresOn, statement.id)
    guard isInForce(statement) else { return issues }
    if let review = life.reviewBy, review < day {
      issues.append(
        issue(
          .warning,
          "review-due",
          statement,
          message: "\(statement.id) was to be reviewed by \(review)."
        )
      )
    } else if life.reviewBy == nil, life.expiresOn == nil,
      let last = statement.approvals.compactMap(\.at).max() ?? life.effectiveFrom,
      last.days(until: day) > content.defaultReviewDays
    {
      issues.append(
        issue(
          .warning,
          "review-due",
          statement,
          message:
            "\(statement.id) has no end and no review date, and was last approved on \(last), "
            + "more than \(content.defaultReviewDays) days ago."
        )
      )
    }
    return issues
  }

  private func end(
    _ kind: ItemKind,
    _ id: String,
    _ last: CivilDate?,
    _ what: String
  ) -> [LibraryIssue] {
    guard let last else { return [] }
    let left = day.days(until: last)
    if left < 0 {
      return [
        issue(
          .warning,
          "expired",
          kind,
          id,
          message: "\(what) expired on \(last). Approve it again or withdraw it."
        )
      ]
    }
    guard left <= horizon else { return [] }
    let time = left == 0 ? "today" : left == 1 ? "tomorrow" : "in \(left) days, on \(last)"
    return [issue(.warning, "expiring", kind, id, message: "\(what) expires \(time).")]
  }
}
