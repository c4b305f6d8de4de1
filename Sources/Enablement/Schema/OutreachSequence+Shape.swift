extension OutreachSequence {
  /// The JSON contract of a sequence; a step's message is a variant of an outbound set.
  static let shape = JSONShape(
    notation: """
      id: string
      version: integer
      goal: string
      persona_id: string
      vertical_id: string
      partner_id?: string
      play_id?: string
      locale: string
      region?: string
      jurisdiction?: string
      starts_on: date
      sender: partner | vendor | both
      steps[]:
        n: integer
        day_offset: integer
        send_on: date
        channel: string
        thread: new | reply
        stop_on[]: reply | meeting | optout
        message:
      \(OutboundSet.variantNotation(indent: 4))
      """
  )
}
