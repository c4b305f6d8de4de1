extension OutboundSet {
  /// The JSON contract of outbound variants.
  static let shape = JSONShape(
    notation: """
      id: string
      version: integer
      play_id?: string
      step_index?: integer
      channel: string
      goal: string
      persona_id: string
      vertical_id: string
      partner_id?: string
      locale: string
      jurisdiction?: string
      send_on?: date
      sender: partner | vendor | both
      variants[]:
      \(variantNotation(indent: 2))
      """
  )

  /// The keys of one message, as deep as they stand in a contract.
  static func variantNotation(indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return variantKeys.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  }

  private static let variantKeys = """
    label: string
    angle: trigger | problem | peer | question | insight | story
    subject?: string
    preview?: string
    body: string
    cta_id: string
    claim_ids[]: string
    merge_tags[]: string
    spintax: boolean
    word_count: integer
    seconds?: integer
    sms?:
      encoding: string
      septets: integer
      segments: integer
    footer: string
    """
}
