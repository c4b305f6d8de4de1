import Foundation
import Testing

@testable import Commands

@Suite struct ProgrammeMatrixTests {
  static let verticals = ["healthcare", "financial-services", "manufacturing"]
  static let personas = ["it-director", "ciso", "internal-audit"]
  static let channels = [
    "email", "linkedin-note", "linkedin-message", "linkedin-inmail", "sms", "call", "voicemail",
  ]

  @Test(arguments: verticals, personas)
  func `no artifact of the starter blocks`(vertical: String, persona: String) async throws {
    let desk = try await Desk.withStarter()
    let track = await desk.run(
      "talk-track",
      "--vertical",
      vertical,
      "--persona",
      persona,
      "--engine",
      "offline",
      "--format",
      "json"
    )
    #expect(track.status == 0, "\(track.errors)")
    let report = try track.json()
    #expect(report["verdict"] as? String == "pass")
    let gaps = try #require(report["gaps"] as? [[String: Any]])
    #expect(gaps.isEmpty == (vertical != "manufacturing"))
    var line = [
      "outbound", "--vertical", vertical, "--persona", persona, "--consent-basis", "express",
    ]
    for channel in Self.channels { line += ["--channel", channel] }
    let sets = await desk.run(line + ["--variants", "4", "--engine", "offline"])
    #expect(sets.status == 0, "\(sets.errors)")
    #expect(!sets.out.contains("error  "))
    for id in 1...Self.channels.count {
      let set = try await desk.run("review", "show", "OB-000\(id)", "--format", "json").json()
      #expect(set["verdict"] as? String == "pass", "\(vertical) \(persona) OB-000\(id)")
    }
  }

  @Test(arguments: ["healthcare", "financial-services"], personas)
  func `German comes from approved German words alone`(
    vertical: String,
    persona: String
  ) async throws {
    let desk = try await Desk.withStarter()
    let common = ["--vertical", vertical, "--persona", persona, "--locale", "de", "--region", "DE"]
    let track = await desk.run(["talk-track", "--format", "json"] + common)
    #expect(track.status == 0, "\(track.errors)")
    #expect(try track.json()["verdict"] as? String == "pass")
    #expect(track.out.contains("Sie"))
    #expect(!track.out.contains(" the "))
    let mail = await desk.run(
      ["outbound", "--channel", "email", "--consent-basis", "double_opt_in", "--variants", "4"]
        + ["--format", "json"] + common
    )
    #expect(mail.status == 0, "\(mail.errors)")
    #expect(try mail.json()["verdict"] as? String == "pass")
    // §35a GmbHG: legal form, seat, register, directors.
    #expect(mail.out.contains("Sitz: Leeds") && mail.out.contains("Geschäftsführung: Nadia Brandt"))
  }

  @Test func `a cold German e-mail is refused with the reason and other channels`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--locale",
      "de",
      "--region",
      "DE"
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("§7") && outcome.errors.contains("linkedin"))
    #expect(outcome.errors.contains("double_opt_in"))
  }

  @Test func `what has no German words says so and is not translated`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "manufacturing",
      "--persona",
      "ciso",
      "--locale",
      "de"
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("manufacturing has no words in de"))
    #expect(outcome.out.isEmpty)
  }

  @Test func `a German proof that is missing is a gap of the locale`() async throws {
    let desk = try await Desk.withStarter()
    let path = "guardrails/messaging/proofs.yaml"
    let kept = try desk.read(path).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("locale: de") && !$0.contains("pins_sha256") }
    try desk.write(kept.joined(separator: "\n"), to: path)
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--locale",
      "de",
      "--format",
      "json"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    let gaps = try #require(try outcome.json()["gaps"] as? [[String: Any]])
    #expect(
      gaps.contains {
        $0["missing"] as? String == "locale" && $0["field"] as? String == "proof_points"
      }
    )
  }

  @Test func `a region without rules is said`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--region",
      "AU",
      "--format",
      "json"
    )
    #expect(outcome.status == 0)
    let findings = try #require(try outcome.json()["findings"] as? [[String: Any]])
    #expect(findings.contains { ($0["message"] as? String)?.contains("no rules for AU") == true })
  }

  @Test func `a text message says once how to stop it`() async throws {
    let desk = try await Desk.withStarter()
    for place in ["US", "AU"] {
      let outcome = await desk.run(
        "outbound",
        "--channel",
        "sms",
        "--vertical",
        "healthcare",
        "--persona",
        "ciso",
        "--region",
        place,
        "--consent-basis",
        "express",
        "--format",
        "json"
      )
      #expect(outcome.status == 0, "\(outcome.errors)")
      let set = try #require(try outcome.json()["artifact"] as? [String: Any])
      for variant in try #require(set["variants"] as? [[String: Any]]) {
        let text = "\(variant["body"] ?? "") \(variant["footer"] ?? "")"
        #expect(text.components(separatedBy: "STOP").count == 2)
      }
    }
  }

  @Test func `a day that has passed is refused`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--send-on",
      "2026-10-30"
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("has passed: today is 2026-11-02"))
  }

  @Test func `help lists only channels that are made`() async throws {
    let outcome = await (try Desk()).run("outbound", "--help")
    #expect(!outcome.out.contains("one-pager"))
    #expect(!outcome.out.contains("linkedin,"))
  }
}
