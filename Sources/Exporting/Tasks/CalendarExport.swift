import Enablement
import Messaging

/// Next steps as iCalendar tasks (RFC 5545): one VTODO a step.
enum CalendarExport {
  /// The longest line in octets, its line break not counted.
  static let width = 75

  static func file(of release: Release) throws(ExportRefusal) -> ExportedFile {
    let list = try TaskList(release, as: .ics)
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Runway//Call next steps//EN",
      "X-RUNWAY-ID:\(release.id)", "X-WR-CALNAME:\(escaped(list.title))",
    ]
    for task in list.tasks {
      lines += ["BEGIN:VTODO", "UID:\(task.uid)", "DTSTAMP:\(compact(list.stamp))T000000Z"]
      lines.append("SUMMARY:\(escaped("\(task.owner): \(task.title)"))")
      lines.append("DESCRIPTION:\(escaped(task.notes))")
      if let due = task.due { lines.append("DUE;VALUE=DATE:\(compact(due))") }
      lines.append("CONTACT:\(escaped(task.owner))")
      if task.isPrimary { lines.append("PRIORITY:1") }
      lines += ["STATUS:NEEDS-ACTION", "X-RUNWAY-STEP:\(task.reference)", "END:VTODO"]
    }
    lines.append("END:VCALENDAR")
    return ExportedFile(
      name: release.name(extension: "ics"),
      mediaType: "text/calendar; charset=utf-8",
      text: lines.map(folded).joined(separator: "\r\n") + "\r\n"
    )
  }

  private static func compact(_ day: CivilDate) -> String {
    day.description.filter { $0 != "-" }
  }

  /// Backslash, semicolon, comma and line breaks are escaped; other control characters go.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case ";": out += "\\;"
      case ",": out += "\\,"
      case "\n": out += "\\n"
      case "\r": break
      default:
        if scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }

  /// The line in pieces of at most 75 octets, each further one after a line break and a space.
  ///
  /// No piece ends inside a character.
  static func folded(_ line: String) -> String {
    var pieces: [String] = []
    var piece = ""
    var size = 0
    for scalar in line.unicodeScalars {
      let length = String(scalar).utf8.count
      if size + length > (pieces.isEmpty ? width : width - 1) {
        pieces.append(piece)
        piece = ""
        size = 0
      }
      piece.unicodeScalars.append(scalar)
      size += length
    }
    pieces.append(piece)
    return pieces.joined(separator: "\r\n ")
  }
}
