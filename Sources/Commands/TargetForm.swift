import ArgumentParser
import Enablement
import Foundation
import Workspace

/// What commands take to write messages in the form of a sending tool.
struct TargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write merge tags as hubspot, outreach, salesloft, apollo, mailchimp, smartlead or instantly does.",
      valueName: "tool"
    )
  )
  var target: MergeTarget?

  @Option(
    help: ArgumentHelp(
      "The readers, as CSV; empty values get the fallbacks, and --target needs none of its own.",
      valueName: "file"
    )
  )
  var contacts: String?

  func validate() throws {
    guard contacts != nil, target == nil else { return }
    throw ValidationError("--contacts goes with --target: name the tool that imports the file.")
  }
}

/// Messages in the form of a tool, with the file of readers that goes with them.
struct TargetForm: Encodable {
  var target: MergeTarget
  /// Whether the tool's forms were confirmed on the vendor's own pages.
  var confirmed: Bool
  var messages: [MergeEmitter.Message]
  /// The columns of the file that the tool imports.
  var columns: [String]
  /// The file; `nil` where no readers were given.
  var csv: String?

  /// Writes the messages, or says what the tool cannot express.
  ///
  /// - Throws: `CommandFailure` naming each place, or the column that the readers lack.
  init(_ variants: [OutboundSet.Variant], _ options: TargetOptions, in world: World) throws {
    guard let target = options.target else { throw CommandFailure("No --target is named.") }
    self.target = target
    confirmed = target.isConfirmed
    let emitter = MergeEmitter(target: target, fillsFallbacks: options.contacts != nil)
    do throws(MergeEmitter.Refusal) {
      messages = try emitter.messages(of: variants)
    } catch {
      throw CommandFailure("\(target.rawValue) cannot take this:\n\(error.description)")
    }
    let columns = emitter.columns(of: variants)
    self.columns = columns.map(\.column)
    guard let path = options.contacts else { return }
    let input = try InputFile.read(path, in: world, limit: 256 << 20)
    let output = try ContactsFile(input.bytes, path: path).output(
      columns: columns,
      fallbacks: MergeEmitter.fallbacks(of: variants)
    )
    for reason in output.rejected { world.console.note("runway: \(reason)") }
    csv = output.text
  }

  /// The messages for people, ready to paste.
  var text: String {
    var lines = [
      "In the form of \(target.rawValue)\(confirmed ? "" : " (not confirmed by the vendor)"):"
    ]
    for message in messages {
      lines += ["", "--- \(message.label)"]
      if let subject = message.subject { lines.append("Subject: \(subject)") }
      if let preview = message.preview { lines.append("Preview: \(preview)") }
      lines += [message.body, message.footer].filter { !$0.isEmpty }
    }
    lines += ["", "Columns: \(columns.joined(separator: ", "))"]
    if let csv { lines += ["", csv] }
    return lines.joined(separator: "\n")
  }
}
