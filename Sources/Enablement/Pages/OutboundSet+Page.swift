import Messaging

extension OutboundSet {
  /// All variants on one page.
  ///
  /// - Parameters:
  ///   - annotations: What to show about the words; `nil` for a reader outside.
  ///   - gaps: What the library could not give.
  /// - Returns: The blocks of the page.
  func page(annotations: Annotations?, gaps: [Gap]) -> [PageBlock] {
    var writer = PageWriter(annotations: annotations, gaps: gaps)
    let count = "\(variants.count) \(variants.count == 1 ? "variant" : "variants")"
    let title = PageLine("\(channelName): \(personaID), \(verticalID)")
    writer.add(.title(title.adding(" · ").adding(count, .faint)))
    writer.add(.field("Goal", PageLine(goal, .faint)))
    if let sendOn { writer.add(.field("Send on", PageLine(sendOn.description, .faint))) }
    if let jurisdiction { writer.add(.field("Rules of", PageLine(jurisdiction, .faint))) }
    writer.notes(at: "")
    writer.notes(at: "/variants")
    for index in variants.indices {
      let variant = variants[index]
      writer.section("Variant \(variant.label)", variant.facts, at: "/variants/\(index)")
      write(index, to: &writer)
    }
    return writer.blocks
  }

  /// One variant on a page of its own, for a reader outside.
  func variantPage(_ index: Int) -> [PageBlock] {
    var writer = PageWriter(annotations: nil, gaps: [])
    writer.add(.title(PageLine("\(channelName) \(variants[index].label)")))
    write(index, to: &writer)
    return writer.blocks
  }

  private func write(_ index: Int, to writer: inout PageWriter) {
    let variant = variants[index]
    let path = "/variants/\(index)"
    writer.passage("\(path)/subject", variant.subject ?? "", .field("Subject"))
    writer.passage("\(path)/preview", variant.preview ?? "", .field("Preview"))
    if writer.annotations == nil {
      writer.add(.message(variant.body))
      if !variant.footer.isEmpty { writer.add(.message(variant.footer)) }
    } else {
      writer.paragraphs("\(path)/body", variant.body)
      writer.paragraphs("\(path)/footer", variant.footer)
      writer.notes(at: "\(path)/cta_id")
      writer.notes(at: "\(path)/claim_ids")
    }
  }

  private var channelName: String {
    switch channel {
    case "email": "E-mail"
    case "linkedin-note": "LinkedIn note"
    case "linkedin-message": "LinkedIn message"
    case "linkedin-inmail": "LinkedIn InMail"
    case "sms": "Text message"
    case "call": "Call script"
    case "voicemail": "Voicemail"
    default: channel
    }
  }
}

extension OutboundSet.Variant {
  /// What a reader wants to know about the size: words, seconds, parts.
  fileprivate var facts: String {
    var facts = [angle.rawValue, "\(wordCount) words"]
    if let seconds { facts.append("~\(seconds) s") }
    if let sms {
      let parts = "\(sms.segments) \(sms.segments == 1 ? "part" : "parts")"
      facts.append("\(sms.encoding) \(sms.septets), \(parts)")
    }
    return facts.joined(separator: " · ")
  }
}
