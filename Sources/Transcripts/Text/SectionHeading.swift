/// A line that says what the lines below it are: speech, or what somebody made of it.
enum SectionHeading {
  /// The lines below are notes about the call.
  case summary

  /// The lines below are speech.
  case transcript

  init?(_ line: Bytes) {
    var text = Markup.stripped(line)
    guard text.count <= 60 else { return nil }
    text = text.drop { $0 >= 0x80 && !Self.isLetterLead($0) || Byte.isBlank($0) }
    if text.last == Byte.colon {
      text = text.dropLast().trimmed
    }
    let words = text.folded.lowercased()
    let bare = words.drop { !$0.isLetter }.trimmingSuffixBlanks
    if Self.summaries.contains(bare) {
      self = .summary
    } else if Self.transcripts.contains(bare) {
      self = .transcript
    } else {
      return nil
    }
  }

  /// Bytes that begin a letter beyond ASCII in Latin script (U+00C0–U+017F).
  private static func isLetterLead(_ byte: UInt8) -> Bool {
    (0xC3...0xC5).contains(byte)
  }

  private static let transcripts: Set<String> = [
    "transcript", "transkript", "transcription", "full transcript", "conversation", "discussion",
    "mitschrift", "wortprotokoll", "gesprächsverlauf", "transcripción", "trascrizione",
  ]

  private static let summaries: Set<String> = {
    let lines = """
      notes
      meeting notes
      ai notes
      notes by gemini
      summary
      ai summary
      meeting summary
      call summary
      executive summary
      quick recap
      recap
      overview
      details
      key points
      key takeaways
      takeaways
      highlights
      outline
      action items
      actions
      next steps
      suggested next steps
      follow-ups
      decisions
      to do
      to-dos
      todos
      tasks
      agenda
      topics
      minutes
      zusammenfassung
      notizen
      nächste schritte
      vorgeschlagene nächste schritte
      aufgaben
      entscheidungen
      beschlüsse
      wichtigste punkte
      tagesordnung
      protokoll
      resumen
      notas
      próximos pasos
      résumé
      prochaines étapes
      """
    return Set(lines.split(separator: "\n").map(String.init))
  }()
}

extension Substring {
  fileprivate var trimmingSuffixBlanks: String {
    var rest = self
    while rest.last == " " {
      rest = rest.dropLast()
    }
    return String(rest)
  }
}
