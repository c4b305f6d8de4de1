/// Answers as a model might give them, invented for the tests.
enum InventedAnswers {
  /// A talk track without fault; `hook` and `after` can be given one.
  static func talkTrack(
    hook: String = "Paper invoices wait in a drawer until the month is over.",
    after: String = "Now a photograph is enough. [[CLM-001]].",
    cta: String = "CTA-02"
  ) -> String {
    """
    {"why_now": {"line": "Your books close at month end, and the paper comes first.",
      "cost_of_waiting": "The search goes on at each close."},
     "opener": {"permission_line": "Is this a bad moment?", "reason_line": "I speak with bakeries.",
      "hook_line": "\(hook)"},
     "story": {"before": "Someone in your role looked for paper at night.",
      "turning_point": "They began to look at each invoice when it came.",
      "after": "\(after)", "proof_id": null},
     "discovery_questions": [
      {"text": "How does month end run today?", "purpose": "situation", "listen_for": ["late"]},
      {"text": "What slips when it runs late?", "purpose": "impact", "listen_for": ["invoices"]},
      {"text": "When is the next close?", "purpose": "timing", "listen_for": ["a date"]}],
     "proof_points": [{"ref": "CLM-001", "say_as": "[[CLM-001]]."}],
     "objections": [
      {"heard_as": ["We have a tool"], "why_they_say_it": "They paid for it.",
       "response": "That may be enough. [[CLM-001]].", "claim_ids": ["CLM-001"],
       "question_back": "Who looks at it today?"},
      {"heard_as": ["No time"], "why_they_say_it": "It is busy.", "response": "Then later.",
       "claim_ids": [], "question_back": "When would suit you?"},
      {"heard_as": ["Send me something"], "why_they_say_it": "To end the call.",
       "response": "Gladly.", "claim_ids": [], "question_back": "What should it be about?"}],
     "first_step": {"cta_id": "\(cta)", "who_does_it": "the account manager",
      "done_when": "a day is in the diary"},
     "handoff": {"when_to_call_us": "They ask how it is set up.", "who": "the partner manager",
      "channel": "mail"},
     "one_breath": "We help bakeries find {{vendor.name}} when the paper piles up.",
     "gaps": [{"field": "proof_points", "missing": "proof", "detail": "A bakery's story."},
      {"field": "story", "missing": "reference", "detail": "A bakery that may be named."}]}
    """
  }

  /// Two e-mails; the first one's sentence can be given a fault.
  static func outbound(_ sentence: String = "[[CLM-001]].", ask: String = "[[CTA-00]]") -> String {
    """
    {"cta_id": "CTA-00", "variants": [
      {"angle": "problem", "subject": "month end paper",
       "preview": "The drawer that nobody opens until the close",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nPaper waits in a drawer. \(sentence)\\n\\n\(ask)\\n\\n{{sender.name}}"},
      {"angle": "question", "subject": "where paper waits",
       "preview": "A thought about invoices that come by hand",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nYou may ask who has the paper. [[CLM-001]].\\n\\n[[CTA-00]]\\n\\n{{sender.name}}, {{sender.company}}"}],
     "gaps": []}
    """
  }
}
