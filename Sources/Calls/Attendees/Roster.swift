import Transcripts

/// Who is on a call: display names joined to people, people to sides.
struct Roster: Sendable {
  /// Everybody, in order of first speech, then the list's order.
  private(set) var attendees: [Attendee] = []
  /// The people who may speak under a shared tile, by the tile's index.
  private(set) var sharedTiles: [Int: [Int]] = [:]
  private var byDisplayName: [String: Int] = [:]
  private var byGivenName: [String: [Int]] = [:]

  /// Joins the speakers of a transcript to the attendee list.
  init(_ transcript: Transcript, listed: [ListedAttendee], parties: CallParties) {
    let speakers = Self.speakers(of: transcript)
    for speaker in speakers { add(speaker: speaker, listed: listed, parties: parties) }
    for row in listed where person(ofRow: row) == nil {
      _ = addPerson(row, displayName: row.displayName ?? row.name, parties: parties)
    }
    readTiles(speakers: speakers.map(\.name), listed: listed, parties: parties)
    indexNames()
    proposeMerges()
    countTalk(transcript)
  }

  /// The attendee behind a display name.
  func index(ofDisplayName name: String?) -> Int? {
    name.flatMap { byDisplayName[$0] }
  }

  /// The attendee whose given or full name stands at a word; `nil` where nobody or two fit.
  func mention(in words: [SpokenWord], at position: Int) -> Int? {
    guard position < words.count else { return nil }
    var word = words[position].folded
    if word.hasSuffix("'s") { word.removeLast(2) }
    if word.hasSuffix("'ll") { word.removeLast(3) }
    guard let found = byGivenName[word] else { return nil }
    return found.count == 1 ? found[0] : nil
  }

  /// Everybody whose name stands among the words.
  func mentions(in words: [SpokenWord]) -> [Int] {
    var found: [Int] = []
    for position in words.indices {
      if let one = mention(in: words, at: position), !found.contains(one) { found.append(one) }
    }
    return found
  }

  /// Whether the first may be the second: the same, or a tile they may sit behind.
  func mayBe(_ speaker: Int?, _ person: Int) -> Bool {
    guard let speaker else { return false }
    return speaker == person || (sharedTiles[speaker]?.contains(person) ?? false)
      || attendees[speaker].possiblySameAs == attendees[person].id
      || attendees[person].possiblySameAs == attendees[speaker].id
  }

  /// The given name to print.
  func givenName(_ index: Int) -> String {
    let shown = attendees[index].shownName
    let isRoom = attendees[index].name == nil && NameParts(attendees[index].displayName).isRoom
    if sharedTiles[index] != nil || isRoom { return shown }
    let person = attendees[index].name ?? NameParts(attendees[index].displayName).person
    return person.split(separator: " ").first.map(String.init) ?? shown
  }

  /// The name to print.
  func fullName(_ index: Int) -> String { attendees[index].shownName }

  mutating func setSide(_ side: Side, org: String?, basis: Attendee.Basis, of index: Int) {
    guard attendees[index].basis == nil else { return }
    if attendees[index].org == nil { attendees[index].org = org }
    guard side != .unknown else { return }
    attendees[index].side = side
    attendees[index].basis = basis
  }
}

extension Roster {
  private static func speakers(of transcript: Transcript) -> [TranscriptSpeaker] {
    if !transcript.speakers.isEmpty { return transcript.speakers }
    var seen: Set<String> = []
    var found: [TranscriptSpeaker] = []
    for cue in transcript.cues {
      if let name = cue.speaker, seen.insert(name).inserted {
        found.append(TranscriptSpeaker(name: name, cues: 0))
      }
    }
    return found
  }

  private static func rows(for display: String, in listed: [ListedAttendee]) -> [ListedAttendee] {
    let exact = listed.filter { ($0.displayName ?? $0.name) == display || $0.name == display }
    if !exact.isEmpty { return exact }
    let person = NameParts.words(NameParts(display).person)
    let named = listed.filter { NameParts.words($0.name) == person }
    if !named.isEmpty { return named }
    // A lone given name fits the one listed person of that name.
    guard person.count == 1 else { return [] }
    let given = listed.filter { NameParts.words($0.name).first == person[0] }
    return Set(given.map(\.name)).count == 1 ? given : []
  }

  private func person(ofRow row: ListedAttendee) -> Int? {
    attendees.firstIndex {
      $0.name == row.name && (row.email == nil || $0.email == nil || $0.email == row.email)
    }
  }

  private mutating func add(
    speaker: TranscriptSpeaker,
    listed: [ListedAttendee],
    parties: CallParties
  ) {
    let rows = Self.rows(for: speaker.name, in: listed)
    let people = Set(rows.map(\.name))
    if people.count == 1, let row = rows.first {
      let index = person(ofRow: row) ?? addPerson(row, displayName: speaker.name, parties: parties)
      byDisplayName[speaker.name] = index
      return
    }
    let parts = NameParts(speaker.name)
    var attendee = Attendee(id: nextID, displayName: speaker.name)
    if people.isEmpty, !parts.isRoom, parts.person != speaker.name { attendee.name = parts.person }
    attendee.org = speaker.affiliation ?? parts.affiliation
    if let org = attendee.org, let side = parties.side(ofOrganisation: org) {
      attendee.side = side
      attendee.basis = .displayName
    } else if let side = parties.side(ofOrganisation: parts.person), parts.isRoom {
      attendee.side = side
      attendee.basis = .displayName
    } else if speaker.party == .internal {
      attendee.side = .vendor
      attendee.basis = .affiliation
    }
    byDisplayName[speaker.name] = attendees.count
    attendees.append(attendee)
  }

