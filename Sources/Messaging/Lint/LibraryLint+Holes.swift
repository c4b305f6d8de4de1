extension LibraryLint {
  /// Verticals for which there is nothing to prove or nothing that makes it urgent.
  func holes() -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    let proofs = content.proofs.filter { isInForce($0) }
    for vertical in content.verticals {
      let context = UseContext(date: day, vertical: vertical.id)
      if !proofs.contains(where: { library.standing(of: $0, in: context).isUsable }) {
        issues.append(
          issue(
            .warning,
            "vertical-without-proof",
            .vertical,
            vertical.id,
            message: "no proof in force can be used for \(vertical.id)."
          )
        )
      }
      if !content.triggers.contains(where: { library.isUsable($0, in: context) }) {
        issues.append(
          issue(
            .warning,
            "vertical-without-trigger",
            .vertical,
            vertical.id,
            message: "no trigger that is still news can be used for \(vertical.id)."
          )
        )
      }
    }
    return issues
  }
}
