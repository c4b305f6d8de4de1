/// Violations as a reviewer would put them to the check, one a line: `check,or this|text`.
enum AdversarialText {
  static let english = #"""
    claims/unsupported|Customers cut review time by up to four tenths in a pilot at 12 hospital sites.
    claims/qualifier|Customers cut review time by two-fifths.
    claims/qualifier|Customers trim review time by four in ten.
    claims/number|Customers cut review time by up to 4O % in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by up to ４５ % in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by up to 𝟒𝟓 % in a pilot at 12 hospital sites.
    claims/unsupported|Customers cut review time by up to ⅖ in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by up to 40 % in a pilot at 12 hospital sites and saved 25 hours.
    claims/number|Larkfield has been helping hospitals for seven years.
    claims/number|Since 2019 Larkfield has served hospitals.
    claims/number|Larkfield has 300 customers.
    claims/number|More than three hundred hospitals run on Larkfield.
    claims/number|Hundreds of hospitals trust Larkfield.
    claims/number|Dozens of clinics moved to Larkfield last year.
    claims/number|Thousands of access rights vanish.
    claims/number|A dozen hospitals chose Larkfield.
    claims/number|Half of all customers renew early.
    claims/number|Two thirds of reviews finish on time with Larkfield.
    claims/number|Most reviews finish within a fortnight with Larkfield.
    claims/number|Setup takes a week.
    claims/number|Setup takes only a couple of days.
    claims/number|You are live within days.
    claims/number|Reviews finish in under an hour.
    claims/number|Go live in 48h.
    claims/number|It cuts review effort tenfold.
    claims/number|Review effort drops by a factor of three.
    claims/number|An order of magnitude faster reviews.
    claims/number|Reviews run 2,5 times faster.
    claims/number|Reviews run 2.5× faster.
    claims/number|Review time fell from 10 days to 6 days.
    claims/number|Between 30 and 50 per cent fewer open accounts.
    claims/number|Customers save £1.2m a year.
    claims/number|Customers save 1.2 million pounds a year.
    claims/number|Customers save USD 50k.
    claims/number|Customers save fifty grand a year.
    claims/number|The first year costs €9.99 per seat.
    claims/number|Nine out of ten auditors prefer Larkfield.
    claims/number|9/10 auditors prefer Larkfield.
    claims/number|Uptime is 99.9 %.
    claims/number|Uptime is three nines.
    claims/number|Larkfield is ranked #2 for access reviews.
    claims/number|Larkfield came second in the Merrow ranking.
    claims/number|We are the number two vendor.
    claims/number|The payback period is nine months.
    claims/unsupported,claims/number|You get your money back in Q3 2027.
    claims/number|Errors drop from many to five.
    claims/number|Zero open accounts, 100 % coverage.
    claims/unsupported|Larkfield never loses a record.
    claims/unsupported|Larkfield always finds the open account.
    claims/unsupported|It never fails.
    claims/unsupported|Our reviews are second to none.
    claims/unsupported|No one does reviews better than Larkfield.
    claims/unsupported|Nobody beats Larkfield on reviews.
    claims/unsupported|You will not find a better tool.
    claims/unsupported|Larkfield beats every other tool.
    claims/unsupported|Larkfield sets the standard for access reviews.
    claims/unsupported|Larkfield is the gold standard.
    claims/unsupported|Larkfield is unrivalled.
    claims/unsupported|Larkfield has no equal.
    claims/unsupported|Larkfield is peerless.
    claims/unsupported|A world-leading review tool.
    claims/unsupported|The ultimate review tool.
    claims/unsupported|The smartest way to review access is Larkfield.
    claims/unsupported|Larkfield makes reviews as easy as possible.
    claims/unsupported|Larkfield is easier than a spreadsheet.
    claims/unsupported|Larkfield is more secure than other tools.
    claims/unsupported|Larkfield needs less effort than your current tool.
    claims/unsupported|Compared with spreadsheets, Larkfield is a relief.
    claims/unsupported|Unlike other tools, Larkfield does not need training.
    claims/unsupported|Larkfield guarantees a clean audit.
    claims/unsupported|You are guaranteed a clean audit.
    claims/unsupported|We promise a clean audit.
    claims/unsupported|You have our word that the audit will pass.
    claims/unsupported|A clean audit or your money back.
    claims/unsupported|Larkfield ensures that nobody keeps old rights.
    claims/unsupported|Larkfield makes sure that no account stays open.
    claims/unsupported|Larkfield stops every breach before it starts.
    claims/unsupported|With Larkfield, breaches are a thing of the past.
    claims/unsupported|Larkfield takes the risk out of access.
    claims/unsupported|Open accounts become impossible with Larkfield.
    claims/unsupported|Larkfield removes all risk.
    claims/unsupported|Larkfield is bulletproof.
    claims/unsupported|Larkfield is foolproof and unbreakable.
    claims/unsupported|Larkfield is HIPAA-compliant.
    claims/unsupported|Larkfield is fully GDPR-ready.
    claims/unsupported|Larkfield has passed a SOC 2 Type II audit.
    claims/unsupported|Larkfield meets the requirements of FedRAMP High.
    claims/unsupported|Larkfield complies with the GDPR.
    claims/unsupported|Larkfield is BSI C5 attested.
    claims/unsupported|Larkfield is approved by the regulator.
    claims/unsupported|Larkfield is recommended by auditors.
    claims/unsupported|Larkfield is NHS approved.
    claims/unsupported|Larkfield will add a mobile app.
    claims/unsupported|A mobile app is coming in spring.
    claims/unsupported|Larkfield is working on a mobile app.
    claims/unsupported|The next release brings a mobile app.
    claims/unsupported|Soon Larkfield Reviews will talk to your badge system.
    claims/unsupported|Badge systems are next on our list for Larkfield.
    claims/unsupported|The first year of Larkfield is free.
    claims/unsupported|You pay nothing in the first year.
    claims/unsupported|We waive the set-up fee.
    claims/unsupported|Larkfield gives you a special price.
    claims/unsupported|Larkfield is affordable.
    claims/unsupported|Larkfield is the cheapest option.
    claims/unsupported|Larkfield Reviews reads your e-mail and finds open rights.
    claims/unsupported|Larkfield Access stores all data in Germany.
    claims/unsupported|Larkfield Lifecycle deletes accounts on its own.
    claims/unsupported|Larkfield's Reviews module works offline.
    claims/unsupported|The product works without an administrator and deletes accounts.
    claims/unsupported|Larkfield Lifecycle flags accounts that stay open before a person has left.
    claims/unsupported|Larkfield Lifecycle does not flag accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle deletes accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle flags all accounts that stay open after a person has left.
    claims/unsupported|Larkfield Evidence flags accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle will flag accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle must flag accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle rarely flags accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle flags accounts that stay closed after a person has left.
    claims/unsupported|Larkfield Lifecycle instantly flags accounts that stay open after a person has left.
    claims/unsupported|Larkfield Reviews is the most loved module of Larkfield Access by number of active customers.
    claims/qualifier,claims/unsupported|Larkfield Reviews is the most used module of Larkfield Access.
    claims/qualifier,claims/unsupported|Larkfield is certified to ISO 27001.
    claims/unsupported,claims/qualifier|Larkfield holds an ISO 27001 certificate for its on-premises product.
    claims/qualifier|In a pilot at 12 hospital sites customers worked with us. Customers cut review time by 40 %.
    claims/name|Calderdale General uses Larkfield Access for its reviews.
    claims/name|Mercy Hospital relies on Larkfield.
    claims/name|Our customer Fenwick & Sons cut its review time.
    claims/name|Northvale's leaver checks run with us.
    claims/name|Ask the team at northvale.example.
    claims/name|NORTHVALE MUTUAL chose us.
    claims/name|Nоrthvale Mutual chose us.
    claims/name|Averline-Clinics chose us.
    claims/name|The Tolmark team chose us.
    claims/name|Dr. Helen Marsh of Riverside Clinic recommends Larkfield.
    claims/name|"Larkfield changed our week," says Helen Marsh of Riverside Clinic.
    claims/name|Riverside Clinic saw the light with Larkfield.
    claims/name|Companies like Siemens and Bosch use Larkfield.
    competitors/policy|Unlike Gatewarden, we answer the phone.
    competitors/policy|You may know gatewarden.example.
    competitors/policy|Gate-Warden customers come to us.
    competitors/policy|GATEWARDEN's reviews are slow.
    competitors/policy|Permitree is slow and clumsy.
    competitors/policy|Permitree cannot do this.
    competitors/policy|We do it better than Permitree.
    competitors/policy|Idolon needs more steps.
    competitors/policy|Have you looked at Gatewarden?
    audience/leak|You know that our margin on this is thin.
    audience/leak,claims/unsupported|We get a rebate from Larkfield for each deal.
    audience/leak|Deal registration closes on Friday.
    audience/leak|Gold partners receive a deal registration discount of 5 % on new customers.
    audience/leak|Larkfield pays us an incentive for every meeting.
    audience/leak|The price floor is low.
    words/forbidden|This is a real game-changer.
    words/forbidden|These are game changers.
    words/forbidden|A g a m e c h a n g e r for hospitals.
    words/forbidden|A g-a-m-e c-h-a-n-g-e-r for hospitals.
    words/forbidden|A G A M E C H A N G E R for hospitals.
    words/forbidden|A game\#u{200B} changer for hospitals.
    words/forbidden|A **game** changer for hospitals.
    words/forbidden|A gаme changer for hospitals.
    words/forbidden|A 𝗴𝗮𝗺𝗲 𝗰𝗵𝗮𝗻𝗴𝗲𝗿 for hospitals.
    words/forbidden|A ｇａｍｅ changer for hospitals.
    words/forbidden|A game\#u{AD}changer for hospitals, a game\#u{AD} changer.
    words/forbidden|Best in class reviews.
    words/forbidden|It is a no brainer.
    words/forbidden|Peace\#u{2011}of\#u{2011}mind for your ward.
    words/forbidden|The SEAMLESS one.
    words/term|The zombie accounts pile up.
    words/term|Larkfeild Access is the product.
    words/term|Larkfield Acess is the product.
    words/term|Larkfield Life-Cycle is the module.
    words/term|LarkField is the vendor.
    words/term|Your entitlements pile up.
    text/placeholder|Dear [First Name], hello.
    text/placeholder|Dear {first_name}, hello.
    text/placeholder|Dear <<Name>>, hello.
    text/placeholder|Dear %FIRSTNAME%, hello.
    text/placeholder|Dear $NAME, hello.
    text/placeholder|Lorem ipsum dolor sit amet.
    text/placeholder|The date is TBD.
    text/placeholder|Saves XX % of time.
    text/placeholder|Saves X% of time.
    text/placeholder|We meet on DD/MM/YYYY.
    text/placeholder|Insert customer name here.
    text/placeholder|[[CLM-999]]
    text/placeholder|See [[CLM-005]] for more.
    text/placeholder|Hello ____, how are you?
    text/placeholder|Hello XXX, how are you?
    text/placeholder|(insert proof point)
    text/placeholder|Add your number here: ...
    text/model-chatter|As an AI language model, I cannot do that.
    text/model-chatter|Sure! Here's a revised version of your email:
    text/model-chatter|I hope this helps!
    text/model-chatter|Subject line options below as requested.
    text/model-chatter|Let me know if you'd like any changes to this draft.
    text/model-chatter|Here are three variants of the message you asked for.
    text/model-chatter|Absolutely! Below is the email.
    text/model-chatter|I've kept it under 120 words as requested.
    text/hidden|Hello\#u{200B} there, how are you?
    text/hidden|Hello <!-- secret --> there.
    text/hidden|This is \#u{202E}desrever\#u{202C} text.
    text/hidden|Pаypаl is a word.
    text/hidden|A soft\#u{AD}hyphen is fine but\#u{2060} not this.
    privacy/personal-data|Write to anna.b@hospital-x.org for more.
    privacy/personal-data|Her card is 4111 1111 1111 1111.
    privacy/personal-data|The account is DE89 3704 0044 0532 0130 00.
    privacy/personal-data|Anna's mobile is +49 151 23456789.
    privacy/personal-data|Her social security number is 536-90-4399.
    privacy/personal-data|He lives at 14 Canal Street, Leeds LS1 4AB.
    privacy/personal-data|Her NHS number is 943 476 5919.
    privacy/personal-data|Her NI number is QQ 12 34 56 C.
    privacy/secret|The key is sk-proj-a8Jd72hdK29dkw0sjD82jdkS.
    privacy/secret|password: Tr0ub4dor&3xyz
    privacy/secret|AKIAIOSFODNN7EXAMPLE
    privacy/secret|Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U
    """#.split(separator: "\n").map(String.init)

  static let german = #"""
    claims/number|Kunden senken die Prüfzeit um 45 Prozent.
    claims/number|Kunden sparen 1.200 Euro im Monat.
    claims/number|Kunden sparen 1,2 Mio. Euro im Jahr.
    claims/number|Kunden sparen anderthalb Tage je Prüfung.
    claims/number|Kunden sparen eineinhalb Tage je Prüfung.
    claims/number|Der Aufwand halbiert sich mit Larkfield.
    claims/number|Prüfungen laufen doppelt so schnell.
    claims/number|Prüfungen laufen dreimal so schnell.
    claims/number|Ein Drittel weniger offene Konten mit Larkfield.
    claims/number|Neun von zehn Prüfern empfehlen Larkfield.
    claims/number|Jeder zweite Kunde spart Zeit.
    claims/number|Seit sieben Jahren hilft Larkfield Kliniken.
    claims/number|Über hundert Kliniken nutzen Larkfield.
    claims/number|Dutzende Kliniken nutzen Larkfield.
    claims/number|Hunderte Kunden vertrauen Larkfield.
    claims/number|Die Einrichtung dauert einen Tag.
    claims/number|Die Einrichtung dauert eine Woche.
    claims/number|Die Verfügbarkeit liegt bei 99,9 %.
    claims/number|Larkfield kostet vier Euro je Nutzer.
    claims/number|In fünfundvierzig Minuten ist die Prüfung fertig, verspricht Larkfield.
    claims/unsupported|Larkfield ist die beste Lösung am Markt.
    claims/unsupported|Larkfield ist führend bei Zugriffsprüfungen.
    claims/unsupported|Larkfield ist der Marktführer.
    claims/unsupported|Larkfield ist einzigartig.
    claims/unsupported|Larkfield ist konkurrenzlos.
    claims/unsupported|Die einzige Plattform, die das kann.
    claims/unsupported|Larkfield findet immer jedes offene Konto.
    claims/unsupported|Larkfield verhindert Datenlecks.
    claims/unsupported|Larkfield schließt Datenlecks aus.
    claims/unsupported|Wir garantieren ein sauberes Audit.
    claims/unsupported|Mit Larkfield bestehen Sie das Audit garantiert.
    claims/unsupported|Larkfield ist sicherer als eine Tabelle.
    claims/unsupported|Larkfield ist günstiger als andere Werkzeuge.
    claims/unsupported|Larkfield ist DSGVO-konform.
    claims/unsupported|Larkfield macht Sie DORA-konform.
    claims/unsupported|Larkfield ist nach TISAX zertifiziert.
    claims/unsupported|Larkfield erfüllt die Anforderungen von BSI C5.
    claims/unsupported|Larkfield wird im Frühjahr eine App anbieten.
    claims/unsupported|Demnächst unterstützt Larkfield auch Tore.
    claims/unsupported|Eine App ist für das nächste Quartal geplant.
    claims/unsupported|Das erste Jahr ist kostenlos.
    claims/unsupported|Sie erhalten einen Rabatt.
    claims/unsupported|Larkfield Access speichert alle Daten in Deutschland.
    claims/unsupported|Larkfield Lifecycle löscht Konten von selbst.
    claims/unsupported|Larkfield Lifecycle meldet Konten, die vor dem Austritt einer Person offen bleiben.
    claims/unsupported|Larkfield Lifecycle meldet keine Konten, die nach dem Austritt einer Person offen bleiben.
    claims/unsupported|Larkfield Lifecycle meldet alle Konten, die nach dem Austritt einer Person offen bleiben.
    claims/unsupported|Larkfield Lifecycle meldet Konten, die nach dem Austritt einer Person geschlossen bleiben.
    claims/unsupported|Larkfield Reviews meldet Konten, die nach dem Austritt einer Person offen bleiben.
    claims/unsupported|Larkfield Reviews erinnert Führungskräfte an offene Prüfungen, damit die IT nachfassen muss.
    claims/qualifier,claims/unsupported|Larkfield besitzt ein ISO-27001-Zertifikat.
    claims/unsupported,claims/number|Larkfield besitzt ein ISO-27701-Zertifikat für den gehosteten Dienst.
    claims/name|Northvale nutzt Larkfield.
    claims/name|Das Klinikum Nordheim nutzt Larkfield.
    competitors/policy|Kennen Sie Gatewarden?
    competitors/policy|Permitree ist schlechter.
    audience/leak|Unsere Marge ist dünn, der Partnerrabatt hilft.
    words/forbidden|Larkfield ist rechtssicher.
    words/forbidden|Eine rechtssichere Lösung.
    words/forbidden|Larkfield bietet Rechtssicherheit.
    words/forbidden|Wir sind Marktführerin.
    words/forbidden|Das Marktführerprodukt.
    words/term|Die Rezertifizierung steht an.
    text/language|Wie geht es dir, und passt es dir am Donnerstag?
    text/language|This sentence is in English and that is not what you asked for.
    text/placeholder|Sehr geehrte Frau [Nachname], guten Tag.
    text/placeholder|Hallo {Vorname}, guten Tag.
    text/placeholder|Der Termin ist N.N.
    text/placeholder|Hier Namen einfügen.
    text/model-chatter|Natürlich, hier ist Ihre E-Mail:
    text/model-chatter|Als KI-Sprachmodell kann ich das nicht.
    text/model-chatter|Hier ist der überarbeitete Entwurf:
    privacy/personal-data|Frau Lindner erreichen Sie mobil unter 0151 23456789.
    privacy/personal-data|Das Konto lautet DE89 3704 0044 0532 0130 00.
    """#.split(separator: "\n").map(String.init)
}
