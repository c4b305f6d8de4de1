import Guardrails
import Messaging
import Testing

/// What a compliance reviewer would stop, with the check that has to stop it: `check,or this@vertical|text`.
struct ViolationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var checks: [String]
    var vertical: String?
    var text: String
    var testDescription: String { text }

    init?(_ line: Substring) {
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let head = parts[0].split(separator: "@")
      checks = head[0].split(separator: ",").map(String.init)
      vertical = head.count > 1 ? String(head[1]) : nil
      text = String(parts[1])
    }
  }

  static let cases = """
    claims/qualifier,claims/number|Customers cut review time by 40 %.
    claims/qualifier|In a pilot at 12 hospital sites, customers cut review time by 40 %.
    claims/qualifier|Review time was cut by up to 40 %.
    claims/number|Customers cut review time by up to 45 % in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by forty-five percent in a pilot.
    claims/number|Customers cut review time by up to 40 percentage points in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by up to 40 hours in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by up to 40 % in a pilot at up to 20 hospital sites.
    claims/number,claims/qualifier|Customers cut review time by 40 % in a pilot at up to 12 hospital sites.
    claims/unsupported|Customers raise review time by up to 40 % in a pilot at 12 hospital sites.
    claims/unsupported|Customers did not cut review time by up to 40 % in a pilot at 12 hospital sites.
    claims/unsupported|All customers cut review time by up to 40 % in a pilot at 12 hospital sites.
    claims/unsupported|Customers will cut review time by up to 40 % in a pilot at 12 hospital sites.
    claims/unsupported|Banks cut review time by up to 40 % in a pilot at 12 hospital sites.
    claims/number|Customers cut review time by 40 % and saved 25 hours.
    claims/number,claims/unsupported,claims/state|Teams save 25 hours per review in a survey of clinics.
    claims/state|Clinic groups saved 25 hours per access review in a survey of 30 clinics.
    claims/state@healthcare|clinic groups saved twenty-five hours per access review in a survey of thirty clinics
    claims/number|Teams closed nine in ten leaver accounts within one hour in a study of six regional banks.
    claims/number|Teams closed nine in ten leaver accounts within two working days in a study of six regional banks.
    claims/number,claims/unsupported|Teams closed all ten in ten leaver accounts within one working day.
    claims/number|Teams closed 95 % of leaver accounts within one working day in a study of six regional banks.
    claims/state@healthcare|Teams closed nine in ten leaver accounts within one working day in a study of six regional banks.
    claims/number|Over nine in ten leaver accounts were closed within one working day in a study of six regional banks.
    claims/number|Larkfield saves hospitals half a million pounds.
    claims/number|Our customers save 3 hours a week.
    claims/number|Review work drops by a third.
    claims/number|It halves the time that reviews take.
    claims/number|Larkfield is twice as fast as a spreadsheet.
    claims/number|Reviews are done in 3x less time.
    claims/number|Larkfield Access costs 4 euros per user per month.
    claims/number|The licence is £12,000 a year.
    claims/unsupported,audience/leak|You get a discount if you sign this month.
    claims/unsupported|Larkfield is cheaper than the tool you have.
    claims/unsupported|Larkfield Reviews is the best review tool on the market.
    claims/unsupported|Larkfield is the leading vendor for access reviews.
    claims/unsupported|Our platform is the only one that does this.
    claims/unsupported|We guarantee that you pass the audit.
    claims/unsupported|Your next audit is guaranteed to go well with Larkfield.
    claims/unsupported|Larkfield eliminates the risk of open accounts.
    claims/unsupported|Larkfield prevents every breach.
    claims/unsupported|Larkfield is SOC 2 certified.
    claims/unsupported,claims/number|Larkfield holds an ISO 27701 certificate for its hosted service.
    claims/unsupported,claims/number|Larkfield holds an ISO 9001 certificate for its hosted service.
    claims/unsupported|Larkfield is compliant with FedRAMP.
    claims/qualifier|Larkfield holds an ISO 27001 certificate.
    claims/unsupported|Larkfield makes you DORA compliant.
    claims/unsupported|Larkfield Evidence ensures that manufacturers keep the access records that NIS2 asks for.
    claims/unsupported|Larkfield will support badge systems next year.
    audience/leak|Larkfield plans to add review reminders in chat tools to Larkfield Reviews.
    claims/unsupported|A mobile app is on our roadmap.
    audience/leak|Our margin on this deal is fine.
    audience/leak|Partners keep a margin of 22 % on Larkfield Access subscriptions they register.
    claims/name|Northvale Mutual uses Larkfield for its leaver checks.
    claims/name|Look at northvale.example to see who uses it.
    claims/name|Northvale has moved its leaver checks.
    claims/name|Averline Clinics runs its reviews with us.
    claims/name|Averline's managers like the short lists.
    competitors/policy|Gatewarden is slower.
    competitors/policy|Unlike Gate Warden, we show a short list.
    competitors/policy|See gatewarden.example for comparison.
    competitors/policy|Permitree is worse than Larkfield.
    competitors/policy|Idolon needs more steps.
    claims/unsupported|Larkfield needs fewer steps than the product you have today.
    claims/unsupported|Unlike the market leader, Larkfield shows plain words.
    claims/unsupported,competitors/policy|Larkfield Access starts an access review with fewer set-up steps than any other product in a test of both standard set-ups.
    claims/unsupported,claims/qualifier|Larkfield Reviews is the most used module of all review tools.
    words/forbidden|This is a real game-changer for you.
    words/forbidden|A no brainer for your team.
    words/forbidden|It gives you peace  of mind.
    words/forbidden|A g\u{430}me changer for you.
    words/forbidden|It gives you pe\u{200B}ace of mind.
    competitors/policy|G a t e w a r d e n is fine.
    competitors/policy|G\u{430}tewarden is fine.
    competitors/policy|Gate\u{AD}warden is fine.
    claims/number|Customers of Larkfield save 4O % of their time.
    claims/number|Customers of Larkfield save ３７ % of their time.
    claims/number|Customers of Larkfield save 37,5 % of their time.
    claims/number|Customers of Larkfield save £1.2m a year.
    claims/number|Larkfield makes reviews x3 faster.
    claims/number|Larkfield brings a 3-fold gain in speed.
    claims/number|Customers see a three-fold rise in answers.
    claims/number|Customers save 3\u{200B}7 % of their time.
    claims/number|Customers save 3 7 % of their time.
    claims/number|Customers save thirty seven per cent of their time.
    claims/number|Customers save ⅓ of their time.
    claims/number|Customers save 37 p.c. of their time.
    claims/number|Customers save l0 % of their time.
    claims/number|Our customers are live in two weeks.
    claims/number|You will be live in ten days.
    claims/number|More than 500 hospitals use Larkfield.
    claims/number|Hundreds of hospitals trust Larkfield.
    claims/number|Larkfield has served hospitals for 15 years.
    claims/number|Ninety-nine percent of managers answer on time with Larkfield.
    claims/number|Managers answered up to four in five items on time in a trial at eight clinics.
    claims/number|Managers answered up to three in four items on time in a trial at eighteen clinics.
    claims/qualifier|Managers answered three in four items on time in a trial at eight clinics.
    claims/qualifier|Managers answered up to three in four items on time.
    claims/unsupported|Managers never answered up to three in four items on time in a trial at eight clinics.
    claims/unsupported|Larkfield Reviews keeps a dated record of who approved each access right and when.
    claims/unsupported|Larkfield Evidence does not keep a dated record of who approved each access right and when.
    claims/unsupported|Larkfield Evidence keeps a record of who approved access rights.
    claims/unsupported|Larkfield Lifecycle never flags accounts that stay open after a person has left.
    claims/unsupported|Larkfield Lifecycle closes every account before a person has left.
    claims/unsupported|Larkfield Lifecycle flags all accounts that stay open before a person has left.
    claims/state|Larkfield Access 4 exports review results to spreadsheet files for the auditor.
    claims/number,claims/unsupported,claims/state|Larkfield Access 5 exports review results to spreadsheet files for the auditor.
    claims/unsupported|Larkfield Access stops ransomware and scans your network.
    claims/unsupported|With Larkfield you will never fail an audit again.
    claims/unsupported|Larkfield has zero downtime.
    claims/number|Kunden sparen mit Larkfield 37 % ihrer Zeit.
    claims/number|Kunden sparen mit Larkfield siebenunddreißig Prozent ihrer Zeit.
    claims/number|Larkfield halbiert den Aufwand.
    claims/number|Kunden sparen ein Drittel ihrer Zeit.
    claims/unsupported|Larkfield ist der führende Anbieter.
    claims/unsupported|Wir garantieren, dass Sie das Audit bestehen.
    claims/unsupported|Larkfield ist nach SOC 2 zertifiziert.
    claims/state@manufacturing|Customers cut review time by up to 40 % in a pilot at 12 hospital sites.
    claims/state@healthcare|Larkfield Lifecycle gives contractors and seasonal staff an end date for their access from the start.
    claims/unsupported|Larkfield can be set up without any risk.
    claims/unsupported|Rolling out Larkfield is risk-free.
    claims/unsupported|Larkfield is proven to work in every hospital.
    claims/unsupported|Larkfield works better than any spreadsheet.
    claims/unsupported|Larkfield is recommended by the national health regulator.
    claims/number|Hospitals we serve have cut their review work by more than half.
    claims/number|Two out of three managers answer on the first day with Larkfield.
    claims/number|With Larkfield Reviews, a review takes 20 minutes.
    claims/number|Setup takes ten days.
    claims/number|Larkfield has 300 customers in the Nordics.
    claims/number|A review that took three weeks now takes two days with Larkfield.
    claims/number|You save roughly £30k per audit.
    claims/number|Since 2019 we have run Larkfield in 40 hospitals.
    claims/number|Larkfield pays for itself in six months.
    claims/number|Our customers see a return of 250 percent.
    claims/number|Answer rates went from 60 to 95 percent.
    claims/number,claims/qualifier|Review time fell 40 percent, sometimes 50.
    claims/number|Kunden sparen mit Larkfield bis zu 50 Prozent der Zeit.
    claims/number|Mit Larkfield dauert eine Prüfung nur noch zwei Stunden.
    claims/unsupported|Nothing on the market comes close to Larkfield.
    claims/unsupported|Larkfield is far ahead of its competitors.
    claims/unsupported|No other tool gives you such short lists.
    claims/unsupported|You can be sure that the auditor will accept it.
    claims/unsupported|Larkfield is fully secure.
    claims/unsupported|Larkfield makes sure that no account stays open.
    claims/unsupported|Larkfield is TISAX certified.
    claims/unsupported,claims/number|Larkfield is accredited under ISO 27018.
    claims/unsupported|With Larkfield you meet all requirements of NIS2.
    claims/unsupported|From next spring Larkfield will also cover badge systems.
    claims/unsupported,audience/leak|The next version of Larkfield brings chat reminders.
    claims/unsupported|We will give you the first year for free.
    claims/unsupported|Larkfield costs less than what you have.
    claims/unsupported|Larkfield Access removes all stale accounts for you.
    claims/unsupported|Larkfield Reviews approves access on its own.
    claims/unsupported|Larkfield Lifecycle closes accounts within minutes.
    claims/name|Ask the people at Hallam Row about it.
    claims/name|Our client Redmoor Insurance uses Larkfield every day.
    competitors/policy|gatewarden cannot do that.
    words/forbidden|It is a nobrainer, honestly: a no-brainer.
    words/forbidden|Best in class reviews for hospitals.
    words/forbidden|Act   now, it will not wait.
    claims/unsupported|Larkfield verhindert jeden Datenabfluss.
    claims/unsupported|Larkfield ist die beste Lösung am Markt.
    claims/unsupported|Niemand prüft Zugriffe schneller als Larkfield.
    audience/leak|Chat reminders are coming soon in Larkfield Reviews.
    """.split(separator: "\n").compactMap(Case.init)

  @Test(arguments: cases)
  func `a violation is stopped by its own check`(violation: Case) {
    let report = StarterGuardrails.report(on: violation.text, vertical: violation.vertical)
    let errors = report.findings.filter { $0.severity == .error }
    #expect(
      errors.contains { violation.checks.contains($0.check) },
      "\(report.findings.map { "\($0.check) \($0.text)" })"
    )
  }
}
