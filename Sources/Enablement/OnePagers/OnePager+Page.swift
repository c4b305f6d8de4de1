extension OnePager {
  /// The page laid out.
  ///
  /// - Parameters:
  ///   - annotations: What to show about the words; `nil` for a reader outside.
  ///   - gaps: What the library could not give.
  /// - Returns: The blocks of the page.
  func page(annotations: Annotations?, gaps: [Gap]) -> [PageBlock] {
    var writer = PageWriter(annotations: annotations, gaps: gaps)
    writer.add(.title(PageLine(title)))
    if annotations != nil { writer.passage("/title", title, .field("Title")) }
    writer.notes(at: "")
    let names = Headings(locale: locale)
    writer.section(names.whoFor, at: "/who_for")
    writer.passage("/who_for", whoFor, .paragraph)
    writer.section(names.problem)
    writer.passage("/problem", problem, .paragraph)
    writer.section(names.whatChanges)
    writer.passage("/what_changes", whatChanges, .paragraph)
    writer.section(names.howItWorks, at: "/how_it_works")
    for (index, text) in howItWorks.enumerated() {
      writer.passage("/how_it_works/\(index)", text, .item(.number(index + 1)))
    }
    if !proof.isEmpty || annotations != nil {
      writer.section(names.proof, at: "/proof")
      for (index, proof) in proof.enumerated() {
        writer.passage("/proof/\(index)/text", proof.text, .item(.bullet))
      }
    }
    writer.section(names.together, at: "/why_us_together")
    let path = "/why_us_together"
    writer.passage("\(path)/partner_adds", whyUsTogether.partnerAdds, .item(.bullet))
    writer.passage("\(path)/vendor_adds", whyUsTogether.vendorAdds, .item(.bullet))
    writer.passage("\(path)/customer_gets", whyUsTogether.customerGets, .item(.bullet))
    writer.section(names.firstStep, at: "/first_step")
    writer.passage("/first_step/ask_line", firstStep.askLine, .paragraph)
    writer.notes(at: "/first_step/cta_id")
    writer.passage("/reward", reward ?? "", .field("Reward"))
    writeEnd(&writer, names)
    return writer.blocks
  }

  private func writeEnd(_ writer: inout PageWriter, _ names: Headings) {
    writer.section(names.contacts, at: "/contacts")
    for contact in contacts {
      let parts = [contact.name, contact.company, contact.email, contact.phone]
      let line = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
      writer.add(.item(PageLine(line), marker: .bullet))
    }
    for (index, text) in finePrint.enumerated() {
      writer.passage("/fine_print/\(index)", text, .paragraph, tone: .faint)
    }
    let until = footer.validUntil.map { " · \(names.validUntil) \($0)" } ?? ""
    let id = footer.id.isEmpty ? "" : "\(footer.id) · "
    writer.add(.paragraph(PageLine("\(id)\(names.version) \(footer.version)\(until)", .faint)))
    writer.notes(at: "/footer")
  }

  /// The names of the sections in the language of the page.
  private struct Headings {
    let whoFor: String
    let problem: String
    let whatChanges: String
    let howItWorks: String
    let proof: String
    let together: String
    let firstStep: String
    let contacts: String
    let version: String
    let validUntil: String

    init(locale: String) {
      let isGerman = locale.hasPrefix("de")
      whoFor = isGerman ? "Für wen" : "Who it is for"
      problem = isGerman ? "Worum es geht" : "The problem"
      whatChanges = isGerman ? "Was sich ändert" : "What changes"
      howItWorks = isGerman ? "So läuft es" : "How it works"
      proof = isGerman ? "Aus der Praxis" : "Proof"
      together = isGerman ? "Warum gemeinsam" : "Why us together"
      firstStep = isGerman ? "Der erste Schritt" : "First step"
      contacts = isGerman ? "Ansprechpartner" : "Contacts"
      version = isGerman ? "Fassung" : "version"
      validUntil = isGerman ? "gültig bis" : "valid until"
    }
  }
}
