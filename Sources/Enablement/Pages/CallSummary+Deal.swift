import Calls

extension CallSummary {
  /// The qualification: what is known, and what is still to be asked for.
  func writeQualification(_ writer: inout PageWriter) {
    guard let qualification else { return }
    writer.section("Qualification (\(qualification.template.rawValue))", at: "/qualification")
    var open: [String] = []
    for name in qualification.fields.keys.sorted() {
      guard let field = qualification.fields[name] else { continue }
      let words = name.split(separator: "_").joined(separator: " ")
      guard let value = field.value else {
        open.append(words)
        continue
      }
      let line = PageLine(value).adding(" ").adding("(\(field.basis.rawValue))", .faint)
      writer.add(.field(words.prefix(1).uppercased() + words.dropFirst(), line))
    }
    if !open.isEmpty {
      writer.add(.field("Still unknown", PageLine(open.joined(separator: ", "), .faint)))
    }
  }

  /// The milestones that the call suggests, for a person to note.
  func writeMilestones(_ writer: inout PageWriter) {
    guard !milestones.isEmpty else { return }
    writer.section("Suggested milestones", at: "/milestones")
    for milestone in milestones {
      let line = PageLine("\(milestone.milestone) ", .strong).adding(milestone.reason)
      writer.add(.item(line, marker: .bullet))
    }
  }
}
