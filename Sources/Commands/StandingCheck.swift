import Calls
import Enablement
import Foundation
import Messaging
import Storage
import Transcripts

/// Looks at approved artifacts again, with the library, the partners and the day as they are now.
///
/// What has expired, was withdrawn, has other words or lost a permission since the approval makes
/// an artifact `needs_recheck`, and it stays here. An artifact that was looked at for the same
/// circumstances before is not checked twice.
struct StandingCheck {
  private let session: Session
  private let store: Store
  private let room: CheckingRoom
  private let seen: [String: String]

  /// Reads the library.
  ///
  /// - Throws: with every located error of its files, and what the store throws.
  init(_ session: Session, store: Store) throws {
    self.session = session
    self.store = store
    room = try CheckingRoom(session)
    seen = try store.checkedFor()
  }

  /// The review of an artifact as it stands now; the mark, where there is one, is kept.
  ///
  /// - Throws: where no artifact has the id, or it cannot be read.
  func review(_ id: String) throws -> Review {
    let review = try session.review(id)
    return try current(review)
  }

  /// What the store holds, every approved artifact as it stands now.
  func all() throws -> [StoredReview] {
    try store.reviews().map { stored in
      guard case .review(let review) = stored else { return stored }
      return .review(try current(review))
    }
  }

  private func current(_ review: Review) throws -> Review {
    guard review.status == .approved else { return review }
    let day = review.useDay(notBefore: session.world.today)
    let circumstances = room.circumstances(of: review.draft, on: day)
    guard seen[review.id] != circumstances else { return review }
    let transcript = try session.transcript(of: review.draft)
    let time = session.world.timestamp
    return try store.update(review.id, checkedFor: circumstances) { stored in
      if stored.status == .approved {
        let report = room.report(on: stored, day: day, transcript: transcript)
        stored.recheck(report, at: time)
      }
      return stored
    }
  }
}

extension Review {
  /// The day to judge by: today, the day it was made for, or the day it was approved for, whichever
  /// is last.
  func useDay(notBefore today: CivilDate) -> CivilDate {
    max(today, draft.brief.useDate, decision?.outcome == .approved ? decision?.on ?? today : today)
  }
}

extension Session {
  /// What the store holds as it stands now; where the library cannot be read, as it was stored, and
  /// a note says so.
  func standing(_ store: Store) throws -> [StoredReview] {
    do {
      return try StandingCheck(self, store: store).all()
    } catch let failure as CommandFailure {
      world.console.note("runway: what is approved could not be looked at again: \(failure)")
      return try store.reviews()
    }
  }

  /// The review of an artifact as it stands now; where the library cannot be read, as it was
  /// stored, and a note says so.
  ///
  /// - Throws: where no artifact has the id, or it cannot be read.
  func reviewAsItStands(_ id: String) throws -> Review {
    let stored = try review(id)
    guard stored.status == .approved else { return stored }
    do {
      return try StandingCheck(self, store: store()).review(id)
    } catch let failure as CommandFailure {
      world.console.note("runway: \(id) could not be looked at again: \(failure)")
      return stored
    }
  }

  /// The transcript that a summary was made from, where it was kept.
  ///
  /// - Throws: where the kept file is not the one that the summary names.
  func transcript(of draft: Draft) throws -> Transcript? {
    guard case .callSummary(let summary) = draft.artifact,
      let source = try store().source(summary.call.sourceSha256)
    else { return nil }
    guard ContentDigest.sha256(source.bytes) == source.sha256 else {
      throw CommandFailure(
        "The kept transcript \(source.name) is damaged: its bytes have another digest. Summarise "
          + "the call again: runway summarize FILE"
      )
    }
    return try TranscriptFile.read(InputFile(path: source.name, bytes: source.bytes))
  }
}
