/// The last set of everyday sentences that was written before anything was measured on it. Nothing
/// may be mended for its sake: the rate on it is what a stranger's letters would see.
enum FreshSmallTalk {
  static let english = #"""
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