  private mutating func addPerson(
    _ row: ListedAttendee,
    displayName: String,
    parties: CallParties
  ) -> Int {
    var attendee = Attendee(
      id: nextID,
      displayName: displayName,
      name: row.name,
      email: row.email,
      org: row.org,
      role: row.role
    )
    if let side = row.side, side != .unknown {
      attendee.side = side
      attendee.basis = row.invited ? .invite : .attendees
    } else if let side = row.email.flatMap(parties.side(ofEmail:)) {
      attendee.side = side
      attendee.basis = .domain
    } else if let side = row.org.flatMap(parties.side(ofOrganisation:)) {
      attendee.side = side
      attendee.basis = row.invited ? .invite : .attendees
    }
    attendees.append(attendee)
    return attendees.count - 1
  }

  private var nextID: String { "A\(attendees.count + 1)" }

  /// Names the people behind a tile that several rows share, or that names two people itself.
  private mutating func readTiles(
    speakers: [String],
    listed: [ListedAttendee],
    parties: CallParties
  ) {
    for display in speakers {
      guard let tile = byDisplayName[display] else { continue }
      let rows = Self.rows(for: display, in: listed)
      var people: [Int] = []
      for row in rows {
        if let one = person(ofRow: row), !people.contains(one), one != tile { people.append(one) }
      }
      var names = people.map { attendees[$0].shownName }
      if people.count < 2 {
        guard rows.isEmpty else { continue }
        names = Self.namesJoined(in: display)
        guard names.count > 1 else { continue }
        people = []
        for name in names {
          people.append(attendees.count)
          attendees.append(
            Attendee(id: nextID, displayName: name, name: name, org: attendees[tile].org)
          )
        }
      }
      sharedTiles[tile] = people
      attendees[tile].name = "unknown (\(names.joined(separator: " or ")))"
      let sides = Set(people.map { attendees[$0].side })
      if sides.count == 1, let side = sides.first, side != .unknown, attendees[tile].basis == nil {
        attendees[tile].side = side
        attendees[tile].basis = attendees[people[0]].basis
        attendees[tile].org = attendees[people[0]].org
      }
    }
  }

  /// The people in a name such as "Ana + Ben" or "Ana & Ben".
  private static func namesJoined(in display: String) -> [String] {
    for mark in [" + ", " & ", " and ", " und "] {
      let parts = display.components(parting: mark).map { NameParts($0).person }
      if parts.count > 1, parts.allSatisfy({ $0.first?.isUppercase ?? false }) { return parts }
    }
    return []
  }

  private mutating func indexNames() {
    for (index, attendee) in attendees.enumerated() where sharedTiles[index] == nil {
      let parts = NameParts(attendee.displayName)
      let name = attendee.name ?? (parts.isRoom ? nil : parts.person)
      guard let name, let given = NameParts.words(name).first, given.utf8.count > 1 else {
        continue
      }
      byGivenName[given, default: []].append(index)
      let words = NameParts.words(name)
      if words.count > 1, let family = words.last, family.utf8.count > 2 {
        byGivenName[family, default: []].append(index)
      }
    }
    // The same person under two display names answers to one name.
    for (name, people) in byGivenName where people.count > 1 {
      let whole = Set(people.map { NameParts.words(attendees[$0].shownName) })
      if whole.count == 1 { byGivenName[name] = [people[0]] }
    }
  }

  private mutating func proposeMerges() {
    for later in attendees.indices where sharedTiles[later] == nil {
      let right = NameParts.words(NameParts(attendees[later].shownName).person)
      for earlier in attendees.indices.prefix(later) where sharedTiles[earlier] == nil {
        let left = NameParts.words(NameParts(attendees[earlier].shownName).person)
        let apart = attendees[later].email != nil && attendees[earlier].email != nil
        guard !apart, Self.mayBeOnePerson(left, right) else { continue }
        attendees[later].possiblySameAs = attendees[earlier].id
        break
      }
    }
  }

  private static func mayBeOnePerson(_ left: [String], _ right: [String]) -> Bool {
    guard let first = left.first, first == right.first, first.utf8.count > 1 else { return false }
    if left.count == 1 || right.count == 1 { return true }
    guard let one = left.last, let other = right.last else { return false }
    return one == other || (one.utf8.count == 1 && other.hasPrefix(one))
      || (other.utf8.count == 1 && one.hasPrefix(other))
  }

  private mutating func countTalk(_ transcript: Transcript) {
    for cue in transcript.cues {
      guard let index = index(ofDisplayName: cue.speaker), let start = cue.start, let end = cue.end,
        end > start, !cue.approximate
      else { continue }
      attendees[index].talkSeconds += end - start
    }
    for index in attendees.indices {
      attendees[index].talkSeconds = (attendees[index].talkSeconds * 10).rounded() / 10
    }
  }
}

extension String {
  /// The parts between occurrences of a mark.
  func components(parting mark: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var rest = Substring(self)
    while let character = rest.first {
      if rest.hasPrefix(mark) {
        parts.append(current)
        current = ""
        rest = rest.dropFirst(mark.count)
      } else {
        current.append(character)
        rest = rest.dropFirst()
      }
    }
    parts.append(current)
    return parts
  }
}
