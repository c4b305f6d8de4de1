/// One format: how its content is recognised, and how it is read.
///
/// `Source` is what all formats of a family share: lines, caption blocks, a JSON container, the
/// paragraphs of a document.
protocol TranscriptSyntax<Source>: SendableMetatype {
  associatedtype Source

  /// The format when `source` is written in it, decided by a look at the content.
  static func recognises(_ source: Source) -> Bool

  /// The format's name in the JSON contract.
  static var format: TranscriptFormat { get }

  /// Adds every cue of `source` to the draft, and a dropped row for everything that is none.
  static func read(_ source: Source, into draft: inout TranscriptDraft) throws(TranscriptError)
}

extension TranscriptSyntax {
  /// Reads a source that this syntax recognises.
  static func draft(of source: Source) throws(TranscriptError) -> TranscriptDraft {
    var draft = TranscriptDraft(format: format)
    try read(source, into: &draft)
    return draft
  }
}
