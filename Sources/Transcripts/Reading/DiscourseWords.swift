/// Words that people put in front of a colon and that are no names.
enum DiscourseWords {
  /// Whether the phrase introduces something rather than someone; case does not count.
  static func contains(_ phrase: Bytes) -> Bool {
    words.contains(phrase.folded.lowercased())
  }

  private static let words: Set<String> = {
    let lines = """
      note
      notes
      nb
      ps
      p.s.
      fyi
      so
      but
      and
      or
      now
      then
      well
      okay
      ok
      yes
      yeah
      no
      right
      also
      again
      anyway
      actually
      basically
      because
      meaning
      meanwhile
      first
      firstly
      second
      secondly
      third
      thirdly
      finally
      lastly
      last
      next
      one
      two
      three
      one thing
      one more thing
      problem
      question
      questions
      quick question
      answer
      answers
      reason
      result
      results
      example
      examples
      for example
      e.g.
      i.e.
      point
      step
      option
      plan
      idea
      topic
      topics
      title
      subject
      agenda
      attendees
      participants
      invited
      present
      apologies
      summary
      overview
      recap
      date
      day
      time
      start
      end
      duration
      location
      place
      where
      when
      who
      what
      why
      how
      which
      action
      actions
      action item
      action items
      next step
      next steps
      decision
      decisions
      key takeaways
      takeaways
      takeaway
      remember
      reminder
      warning
      update
      updates
      correction
      context
      background
      goal
      goals
      status
      risk
      risks
      issue
      issues
      pros
      cons
      todo
      to do
      to-do
      important
      caveat
      disclaimer
      link
      links
      source
      url
      email
      phone
      price
      total
      version
      http
      https
      monday
      tuesday
      wednesday
      thursday
      friday
      saturday
      sunday
      today
      tomorrow
      yesterday
      here
      this
      that
      there
      it
      i
      we
      you
      they
      meeting
      call
      recording
      transcript
      replying to
      reacted to
      from
      to
      cc
      bcc
      sent
      reply-to
      organizer
      organiser
      account
      company
      project
      von
      an
      gesendet
      hinweis
      notiz
      notizen
      also gut
      aber
      und
      oder
      ja
      nein
      gut
      genau
      erstens
      zweitens
      drittens
      frage
      fragen
      antwort
      beispiel
      zum beispiel
      problem ist
      grund
      punkt
      thema
      themen
      betreff
      tagesordnung
      teilnehmer
      teilnehmende
      anwesend
      zusammenfassung
      datum
      uhrzeit
      dauer
      ort
      nächste schritte
      nächster schritt
      aufgabe
      aufgaben
      entscheidung
      entscheidungen
      beschluss
      beschlüsse
      ziel
      ziele
      risiko
      risiken
      fazit
      wichtig
      achtung
      montag
      dienstag
      mittwoch
      donnerstag
      freitag
      samstag
      sonntag
      heute
      morgen
      gestern
      """
    return Set(lines.split(separator: "\n").map(String.init))
  }()
}
