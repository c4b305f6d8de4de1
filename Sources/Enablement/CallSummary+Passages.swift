import Calls

extension CallSummary {
  /// Shows every editable string, in reading order.
  ///
  /// Quotes are evidence and cannot be edited.
  mutating func visitTexts(_ visit: (String, PassageRole, inout String) -> Void) {
    visit("/headline", .guidance, &headline)
    visit("/purpose", .guidance, &purpose)
    for index in nextSteps.indices {
      visit("/next_steps/\(index)/text", .guidance, &nextSteps[index].text)
    }
    for index in decisions.indices {
      visit("/decisions/\(index)/text", .guidance, &decisions[index].text)
    }
    visit("/views/customer_email", .spoken, &views.customerEmail)
    visit("/views/partner", .guidance, &views.partner)
    visit("/views/crm_note", .guidance, &views.crmNote)
    visit("/views/internal", .guidance, &views.internal)
  }
}
