/// The JSON contract of a call summary, whose types live with the calls.
enum CallContract {
  static let shape = JSONShape(
    notation: """
      call:
        id: string
        title: string
        date?: date
        started_at?: string
        duration_s: number
        source_format: string
        source_sha256: string
        language: string
      attendees[]:
        id: string
        display_name: string
        name?: string
        email?: string
        org?: string
        side: vendor | partner | customer | unknown
        role?: string
        talk_seconds: number
        basis?: attendees | invite | domain | display_name | affiliation | said
        possibly_same_as?: string
      scenario:
      \(member("account"))
      \(member("stage"))
      \(member("amount"))
      \(member("timeline"))
      \(member("problem"))
      \(member("current_solution"))
      \(member("stakeholders[]"))
      \(member("competition"))
      \(member("deal_reg_id"))
      headline: string
      purpose: string
      decisions[]:
        text: string
        by[]: string
        evidence_ids[]: string
      next_steps[]:
        text: string
        owner_id: string
        owner_side: vendor | partner | customer | unknown
        recipient_id?: string
        strength: firm | soft | conditional
        condition?: string
        due:
          date?: date
          range[]?: date
          said: string
          rule: string
          certainty: exact | inferred | ambiguous | none
          candidates[]: date
          condition?: string
        primary: boolean
        status: proposed | accepted | rejected
        evidence_ids[]: string
      parked[]:
        text: string
        why: string
        evidence_ids[]: string
      risks[]:
        text: string
        by[]: string
        evidence_ids[]: string
      objections[]:
        text: string
        said_by?: string
        answered: yes | partly | no
        talk_track_objection_id?: string
        evidence_ids[]: string
      questions_open[]:
        text: string
        by[]: string
        evidence_ids[]: string
      competitor_mentions[]:
        text: string
        by[]: string
        evidence_ids[]: string
      qualification?:
        template: MEDDPICC | BANT | SPICED
        fields{}:
          value?: string
          basis: stated | implied | unknown
          evidence_ids[]: string
      milestones[]:
        milestone: integer
        state: string
        reason: string
        evidence_ids[]: string
      evidence[]:
        id: string
        cue_ids[]: string
        start?: number
        end?: number
        speaker_id?: string
        quote: string
        verified: boolean
      claims_heard[]:
        claim_id?: string
        said_by_side: vendor | partner | customer | unknown
        text: string
        verdict: approved | off_message | expired | unknown
        evidence_ids[]: string
      views:
        internal: string
        partner: string
        customer_email: string
        crm_note: string
      quarantine:
        hits[]:
          topic: string
          action: hold | redact | pass
          evidence_ids[]: string
        action: hold | redact | pass
      coverage:
        cues_total: integer
        cues_read: integer
        minutes_without_speech: number
        unknown_speakers: integer
        corrections_applied[]:
          cue_id: string
          heard: string
          term: string
      """
  )

  /// A value of the scenario with how it is known.
  private static func member(_ key: String) -> String {
    """
      \(key):
        value?: string
        basis: stated | implied | unknown
        evidence_ids[]: string
    """
  }
}
