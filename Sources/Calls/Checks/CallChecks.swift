public import Guardrails
import Messaging
public import Transcripts

/// Checks a call summary, whoever wrote or edited it.
///
/// Findings name their passage by JSON Pointer in `path`. Without the transcript everything is
/// checked but the words of the quotes.
public enum CallChecks {
  /// The findings, in the order of the checks' ids.
  public static func findings(in summary: CallSummary, transcript: Transcript? = nil) -> [Finding] {
    let check = CallCheck(summary: summary, transcript: transcript)
    return
      (check.quotes() + check.owners() + check.futures() + check.strengths() + check.dues()
      + check.bases() + check.silence() + check.injections() + check.quarantine() + check.views()
      + check.coverage() + check.balance() + check.primary() + check.note()).sorted()
  }
}

/// The state that the checks share.
struct CallCheck {
  let summary: CallSummary
  let transcript: Transcript?

  func finding(
    _ id: String,
    _ severity: Severity,
    at path: String,
    text: String = "",
    _ message: String,
    evidence: String? = nil,
    suggestion: String? = nil
  ) -> Finding {
    Finding(
      check: id,
      severity: severity,
      span: ByteSpan(start: 0, end: text.utf8.count),
      line: 1,
      column: 1,
      text: text,
      message: message,
      evidence: evidence,
      suggestion: suggestion,
      path: path
    )
  }

  func quote(_ id: String) -> String? { summary.evidence.first { $0.id == id }?.quote }
}
