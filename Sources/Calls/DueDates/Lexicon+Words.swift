extension Lexicon {
  /// One meaning a line: kind, value, words with their umlauts written out, as tokens are.
  static let words = """
    weekday 1 monday montag
    weekday 2 tuesday dienstag
    weekday 3 wednesday mittwoch
    weekday 4 thursday donnerstag
    weekday 5 friday freitag
    weekday 6 saturday samstag sonnabend
    weekday 7 sunday sonntag
    weekday-short 1 mon
    weekday-short 2 tue tues
    weekday-short 3 wed weds
    weekday-short 4 thu thur thurs
    weekday-short 5 fri
    weekday-short 6 sat
    weekday-short 7 sun
    weekday-german 1 mo
    weekday-german 2 di
    weekday-german 3 mi
    weekday-german 4 do
    weekday-german 5 fr
    weekday-german 6 sa
    weekday-german 7 so
    weekdays 1 mondays montags
    weekdays 2 tuesdays dienstags
    weekdays 3 wednesdays mittwochs
    weekdays 4 thursdays donnerstags
    weekdays 5 fridays freitags
    weekdays 6 saturdays samstags sonnabends
    weekdays 7 sundays sonntags
    weekday-part 1 montagmorgen montagfrueh montagvormittag montagmittag montagnachmittag montagabend
    weekday-part 2 dienstagmorgen dienstagfrueh dienstagvormittag dienstagmittag dienstagnachmittag dienstagabend
    weekday-part 3 mittwochmorgen mittwochfrueh mittwochvormittag mittwochmittag mittwochnachmittag mittwochabend
    weekday-part 4 donnerstagmorgen donnerstagfrueh donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagabend
    weekday-part 5 freitagmorgen freitagfrueh freitagvormittag freitagmittag freitagnachmittag freitagabend
    weekday-part 6 samstagmorgen samstagfrueh samstagvormittag samstagmittag samstagnachmittag samstagabend
    weekday-part 7 sonntagmorgen sonntagfrueh sonntagvormittag sonntagmittag sonntagnachmittag sonntagabend
    month 1 january januar jaenner januars
    month 2 february februar feber februars
    month 3 march maerz
    month 4 april aprils
    month 5 may mai
    month 6 june juni
    month 7 july juli
    month 8 august augusts
    month 9 september septembers
    month 10 october oktober oktobers
    month 11 november novembers
    month 12 december dezember dezembers
    month-short 1 jan
    month-short 2 feb febr
    month-short 3 mar mrz
    month-short 4 apr
    month-short 6 jun
    month-short 7 jul
    month-short 8 aug
    month-short 9 sep sept
    month-short 10 oct okt
    month-short 11 nov
    month-short 12 dec dez
    unit second seconds sec secs sekunde sekunden
    unit minute minute minutes min mins minuten
    unit hour hour hours hr hrs h stunde stunden std
    unit day day days tag tage tagen tages day's days'
    unit workday workday workdays arbeitstag arbeitstage arbeitstagen werktag werktage werktagen bankarbeitstag bankarbeitstage bankarbeitstagen geschaeftstag geschaeftstage geschaeftstagen werktages arbeitstages
    unit week week weeks wk wks woche wochen week's weeks'
    unit fortnight fortnight fortnights fortnight's
    unit weekend weekend weekends wkend wochenende wochenendes
    unit month month months monat monate monaten monats month's months'
    unit quarter quarter quarters qtr qtrs quartal quartale quartalen quartals quarter's
    unit half halbjahr halbjahres halbjahre halbjahren
    unit year year years yr yrs jahr jahre jahren jahres year's years'
    unit decade decade decades jahrzehnt jahrzehnte jahrzehnten
    cardinal 0 zero null
    cardinal 1 one ein eine einem einen einer eines eins
    cardinal 2 two zwo
    cardinal 3 three
    cardinal 4 four
    cardinal 5 five
    cardinal 6 six
    cardinal 7 seven
    cardinal 8 eight
    cardinal 9 nine
    cardinal 10 ten
    cardinal 11 eleven
    cardinal 12 twelve
    cardinal 13 thirteen
    cardinal 14 fourteen
    cardinal 15 fifteen
    cardinal 16 sixteen
    cardinal 17 seventeen
    cardinal 18 eighteen
    cardinal 19 nineteen
    cardinal 20 twenty
    cardinal 30 thirty
    cardinal 40 forty
    cardinal 50 fifty
    cardinal 60 sixty
    cardinal 70 seventy
    cardinal 80 eighty
    cardinal 90 ninety
    ordinal 1 first erste ersten erster erstes erstem
    ordinal 2 second
    ordinal 3 third dritte dritten dritter drittes drittem
    ordinal 4 fourth
    ordinal 5 fifth
    ordinal 6 sixth
    ordinal 7 seventh siebte siebten siebter siebtes
    ordinal 8 eighth achte achten achter achtes
    ordinal 9 ninth
    ordinal 10 tenth
    ordinal 11 eleventh
    ordinal 12 twelfth
    ordinal 13 thirteenth
    ordinal 14 fourteenth
    ordinal 15 fifteenth
    ordinal 16 sixteenth
    ordinal 17 seventeenth
    ordinal 18 eighteenth
    ordinal 19 nineteenth
    ordinal 20 twentieth
    ordinal 30 thirtieth
    day 0 today heute tonight tonite
    day 1 tomorrow tmr tmrw tmw morgen
    day 2 uebermorgen
    day -1 yesterday gestern
    day -2 vorgestern
    part - morning afternoon evening night noon midday midnight lunchtime lunch noonish afternoonish breakfast vormittag nachmittag abend mittag mitternacht nacht frueh abends mittags nachts nachmittags vormittags morgens
    which this this current diese dieser diesen dieses diesem dies laufenden laufende laufender laufendes same selben
    which next next naechste naechsten naechster naechstes naechstem
    which coming coming upcoming kommende kommenden kommender kommendes kommendem
    which following following folgende folgenden folgender folgendes
    which afterNext uebernaechste uebernaechsten uebernaechster uebernaechstes uebernaechstem
    which last last past previous prior letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vorige vorigen voriger voriges
    edge early early
    edge start start beginning begin anfang beginn opening
    edge middle mid middle mitte midway
    edge late late
    edge end end ende close schluss
    edge rest rest remainder remaining
    article - the der die das dem den des my our
    connector - a an by before until till untill on in at no not within inside during over from to through thru between after once if when whenever unless provided assuming subject pending depending upon as sobald wenn falls nachdem sofern nach vorbehaltlich bis zum zur am im um ab vor since innerhalb zwischen for some around about ein than her noch pretty
    function - w til seit seitdem spaetestens binnen gegen due sometime sometimes approximately circa ca roughly deadline q kw cw wc calendar kalenderwoche calender fiscal fy fye cy financial geschaeftsjahr geschaeftsjahres quarterly weekly monthly daily eod eob cob eow eom eoq eoy eoh bod bob boe eop cop end-of-day later soon asap shortly eventually someday immediately now right straight sofort umgehend zeitnah bald demnaechst irgendwann kuerze kurzfristig baldmoeglichst schnellstmoeglich schnellstens moeglichst mittelfristig langfristig every each jeden jede jedes jeder couple few several paar einige einigen mehrere mehreren half halbe halben halber halbes anderthalb eineinhalb anderthalbem zweieinhalb dreieinhalb latest earliest otd ago month-end monatsende jahresende quartalsende wochenanfang wochenmitte monatsanfang monatsmitte jahresanfang jahresmitte quartalsanfang tagesende feierabend dienstschluss geschaeftsschluss bueroschluss halbjahresende jahreswechsel net turn eventual sommer herbst winter fruehling fruehjahr sommers spring summer autumn fall season morrow overnight midweek midmonth midyear monthend yearend quarterend year-end working business businessday bank halfway lately nowadays h laufe stand heut weeks week-end day-after ides allerspaetestens laengstens hinaus present moment minute subsequent thereafter more following q1 commencing starting beginning ending ablauf whole full entire kw's christmastime closest nearest while bit long point stage course future convenience opportunity possible practicable rather road line chance time permits further notice weiteres gelegenheit zeit lang oder sooner frueher days
    """
}
