import Guardrails
import Messaging
import Testing

struct AssertionTests {
  @Test(arguments: [
    "Quillon Vault is «the best» backup on the market.",
    "Quillon is the «fastest» vendor you can buy from.",
    "Our platform is «world-class».",
    "Quillon Vault «always» works.",
    "You get «zero downtime» with our service.",
    "Our service is «risk-free».",
    "We «guarantee» a restore.",
    "Quillon Vault «eliminates» data loss.",
    "Quillon Vault «will support» tape next year.",
    "Support for tape «is coming» in a new release of Quillon Vault.",
    "Quillon Vault is «cheaper» for you.",
    "You get our software «free of charge».",
    "Quillon is «HIPAA certified».",
    "Our product is «better than» your old tool.",
    "Quillon Vault is «market-leading».",
    "Quillon is «the only» vendor you need.",
    "«Quillon Relay sends a text message to your manager».",
    "Unser Produkt ist das «beste» für Sie.",
    "Wir «garantieren» Ihnen den Erfolg mit unserer Lösung.",
  ])
  func `an unsupported assertion is found`(source: String) {
    let marked = MarkedText(source)
    let report = SampleLibrary.guardrails.check(marked.text, in: SampleLibrary.context())
    let found = report.findings.filter { $0.check == "claims/unsupported" }
    #expect(found.count == 1, "\(marked.text): \(report.findings.map(\.message))")
    for (finding, mark) in zip(found, marked.marked) {
      #expect(finding.text == mark || mark.contains(finding.text) || finding.text.contains(mark))
    }
    #expect(!report.findings.contains { $0.check == "claims/number" || $0.check == "claims/name" })
  }

  @Test(arguments: [
    "Best regards,\nDana",
    "All the best, and see you on Thursday.",
    "First of all, thank you for your time.",
    "I hope you had the best of summers.",
    "Who is the best person to talk to about backups?",
    "Do you always test your restores?",
    "Would you rather start with one site than with all of them?",
    "Please tell me which system you would never do without.",
    "Let me know if you need anything, I am always happy to help.",
    "Is that worth a look for you?",
    "There are two questions I would like to ask.",
    "Could we talk for 15 minutes next week?",
    "I will call you at 10:30 on Tuesday.",
    "Let us meet on 12 May at 9 am for a short call.",
    "One of your colleagues gave me your name.",
    "No one likes to be woken at night.",
    "Your auditors always ask for the same list.",
    "The hardest part is getting an answer from each manager.",
    "Excel may well cover part of it, and then you should use it.",
    "You know your own calendar.",
    "Quillon and we would like to invite you.",
    "Quillon is a software company.",
    "This is rather a question than an answer.",
    "At least it gives us a start.",
    "Step 2: pick a system.",
    "See page 4 of the guide.",
    "Call me on +44 20 7946 0018, ext. 12.",
    "We use two-factor sign-in for the call.",
    "Kind regards,\nDana Webb\nQuillon Systems, 12 High Street, Leeds LS1 4AP",
    "Haben Sie 15 Minuten für ein Gespräch?",
    "Mit besten Grüßen\nIhr Team",
    "Under GDPR, companies have to say where data lies.",
    "A manager who leaves takes a lot of knowledge along.",
    "That makes sense, and many teams start there.",
    "We cannot guarantee that, and nobody can.",
  ])
  func `everyday words are no assertions`(text: String) {
    let report = SampleLibrary.guardrails.check(
      text,
      in: SampleLibrary.context(channel: .email, senders: ["Dana Webb", "Quillon Systems"])
    )
    #expect(report.findings.isEmpty, "\(report.findings.map { $0.check + " " + $0.text })")
  }

  @Test(arguments: [
    "We saved customers «40 %» last year.",
    "It takes «three weeks».",
    "More than «500 companies» trust us.",
    "Customers are «3x» faster.",
    "Restores take «half» the time.",
    "Our service costs «€1.2m».",
    "Throughput «doubled».",
    "We have been in business since «2019».",
    "«A dozen» clinics work with us.",
    "Costs fell by «a third».",
    "We cut the backlog by «10–14 days».",
    "«Hundreds» of hospitals rely on Quillon.",
    "Want to cut your costs by «25 %»?",
    "Quillon is ranked «#1».",
    "We are there «24/7».",
    "Die Kosten sinken um «fünfundzwanzig Prozent».",
    "Das spart «1,5 Mio. €» im Jahr.",
  ])
  func `an uncarried number is found`(source: String) {
    let marked = MarkedText(source)
    let report = SampleLibrary.guardrails.check(marked.text, in: SampleLibrary.context())
    let found = report.findings.filter {
      $0.check == "claims/number" || $0.check == "claims/unsupported"
    }
    #expect(!found.isEmpty, "\(marked.text)")
    let mark = marked.marked.first ?? ""
    #expect(
      found.contains { mark.contains($0.text) || $0.text.contains(mark) },
      "\(found.map { $0.check + " " + $0.text })"
    )
  }

  @Test func `a postscript and a thanked-for letter are checked like any text`() {
    let postscript = "Kind regards,\nDana Webb\n\nP.S. We guarantee a restore in 40 hours."
    let context = SampleLibrary.context(channel: .email, senders: ["Dana Webb"])
    let first = SampleLibrary.guardrails.check(postscript, in: context)
    #expect(first.findings.map(\.check) == ["claims/unsupported", "claims/number"])
    let thanks = "Hi Li,\n\nThanks for your time on Tuesday. We save 40 % of your week."
    let second = SampleLibrary.guardrails.check(thanks, in: context)
    #expect(second.findings.map(\.check) == ["claims/number"])
  }
}
