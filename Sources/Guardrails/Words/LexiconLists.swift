/// The word lists behind `Lexicon`, English and German, folded.
enum LexiconLists {
  static let traits = """
    stop:a an the and or of to in on at by for from with as is are was were be been being it its this that these those there their them they he she his her our we us you your i my me do does did has have had so if then than into over under about up out also just now very more most which who whom whose what when where while per via not
    stop:der die das den dem des ein eine einen einem einer eines und oder von zu zum zur in im an am auf bei fur mit als ist sind war waren es sie wir ihr ihre ihren ihrem ihrer unser unsere unseren unserem sich dass wenn wie auch nur noch sehr nach aus um uber
    english:the and of is are was with that this your you our we for to have has been from they not by it
    german:der die das den dem und ist sind nicht mit fur von auf ein eine einen sie wir ihr ihre wird werden haben hat bei auch dass zu im zum zur ihnen
    negation:not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't wouldn't couldn't hardly barely rarely seldom scarcely fails fail failed unable lacks lack
    negation:nicht kein keine keinen keinem keiner keines nie niemals ohne nichts niemand weder selten kaum
    strong:will must shall won't wird werden muss mussen
    strong*:ensure guarantee
    weak:may might can could should would helps help helped helping tends tend plans plan planned planning aims aim designed kann konnen konnte konnten soll sollen durfte hilft helfen plant planen
    up*:increase raise grow boost improve rise gain expand lift double triple accelerate add lengthen prolong extend maximise maximize multiply steigern erhohen verbessern verdoppeln wachsen
    up:more longer higher slower bigger larger greater mehr hoher langer up
    down*:cut reduce lower decrease shrink save drop shorten halve decline fall trim minimise minimize slash lessen speed senken reduzieren verringern sparen verkurzen halbieren einsparen
    down:less fewer shorter quicker faster smaller weniger kurzer schneller geringer
    universal:all every each any entire whole everyone everybody everything everywhere anyone always whatever whichever worldwide globally alle allen jeder jede jedes jeden samtliche ganze immer uberall weltweit
    partial:some several many most few one single certain selected part partly partially typical often usually sometimes einige mehrere viele manche
    superlative:best fastest leading only first safest cheapest easiest simplest largest biggest strongest smartest greatest highest lowest unique unmatched unrivalled unrivaled unparalleled unbeatable foremost premier top most least number-one ultimate quickest richest newest smallest finest latest broadest deepest shortest unequalled unequaled peerless matchless incomparable unsurpassed market-leading world-class
    superlative:beste besten bester bestes schnellste schnellsten fuhrend fuhrende fuhrenden fuhrender einzige einzigen einziger einzigartig sicherste sichersten gunstigste gunstigsten einfachste einfachsten grosste grossten erste ersten unerreicht unschlagbar konkurrenzlos unvergleichlich unubertroffen beispiellos
    absolute:always never zero guaranteed guarantee guarantees unlimited proven completely totally entirely perfect perfectly flawless seamless instantly infallible foolproof bulletproof impossible unbreakable effortless effortlessly fully 100% absolutely definitely certainly
    absolute:immer nie niemals garantiert unbegrenzt bewiesen bewahrt vollstandig restlos perfekt luckenlos hundertprozentig
    comparative:better faster cheaper easier safer simpler stronger smarter quicker slower worse than unlike versus vs outperform outperforms outperformed beats beat superior inferior
    comparative:besser schneller gunstiger einfacher sicherer billiger starker als schlechter
    causality*:eliminate prevent eradicate
    causality:abolish abolishes eliminating verhindert verhindern eliminiert eliminieren beseitigt beseitigen
    guarantee*:guarantee warrant
    guarantee:guaranteed guarantees promise promises promised risk-free riskfree garantiert garantieren garantie versprechen verspricht
    price:affordable inexpensive waive waives waived preiswert erschwinglich gunstig price prices priced pricing cost costs discount discounts discounted margin margins rebate rebates fee fees cheap cheaper free preis preise rabatt rabatte kosten marge margen kostenlos gratis gebuhr
    certified*:certify accredit attest
    certified:certified certification certificate certificates compliant conform conformant accredited accreditation attested attestation zertifiziert zertifizierung zertifikat konform
    standard:iso soc hipaa fedramp gdpr dsgvo pci dora nis2 hitrust tisax bsi c5 fips cmmc ccpa sox eidas iec hds irap cyber-essentials nist glba ferpa
    population*:hospital clinic bank insurer manufacturer team customer client user manager auditor administrator company firm organisation organization business employee staff partner patient supplier retailer practice school university agency department site factory plant branch office region country group contractor vendor reseller doctor nurse engineer developer director executive owner buyer enterprise authority council municipality trust person people individual worker
    population:ciso cio cfo ceo cto it hr krankenhauser krankenhaus kliniken klinik banken bank versicherer hersteller kunden kunde nutzer mitarbeiter firmen unternehmen betriebe partner teams
    interrogative:who what when where why how which whose wer was wann wo warum wie welche welcher welches wieviel
    auxiliary:do does did is are was were can could would will shall should may might have has had am kann konnen konnte mochten mochte darf durfen wollen wurde wurden haben hat ist sind passt
    imperative:reply call book let please tell see check send click open read note ask say use look visit join pick choose bring take give keep start write find forward contact remember avoid mention show share listen wait stop don't try add fill enter set put imagine think consider hold confirm download register follow
    imperative:bitte antworten rufen schreiben lesen fragen sagen nutzen melden
    we:i'll i'm i've i'd we'll we're we've we'd mir mich
    you:you'll you're you've you'd
    strong:i'll we'll you'll it'll they'll
    imperative:name quote argue log thank match lead interrupt push count ring agree state begin skip leave dial speak spell pause breathe repeat smile stress point
    we:we our us ours ourselves i wir uns unser unsere unseren unserem unserer
    it:it this these es diese dieser dieses
    you:you your yours yourself ihr ihre ihren ihnen sie du dein deine
    offer:platform solution product products tool tools service services software suite module modules app application system offering technology solution engine feature features subscription licence license plattform losung produkt werkzeug dienst loesung software angebot lizenz
    meeting*:call chat meeting demo conversation coffee session webinar workshop appointment catch-up
    meeting:pencilled agenda break pause eingeplant reserviert talk speak meet minutes min calendar slot telefonat gesprach termin anruf treffen minuten
    talk*:question point thing idea reason option thought topic paragraph sentence email message note line slide attachment link way example word part section bullet favour favor request document date agenda recording topic proposal
    talk:pages mb kb gb pdf zeilen folien absatze frage fragen punkte dinge ideen grunde unterlagen dokumente dokument termine themen anlagen seiten notizen
    step*:step phase part page section chapter slide item figure table appendix option number question week day version stage round level tier
    step:no nr schritt seite kapitel abschnitt punkt teil tabelle
    endorsement*:use trust choose endorse recommend select adopt deploy praise rely standardise standardize migrate switch measure report save cut reduce achieve cite name award rate rank recognise recognize
    endorsement:chose chosen uses trusts says said told reported customer customers reference client clients quoted nutzt vertraut setzt empfiehlt
    month:january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember okt dez may
    weekday:monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag today tomorrow heute morgen
    hedge:hope think believe guess suppose imagine wonder perhaps maybe wish feel would expect sorry glad happy pleased falls hoffe glaube vielleicht
    place:europe germany france spain italy austria switzerland netherlands belgium sweden norway denmark finland ireland scotland wales england britain poland portugal canada america mexico brazil india china japan australia asia africa london berlin paris munich hamburg vienna zurich madrid rome amsterdam dublin stockholm oslo copenhagen helsinki york francisco chicago boston toronto sydney singapore tokyo dach nordics nordic emea apac uk usa us eu eea deutschland osterreich schweiz europa
    organisation:inc ltd llc gmbh ag plc corp corporation co se kg bank hospital university insurance insurer group holding holdings clinic clinics trust council institute foundation association partners systems technologies labs mutual union society stadtwerke klinikum sparkasse versicherung
    result*:result outcome benefit saving gain customer client reduction improvement
    result:roi productivity efficiency revenue cost costs time hours kosten zeit ergebnis ergebnisse
    disparagement*:outdate obsolete clumsy unreliable insecure bloat
    disparagement:worse inferior slow weak poor bad fail fails failed failing broken legacy expensive unlike beats beat behind struggles struggle lacks lack problem problems hopeless terrible awful overpriced breach breached vulnerable
    courtesy:thanks thank regards sincerely cheers best wishes kind dear hi hello hey yours faithfully warm warmly greetings welcome grusse grussen danke hallo liebe lieber sehr geehrte geehrter
    bound:than least most over under about around nearly almost roughly approximately exceeding exceeds above below up minimum maximum mindestens hochstens uber unter bis etwa rund circa ca fast knapp
    verb:become becomes became bleibt bleiben is are was were be been has have had does do did will can may must get gets got let lets make makes made give gives gave keep keeps kept run runs ran see sees show shows start starts connect connects help helps hold holds need needs offer offers provide provides deliver delivers support supports allow allows enable enables include includes work works bring brings take takes put puts turn turns find finds flag flags separate separates stop stops close closes open opens cost costs read reads
    verb:ist sind war waren hat haben wird werden kann konnen gibt bietet macht hilft fuhrt spart zeigt lauft liefert unterstutzt
    verb*:cut reduce save increase improve raise lower move answer export approve plan use trust choose handle manage protect secure automate replace detect meet satisfy cover grow shrink ensure guarantee eliminate prevent beat outperform integrate sync encrypt store scale pass achieve reach earn win lead rank
    """

