import Calls
import Messaging
import Testing
import Transcripts

/// Who is who: sides, several names of one person, two people behind one tile, misheard terms.
@Suite struct IdentityTests {
  @Test func `two people behind one tile owe a step together until somebody settles it`() throws {
    let people =
      SpokenCall.people + [
        ListedAttendee(name: "Dora Dale", displayName: "Room 4", side: .partner),
        ListedAttendee(name: "Emil Elm", displayName: "Room 4", side: .partner),
      ]
    let summary = SpokenCall("Room 4: I'll order the badges by Friday.", attendees: people).summary
    let step = try #require(summary.nextSteps.first)
    #expect(summary.name(step.ownerID) == "unknown (Dora Dale or Emil Elm)")
    #expect(step.ownerSide == .partner)
    #expect(summary.coverage.unknownSpeakers == 1)
  }

  @Test func `one person listed under two names is one attendee`() {
    let people = [
      ListedAttendee(
        name: "Anna Ash",
        displayName: "Anna Ash | Acme",
        email: "a@acme.example",
        side: .vendor
      ),
      ListedAttendee(
        name: "Anna Ash",
        displayName: "Anna's phone",
        email: "a@acme.example",
        side: .vendor
      ),
    ]
    let summary = SpokenCall(
      "Anna Ash | Acme: Hello.\nAnna's phone: I'll send the minutes today.",
      attendees: people
    ).summary
    #expect(summary.attendees.count == 1)
  }

  @Test func `unlisted names of one person are proposed, not merged`() {
    let summary = SpokenCall(
      "Priya Rao | Borealis: Hello.\nPriya R: It's me again.\nPriya Rao (Guest): And again.",
      attendees: []
    ).summary
    #expect(summary.attendees.map(\.id) == ["A1", "A2", "A3"])
    #expect(summary.attendees.map(\.possiblySameAs) == [nil, "A1", "A1"])
  }

  struct Source: CustomTestStringConvertible {
    var line: String
    var listed: [ListedAttendee] = []
    var side: Side
    var basis: Attendee.Basis?
    var testDescription: String { line }
  }

  @Test(arguments: [
    Source(
      line: "Anna: Hello.",
      listed: [ListedAttendee(name: "Anna Ash", displayName: "Anna", side: .customer)],
      side: .customer,
      basis: .attendees
    ),
    Source(
      line: "Anna: Hello.",
      listed: [ListedAttendee(name: "Anna Ash", displayName: "Anna", email: "x@mail.acme.example")],
      side: .vendor,
      basis: .domain
    ),
    Source(line: "Anna Ash (Acme): Hello.", side: .vendor, basis: .displayName),
    Source(line: "Ben Birch | Borealis IT: Hello.", side: .partner, basis: .displayName),
    Source(line: "Ben Birch - Borealis: Hello.", side: .partner, basis: .displayName),
    Source(line: "Ben Birch: I'm Ben from Borealis.", side: .partner, basis: .said),
    Source(line: "Ben Birch: We sell what Acme makes.", side: .unknown, basis: nil),
    Source(line: "Cleo Cedar (Cobalt): Hello.", side: .unknown, basis: nil),
  ])
  func `a side comes from the list, the domain, the display name or an introduction`(
    _ source: Source
  ) throws {
    var call = SpokenCall(source.line, attendees: source.listed)
    call.parties.vendorDomains = ["acme.example"]
    let attendee = try #require(call.summary.attendees.first)
    #expect(attendee.side == source.side)
    #expect(attendee.basis == source.basis)
  }

  @Test func `a misheard term is annotated and the quote stays as it was`() throws {
    var content = LibraryContent()
    content.terms = [Term(preferred: "Nevermind Backup", soundsLike: ["never mind backup"])]
    content.competitors = [Competitor(name: "Rivalo")]
    var call = SpokenCall("Anna: I'll send you the never mind backup guide by Friday.")
    call.library = Library(content)
    let summary = call.summary
    #expect(
      summary.coverage.correctionsApplied == [
        CallCoverage.Correction(cueID: "c1", heard: "never mind backup", term: "Nevermind Backup")
      ]
    )
    #expect(
      summary.evidence.map(\.quote) == ["I'll send you the never mind backup guide by Friday."]
    )
  }

  @Test func `competitors are found by alias and by sound`() {
    var content = LibraryContent()
    content.competitors = [Competitor(name: "Rivalo", aliases: ["Rivalo Cloud"])]
    content.terms = [Term(preferred: "Rivalo", soundsLike: ["rival oh"])]
    var call = SpokenCall("Cleo: We had a demo of Rivalo Cloud.\nBen: The rival oh people, yes.")
    call.library = Library(content)
    #expect(call.summary.competitorMentions.map { $0.text.hasPrefix("Rivalo: ") } == [true, true])
    #expect(!call.summary.views.customerEmail.contains("Rivalo"))
  }
}
