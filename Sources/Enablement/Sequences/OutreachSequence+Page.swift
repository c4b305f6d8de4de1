import Messaging

extension OutreachSequence {
  /// All steps on one page, in the order in which they go out.
  ///
  /// - Parameters:
  ///   - annotations: What to show about the words; `nil` for a reader outside.
  ///   - gaps: What the library could not give.
  /// - Returns: The blocks of the page.
  func page(annotations: Annotations?, gaps: [Gap]) -> [PageBlock] {
    var writer = PageWriter(annotations: annotations, gaps: gaps)
    let count = "\(steps.count) \(steps.count == 1 ? "step" : "steps")"
    let title = PageLine("Sequence: \(personaID), \(verticalID)")
    writer.add(.title(title.adding(" · ").adding(count, .faint)))
    writer.add(.field("Goal", PageLine(goal, .faint)))
    writer.add(.field("Starts on", PageLine(startsOn.description, .faint)))
    if let jurisdiction { writer.add(.field("Rules of", PageLine(jurisdiction, .faint))) }
    writer.notes(at: "")
    writer.notes(at: "/steps")
    for (index, step) in steps.enumerated() { write(step, at: "/steps/\(index)", to: &writer) }
    return writer.blocks
  }

  private func write(_ step: Step, at path: String, to writer: inout PageWriter) {
    let message = step.message
    let facts = [step.channel, message.angle.rawValue, "day \(step.dayOffset)"]
    writer.section("Step \(step.n), \(step.sendOn)", facts.joined(separator: " · "), at: path)
    let thread = step.thread == .new ? "a new conversation" : "a reply in the same thread"
    writer.add(.field("Thread", PageLine(thread, .faint)))
    let stops = step.stopOn.map(\.rawValue).joined(separator: ", ")
    if !stops.isEmpty { writer.add(.field("Stops on", PageLine(stops, .faint))) }
    writer.passage("\(path)/message/subject", message.subject ?? "", .field("Subject"))
    writer.passage("\(path)/message/preview", message.preview ?? "", .field("Preview"))
    if writer.annotations == nil {
      writer.add(.message(message.body))
      if !message.footer.isEmpty { writer.add(.message(message.footer)) }
    } else {
      writer.paragraphs("\(path)/message/body", message.body)
      writer.paragraphs("\(path)/message/footer", message.footer)
      writer.notes(at: "\(path)/message/cta_id")
      writer.notes(at: "\(path)/message/claim_ids")
    }
    writer.notes(at: "\(path)/channel")
    writer.notes(at: "\(path)/thread")
    writer.notes(at: "\(path)/stop_on")
    writer.notes(at: "\(path)/send_on")
  }
}
