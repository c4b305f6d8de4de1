extension TalkTrack {
  /// The JSON contract of a talk track.
  static let shape = JSONShape(
    notation: """
      id: string
      version: integer
      status: checked | approved | rejected | needs_recheck
      language: string
      locale: string
      play_id?: string
      partner_id?: string
      vertical_id: string
      persona_id: string
      generated_from:
        base_track_id?: string
        library_digest: string
        prompt_digest?: string
        engine: offline | model
        model?: string
        inputs[]: string
      who_it_is_for:
        titles[]: string
        industry: string
        size_band: string
        region: string
        situation: string
        trigger_event: string
        not_for[]: string
        example_accounts[]?: string
        look_for: string
      why_now:
        line: string
        trigger?:
          id: string
          kind: string
          text: string
          date?: date
          claim_id?: string
          source_url?: string
          source_date?: date
          expires_on?: date
        cost_of_waiting:
          text: string
          claim_id?: string
      opener:
        permission_line?: string
        reason_line: string
        hook_line: string
        seconds: integer
      story:
        before: string
        turning_point: string
        after: string
        proof_id?: string
        seconds: integer
      discovery_questions[]:
        text: string
        purpose: situation | problem | impact | decision | timing
        listen_for[]: string
      proof_points[]:
        claim_id?: string
        proof_id?: string
        say_as: string
        show_asset_id?: string
      objections[]:
        heard_as[]: string
        why_they_say_it: string
        response: string
        claim_ids[]: string
        question_back: string
      first_step:
        cta_id: string
        rung: integer
        ask_line: string
        minutes: integer
        who_does_it: string
        needs_vendor: boolean
        done_when: string
      not_to_say[]:
        phrase: string
        why: string
        say_instead?: string
      handoff:
        when_to_call_us: string
        who: string
        channel: string
      one_breath: string
      """
  )
}
