import Foundation

/// The manual page of a command tree, in the man macros, from what the argument parser knows of it.
struct ManualPage {
  /// A command as the argument parser describes it.
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  /// An argument as the argument parser describes it.
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValueStrings: [String]?
    var abstract: String?
    var discussion: String?
  }

  private struct Dump: Decodable {
    var command: Command
  }

  private let root: Command
  private let version: String

  /// Reads the description that the argument parser writes in JSON.
  ///
  /// - Throws: where it is of another shape.
  init(description: String, version: String) throws {
    root = try JSONDecoder().decode(Dump.self, from: Data(description.utf8)).command
    self.version = version
  }

  /// The page.
  var text: String {
    var lines = [".TH \(Self.escaped(root.commandName.uppercased())) 1 \"\" \"Runway \(version)\""]
    lines += [".SH NAME", "\(root.commandName) \\- \(Self.escaped(root.abstract ?? ""))"]
    lines += [".SH SYNOPSIS", ".B \(root.commandName)", "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]"]
    lines += [".SH DESCRIPTION"] + Self.paragraph(root.discussion ?? "")
    lines.append(".SH COMMANDS")
    for command in shown(root.subcommands) { write(command, under: root.commandName, to: &lines) }
    lines += [".SH EXIT STATUS"] + Self.statuses
    lines += [".SH ENVIRONMENT"] + Self.environment
    lines += [".SH FILES"] + Self.files
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ commands: [Command]?) -> [Command] {
    (commands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  private func write(_ command: Command, under parent: String, to lines: inout [String]) {
    let name = "\(parent) \(command.commandName)"
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !Self.isCommon($0) }
    let usage = arguments.filter { !$0.isOptional || $0.kind == "positional" }.map(\.usage)
    lines.append(".SS \(Self.escaped(([name] + usage).joined(separator: " ")))")
    lines += Self.paragraph(command.abstract ?? "")
    for argument in arguments {
      lines += [".TP", Self.head(of: argument)]
      lines += Self.paragraph(Self.words(of: argument))
    }
    if let discussion = command.discussion, !discussion.isEmpty {
      lines += [".PP"] + Self.paragraph(discussion)
    }
    for child in shown(command.subcommands) { write(child, under: name, to: &lines) }
  }

  /// Help and version stand once, at the top.
  private static func isCommon(_ argument: Argument) -> Bool {
    argument.names?.contains { $0.name == "help" || $0.name == "version" } == true
  }

  private static func head(of argument: Argument) -> String {
    guard let names = argument.names, !names.isEmpty else {
      return "\\fI\(escaped(argument.valueName ?? "ARGUMENT"))\\fR"
    }
    let forms = names.map { name in
      "\\fB\(escaped((name.kind == "long" ? "--" : "-") + name.name))\\fR"
    }
    let value =
      argument.kind == "option" ? " \\fI\(escaped(argument.valueName ?? "value"))\\fR" : ""
    return forms.joined(separator: ", ") + value
  }

  private static func words(of argument: Argument) -> String {
    var words = [argument.abstract ?? ""]
    if let values = argument.allValueStrings, !values.isEmpty {
      words.append("One of \(values.joined(separator: ", ")).")
    }
    if let value = argument.defaultValue, !value.isEmpty { words.append("Default: \(value).") }
    if argument.isRepeating { words.append("May be repeated.") }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines of a text; what is indented stays as it is.
  private static func paragraph(_ text: String) -> [String] {
    var lines: [String] = []
    var isPlain = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.hasPrefix("  ")
      if indented == isPlain {
        lines.append(indented ? ".nf" : ".fi")
        isPlain = !indented
      }
      lines.append(line.isEmpty ? ".sp" : escaped(String(line)))
    }
    if !isPlain { lines.append(".fi") }
    return lines
  }

  /// A text in which nothing is a request or an escape of the man macros.
  private static func escaped(_ text: String) -> String {
    var result = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    if let first = result.first, first == "." || first == "'" { result = "\\&" + result }
    return result
  }

  private static let statuses = [
    ".TP", "0", "Done, and nothing blocks.", ".TP", "1", "Done, and something blocks.", ".TP", "2",
    "Could not run.", ".TP", "64", "Wrong usage.", ".TP", "130", "Interrupted.",
  ]
  private static let environment = [
    ".TP", "OPENAI_API_KEY, OPENAI_BASE_URL, RUNWAY_MODEL", "The endpoint of a model.", ".TP",
    "RUNWAY_WORKSPACE", "The workspace folder.", ".TP", "RUNWAY_USER", "Who acts.", ".TP",
    "NO_COLOR", "No colour, whatever the terminal can do.",
  ]
  private static let files = [
    ".TP", "runway.yaml", "The settings of a workspace.", ".TP", "guardrails/",
    "The approved messaging.", ".TP", "partners.csv", "The partners.", ".TP", ".runway/",
    "The database; it is not for version control.",
  ]
}

extension ManualPage.Argument {
  /// The argument in a line of usage.
  fileprivate var usage: String {
    let value = valueName ?? "value"
    let form: String
    if let name = names?.first(where: { $0.kind == "long" }) ?? names?.first {
      let dashes = name.kind == "long" ? "--" : "-"
      form = kind == "option" ? "\(dashes)\(name.name) <\(value)>" : "\(dashes)\(name.name)"
    } else {
      form = "<\(value)>"
    }
    let repeated = form + (isRepeating ? " ..." : "")
    return isOptional ? "[\(repeated)]" : repeated
  }
}
