/// Everyday sentences of business letters, calls and talk tracks, written without the word lists at
/// hand.
///
/// The checks were mended until these pass; they are regression tests and no measure.
enum SmallTalk {
  static let english = #"""
    There is never a bad moment to tidy up.
    Never hesitate to pick up the phone.
    You always put it so well.
    Nobody has ever regretted asking early.
    Fingers crossed for your audit next week!
    Hope the kids are back at school and the house is quiet again.
    Long time no speak.
    It's been ages, I know.
    I was just about to write to you when your note arrived.
    Cheers for coming back to me so fast.
    Quick one before the weekend.
    A small favour, if you have a second.
    Got five?
    Grab a coffee, this takes three minutes to read.
    Ten minutes, tops.
    Shall I ring you at half past four?
    Wednesday at noon is best for me, but Thursday is fine as well.
    I'm in back-to-back meetings until 2.
    My train gets in at 9.42.
    I'll be on a plane for eleven hours on Saturday, so please text me.
    We're closed between 24 December and 2 January.
    Our office is on the third floor, second door on the left.
    The dial-in is 020 7946 0018, PIN 4417#.
    Please quote ticket 88213 when you call.
    Meeting ID: 823 4417 9920
    Page 4 of the deck has the picture I mentioned.
    Slide 12 is the one that made everyone laugh.
    See attachment 2 for the agenda.
    Version 3 of the agenda is attached.
    I counted seven open questions in your mail.
    Let me take them one by one.
    First, who owns the list? Second, who signs it? Third, who keeps it?
    On the first point I agree with you.
    On your second question: I don't know yet.
    That makes two of us.
    It takes two to tango.
    Better safe than sorry, as my grandmother used to say.
    Easier said than done, I know.
    Less is more.
    First come, first served.
    Best of luck with the board on Monday.
    All the very best to you and the team.
    Have a great long weekend!
    Enjoy the rest of your week.
    Safe travels home.
    Give my best to Anna.
    With warm wishes from rainy Leeds
    Yours ever
    Talk soon
    Over to you.
    The ball is in your court.
    No strings attached.
    No hard feelings if the answer is no.
    If not, no harm done.
    Either way, I will leave it there.
    If I hear nothing, I will assume the timing is wrong and stop.
    Should I try again in spring?
    Would it be rude to ask who signs the list today?
    Could you bear with me for one more question?
    Might I suggest a different day?
    Do you mind if I copy in my colleague?
    Who would be the right person to ask about this?
    What does a good quarter look like for you?
    How long did the last one take, from the first export to the last signature?
    Roughly how many people sign off a list: five, fifty or five hundred?
    Is it 200 or 2,000 accounts we are talking about?
    Which of the three sites is the hardest to reach?
    What would you do with the two weeks you lose today?
    If you had a magic wand, what is the first thing you would change?
    What made you smile when you read that, if I may ask?
    When did you last find an account that should have been closed?
    Are you the only one who sees this, or do others feel it too?
    Does everyone in the team know who keeps the list?
    Why does it always land on the same desk?
    Is there ever a good week for it?
    You said the worst part is the chasing.
    You told us that it took you four evenings.
    As you said, nobody reads page 30.
    From what you describe, the list goes round by mail.
    It sounds as if the same three people do all the work.
    I get the feeling that the spreadsheet has become a person.
    Let me play that back: the export is on Monday, the signatures are due on Friday, and you spend the days between on the phone.
    That is what I heard; tell me where I am wrong.
    I may be wrong here.
    I could be completely off the mark.
    Correct me if I got that wrong.
    I have never worked in a hospital myself, so tell me how it really is.
    My own experience is with schools.
    I used to be an administrator before I changed sides.
    In my last job I was the one who signed without reading.
    We have all been there.
    Most of us have signed a list like that.
    Everybody wants it done and nobody wants to do it.
    It is the kind of task that always gets pushed to Friday afternoon.
    Some people keep a list, some people keep a pile.
    The trouble starts when someone moves to another ward.
    The old rights stay, the new ones come on top.
    A temp leaves and nobody tells IT.
    Two weeks later somebody asks who has the keys.
    The auditor asks one simple question and the room goes quiet.
    Then the search begins: mail folders, shared drives, the drawer in reception.
    An honest answer would be: we don't know.
    That is not a great place to be.
    It need not be that hard.
    There are other ways to go about it.
    I would start small, with one system you know well.
    We sit down with you, look at one list together and stop there.
    You decide what happens next.
    You keep the list, whatever you decide.
    After that you can still say no.
    There is nothing to install for the call.
    You need no preparation.
    All you need is a cup of tea.
    Bring a colleague if you like.
    Feel free to invite your deputy.
    Just reply to this mail and I'll send an invite.
    Drop me a line any time.
    You can book a slot here: https://cal.brightmoor.example/ian
    Let's pencil in the 19th and change it if we have to.
    How about the week after next?
    Say the word and I'll send it.
    Before I forget: the car park behind the building is free of charge.
    Lunch is on us.
    Coffee's on me.
    The webinar costs nothing but an hour.
    It will cost you a quarter of an hour.
    Sorry, I pressed send too early.
    Apologies for the double mail.
    Apologies, the link in my last message was broken.
    Here's the right one.
    Please ignore my previous email.
    I've moved your name to the right list, thank you for telling me.
    Thanks to your tip I read the report.
    Thanks a million!
    Thank you for bearing with us last week.
    Thank you for the candid words about budget.
    I appreciate that money is tight.
    I know you get a hundred of these.
    I know your inbox is full, so I'll be brief.
    I promise I'll keep it short.
    I'll make sure Tom gets the notes.
    I will put the summary in writing so that you can share it.
    We will send the minutes by tomorrow night.
    Priya will take the action on the test account.
    Tom's going to ask legal about the wording.
    You were going to check the number of accounts.
    Ian has a hard stop at eleven.
    Let's park that topic for now.
    That's a question for the second call.
    We ran out of time before we got to pricing.
    Pricing is a topic for later; today is about whether this is worth your while.
    I don't have a price for you today, and I don't want to guess.
    I can't speak to that.
    That is above my pay grade.
    I'd rather check than guess.
    Good question, I will find out.
    Let me get back to you on that one.
    It depends, I'm afraid.
    The short answer is no.
    The long answer needs a whiteboard.
    The best thing you can do is ask them.
    The worst that can happen is that you lose a coffee break.
    The last time we spoke you had just moved desks.
    It was the first time somebody said that out loud.
    You're the first to ask.
    Only you can judge that.
    I only have one question.
    I only write when there is something new.
    The only catch is that I need a name.
    It's not the only way.
    Not everyone likes this part.
    None of this is urgent.
    This can wait until after the holidays.
    Time flies.
    By the way, congratulations on the award!
    I saw your photo from the charity run; 10 kilometres, hats off!
    Your talk in Birmingham was the highlight of my day.
    I liked what you wrote about trust.
    Your post on LinkedIn made me think.
    We met at the Health IT day in Manchester, at the coffee stand.
    I found your name through Sarah Whitfield.
    Sarah Whitfield suggested I get in touch.
    I'm Ian, I look after hospitals in the north at Brightmoor IT.
    We speak your language because we come from the wards.
    Pause here and let them answer.
    Smile before you dial.
    Count to three before you go on.
    If they sound rushed, offer to ring back.
    If they push back on price, do not argue.
    Use their own words.
    Never interrupt.
    Always ask for permission first.
    Always finish with a question.
    Don't read this out word for word.
    Don't guarantee anything on this call.
    Avoid superlatives.
    Make it your own.
    Keep it to two sentences.
    Repeat the date and spell the name.
    Leave your number twice and slowly.
    Hi, this is Ian from Brightmoor IT, it's Tuesday, about twenty past nine.
    I'm calling about the access list you mentioned in your post.
    I'll try you again on Thursday, or you can reach me on 0113 496 0123.
    Thanks, bye for now.
    P.S. The biscuits were excellent.
    PS: My daughter is still talking about your dog.
    Good to see a familiar name in my inbox this morning.
    I hope the move to the new building went smoothly.
    You asked for a plain answer, so here it is.
    To be honest, I was surprised by what your team told me.
    We left it at "let's talk after the summer", and here I am.
    As discussed, I'm sending over the two documents.
    Following up on our call last Thursday, I have three small things.
    Thank you for making time at such short notice.
    Many thanks for the introduction to your deputy.
    I came across your interview in the trade press.
    A mutual contact mentioned that you run the access lists.
    Your colleague at the front desk was kind enough to give me your address.
    I work with hospitals in the north of England.
    My job is to listen first and to suggest things later.
    We help teams like yours get ready for the auditors.
    We do the unglamorous work.
    We are the people behind the curtain.
    Our team sits in Leeds and answers the phone in person.
    We've done this before, and we know where it hurts.
    It usually begins with a spreadsheet.
    Then comes the chasing, and nobody likes the chasing.
    By the end of the quarter everyone is tired of it.
    Most managers sign the list because they want it off their desk.
    A list of four hundred lines tells a ward manager very little.
    Half the names on it mean nothing to them.
    Someone changed wards in May and still has the old keys.
    The locum left on Friday; the account did not.
    Nobody did anything wrong, and still it looks bad.
    Auditors rarely shout, they just ask again.
    The question is simple, the answer is not.
    Does that ring a bell?
    Is this how it looks from where you sit?
    How do you handle it today, if you don't mind my asking?
    What happens between the export and the signature?
    Who has the final say when two managers disagree?
    Where do the lists end up once they are signed?
    When was the last time you threw one away?
    How often does IT have to chase for a signature: once, twice, ten times?
    Would you rather have fewer lines or clearer ones?
    If you could drop one step, which would it be?
    What would your auditor say if I asked them?
    Do you have an hour for this each month, or is it more like a day?
    Is there a budget line for this, or does it come out of yours?
    Are you the right person, or should I talk to someone in governance?
    What stops you from doing it tomorrow?
    Who else loses sleep over this?
    Have you looked at any tools yet?
    Why now?
    Could we find half an hour in the week of the 14th?
    Would Tuesday the 9th at 3 work?
    I can do mornings before ten or any time after four.
    Shall we say a quarter to two?
    I'm out of the office from Monday until the 21st.
    My calendar is open on Wednesday and Friday.
    I'll ring you at five past eleven unless I hear otherwise.
    Thirty minutes is plenty.
    It won't take longer than a cup of coffee.
    Let's keep it to twenty minutes and finish early.
    If it runs over, I'll stop us.
    I'll send a calendar invite with the link.
    The link opens in any browser.
    Use the code 771 204 to join.
    The conference room is number 14 on the ground floor.
    There are two entrances; take the one by the river.
    The bus stops right outside, line 28.
    Bring a pass, they check at the gate.
    You'll find the minutes at the bottom of this mail.
    I've put your comments in blue and mine in green.
    Paragraph 3 is the one I'm not sure about.
    I fixed the typo on page 2.
    The file is about 4 MB, so it may bounce.
    Please let me know if the attachment doesn't open.
    I owe you an answer from last week.
    You were right about the dates, by the way.
    I was wrong about the room; sorry for the confusion.
    My mistake entirely.
    Please don't feel obliged to reply.
    No need to answer this one.
    Take your time.
    There's no hurry at all.
    If this isn't for you, tell me and I'll go away quietly.
    One word is enough: yes, no or later.
    I won't chase you.
    This is my last note on the subject.
    I'll close the file if I don't hear from you by Friday.
    Maybe I'm too early.
    Maybe it's simply not your problem.
    It may well be that you've solved this already.
    I might be reading too much into it.
    I'd be glad to be proved wrong.
    I'd love to hear how you did it.
    We could start with the one system that bothers you most.
    Pick the messiest list you have.
    We go through it together and you tell me what is missing.
    Afterwards you decide whether to carry on.
    You don't have to change anything for that.
    Nothing gets installed, nothing gets signed.
    I bring the questions, you bring the list.
    At the very least you'll know where you stand.
    In the worst case you've lost half a morning.
    I can't make the decision for you, and I wouldn't want to.
    That's entirely up to you.
    I don't have a magic wand either.
    We can't do miracles.
    There's no such thing as a perfect list.
    Nobody's data is ever clean.
    Not every list needs a tool.
    Sometimes a phone call does the job.
    Every hospital does it a little differently.
    No two wards are the same.
    It always depends on who is on duty.
    The devil is in the detail.
    Rome wasn't built in a day.
    Third time lucky!
    Two heads are better than one.
    Practice makes perfect.
    Fair enough.
    Point taken.
    So far, so good.
    That makes sense.
    I see what you mean.
    I hear you.
    Understood, and thank you for being straight with me.
    That's a new one for me.
    I've been asked that before.
    I wish I had a better answer.
    Let me sleep on it.
    Leave it with me.
    I'll check with Larkfield and come back to you.
    I'll ask the people at Larkfield and let you know.
    Larkfield can answer that better than I can.
    Shall I bring somebody from Larkfield along?
    Have you heard of Larkfield?
    You may have seen the Larkfield stand at the fair.
    I'd like to show you how it looks.
    I could show you the screen, or just tell you about it.
    Before we look at any product, let's look at the problem.
    The tool comes second.
    I'm not here to sell you software today.
    This is not a sales call, whatever it sounds like.
    Open with their last audit, not with ours.
    Start with the name, then pause.
    If they laugh, laugh with them.
    If they ask for a discount, say you'll find out.
    If they bring up price, park it.
    Don't promise anything you can't keep.
    Never quote a figure from memory.
    Write down the exact words they use.
    Ask who else should be in the room.
    Thank them, even if the answer is no.
    End on a question, not on a statement.
    Don't mention other customers by name.
    Let silence do the work.
    Say it the way you'd say it to a friend.
    This is Priya from Brightmoor IT, returning your call from this morning.
    Sorry I missed you.
    I'll be at my desk until half five.
    No message, I'll try again.
    It's nothing urgent.
    Speak soon, and thanks again.
    Congratulations on ten years at the trust!
    I saw you ran the half marathon, well done!
    Happy birthday for Sunday!
    I hope your daughter is feeling better.
    The weather up here is dreadful, as ever.
    Enjoy the bank holiday!
    See you at the conference, I'm in row 4.
    Drinks are on me this time.
    Thanks for lunch yesterday, next one's mine.
    Warmly, Priya
    PS: I still have your umbrella.
    Morning Helen, hope the commute was kind to you.
    I enjoyed the panel you sat on last month.
    We spoke briefly at the coffee machine, you may remember.
    I said I'd write, so here I am.
    Here is the page I mentioned.
    You'll find a map and the agenda below.
    I've kept this short on purpose.
    There's one thing I'd like to ask you.
    It's about the list your managers sign every quarter.
    I'm told it's not anybody's favourite job.
    In my experience the trouble is rarely the people.
    People do their best with what they're given.
    The sheet goes out on a Monday and comes back in dribs and drabs.
    Half of it comes back with a thumbs-up and no comment.
    Then the questions start.
    Who said yes to this one, and when?
    Why is a former colleague still in the system?
    Nobody remembers, and nobody wrote it down.
    I don't say that to scare you.
    It's simply what I see week after week.
    You probably have your own stories.
    I'd like to hear them.
    What would make the next round easier?
    Which part would you hand over tomorrow if you could?
    Do your managers understand what they sign?
    Who picks up the pieces when someone is off sick?
    How far in advance do the auditors announce themselves?
    Do you keep the signed lists in one place?
    Has anyone ever asked you for a list from two years ago?
    Is this a priority for you this year, or is it number nine on the list?
    Would you be open to a second pair of eyes?
    Can I offer you a short walk-through?
    We could do it over the phone, fifteen minutes, no slides.
    I'm around on the 3rd, the 4th and the 10th.
    Let's say Thursday, 2 pm, your office?
    I'll bring biscuits.
    You bring one list, any list.
    We look at the first twenty lines and talk.
    If we find nothing, you get a free morning and my apologies.
    If we find something, you'll know where to start.
    Either way you owe us nothing.
    I know how it sounds, and I'd be sceptical as well.
    Don't take my word for it.
    Ask around.
    Ask your own auditor what they'd like to see.
    That's usually a short conversation.
    Please forward this if I've got the wrong person.
    I've copied in my colleague Tom, who knows the wards far better than I do.
    Tom is away until the 12th, so bear with us.
    I'll follow up next week unless you tell me not to.
    Just say stop and I'll stop.
    I've taken you off the list, sorry for the bother.
    Our numbers are at the bottom of the page.
    The second number is the office, ask for Priya.
    Room 7, third floor, and mind the step.
    Your reference is HR-20417.
    The password for the file comes by text message.
    It's a PDF, about six pages.
    Pages one to three are background, skip them if you like.
    The figures on page five are yours, not mine.
    You gave me those on the phone, please correct them if I misheard.
    I rounded them, by the way.
    Where I wasn't sure, I left a gap.
    Sorry it took me so long to send this.
    I had a cold and lost my voice, which my wife enjoyed.
    Thank you for your patience.
    Thank you for asking such good questions.
    You asked whether we work with schools; we don't, at least not yet.
    You asked for references, and I'll find out who may be named.
    You asked about cost; I'd rather talk about scope first.
    Budget is a fair topic, and we'll come to it in the second meeting.
    That's not my call, but I know who to ask.
    I don't think so, but let me check.
    Honestly, I don't know.
    That would surprise me.
    I wouldn't rule it out.
    It's too early to say.
    Let's cross that bridge when we get to it.
    First the list, then everything else.
    One step at a time.
    Small steps are fine.
    There's more than one way to do this.
    You can't please everyone.
    It's never boring, I'll give you that.
    No news is good news.
    Better a small start than none.
    The proof of the pudding is in the eating.
    A stitch in time saves nine.
    We're all in the same boat.
    It's not rocket science.
    At the end of the day it's about people.
    Everyone has a boss.
    Nothing beats meeting in person.
    I'm only human.
    Do ring me if anything is unclear.
    Do let me know how it goes.
    Looking forward to it!
    Till Thursday then.
    Take care, and regards to the team.
    Have a restful break.
    All good wishes from a sunny Leeds
    Brightmoor IT has looked after this region for as long as I can remember.
    We at Brightmoor IT like to start with a conversation.
    I joined Brightmoor IT in spring.
    Larkfield asked us to get in touch with you.
    I've worked with Larkfield for a while now.
    Somebody from Larkfield could join us, if you like.
    Larkfield will be at the fair too.
    The Larkfield people are in hall 4.
    What have you heard about Larkfield so far?
    I'd be happy to introduce you to Larkfield.
    Let me show you Larkfield Reviews when we meet.
    Would a look at Larkfield Access be useful?
    I don't want to talk about software yet.
    Use a calm voice and take your time.
    Begin with the reason for the call.
    State your name and where you're from.
    Mention the article they wrote.
    Ask about the last round and let them talk.
    If it goes quiet, count to five.
    If they say "send me something", ask what would be useful.
    When they mention an audit, ask for the date.
    Note the names, and check the spelling.
    Don't guess.
    Don't talk over them.
    Never run down another vendor.
    Avoid jargon, say list and not campaign.
    Agree on one next step before you hang up.
    Read the date back to them.
    This one is for the second call.
    Skip it if they're in a hurry.
    Hello, you've reached Ian at Brightmoor IT.
    This is a message for Helen Marsh.
    I'm ringing about Thursday.
    I'm stuck in traffic and will be ten minutes late.
    Ring me back when it suits you, I'm here till six.
    Once more, that's Ian at Brightmoor.
    Bye for now.
    Hi Martin, I hope the new term has started well.
    We haven't spoken since the spring fair.
    My colleague Priya speaks highly of you.
    I promised to send you a line after the holidays.
    You'll remember the list we talked about over tea.
    Nothing has changed on our side.
    Has anything changed on yours?
    I gather the auditors were in again.
    How did it go?
    Did they ask for anything new?
    What took the longest this time?
    Was it the export, the chasing or the sign-off?
    I'd guess it was the chasing.
    It generally is.
    You can't blame the managers, they have wards to run.
    A rota changes, a name stays on a list, and so it goes on.
    One of your nurses told me she still had keys to a place she left years ago.
    She laughed about it, and so did I.
    It isn't funny on audit day, of course.
    I don't have a clever answer for that.
    What I do have is a question.
    Who gets to see the list before it is signed?
    If the answer is "no one", we should talk.
    If the answer is "everyone", we should talk as well.
    Could you spare a quarter of an hour before Easter?
    I'm free on the 2nd after three, or the 5th all day.
    Mornings suit me better, but I'm flexible.
    We can meet at yours or on the phone.
    I take it with milk, no sugar.
    There's a good café round the corner from you.
    Let me know which you'd prefer.
    An email is fine too.
    No preparation needed.
    We'd only need the name of one system.
    Any one will do.
    The older the better, they make for better stories.
    I'll do most of the listening.
    Tom takes notes so that I don't forget anything.
    You get the notes the same day.
    They're yours to keep and to share.
    After that we'll see.
    I don't believe in pushing people.
    You know your house, I don't.
    Every house has its own way.
    That's what makes this job interesting.
    Tell me if I've misjudged this.
    It wouldn't be the first time.
    I can take a no.
    A short "not now" helps me as much as a yes.
    I'll put a note in my diary and leave you be.
    Would autumn be a better moment?
    Is someone else looking after this now?
    Who took over from Janet?
    Please give Janet my regards if you see her.
    Sorry for writing out of the blue.
    Sorry, I have to move our call by half an hour.
    Could we make it 11:15 instead of 10:45?
    Something urgent has come up here.
    I'll make it up to you.
    Thanks for being so understanding.
    Thank you both for yesterday.
    It was good to put faces to names.
    I left with more questions than answers.
    That's usually a good sign.
    Here's what I took away from it.
    You'd like to start with payroll.
    Martin will look for the old lists.
    Priya will ask about a test account.
    Tom and I will write up the notes by Wednesday.
    The next call is on the 19th at ten.
    Did I leave anything out?
    Feel free to correct my notes in red.
    The two spellings of your name in my mail were my fault.
    I've changed the first paragraph and cut the last one.
    The link expires on Sunday.
    The file is password-protected, I'll text you the word.
    Our fax number hasn't worked since the flood, don't ask.
    You can park in the yard, bay 12.
    Trains run every half hour.
    It's a ten-minute walk from the station.
    Mind the dog.
    As for the cost, that depends on what you'd want.
    I'd be making it up if I gave you a figure now.
    Let's get the picture first.
    We can talk money when there's something to talk about.
    I can't say what others pay.
    That would be for Larkfield to say.
    Larkfield and we share the work, we're the local half.
    Nobody from Larkfield has to be in the room.
    Larkfield makes the software, we make the tea.
    I trained with Larkfield last summer.
    You can look up Larkfield Evidence if you're curious.
    We won't mention Larkfield unless you ask.
    You'd be dealing with us, day in, day out.
    I've been called worse.
    It takes all sorts.
    You win some, you lose some.
    Slow and steady wins the race.
    You never know.
    Never say never.
    All's well that ends well.
    It's now or never, as the song goes.
    I couldn't agree more.
    Better late than sorry.
    That's music to my ears.
    Well spotted.
    Touch wood.
    My door is always open.
    I'm always up for a chat.
    We're always glad to hear from you.
    You're most welcome.
    Most kind of you.
    The best part was the cake.
    My favourite line was the one about the printer.
    Best not to ask.
    The last thing I want is to waste your morning.
    First off, thanks.
    Second, the dates.
    Third, a favour.
    Lead with their words.
    Keep your voice low and your sentences short.
    Tell them why you're calling in one breath.
    Stop when they start talking.
    If they're driving, offer to call back.
    If you get the machine, leave no more than three sentences.
    Spell your surname, slowly.
    Say thank you whatever happens.
    Do not fill the silence.
    Do not say "solution".
    Ask for ten minutes, take nine.
    Ask permission before you take notes.
    If they compare you with someone, stay kind.
    Smile, they can hear it.
    Hello Martin, Ian here, nothing dramatic.
    I tried your desk first and then your mobile.
    You can get me on the usual number.
    I'll be brief because your machine cuts me off after thirty seconds.
    That's all from me.
    Have a lovely evening.
    Yours, Ian
    PS: the cake recipe is on its way.
    """#.split(separator: "\n").map(String.init)

  static let german = #"""
    Vielen Dank für das nette Gespräch am Dienstag.
    Schön, dass wir uns in München getroffen haben.
    Ich melde mich wie besprochen noch einmal bei Ihnen.
    Wie versprochen sende ich Ihnen die Unterlagen.
    Passt es Ihnen am Donnerstag um 14 Uhr?
    Hätten Sie nächste Woche 20 Minuten Zeit?
    Ich rufe Sie am Montag gegen halb zehn an.
    Am liebsten wäre mir der Vormittag.
    Vom 23. Dezember bis zum 6. Januar ist unser Büro geschlossen.
    Meine Durchwahl ist die 204.
    Im Anhang finden Sie zwei Dokumente.
    Drei Fragen vorab.
    Erstens: Wer führt die Liste? Zweitens: Wer unterschreibt?
    Wie viele Systeme prüfen Sie heute?
    Wer merkt es, wenn ein Konto offen bleibt?
    Was wünschen Sie sich als Erstes?
    Woran hakt es am meisten?
    Sie sagten, die letzte Prüfung habe drei Wochen gedauert.
    Das kennen wir aus vielen Häusern.
    Niemand macht das gern.
    Es ist nie der richtige Zeitpunkt.
    Da sind Sie nicht der Einzige.
    Ich kann das gut verstehen.
    Das ist eine gute Frage.
    Das weiß ich noch nicht, aber ich frage nach.
    Darf ich Ihnen eine Seite dazu schicken?
    Falls es gerade nicht passt, sagen Sie es einfach.
    Dann lasse ich Sie in Ruhe.
    Es eilt nicht.
    Ganz ohne Verpflichtung.
    Wir fangen klein an, mit einem System.
    Danach entscheiden Sie, ob es weitergeht.
    Sie brauchen nichts vorzubereiten.
    Bringen Sie gern eine Kollegin mit.
    Antworten Sie einfach auf diese Mail.
    Ich freue mich auf Ihre Antwort.
    Ich wünsche Ihnen ein schönes Wochenende.
    Alles Gute für den Umzug!
    Herzlichen Glückwunsch zur neuen Stelle!
    Viel Erfolg beim Audit nächste Woche!
    Bis Donnerstag!
    Einen guten Start in die Woche!
    Entschuldigen Sie die späte Antwort, ich war im Urlaub.
    Bitte betrachten Sie meine letzte Nachricht als gegenstandslos.
    Der Link in meiner letzten Mail war falsch.
    Das Parken ist kostenlos.
    Der Termin kostet Sie eine Viertelstunde.
    Über Preise sprechen wir ein anderes Mal.
    Einen Preis kann ich Ihnen heute nicht nennen.
    Ein Mitarbeiter wechselt die Abteilung, die alten Rechte bleiben.
    Eine Aushilfe geht, und keiner sagt der IT Bescheid.
    Der Prüfer fragt, und im Raum wird es still.
    So ging es bisher in jedem Haus, das ich kenne.
    Frau Lindner hat mir Ihren Namen genannt.
    Ich habe Ihren Beitrag über Vertrauen gelesen.
    Machen Sie hier eine Pause und hören Sie zu.
    Lesen Sie den Text nicht vor.
    Nennen Sie keinen Preis.
    Fragen Sie immer zuerst, ob es gerade passt.
    Sprechen Sie langsam und nennen Sie die Nummer zweimal.
    Guten Tag, hier ist Jan Petersen von der Nordhaven IT.
    Ich versuche es am Freitag noch einmal.
    Sie erreichen mich bis 17 Uhr.
    Mehr möchte ich heute gar nicht sagen.
    Besser spät als nie.
    Weniger ist mehr.
    Das Beste kommt zum Schluss.
    Es war mir eine Freude.
    Schön, von Ihnen zu hören.
    Ich hoffe, der Umzug hat gut geklappt.
    Danke, dass Sie sich so kurzfristig Zeit genommen haben.
    Wie am Telefon besprochen, hier die beiden Unterlagen.
    Ihre Kollegin am Empfang hat mir Ihre Adresse gegeben.
    Ich bin über Ihr Interview auf Sie gestoßen.
    Ich betreue Krankenhäuser in Hessen und Thüringen.
    Wir kümmern uns um die Listen, die sonst keiner anfasst.
    Meist fängt es mit einer Tabelle an.
    Dann beginnt das Nachtelefonieren, und das mag niemand.
    Am Ende unterschreibt jemand, damit Ruhe ist.
    Eine Liste mit vierhundert Zeilen sagt einer Stationsleitung wenig.
    Jemand hat im Mai die Station gewechselt und hat noch die alten Schlüssel.
    Keiner hat etwas falsch gemacht, und trotzdem sieht es schlecht aus.
    Kommt Ihnen das bekannt vor?
    Wie läuft das bei Ihnen ab?
    Was passiert zwischen Export und Unterschrift?
    Wer entscheidet, wenn zwei sich nicht einig sind?
    Wie oft müssen Sie nachfassen: einmal, zweimal, zehnmal?
    Was würden Sie als Erstes ändern?
    Hätten Sie lieber weniger Zeilen oder klarere?
    Bin ich bei Ihnen überhaupt richtig?
    Gibt es dafür ein Budget?
    Haben Sie sich schon Werkzeuge angesehen?
    Warum gerade jetzt?
    Geht es bei Ihnen am 14. oder am 15.?
    Ich kann vormittags bis zehn oder ab vier.
    Sagen wir Viertel vor zwei?
    Ich bin vom 3. bis zum 21. nicht im Büro.
    Dreißig Minuten reichen.
    Es dauert nicht länger als ein Kaffee.
    Ich schicke Ihnen eine Einladung mit dem Link.
    Der Raum ist die Nummer 14 im Erdgeschoss.
    Die Buslinie 28 hält vor der Tür.
    Auf Seite 2 habe ich einen Tippfehler korrigiert.
    Absatz 3 gefällt mir noch nicht.
    Da hatten Sie recht.
    Mein Fehler, bitte entschuldigen Sie.
    Sie müssen darauf nicht antworten.
    Lassen Sie sich Zeit.
    Ein Wort genügt: ja, nein oder später.
    Ich rufe nicht ständig an.
    Das ist meine letzte Nachricht dazu.
    Vielleicht komme ich zu früh.
    Vielleicht ist es gar nicht Ihr Thema.
    Kann sein, dass Sie das längst gelöst haben.
    Wir könnten mit dem System anfangen, das Sie am meisten ärgert.
    Wir gehen die Liste gemeinsam durch.
    Danach sehen Sie, wo Sie stehen.
    Sie müssen dafür nichts ändern.
    Im schlimmsten Fall haben Sie einen halben Vormittag verloren.
    Die Entscheidung liegt ganz bei Ihnen.
    Zaubern können wir auch nicht.
    Die perfekte Liste gibt es nicht.
    Jedes Haus macht es ein wenig anders.
    Es kommt immer darauf an, wer Dienst hat.
    Aller guten Dinge sind drei.
    Gut Ding will Weile haben.
    Das leuchtet mir ein.
    Das höre ich zum ersten Mal.
    Ich schlafe eine Nacht darüber.
    Ich frage bei Larkfield nach und melde mich.
    Kennen Sie Larkfield?
    Ich bringe gern jemanden von Larkfield mit.
    Ich will Ihnen heute nichts verkaufen.
    Beginnen Sie mit einer Frage.
    Fallen Sie Ihrem Gegenüber nicht ins Wort.
    Wenn nach Rabatt gefragt wird, fragen Sie bei uns nach.
    Versprechen Sie nichts, was Sie nicht halten können.
    Notieren Sie die genauen Worte.
    Nennen Sie keine anderen Kunden.
    Hier spricht Jan Petersen, ich rufe wegen heute Morgen zurück.
    Ich bin bis halb sechs am Platz.
    Nichts Dringendes.
    Herzlichen Glückwunsch zum zehnjährigen Jubiläum!
    Gute Besserung für Ihre Tochter!
    Das Wetter ist wie immer schlecht.
    Schöne Feiertage und einen guten Rutsch!
    Der nächste Kaffee geht auf mich.
    Mit herzlichem Gruß aus Kassel
    Guten Morgen Frau Lindner, ich hoffe, Sie hatten eine gute Anreise.
    Ihr Vortrag im letzten Monat hat mir gefallen.
    Wir haben uns kurz am Kaffeeautomaten unterhalten.
    Ich hatte versprochen, mich zu melden.
    Unten finden Sie die Tagesordnung und den Plan.
    Ich fasse mich kurz.
    Es geht um die Liste, die Ihre Führungskräfte jedes Quartal unterschreiben.
    Meist liegt es nicht an den Menschen.
    Die Tabelle geht am Montag raus und kommt in Häppchen zurück.
    Dann kommen die Fragen.
    Wer hat das freigegeben, und wann?
    Keiner weiß es mehr, und aufgeschrieben hat es auch niemand.
    Ich sage das nicht, um Ihnen Angst zu machen.
    So sehe ich es Woche für Woche.
    Sie haben sicher eigene Geschichten.
    Was würde die nächste Runde leichter machen?
    Verstehen Ihre Führungskräfte, was sie unterschreiben?
    Wer springt ein, wenn jemand krank ist?
    Wie früh melden sich die Prüfer an?
    Ist das dieses Jahr ein Thema, oder steht es auf Platz neun?
    Darf ich Ihnen einen kurzen Durchgang anbieten?
    Das geht auch am Telefon, eine Viertelstunde, ohne Folien.
    Ich hätte am 3., am 4. und am 10. Zeit.
    Sagen wir Donnerstag, 14 Uhr, bei Ihnen?
    Ich bringe Kekse mit.
    Wir schauen uns die ersten zwanzig Zeilen an.
    Wenn wir nichts finden, umso besser.
    Sie schulden uns dafür nichts.
    Fragen Sie ruhig Ihren eigenen Prüfer.
    Bitte leiten Sie das weiter, falls ich falsch bin.
    Tom ist bis zum 12. im Urlaub.
    Ein kurzes Stopp genügt, und ich höre auf.
    Zimmer 7, dritter Stock, Vorsicht Stufe.
    Ihr Zeichen lautet HR-20417.
    Das Kennwort für die Datei kommt per SMS.
    Es sind etwa sechs Seiten.
    Die Zahlen auf Seite fünf stammen von Ihnen.
    Bitte korrigieren Sie mich, wenn ich mich verhört habe.
    Danke für Ihre Geduld.
    Sie fragten nach Referenzen; ich kläre, wer genannt werden darf.
    Sie fragten nach den Kosten; ich würde zuerst über den Umfang sprechen.
    Das entscheide nicht ich, aber ich weiß, wen ich frage.
    Ich glaube nicht, aber ich sehe nach.
    Dafür ist es noch zu früh.
    Eins nach dem anderen.
    Kleine Schritte sind auch Schritte.
    Man kann es nicht allen recht machen.
    Langweilig wird es nie.
    Wir sitzen alle im selben Boot.
    Am Ende geht es um Menschen.
    Melden Sie sich, wenn etwas unklar ist.
    Bis Donnerstag also.
    Erholsame Feiertage!
    Wir von der Nordhaven IT beginnen gern mit einem Gespräch.
    Larkfield hat uns gebeten, Sie anzusprechen.
    Was haben Sie bisher von Larkfield gehört?
    Ich zeige Ihnen Larkfield Reviews gern beim Treffen.
    Sprechen Sie ruhig und langsam.
    Nennen Sie Ihren Namen und Ihre Firma.
    Wenn es still wird, zählen Sie bis fünf.
    Reden Sie nicht schlecht über andere Anbieter.
    Vereinbaren Sie einen nächsten Schritt, bevor Sie auflegen.
    Hier ist der Anschluss von Jan Petersen.
    Ich stecke im Stau und komme zehn Minuten später.
    Auf Wiederhören!
    Hallo Herr Brandt, ich hoffe, das neue Jahr hat gut begonnen.
    Seit der Messe im Frühjahr haben wir nicht mehr gesprochen.
    Meine Kollegin hält große Stücke auf Sie.
    Ich wollte mich nach den Ferien melden.
    Bei uns hat sich nichts geändert.
    Hat sich bei Ihnen etwas getan?
    Wie ist die Prüfung gelaufen?
    Was hat diesmal am längsten gedauert?
    Ich tippe auf das Nachfassen.
    Das ist meistens so.
    Den Führungskräften kann man das nicht vorwerfen.
    Ein Dienstplan ändert sich, ein Name bleibt stehen, und so geht es weiter.
    Am Prüfungstag ist das nicht mehr lustig.
    Eine kluge Antwort habe ich darauf nicht.
    Aber eine Frage habe ich.
    Wer sieht die Liste, bevor sie unterschrieben wird?
    Hätten Sie vor Ostern eine Viertelstunde?
    Ich kann am 2. ab drei oder am 5. den ganzen Tag.
    Vormittags ist mir lieber, aber ich richte mich nach Ihnen.
    Wir können uns bei Ihnen treffen oder telefonieren.
    Um die Ecke gibt es ein nettes Café.
    Was ist Ihnen lieber?
    Sie brauchen nichts mitzubringen.
    Der Name eines Systems genügt.
    Ich höre vor allem zu.
    Die Notizen bekommen Sie am selben Tag.
    Danach sehen wir weiter.
    Ich dränge niemanden.
    Sie kennen Ihr Haus, ich nicht.
    Das macht die Arbeit spannend.
    Ein Nein kann ich vertragen.
    Wäre der Herbst ein besserer Moment?
    Kümmert sich inzwischen jemand anders darum?
    Grüßen Sie Frau Winter von mir.
    Ich muss unser Gespräch um eine halbe Stunde verschieben.
    Ginge auch 11:15 Uhr statt 10:45 Uhr?
    Hier ist etwas dazwischengekommen.
    Danke für Ihr Verständnis.
    Es war schön, Sie beide kennenzulernen.
    Das habe ich mitgenommen.
    Sie möchten mit der Lohnabrechnung beginnen.
    Herr Brandt sucht die alten Listen heraus.
    Das nächste Gespräch ist am 19. um zehn.
    Habe ich etwas vergessen?
    Der Link läuft am Sonntag ab.
    Parken können Sie im Hof, Stellplatz 12.
    Vom Bahnhof sind es zehn Minuten zu Fuß.
    Was es kostet, hängt davon ab, was Sie brauchen.
    Eine Zahl wäre jetzt geraten.
    Das müsste Larkfield sagen.
    Von Larkfield muss niemand dabei sein.
    Larkfield macht die Software, wir machen den Kaffee.
    Sie hätten es immer mit uns zu tun.
    Ende gut, alles gut.
    Man weiß nie.
    Sag niemals nie.
    Meine Tür steht immer offen.
    Das Beste war der Kuchen.
    Erstens: danke.
    Zweitens: die Termine.
    Halten Sie Ihre Sätze kurz.
    Wenn der Anrufbeantworter angeht, sprechen Sie höchstens drei Sätze.
    Bitten Sie um zehn Minuten und brauchen Sie neun.
    Guten Abend, Herr Brandt, hier ist Jan, nichts Schlimmes.
    Das war es auch schon von mir.
    Einen schönen Abend noch!
    """#.split(separator: "\n").map(String.init)
}
