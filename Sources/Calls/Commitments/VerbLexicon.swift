/// Verbs by what they say about a promise.
struct VerbLexicon: Sendable {
  /// The lexicon.
  static let shared = VerbLexicon()

  /// Verbs of work that lasts beyond the call: send, draft, book.
  let work = words(
    """
    send share email mail forward draft write prepare build create book schedule organise organize
    arrange invite introduce check confirm chase call ring phone ping message text circulate update
    upload submit register approve sign review bring order deliver provide finish complete fix
    resolve run test validate verify document summarise summarize collect gather compile sort handle
    contact revert block research investigate raise file log publish present propose coordinate print
    ship translate train host escalate price quote cost flick chuck flip holler reach email pull
    circle follow line loop copy cc figure clarify set put draft speak talk ask find post push merge
    open work dig swing tell remind invite loop recruit rework rewrite edit redo pass nudge
    pick produce assemble procure purchase buy replace install configure deploy migrate upgrade
    sketch outline map analyse analyze calculate estimate evaluate measure design implement
    finalise finalize polish tidy clean correct cancel reschedule move walk connect answer reply
    respond report feed scan enter table tabulate notify alert warn inform announce transfer
    coordinate prep liaise negotiate agree request apply enrol enroll onboard brief debrief record
    investigate explore study assess dial shoot zip courier dig scope
    redraft proofread append attach annotate secure reserve extend renew scope spec cover drop
    """
  )
  /// Verbs that promise only with an object that does.
  let light = words(
    "get have make give take do look add go keep let come be own tell drive help try handle note"
  )
  /// Verbs of speech and mind, and of things done on the spot: never a step.
  let idle = words(
    """
    say admit believe know think want like love guess assume mention repeat read point leave hand jump
    stop start listen watch shut show click sing wait hang hold bet pretend remember miss see
    explain skip turn use need assume argue echo second agree defer yield pause interrupt speak
    sound feel hear eat drink die kill lie sleep forget regret understand save stick stay sit stand
    concede confess disagree reiterate highlight describe describe elaborate switch scroll bite
    joke laugh cry play live spare allow not never begin ramble stay refer focus vote
    spend lose win
    """
  )
  /// What "I'll be" or "I'll have to" and the like make of a promise: nothing.
  let idlePhrases = PhraseList(
    """
    tell me|tell us|give me your|give us|give me a|give me an|make a note|make a mental note|get back to what|make sense
    be honest|be frank|be straight|be quiet|be brief|be quick|be there|be back|be here|be able to say
    be happy|be late|be late|be interested|be curious|be on|be out|be off|be in|be very|be a|be the
    have to|have a look now|have a think|have a look|take that as|take that|take it as|take it from
    take over|take this|take a stab|take a break|take a look now|tell you|tell you what|let you|let him
    let her|let them|let someone|let others|let people|let everyone|go back to|go through|go over
    go ahead|go into|go to the next|go with|go and blow|go now|go quickly|go first|go on|go for|give it
    give you a second|give you a minute|give you an example|give you back|give people|give everyone
    give folks|give a|give some|give context|give the|give an update|come to|come back to that
    come in|keep it|keep going|keep this|keep quiet|keep my|keep talking|get to|get to that|get started
    get going|get back to work|get into|get out of|get off|get it|make it quick|make a joke|make one
    do a quick|do my|do the same|do it now|do this now|do the talking|look at you|look stupid|look at it now
    add that|add to that|add one|add a|add something|add on|ask you|ask a|ask one|ask the question
    ask again|ask this|ask another|ask everyone|ask everybody|ask people|ask that|ask the other
    talk about|talk to you later|speak to you|speak to that|speak about|speak now|call it|call out
    call that|call on|put it this|put it that|put my hand|put it in the chat|put that in the chat
    pass it|pass to|pass the|drop it in the chat|drop off|drop now|open it|open up|open the floor|open it up
    share my|share a bit|share some thoughts|share the screen|share screen|share it now|share something
    run through|run it|run off|run out|pull up|pull it up|bring up|bring it up|move on|move to
    move into|move over|work out|walk you|walk through|walk you through|present my|present now
    cover that|cover this|cover it|answer that|answer this|answer it|post it in|post it here
    post the link|paste|drop the link|drop a link|find out when|set it aside|be a bit|be giving
    be talking|be sharing my|be presenting|be doing the|check it out|check my|check now|turn it
    read it|reply to that|respond to that|mention that|write that down now|note that|try and be
    throw|raise my|help you understand|own that|help|be mindful|do that now|summarise here
    summarize here|start by|put you|table that|table it|record this|present the|update you|tell everyone
    sort of|finish|finish with|finish up|finish by|test|log off|log on|log in|sign off|sign up
    write that down|write it down|write this down|write them down|write down|write * down|write on the board|put down|be up there
    get you up|get you down|get you through|get you fired|get you excited|get you worried|get my head|get my breath|get my coffee|get my hands on
    get my brain|shoot myself|shoot you down|shoot for|zip it|dig in|dig my
    have some|have one|have another|have the|have more|have no|have much|have a question|do it in
    """
  )
  /// Phrases with a light or idle verb that do promise.
  let workPhrases = PhraseList(
    """
    get * out|get * in|get * onto|get * on|get * over|get * done|get * back|get * to|get * sorted|get * ready
    be in touch|be back to you|be sending|be sharing the|be sharing a|get back to|get in touch|get you|get that
    get them|get it to|get it over|get it out|get it done|get it booked|get it across|get the|get a|get an|get to you|get an answer|get this
    get him|get her|get my|get our|get your|get those|get some|get something|get someone|get us|get hold|get onto|get on to
    make sure|make the|make a|make an|make that change|make those|make those changes|make the change
    give you a|give you the|give them a|give him a|give her a|give him|give her|give them|take care|take the|take a look|take an action|take that away
    take this away|take that offline|take it away|take on|let you know|let them know|let him know
    let her know|let you have|let you see|let everyone know|let the|look into|look at|look up
    look for|look after|go back and|go and|go through and|go to|come back to you|come back with
    come back to ya|come up with|come by|come over|come out|have it|have that|have them|have a word
    have a chat|have a price|have a quote|have a draft|have something|have a look at|have a conversation
    have a call|do the|do a|do an|do some|do that by|do it by|do it on|do it this|do it today|do it tomorrow|add it to|add them|add the|add you|add him|add her|add that to|add this to
    add those|keep you posted|keep you updated|keep you informed|keep an eye|keep you in the loop
    tell him|tell her|tell them|show you next|walk you through it on|leave you a|see if|see whether
    see what i can|see that it|point you to|hand over the|show them|read through|read the|read up
    have * call|have * run|have * send|have * to you|have * ready|have the * * run|be out with|go see|read your
    work on|work with|speak to|speak with|talk to|talk with|be working on|be preparing|be writing|be reaching out
    be following up|be reviewing|run by|run it by|run that by|run this by|walk *|give * a bell|drop you|drop them|drop him|drop her
    pass that on|pass it on|pass this on|pass it along|pass that along|put together|put in|put it on|put it in|put that in|put that on|put up|pull together|open a|open an|open the issue|write that up|write it up|write this up|write up
    dial in|dial into|join for|join the|join you|join your|sit in on|be out at|be up at|be down at|be over at|be at your|be on site|be onsite|be out there
    call you|ring you|call him|call her|call them|ask her|ask him|ask them|ask my|ask our|ask around|ask the team|ask whether|ask if|answer your|reply to|respond to the|test it|test that|test the|run the|run a|share it with|share that with|share this|share the|share a|share with|share * with
    present it|present this|present that|set up|set you|set it up|find out|find someone|find the|find a|finish the|finish that|finish my|check with|check that|check the|check if|check whether|check and|check in with|check on|note it|note down|own it|drive it
    """
  )
  /// First person forms of German verbs of work.
  let germanWork = words(
    """
    schicke schick sende send kläre klär prüfe prüf erstelle erstell bereite übernehme übernehm melde
    meld rufe ruf bringe bring richte richt organisiere buche buch maile mail leite leit kümmere
    schreibe schreib bestelle bestell liefere liefer frage frag bespreche besprech vereinbare teste
    lade lad reiche reich stelle stell informiere besorge besorg korrigiere aktualisiere ergänze
    ergänz dokumentiere plane plan lege leg hole hol telefoniere gebe geb mache mach suche such
    komme erledige erledig rechne kalkuliere formuliere sammle sammel überarbeite überarbeit
    terminiere koordiniere lasse lass nehme nehm setze setz spreche sprech trage trag zeige
    """
  )
  /// German verbs that promise only with a day, a recipient or a request.
  let germanLight = words(
    "gebe geb mache mach komme lasse lass nehme nehm setze setz lege leg stelle stell zeige hole spreche suche such frage frag trage trag"
  )
  /// Infinitives of German verbs of work, for requests.
  let germanInfinitives = words(
    """
    schicken senden klären prüfen erstellen vorbereiten übernehmen melden anrufen bringen einrichten
    organisieren buchen weiterleiten schreiben bestellen liefern fragen besprechen vereinbaren testen
    einladen einreichen bereitstellen informieren besorgen korrigieren aktualisieren ergänzen
    dokumentieren planen zusenden zuschicken mitbringen herausfinden geben machen zukommen teilen
    """
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// The base form of an -ing form, where it is one of a verb of work.
  func base(ofGerund word: String) -> String? {
    guard word.hasSuffix("ing"), word.utf8.count > 5 else { return nil }
    let stem = String(word.dropLast(3))
    var forms = [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last { forms.append(String(stem.dropLast())) }
    return forms.first { work.contains($0) || light.contains($0) }
  }
}

extension VerbLexicon {
  /// What a verb makes of the words in front of it.
  enum Class: Sendable {
    case work, light, idle, unknown
  }

  /// The class of the verb at a position, read with the words after it; the longer phrase decides.
  func verbClass(in words: [SpokenWord], at position: Int) -> Class {
    guard position < words.count else { return .idle }
    let promising = workPhrases.match(in: words, at: position)
    let idling = idlePhrases.match(in: words, at: position)
    if promising > 0 || idling > 0 { return promising >= idling ? .work : .idle }
    let verb = words[position].folded
    if work.contains(verb) { return .work }
    if idle.contains(verb) { return .idle }
    if light.contains(verb) { return .light }
    return .unknown
  }
}
