import Calls
import Foundation
import Messaging
import Transcripts
import Workspace

/// A transcript with everything that is known about its call.
struct CallInput {
  /// What the command line says about the calls.
  struct Flags {
    var date: CivilDate?
    var partner: String?
    var attendees: String?
  }

  let path: String
  let bytes: [UInt8]
  let transcript: Transcript
  let date: CivilDate?
  let title: String
  let partnerID: String?
  let attendees: [ListedAttendee]

  /// Reads a transcript and what the flags, or else `calls.yaml` beside it, say about the call.
  ///
  /// Without any date the summary is made all the same, and one warning names the flag.
  init(_ path: String, flags: Flags, session: Session) throws {
    let input = try InputFile.read(path, in: session.world)
    let url = URL(filePath: path, relativeTo: session.world.directory)
    let listed = path == "-" ? nil : try CallList.entry(for: url)
    self.path = path
    bytes = input.bytes
    transcript = try TranscriptFile.read(input)
    date = flags.date ?? listed?.date ?? transcript.callDate.flatMap { CivilDate(iso: $0) }
    title = listed?.title ?? Self.title(of: path)
    partnerID = flags.partner ?? listed?.partner
    if let file = flags.attendees {
      let file = try InputFile.read(file, in: session.world)
      attendees = try AttendeesFile.read(file.bytes, path: file.path)
    } else if let name = listed?.attendees {
      let file = url.deletingLastPathComponent().appending(path: name)
      let list = try InputFile.read(file.path(percentEncoded: false), in: session.world)
      attendees = try AttendeesFile.read(list.bytes, path: name)
    } else {
      attendees = []
    }
    for warning in transcript.warnings { session.world.console.note("runway: \(path): \(warning)") }
    if date == nil {
      session.world.console.note(
        "runway: \(path): the day of the call is not known, so no due date is resolved. "
          + "Say it with --date YYYY-MM-DD."
      )
    }
  }

  /// A file's name without its ending.
  private static func title(of path: String) -> String {
    guard path != "-" else { return "Call" }
    return URL(filePath: path).deletingPathExtension().lastPathComponent
  }
}
