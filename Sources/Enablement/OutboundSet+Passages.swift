extension OutboundSet {
  /// Shows every editable string, in reading order.
  mutating func visitTexts(_ visit: (String, PassageRole, inout String) -> Void) {
    for index in variants.indices {
      let path = "/variants/\(index)"
      visitOptional(&variants[index].subject, "\(path)/subject", .spoken, visit)
      visitOptional(&variants[index].preview, "\(path)/preview", .spoken, visit)
      visit("\(path)/body", .spoken, &variants[index].body)
      visit("\(path)/footer", .spoken, &variants[index].footer)
    }
  }
}
