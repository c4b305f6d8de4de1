import Guardrails
import Messaging
import Testing

/// What people write around approved words must not be blocked.
///
/// `⏎` is a line end.
struct OrdinaryLetterTests {
  static let sentences = """
    Hi Dana, thanks for the chat on Tuesday.
    I enjoyed our talk about how your team handles joiners and leavers.
    You mentioned that the last audit took three weeks of evenings.
    You told me your managers get one list each quarter and sign it unread.
    Would it help to compare notes for 15 minutes next week?
    Could we speak for twenty minutes on Thursday at 10:30?
    I have 30 minutes free on Friday morning if that suits you.
    How many systems do you review today?
    Do you still run access reviews in spreadsheets?
    What happens to an account when somebody leaves on a Friday?
    Who notices when a contractor's access stays open for 90 days?
    I will send you the slides by Wednesday.
    I'll call you back on Monday at 9 am.
    My number is +44 20 7946 0123 and my desk is extension 204.
    Kind regards,⏎Lena Ortiz⏎Nordhaven IT⏎14 Canal Street, Leeds LS1 4AB⏎+44 113 496 0000
    Best wishes,⏎Lena
    Warm regards⏎Lena Ortiz, Partner Manager, lena@nordhaven.example
    Sincerely,⏎Lena Ortiz⏎Nordhaven IT Ltd, 2nd floor, 27 Mill Lane, York YO1 7EP
    If this is not your area, please point me to the right person.
    Feel free to forward this to whoever runs the reviews.
    One system, one list, one month.
    We could start with one system, one list and one month.
    Pick one system that worries you and we look at it together.
    It is a short call, no slides, no sign-up.
    Happy to answer any questions you have.
    I attached two documents: the agenda and the notes.
    Three questions before we meet:
    Here are two dates that work for me: 12 November and 14 November.
    Shall we say 3 pm on 17 November 2026?
    I know that the end of the year is busy.
    Many IT leads tell us that reviews are the task nobody wants.
    In most hospitals the ward managers sign what they are given.
    Ward managers know their own staff better than anyone in IT.
    Nobody likes to chase managers for a signature.
    That is a fair question, and I would rather show you than argue.
    I understand that budget is tight this year.
    Let me know what you think.
    Please bring last quarter's list if you have it at hand.
    Let's look at what happened in the last review.
    If that sounds wrong, tell me and I will stop writing.
    No reply needed if the timing is off.
    I always ask this at the start because it saves us both time.
    It is never a good time for an audit.
    That is the first thing auditors ask for.
    The best time to reach me is before noon.
    First of all, thank you for the introduction.
    The only thing I need from you is the name of the system.
    We are a small company in Leeds with a team that knows hospitals.
    We have worked in healthcare IT since our first day.
    We work with Larkfield on access reviews.
    Nordhaven IT is a partner of Larkfield.
    Larkfield makes software for access reviews.
    As a partner of Larkfield, we help you set it up.
    You would work with us, and Larkfield supplies the software.
    Larkfield is the vendor; we are the people you call.
    I can show you Larkfield Reviews in a short call.
    May I show you what a review list looks like?
    Can I send you a one-page summary?
    Your colleague Tom said that you own the review calendar.
    You asked me how long the first step takes.
    You wanted to know who signs off the list.
    Step 1: choose a system. Step 2: export the rights. Step 3: meet us.
    Agenda: 1. Where you are today 2. One system as an example 3. Next steps
    We agreed on three next steps in our call.
    Next steps: you send the list by Friday, I book the room.
    Tom will share the export by 20 November.
    Priya is going to check with the security team whether a test account is possible.
    You said that the board meets in the first week of December.
    We still have to settle who joins the second call.
    The recording of the call is in the shared folder.
    Thanks again for your time and see you on Thursday.
    I look forward to meeting you in Berlin.
    Sorry for the late reply; I was out last week.
    Was the summary clear, or should I explain one part again?
    I read your post about the audit season and liked it.
    Congratulations on the new role!
    Have you ever had to explain an open account to an auditor?
    What would change if that list were shorter?
    Tell me about the last review you ran.
    Walk me through what happens on the day somebody leaves.
    How do you decide which rights are high risk?
    When is your next audit?
    Who besides you cares about this?
    Say the name of the reader, then stop and listen.
    Ask one question and wait for the answer.
    Do not promise a date.
    If they ask about price, offer a second call.
    If they say they have no time, ask when the next review starts.
    Do not name a competitor, even if they do.
    Listen for words such as spreadsheet, chase, late or screenshots.
    Open with the trigger, not with the product.
    A nurse changes wards and keeps the old rights, and nobody takes them away.
    A contractor leaves in March and the account is still open in June.
    The auditor wants to see who approved it, and the answer is in somebody's inbox.
    Somebody prints a list, somebody signs it, and nobody reads it.
    That is the situation in which we usually get the call.
    It depends on how many systems you have.
    I do not know the answer yet, but I will find out by Monday.
    Could you tell me whether this is a topic this year or next year?
    Perhaps it is easier to talk than to write.
    If you prefer, we can do this by phone.
    Would you like to see an example list?
    Is there anyone else who should be on the call?
    I saw that your hospital opened a new ward in spring.
    Please find the invitation attached.
    Reply with yes and I will send the invitation.
    You can reach me at 0113 496 0123 until 5 pm.
    To stop these mails, reply with stop.
    Unsubscribe: https://nordhaven.example/stop
    See https://nordhaven.example/reviews-2026 for more.
    The meeting is at 14 Canal Street, on the 2nd floor, room 12.
    The webinar starts at 11:00 and lasts 45 minutes.
    We meet on 24 November from 2 pm to 3 pm.
    It takes ten minutes to read.
    Two of us will join the call.
    There are four of us on the call, and two from your side.
    As discussed, here is the list of open points.
    This is the second mail; there will be one more.
    I will not write again after this.
    Would Tuesday or Wednesday be better?
    Better late than never: here are the notes.
    More than anything, we want to know what you need.
    It is easier than it sounds.
    Reviewing access is housekeeping.
    Access reviews are about people, not about tools.
    Most teams start with the system that the auditor asked about last.
    An access review asks one question: does this person still need this?
    The list goes to the manager, not to IT.
    The manager reads it and answers.
    That is all there is to it.
    In a review, a manager looks at each right and keeps it or takes it away.
    An auditor will want to see records.
    Nothing in this mail is legal advice.
    This is a no-obligation call.
    There is no cost for the call.
    I always reply within a day.
    Guten Tag Frau Marsh, vielen Dank für das Gespräch am Dienstag.
    Hätten Sie nächste Woche 20 Minuten Zeit?
    Wie prüfen Sie heute, wer worauf Zugriff hat?
    Wie viele Systeme prüfen Sie im Jahr?
    Ich schicke Ihnen die Unterlagen bis Freitag.
    Wir melden uns am Montag um 9 Uhr.
    Mit freundlichen Grüßen⏎Lena Ortiz⏎Nordhaven IT GmbH⏎Kanalstraße 14, 04109 Leipzig⏎Amtsgericht Leipzig, HRB 12345
    Wer merkt es, wenn ein Konto nach dem Austritt offen bleibt?
    Sie sagten, dass die letzte Prüfung drei Wochen gedauert hat.
    Anbei zwei Unterlagen: die Agenda und die Notizen.
    Passt Ihnen Donnerstag um 14:30 Uhr?
    Wir arbeiten mit Larkfield zusammen.
    Viele IT-Leiter erzählen uns, dass niemand diese Aufgabe mag.
    Wir könnten mit einem System anfangen.
    Am besten telefonieren wir kurz.
    Falls das Thema nicht bei Ihnen liegt, an wen darf ich mich wenden?
    Ich freue mich auf unser Gespräch.
    Der nächste Schritt wäre ein kurzes Telefonat.
    Fragen Sie zuerst nach dem letzten Audit und hören Sie zu.
    Das erste Gespräch dauert 15 Minuten.
    Reviews on paper work until the auditor asks a second question.
    I'd rather lose the deal than waste your morning.
    Lena and I will both be there.
    Your note from 3 October is on my desk.
    You run 40 systems, you told me.
    With 250 people in your team, that must be a lot of mail.
    Your last audit was in 2024, if I remember correctly.
    Does it take you more than a week to answer an auditor?
    Reading the list takes a manager longer than signing it.
    Have a great weekend!
    Thanks for being so open about the problems.
    My colleague covers the north and I cover the south.
    Let us know by the end of the month.
    I will be at the fair in Hamburg on 18 and 19 November, hall 3, stand 210.
    The first call is free of charge, of course.
    Hello Mr Marsh, it was good to meet you at the fair on Wednesday.
    I promised to send the notes, and here they are.
    We covered three topics: the audit, the leavers and the budget.
    Your team will get the invitation for Thursday, 12 November at 10:00.
    The next call is on 19 November at 2:30 pm and takes half an hour.
    Can we move our call from 9:00 to 9:30?
    I'll be back in the office on 23 November.
    Please send me two or three examples of the lists you use today.
    I counted four open points in my notes.
    1. Tom sends the list. 2. Priya checks the accounts. 3. I write the summary.
    There are two ways to start, and both are small.
    My colleague has written a page about that.
    If your auditor asks for a record, who looks for it?
    Have you thought about what happens when the system owner is away?
    We spoke for an hour and I learned a lot.
    It would be good to know who else is affected.
    Nobody reads a list of 900 lines, right?
    How long does one review take you: a day, a week, a month?
    Do you have 10 minutes before the end of the month?
    Is there a better time to call?
    I can do Monday or Tuesday, whichever is easier for you.
    The more people are in the call, the less we hear.
    No slides, no pitch, only your questions.
    That is all for now.
    You have my word that I will not call twice.
    I am the one who looks after hospitals in the north.
    Last week I visited a clinic in Leeds with the same question.
    An auditor once told me that he never believes a list without dates.
    Reviews fail when nobody owns them.
    A short list gets read; a long one gets signed.
    Start with the list, then talk about the tool.
    If you hear "we have a tool", ask what the list looks like.
    Do not talk about features before you know the problem.
    Pause for three seconds after the question.
    Never read this page aloud.
    Always end with a question.
    The partner leads the call, the vendor stays in the background.
    Larkfield people join only if you ask for them.
    Your contact at Larkfield is Tom Aldous.
    We resell Larkfield Access in the UK.
    I work with Larkfield, a vendor of access review software.
    Would a look at Larkfield Reviews make sense after the holidays?
    What would you want Larkfield to show you first?
    If Larkfield is not the right fit, I will say so.
    Thank you for your interest in Larkfield.
    The invoice question goes to our accounts team.
    Sent from my phone, please excuse typos.
    Nordhaven IT Ltd, registered in England no. 01234567, 14 Canal Street, Leeds LS1 4AB
    You receive this mail because we met at the fair in October 2026.
    Sehr geehrte Frau Marsh, am Donnerstag, den 12. November, um 10 Uhr passt es mir gut.
    Vielen Dank für die Einladung; wir kommen zu zweit.
    Können wir den Termin auf 14 Uhr verschieben?
    Ich habe drei Fragen notiert.
    Das Gespräch dauert höchstens 20 Minuten.
    Wer unterschreibt bei Ihnen die Liste?
    Wie lange dauert eine Prüfung bei Ihnen?
    Ich rufe Sie nächste Woche noch einmal an.
    Wenn es nicht passt, ist das kein Problem.
    Im Anhang finden Sie die Notizen vom 3. November.
    """.split(separator: "\n").map(String.init)

  @Test(arguments: sentences)
  func `ordinary words of a letter or a talk are let through`(sentence: String) {
    let text = sentence.replacing("⏎", with: "\n")
    let errors = StarterGuardrails.report(on: text).findings.filter { $0.severity == .error }
    #expect(errors.map { "\($0.check) \($0.text)" } == [])
  }
}
