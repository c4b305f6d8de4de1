extension OnePager {
  /// The JSON contract of a one-pager.
  static let shape = JSONShape(
    notation: """
      id: string
      version: integer
      kind: partner_brief | customer_leave_behind | post_call
      vertical_id: string
      persona_id: string
      partner_id?: string
      locale: string
      title: string
      who_for: string
      problem: string
      what_changes: string
      how_it_works[]: string
      proof[]:
        proof_id: string
        text: string
      why_us_together:
        partner_adds: string
        vendor_adds: string
        customer_gets: string
      first_step:
        cta_id: string
        ask_line: string
      reward?: string
      contacts[]:
        name: string
        company: string
        email?: string
        phone?: string
      disclaimer_ids[]: string
      fine_print[]: string
      claim_ids[]: string
      footer:
        version: string
        valid_until?: date
        id: string
      """
  )
}
