import Calls
import Enablement
import Messaging

/// Next steps as a table that a CRM imports, one row a task.
///
/// Column names are the labels or field names of the CRM's own task object; both tools let the user map
/// columns on import. A cell never starts a formula in a spreadsheet.
enum TaskTableExport {
  static func file(of release: Release, as format: ExportFormat) throws(ExportRefusal)
    -> ExportedFile
  {
    let list = try TaskList(release, as: format)
    let rows = format == .tasksSalesforce ? salesforce(list) : hubspot(list)
    return ExportedFile(
      name: release.name(part: format.rawValue, extension: "csv"),
      mediaType: "text/csv; charset=utf-8",
      text: rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    )
  }

  /// The importer's own people are assigned; a partner's or customer's step is watched by whoever imports.
  private static func hubspot(_ list: TaskList) -> [[String]] {
    let header = [
      "Task Title", "Task Notes", "Due date", "Task Status", "Priority", "Task Type", "Assigned to",
      "Runway ID",
    ]
    return [header]
      + list.tasks.map { task in
        [
          task.title, task.notes, task.due?.description ?? "", "Not started",
          task.isPrimary ? "High" : "Medium", "To-do",
          task.ownerSide == .vendor ? task.ownerEmail ?? "" : "", task.reference,
        ]
      }
  }

  private static func salesforce(_ list: TaskList) -> [[String]] {
    let header = ["Subject", "Description", "ActivityDate", "Status", "Priority", "Runway ID"]
    return [header]
      + list.tasks.map { task in
        [
          String(task.title.prefix(longestSubject)), task.notes, task.due?.description ?? "",
          "Not Started", task.isPrimary ? "High" : "Normal", task.reference,
        ]
      }
  }

  /// The length of a Salesforce task's subject, in characters.
  private static let longestSubject = 255

  /// A cell by RFC 4180; one that would start a formula gets an apostrophe in front.
  static func cell(_ text: String) -> String {
    let starts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A]
    var safe = text
    if let first = text.utf8.first, starts.contains(first) { safe = "'" + text }
    let special: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D]
    guard safe.utf8.contains(where: special.contains) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
