import Enablement
import Messaging
import Testing

@Suite struct MergeEmitterTests {
  private func variant(_ body: String) -> OutboundSet.Variant {
    OutboundSet.Variant(
      label: "A",
      angle: .problem,
      subject: "A plain question",
      body: body,
      ctaID: "CTA-01",
      claimIDs: [],
      mergeTags: [],
      wordCount: 0,
      footer: ""
    )
  }

  struct Case: Sendable {
    var target: MergeTarget
    var body: String
    var gives: String?
    var filled = false
  }

  @Test(arguments: [
    Case(target: .hubspot, body: "Hi {{contact.first_name}}", gives: "Hi {{contact.firstname}}"),
    Case(target: .hubspot, body: "Hi {{contact.first_name | \"there\"}}", gives: nil),
    Case(
      target: .hubspot,
      body: "Hi {{contact.first_name | \"there\"}}",
      gives: "Hi {{contact.firstname}}",
      filled: true
    ),
    Case(
      target: .outreach,
      body: "Hi {{contact.first_name | \"there\"}}",
      gives: "Hi {{#if first_name}}{{first_name}}{{else}}there{{/if}}"
    ),
    Case(
      target: .apollo,
      body: "Hi {{contact.first_name | \"there\"}}",
      gives: "Hi {{#if first_name}}{{first_name}}{{#else}}there{{#endif}}"
    ),
    Case(
      target: .apollo,
      body: "Tag {{contact.full_name | \"zusammen\"}}",
      gives: "Tag {{#if first_name}}{{first_name}} {{last_name}}{{#else}}zusammen{{#endif}}"
    ),
    Case(target: .salesloft, body: "Hi {{contact.first_name}}", gives: "Hi {{first_name}}"),
    Case(target: .salesloft, body: "Hi {{contact.first_name | \"there\"}}", gives: nil),
    Case(
      target: .mailchimp,
      body: "Hi {{contact.first_name | \"you\"}}",
      gives: "Hi *|IF:FNAME|**|FNAME|**|ELSE:|*you*|END:IF|*"
    ),
    Case(
      target: .smartlead,
      body: "{Hi|Hello} {{company.name}}",
      gives: "{Hi|Hello} {{company_name}}"
    ),
    Case(
      target: .instantly,
      body: "{Hi|Hello} {{contact.first_name}}",
      gives: "{{RANDOM | Hi | Hello}} {{firstName}}"
    ),
    Case(target: .outreach, body: "{Hi|Hello} you", gives: nil),
    Case(target: .instantly, body: "{Hi|Hello you", gives: nil),
    Case(target: .instantly, body: "Call {{sender.email}}", gives: nil),
    Case(target: .apollo, body: "Hi {{contact.nickname}}", gives: nil),
    Case(target: .apollo, body: "Hi {{contact.first_name | \"a|b\"}}", gives: nil),
  ])
  func `a tool gets its own form or a refusal`(one: Case) {
    let emitter = MergeEmitter(target: one.target, fillsFallbacks: one.filled)
    do throws(MergeEmitter.Refusal) {
      let messages = try emitter.messages(of: [variant(one.body)])
      #expect(messages.first?.body == one.gives)
    } catch {
      #expect(one.gives == nil, "\(error)")
      #expect(error.reasons.allSatisfy { $0.hasPrefix("A, body: ") })
    }
  }

  @Test func `columns are those of the fields in use`() {
    let emitter = MergeEmitter(target: .instantly)
    let columns = emitter.columns(of: [
      variant("{{contact.full_name}} at {{company.name}}, {{sender.name}}")
    ])
    #expect(columns.map(\.column) == ["email", "firstName", "lastName", "companyName"])
  }

  @Test func `working days skip weekends and holidays`() throws {
    let friday = try #require(CivilDate(iso: "2026-12-24"))
    let christmas = try #require(CivilDate(iso: "2026-12-25"))
    let days = WorkingDays(holidays: [christmas])
    #expect(days.day(0, after: friday) == friday)
    #expect(days.day(1, after: friday).description == "2026-12-28")
    #expect(days.first(onOrAfter: christmas).description == "2026-12-28")
  }
}
