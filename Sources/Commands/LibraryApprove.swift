import ArgumentParser
import Foundation
import Messaging
import Workspace

struct LibraryApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approves claims and proofs: writes who, when and which words into their files.",
    discussion: """
      Only the lines of the status and the approvals change. A changed word puts a claim back in
      review. Example: runway library approve CLM-014 --role legal --by you@example.com
      """
  )

  @Argument(help: "The ids of claims and proofs.")
  var ids: [String]

  @Option(help: "In what role, such as legal.")
  var role: String?

  @Option(help: "A remark that stays with the approval.")
  var note: String?

  @Option(help: ArgumentHelp("The day of the approval; today without it.", valueName: "date"))
  var on: CivilDate?

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let person = try Person.decider(actor.by, in: session.world)
    let approver = ApprovalEdit.Approver(
      by: person,
      role: role,
      at: on ?? session.world.today,
      note: note
    )
    var seen: Set<String> = []
    var changes: [String: [UInt8]] = [:]
    // Everything is prepared and looked at before anything is written.
    let before = LibraryLoader().load(workspace: session.folder.url)
    for id in ids where seen.insert(id).inserted {
      let statement = try statement(id, in: before.partial)
      try requireOther(than: person, for: statement, in: before.partial)
      guard let place = place(of: id, in: before.partial) else {
        throw CommandFailure("\(id) has no place in a file.")
      }
      let bytes =
        try changes[place] ?? InputFile.read(file(place, session), in: session.world).bytes
      var edit = ApprovalEdit(statement, in: bytes, path: place)
      do {
        changes[place] = try edit.approved(by: approver)
      } catch {
        throw CommandFailure(error.description)
      }
    }
    let after = LibraryLoader().load(workspace: session.folder.url, replacing: changes)
    try verify(seen, by: approver, before: before, after: after)
    try write(changes, session)
    for id in seen.sorted() {
      let state = after.partial.approvable(id).map { statement in
        after.partial.state(of: statement, on: approver.at).rawValue
      }
      session.world.console.out("\(id) is approved by \(person): \(state ?? "approved").")
    }
  }

  private func statement(_ id: String, in library: Library) throws -> any Statement {
    guard let statement = library.approvable(id) else {
      let known = library.claims.map(\.id) + library.proofs.map(\.id)
      let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
      throw CommandFailure("The library has no claim or proof \(id).\(nearest)")
    }
    switch statement.life.status {
    case .withdrawn, .superseded:
      throw CommandFailure(
        "\(id) is \(statement.life.status.rawValue). Set its status to in_review first, if it is to "
          + "come back."
      )
    case .draft, .inReview, .approved:
      return statement
    }
  }

  /// Who answers for a claim of a kind in policy.yaml cannot be the only one to approve it.
  private func requireOther(
    than person: String,
    for statement: any Statement,
    in library: Library
  ) throws {
    guard let claim = statement as? Claim, library.policy.separationOfDuties.contains(claim.kind),
      claim.owner?.lowercased() == person.lowercased()
    else { return }
    let others = claim.approvals.contains { approval in
      approval.by.lowercased() != person.lowercased()
        && approval.contentSHA256 == claim.contentSHA256
    }
    guard !others else { return }
    throw CommandFailure(
      "\(claim.id) is a \(claim.kind.rawValue) claim of \(person): somebody else has to approve it "
        + "(policy.yaml)."
    )
  }

  /// Makes sure that the files say what was meant, and nothing else has changed.
  private func verify(
    _ ids: Set<String>,
    by approver: ApprovalEdit.Approver,
    before: LibraryReading,
    after: LibraryReading
  ) throws {
    for id in ids.sorted() {
      guard let statement = after.partial.approvable(id), statement.life.status == .approved,
        !after.partial.isChangedSinceApproval(statement),
        statement.approvals.contains(where: { $0.by == approver.by && $0.at == approver.at })
      else {
        throw CommandFailure(
          "The approval of \(id) cannot be written into its file with certainty. Nothing was changed; "
            + "write it by hand: content_sha256 and pins_sha256 come from runway library show \(id)."
        )
      }
    }
    let rest = { (library: Library) in
      library.claims.filter { !ids.contains($0.id) }
    }
    guard rest(before.partial) == rest(after.partial),
      before.partial.proofs.filter({ !ids.contains($0.id) })
        == after.partial.proofs.filter({ !ids.contains($0.id) }),
      after.errors.count <= before.errors.count
    else {
      throw CommandFailure("The files would say more than the approval. Nothing was changed.")
    }
  }

  private func write(_ changes: [String: [UInt8]], _ session: Session) throws {
    var batch = FileBatch()
    for (path, bytes) in changes.sorted(by: { $0.key < $1.key }) {
      batch.add(Data(bytes), at: session.folder.path(path))
    }
    do {
      try batch.write()
    } catch {
      throw CommandFailure(
        "The library cannot be written: \(SystemReason.text(of: error)) Nothing was changed."
      )
    }
  }

  private func place(of id: String, in library: Library) -> String? {
    let kinds: [ItemKind] = [.claim, .proof]
    return kinds.lazy.compactMap { library.locations[ItemKey($0, id)]?.file }.first
  }

  private func file(_ place: String, _ session: Session) -> String {
    session.folder.path(place).path(percentEncoded: false)
  }
}

extension Library {
  /// The claim or proof with an id.
  func approvable(_ id: String) -> (any Statement)? {
    if let claim = claim(id) { return claim }
    return proof(id)
  }
}
