import ArgumentParser
import Foundation
import Messaging
import Workspace

struct PartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partners",
    abstract: "Lists and imports the partners of the programme.",
    subcommands: [List.self, PartnersImport.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the partners of partners.csv.")

    @Option(help: "human or json.")
    var format: ReportFormat = .human

    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let session = try Session.open(workspace)
      // A library that cannot be read is no reason not to list the partners.
      let library = LibraryLoader().load(workspace: session.folder.url).library
      let reading = try PartnersFile.load(
        in: session.folder,
        today: session.world.today,
        library: library
      )
      for issue in reading.issues { session.world.console.note("runway: \(issue.description)") }
      let path = session.folder.path("partners.csv").path(percentEncoded: false)
      if !FileManager.default.fileExists(atPath: path) {
        session.world.console.note("runway: \(path) is missing, so there are no partners.")
      }
      for row in reading.rejected {
        session.world.console.note("runway: \(row.location): \(row.reason)")
      }
      switch format {
      case .json:
        session.world.console.out(
          try JSONText.artifact(
            Report(version: 1, partners: reading.partners.map(Report.Row.init))
          )
        )
      case .human:
        session.world.console.out(Self.table(reading.partners))
      }
    }

    private struct Report: Encodable {
      struct Row: Encodable {
        var partnerID: String
        var name: String
        var type: String?
        var tier: String?
        var region: String?
        var vertical: String?
        var ownerVendor: String?
        var ownerPartner: String?
        var signedOn: CivilDate?
        var status: String?
        var exitedOn: CivilDate?

        init(_ partner: Partner) {
          partnerID = partner.id
          name = partner.name
          type = partner.type
          tier = partner.tier
          region = partner.region
          vertical = partner.vertical
          ownerVendor = partner.ownerVendor
          ownerPartner = partner.ownerPartner
          signedOn = partner.signedOn
          status = partner.status
          exitedOn = partner.exitedOn
        }
      }

      var version: Int
      var partners: [Row]
    }

    private static func table(_ partners: [Partner]) -> String {
      var table = TextTable(columns: [
        "id", "name", "tier", "region", "vertical", "signed", "status",
      ])
      for partner in partners {
        table.add([
          partner.id, partner.name, partner.tier ?? "", partner.region ?? "",
          partner.vertical ?? "", partner.signedOn?.description ?? "", partner.status ?? "",
        ])
      }
      return partners.isEmpty ? "No partners." : table.text
    }
  }
}
