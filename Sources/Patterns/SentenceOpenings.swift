/// Words that begin sentences far more often than they follow a name.
enum SentenceOpenings {
  static func contains(_ lowercased: [UInt8]) -> Bool { words.contains(lowercased) }

  private static let words = WordList(
    """
    the a an this that these those there here it its he she they we you i our your their his her my
    in on at by for from with without after before during since until as if when while where who
    what why how and but or so yet then now also however although because both each every all some
    most many no not only once one two please thanks let see do does did is are was were can could
    will would should may might have has
    der die das ein eine einer dies diese dieser dieses es er sie wir ihr ich unser unsere mein man
    im am in an auf bei mit von vor nach seit bis für ohne wenn weil dass als wie wo wer was warum
    und aber oder doch denn so dann jetzt auch nur noch alle viele einige kein keine nicht bitte
    danke danach dafür damit deshalb zudem außerdem ist sind war haben hat kann können wird
    """
  )
}
