import Testing

@testable import Commands

@Suite struct UsageTests {
  @Test func `the version goes to standard output`() async throws {
    let outcome = await (try Desk()).run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.out == "\(Runway.version)\n")
  }

  @Test func `help names every group of commands`() async throws {
    let outcome = await (try Desk()).run("--help")
    #expect(outcome.status == 0)
    for command in ["init", "talk-track", "check", "review", "export", "library", "due"] {
      #expect(outcome.out.contains(command))
    }
  }

  @Test(arguments: [
    ["fly"], ["due"], ["check", "a.md", "--channel", "pigeon"],
    ["library", "lint", "--on", "soon"],
    ["outbound", "--channel", "linkedin", "--vertical", "v", "--persona", "p"],
    ["outbound", "--channel", "email", "--vertical", "v", "--persona", "p", "--variants", "9"],
    ["talk-track", "--vertical", "v", "--persona", "p", "--engine", "magic"],
  ])
  func `a wrong command line ends with 64 and prints no data`(arguments: [String]) async throws {
    let outcome = await (try Desk()).run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.out.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ["library", "lint"], ["review", "list"], ["partners", "list"], ["doctor"], ["log"],
    ["talk-track", "--vertical", "healthcare", "--persona", "ciso"],
  ])
  func `without a workspace a command says how to make one`(arguments: [String]) async throws {
    let outcome = await (try Desk()).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("runway init"))
  }

  @Test func `a named workspace that is none is refused`() async throws {
    let outcome = await (try Desk()).run("doctor", "--workspace", "nowhere")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nowhere"))
  }
}
