/// The last set of everyday sentences that was written before anything was measured on it.
///
/// 5 of its 140 sentences were flagged when it was first run; the families behind three of them were
/// mended since. A new set is the only honest measure of what a stranger's letters would see.
enum FreshSmallTalk {
  static let english = #"""
    Dear Ms Hartley, thank you for your reply of last Friday.
    I'm writing because Tom thought we should meet.
    You and I both sat through that long webinar in May.
    What stayed with me was your remark about leavers.
    You said that the list is out of date before it is printed.
    I've been turning that over in my mind.
    How often do you print it?
    What do your managers do with the parts they don't understand?
    I imagine they sign and hope for the best.
    I would, in their place.
    Would you like to compare notes over lunch?
    I'm in your part of town on Tuesday week.
    Any day after the 15th would do as well.
    If you'd rather talk by phone, I'm at my desk most afternoons.
    It needn't be long.
    I'd ask you three questions and then leave you in peace.
    You're free to ask me anything in return.
    I've enclosed a copy of the agenda for your files.
    Annex B lists the people we'd like to invite.
    Please strike out anyone who shouldn't be there.
    We've pencilled in two hours with a break in the middle.
    Coffee is at half past ten.
    The room seats twelve, so there's space for more.
    Please tell me about dietary needs by the 8th.
    I've booked the small room for now.
    We can change that up to the day before.
    I'm sorry about the mix-up with the invoice.
    Our accounts team will send a corrected one this week.
    Please disregard invoice 20931.
    Nothing is due on your side.
    Thank you for pointing it out.
    I've spoken to Priya and she agrees with you.
    She'll call you herself before the week is out.
    On a different note, are you still looking for a deputy?
    I might know somebody.
    I'll leave it to the two of you to talk.
    Regarding your question about training: yes, we run sessions on site.
    Regarding the timetable, I'd like to hear what suits your wards.
    As for next steps, here is what I suggest.
    You choose one system, we meet, we look at the list.
    Then we part as friends or carry on.
    There's no contract for that part.
    I won't bring a slide deck.
    I may bring a colleague, if that's all right.
    He's good with old systems.
    I'm not allowed to promise dates for other people's work.
    I'd have to ask Larkfield about that.
    Larkfield keeps its own support desk, we keep ours.
    If you've a question on Larkfield Reviews, send it to me first.
    Most of what I know about Larkfield I learned by doing.
    Is there anything in the trade press about Larkfield that worries you?
    Would you want to speak to Larkfield directly?
    You can say no to all of this.
    I'd still like to stay in touch.
    May I write again in the autumn?
    Please remove me if these notes are a nuisance.
    I hope this wasn't too long.
    Two lines in reply would make my day.
    Thanks in advance.
    With kind regards from all of us
    Call opening: say who you are and why today.
    Give them a reason to stay on the line.
    Your first question is about their last audit.
    Your second is about the people who do the chasing.
    Leave pauses.
    Match their pace.
    If they're short with you, be shorter.
    If they warm up, ask for a date.
    If they ask what it does, answer in one sentence.
    If they want paper, promise the one-pager and send it the same hour.
    If they already have a tool, ask what they'd change about it.
    Never argue about money on the first call.
    Never name a customer who hasn't agreed.
    Log the call before the next one.
    Thank whoever put you through.
    Good afternoon, this is a short message for Ms Hartley.
    It's Ian from Brightmoor IT in Leeds.
    I promised to ring about the list.
    You'll find me on the number Tom gave you.
    I'm out tomorrow but back on Thursday.
    No rush, and have a good day.
    Saw your note about the reorganisation, that sounds like a lot.
    Great to connect, thanks for accepting.
    I noticed we both know Tom Aldous.
    Are you going to the health summit this year?
    I liked your comment on shared accounts.
    That thread went on for days!
    Curious how you see it.
    Happy to swap notes any time.
    Running late, back in ten.
    See you at two.
    On my way.
    Wrong number, apologies!
    Will do.
    Sounds good, thanks.
    """#.split(separator: "\n").map(String.init)

  static let german = #"""
    Sehr geehrte Frau Lindner, vielen Dank für Ihre Antwort vom Freitag.
    Ich schreibe Ihnen, weil Tom meinte, wir sollten uns treffen.
    Ihre Bemerkung über ausgeschiedene Kollegen ist mir im Kopf geblieben.
    Sie sagten, die Liste sei veraltet, bevor sie gedruckt ist.
    Darüber habe ich nachgedacht.
    Wie oft drucken Sie sie?
    Was machen Ihre Führungskräfte mit dem, was sie nicht verstehen?
    Vermutlich unterschreiben sie und hoffen das Beste.
    Wollen wir beim Mittagessen darüber sprechen?
    Ich bin am Dienstag in Ihrer Nähe.
    Jeder Tag nach dem 15. ginge auch.
    Wenn Sie lieber telefonieren, erreichen Sie mich nachmittags am Platz.
    Es muss nicht lange dauern.
    Ich stelle Ihnen drei Fragen und lasse Sie dann in Ruhe.
    Anbei die Tagesordnung für Ihre Unterlagen.
    Bitte streichen Sie, wer nicht dabei sein soll.
    Wir haben zwei Stunden eingeplant, mit einer Pause.
    Kaffee gibt es um halb elf.
    Im Raum ist Platz für zwölf.
    Das mit der Rechnung tut mir leid.
    Bitte betrachten Sie die Rechnung 20931 als hinfällig.
    Frau Weber ruft Sie noch diese Woche an.
    Suchen Sie noch eine Vertretung?
    Vielleicht kenne ich jemanden.
    Zu Ihrer Frage nach Schulungen: ja, auch bei Ihnen im Haus.
    Was die Termine angeht, richte ich mich nach Ihren Stationen.
    Sie wählen ein System, wir treffen uns, wir schauen auf die Liste.
    Einen Vertrag braucht es dafür nicht.
    Folien bringe ich keine mit.
    Einen Kollegen bringe ich vielleicht mit, wenn das recht ist.
    Da müsste ich bei Larkfield nachfragen.
    Fragen zu Larkfield Reviews schicken Sie am besten erst mir.
    Möchten Sie direkt mit Larkfield sprechen?
    Sie können zu allem Nein sagen.
    Darf ich im Herbst noch einmal schreiben?
    Zwei Zeilen würden mir genügen.
    Danke im Voraus.
    Sagen Sie gleich, wer Sie sind und warum Sie anrufen.
    Lassen Sie Pausen.
    Wenn es kurz angebunden klingt, fassen Sie sich noch kürzer.
    Streiten Sie beim ersten Anruf nicht über Geld.
    Bedanken Sie sich bei allen, die Sie durchgestellt haben.
    Ich bin morgen unterwegs und am Donnerstag zurück.
    Bin gleich da.
    Klingt gut, danke!
    """#.split(separator: "\n").map(String.init)
}