  /// English words whose stems are those of German ones with another meaning.
  static let strangers: Set<UInt64> = Set(
    "spare spares spared sparing".split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  static let synonyms = """
    customer client kunde
    help enable let allow assist support empower
    show display present reveal
    keep maintain retain hold store
    run perform conduct execute carry
    start begin launch initiate
    cut reduce lower decrease shrink slash trim senken reduzieren
    raise increase grow boost lift steigern erhohen
    give provide offer deliver supply hand
    get receive obtain gain
    see view check
    flag mark highlight
    connect link integrate hook
    need require
    quick fast rapid
    short brief concise
    staff employee personnel worker colleague people
    team group crew
    begin start
    use utilise utilize employ
    plain simple clear easy
    before ahead prior
    place location spot
    pull fetch collect retrieve
    document record log evidence
    separate split
    ask request
    approve authorise authorize sign
    joiner starter
    leaver departer
    firm company business organisation organization enterprise
    tool product solution platform
    percent prozent
    in within inside
    each every per
    if when
    also too
    export save
    spreadsheet excel
    answer respond reply
    add append
    tool app application
    remain stay
    person individual
    finish complete
    time duration hour
    open active
    new fresh
    """

  static let opposites = """
    before|after
    with|without
    more|less fewer
    most|least few
    open|close closed shut
    start begin|stop end finish
    allow enable let|block prevent stop deny
    cut reduce lower decrease shrink save|raise increase grow boost lift waste
    first|last
    keep retain store|delete drop lose discard
    show display|hide
    connect link|disconnect
    give|take withhold
    separate split|combine merge mix
    include|exclude
    add|remove
    short|long
    fast quick|slow
    high|low
    internal|external
    new|old
    joiner|leaver
    approve|reject deny
    pass|fail
    help|hinder
    always|sometimes never
    above|below
    easy simple|hard difficult complex
    plain clear|technical complex
    online|offline
    encrypt|decrypt
    hosted|installed on-premises
    earlier sooner|later
    better|worse
    strong|weak
    safe secure|unsafe insecure
    maximum|minimum
    vor|nach
    mit|ohne
    mehr|weniger
    senken reduzieren sparen|steigern erhohen
    offen|geschlossen
    offnen|schliessen
    bevor|nachdem
    lang|kurz
    langer|kurzer
    hoch|niedrig
    hoher|niedriger
    schnell|langsam
    fruher|spater
    alt|neu
    intern|extern
    einfach|kompliziert schwierig
    beginnt starten|endet beenden
    zeigt|verbirgt
    hinzufugen|entfernen
    trennt|verbindet
    erlaubt|verbietet
    immer|nie selten
    beste|schlechteste
    """
}
