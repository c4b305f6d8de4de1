import Messaging
import Testing

@Suite struct LifeTests {
  struct Case {
    var status = Status.approved
    var from: String?
    var last: String?
    var on: String
    var state: LifeState
  }

  @Test(arguments: [
    Case(on: "2026-03-10", state: .approved),
    Case(from: "2026-03-10", on: "2026-03-10", state: .approved),
    Case(from: "2026-03-11", on: "2026-03-10", state: .notYetEffective),
    Case(last: "2026-03-10", on: "2026-03-10", state: .expiring),
    Case(last: "2026-03-09", on: "2026-03-10", state: .expired),
    Case(last: "2026-04-09", on: "2026-03-10", state: .expiring),
    Case(last: "2026-04-10", on: "2026-03-10", state: .approved),
    Case(status: .draft, last: "2026-01-01", on: "2026-03-10", state: .draft),
    Case(status: .inReview, on: "2026-03-10", state: .inReview),
    Case(status: .withdrawn, on: "2026-03-10", state: .withdrawn),
    Case(status: .superseded, on: "2026-03-10", state: .superseded),
    Case(from: "2026-05-01", last: "2026-04-01", on: "2026-04-15", state: .expired),
  ])
  func `both dates belong to the time in force`(_ example: Case) {
    let life = Life(
      status: example.status,
      effectiveFrom: example.from.map(day),
      expiresOn: example.last.map(day)
    )
    #expect(life.state(on: day(example.on)) == example.state)
    let isInForce = example.state == .approved || example.state == .expiring
    #expect(life.isInForce(on: day(example.on)) == isInForce)
  }

  @Test func `an incentive is offered on its first and its last day`() {
    let incentive = Incentive(
      id: "INC-1",
      event: "call",
      amountText: "x",
      validFrom: day("2026-03-02"),
      validTo: day("2026-03-04")
    )
    let offered = ["2026-03-01", "2026-03-02", "2026-03-04", "2026-03-05"].map {
      incentive.isOffered(on: day($0))
    }
    #expect(offered == [false, true, true, false])
  }
}
