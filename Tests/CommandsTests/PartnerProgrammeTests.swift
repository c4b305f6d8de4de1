import Foundation
import Testing

@testable import Commands

@Suite struct PartnerProgrammeTests {
  @Test func `every partner gets a track, or a reason`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "talk-track",
      "--all-partners",
      "--persona",
      "it-director",
      "--format",
      "json"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try outcome.json()
    let made = try #require(report["made"] as? [[String: Any]])
    #expect(made.map { $0["id"] as? String } == (1...6).map { "TT-000\($0)" })
    let skipped = try #require(report["skipped"] as? [[String: Any]])
    #expect(skipped.map { $0["partner"] as? String } == ["castellan", "greyfell"])
  }

  @Test func `what a place forbids is listed and ends with 1`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "outbound",
      "--all-partners",
      "--channel",
      "email",
      "--persona",
      "it-director",
      "--concurrency",
      "3"
    )
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("nordhaven"))
    #expect(outcome.out.contains("email to Germany needs consent"))
    #expect(outcome.out.contains("5 made, 1 not made, 2 skipped."))
  }

  @Test func `a partner without a vertical is named`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("partner_id,name\nlone,Lone Ltd\n", to: "partners.csv")
    let outcome = await desk.run("talk-track", "--all-partners", "--persona", "ciso")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("no vertical in partners.csv"))
  }

  @Test func `one and all exclude each other`() async throws {
    let desk = try Desk()
    for line in [
      ["talk-track", "--persona", "ciso"],
      ["talk-track", "--persona", "ciso", "--all-partners", "--partner", "x"],
      ["talk-track", "--persona", "ciso", "--all-partners", "--concurrency", "0"],
      ["outbound", "--channel", "email", "--persona", "p", "--all-partners", "--target", "apollo"],
      [
        "outbound", "--channel", "email", "--persona", "p", "--vertical", "v", "--contacts",
        "c.csv",
      ],
    ] {
      #expect(await desk.run(line).status == 64)
    }
  }

  @Test func `an import maps columns and lists every row that it does not take`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      """
      partner_key,Partner Name,Country,State,Signed,contactEmail
      p1,"Acme, Inc",United Kingdom,Active,2026-01-05,a@b.example
      p1,Acme again,United Kingdom,Active,2026-03-05,a@b.example
      ,No Id,US,Active,,x
      p3,Future Ltd,US,Active,2027-12-01,x
      p4,Bad Date,US,Active,05/01/2026,x
      brightmoor,Brightmoor Other,GB,Active,,x
      """,
      to: "in.csv"
    )
    try desk.write(
      """
      columns: { partner_id: partner_key, name: Partner Name, region: Country, status: State, signed_on: Signed }
      values: { status: { Active: active }, region: { United Kingdom: GB } }
      defaults: { type: msp }
      """,
      to: "map.yaml"
    )
    let before = try desk.read("partners.csv")
    let tried = await desk.run("partners", "import", "in.csv", "--map", "map.yaml", "--dry-run")
    #expect(tried.status == 1)
    #expect(try desk.read("partners.csv") == before)
    let outcome = await desk.run("partners", "import", "in.csv", "--map", "map.yaml")
    #expect(outcome.status == 1)
    for reason in [
      "in.csv:3:1  partner_id p1 stands in line 2 already. It was signed again on 2026-03-05",
      "in.csv:4:1  it has no partner_id", "still to come", "which is no date",
      "in.csv:7:1  brightmoor is in partners.csv already and differs in name",
    ] {
      #expect(outcome.out.contains(reason), "\(outcome.out)")
    }
    let after = try desk.read("partners.csv")
    #expect(after.contains("p1,\"Acme, Inc\",msp,,GB,,,,2026-01-05,active,"))
    #expect(after.contains("brightmoor,Brightmoor IT"))
    let replaced = await desk.run("partners", "import", "in.csv", "--map", "map.yaml", "--replace")
    #expect(replaced.out.contains("replaced   brightmoor"))
  }

  @Test func `a mapping that names what is not there is refused`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("name\nAcme\n", to: "in.csv")
    try desk.write("columns: { nam: Name }\n", to: "map.yaml")
    let wrong = await desk.run("partners", "import", "in.csv", "--map", "map.yaml")
    #expect(wrong.status == 2 && wrong.errors.contains("Did you mean \"name\"?"))
    try desk.write("columns: { name: Firma }\n", to: "map.yaml")
    let missing = await desk.run("partners", "import", "in.csv", "--map", "map.yaml")
    #expect(missing.status == 2 && missing.errors.contains("no column “Firma”"))
    let plain = await desk.run("partners", "import", "-", input: "partnerName\nZeta GmbH & Co\n")
    #expect(plain.status == 0 && plain.out.contains("zeta-gmbh-co"))
  }

  @Test func `a tool gets its own tags and a file with the fallbacks filled in`() async throws {
    let desk = try await Desk.withStarter()
    let line = ["outbound", "--channel", "email", "--vertical", "healthcare", "--persona", "ciso"]
    let refused = await desk.run(line + ["--target", "hubspot"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("hubspot cannot express the fallback “there”"))
    #expect(await desk.run("review", "list").out.contains("OB-") == false)
    try desk.write("email,first_name\na@x.example,Ann\nb@x.example,\n=cmd,Eve\n", to: "c.csv")
    let made = await desk.run(line + ["--target", "hubspot", "--contacts", "c.csv"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.out.contains("Hello {{contact.firstname}},"))
    #expect(made.out.contains("Email,First Name\na@x.example,Ann\nb@x.example,there\n"))
    #expect(made.errors.contains("c.csv:4: it has no e-mail address"))
    try desk.write("email\na@x.example\n", to: "c.csv")
    let lacking = await desk.run(line + ["--target", "instantly", "--contacts", "c.csv"])
    #expect(lacking.status == 2 && lacking.errors.contains("no column for contact.first_name"))
    let json = await desk.run(line + ["--target", "apollo", "--format", "json"])
    let target = try #require(try json.json()["target"] as? [String: Any])
    #expect(target["columns"] as? [String] == ["Email", "First Name"])
    #expect(await desk.run("export", "OB-0001", "--target", "apollo", "--out", "o").status == 2)
    #expect(await desk.run("review", "approve", "OB-0001", "--by", "a@b.example").status == 0)
    let export = await desk.run("export", "OB-0001", "--target", "apollo", "--out", "o")
    #expect(export.status == 0, "\(export.errors)")
    #expect(try desk.read("o/OB-0001-A.apollo.txt").contains("{{#if first_name}}"))
  }
}
