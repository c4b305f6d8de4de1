import Messaging
import Testing
import Workspace

@Suite struct PartnersFileTests {
  static let header =
    "partner_id,name,type,tier,region,vertical,owner_vendor,owner_partner,signed_on,status,exited_on"

  func read(_ text: String, today: String? = nil) -> PartnersReading {
    PartnersFile(today: today.map(day)).read(Array(text.utf8))
  }

  @Test func `a row becomes a partner`() {
    let reading = read(
      Self.header + "\np1,One,reseller,gold,GB,health,ann,bob,2026-01-05,active,\n\n"
    )
    #expect(reading.rejected.isEmpty && reading.issues.isEmpty)
    #expect(
      reading.partners == [
        Partner(
          id: "p1",
          name: "One",
          type: "reseller",
          tier: "gold",
          region: "GB",
          vertical: "health",
          ownerVendor: "ann",
          ownerPartner: "bob",
          signedOn: day("2026-01-05"),
          status: "active"
        )
      ]
    )
  }

  @Test(arguments: [
    "name;partner_id\r\n\"One; Two\";p1\r\nThree;p2\r\n",
    "\u{FEFF}partner_id,name\r\np1,\"One; Two\"\r\np2,Three",
    "Partner ID\tPartner Name\np1\tOne; Two\np2\tThree\n",
  ])
  func `separators, marks and line ends are told apart`(_ text: String) {
    let reading = read(text)
    #expect(reading.partners.map(\.id) == ["p1", "p2"])
    #expect(reading.partners.map(\.name) == ["One; Two", "Three"])
    #expect(reading.issues.isEmpty)
  }

  @Test func `every rejected row is listed with its line and reason`() {
    let reading = read(
      """
      partner_id,name,signed_on,exited_on
      p1,"One
      and a half",2026-01-05,
      ,Nobody,,
      p2,,,
      p3,Three,5.1.2026,
      p4,Four,2026-02-30,
      p5,Five,2026-12-01,
      p6,Six,2026-03-01,2026-02-01
      p7,Seven,2026-01-01,,extra, fields
      p1,One again,2026-02-05,
      """,
      today: "2026-06-01"
    )
    #expect(reading.partners.map(\.id) == ["p1"])
    #expect(
      reading.rejected.map { "\($0.location.line) \($0.reason)" } == [
        "4 it has no partner_id.",
        "5 it has no name.",
        "6 signed_on is \"5.1.2026\", which is no date: write YYYY-MM-DD.",
        "7 signed_on is \"2026-02-30\", which is no date: write YYYY-MM-DD.",
        "8 signed_on is 2026-12-01, which is still to come.",
        "9 it left on 2026-02-01, before it signed on 2026-03-01.",
        "10 it has more fields than the header. Put a field that holds a separator in quotes.",
        "11 partner_id p1 stands in line 2 already. It was signed again on 2026-02-05. Keep one row.",
      ]
    )
  }

  @Test func `columns that are unknown, missing or doubled are named`() {
    #expect(
      read("partner_id,name,regoin\np1,One,GB").issues.map(\.description) == [
        "partners.csv:1:1: unknown column \"regoin\"; it is not read. Did you mean \"region\"?"
      ]
    )
    #expect(read("name\nOne").issues.map(\.code) == ["missing-key"])
    #expect(read("partner_id,name,Partner Name\np1,a,b").partners.isEmpty)
    #expect(read("").partners.isEmpty && read("").issues.isEmpty)
    #expect(PartnersFile().read([0x61, 0xFF]).issues.map(\.code) == ["unreadable-file"])
  }

  @Test func `places and verticals that nobody knows are doubted`() throws {
    let library = try #require(
      reading(["verticals.yaml": "- { id: health, name: Health }"]).library
    )
    let text = "partner_id,name,region,vertical\np1,One,UK,helth\np2,Two,GB,health\n"
    let reading = PartnersFile(library: library).read(Array(text.utf8))
    #expect(reading.partners.count == 2)
    #expect(reading.issues.map(\.code) == ["unknown-value", "dangling-id"])
    #expect(reading.nearest(to: "p3") == nil)
  }
}
