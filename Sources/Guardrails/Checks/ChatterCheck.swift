import Messaging
import Patterns

/// What a model says to whoever asked it, left in the text.
struct ChatterCheck: Rule {
  static let entry = CheckEntry(
    id: "text/model-chatter",
    severity: .error,
    summary: "Words of a model to its user: “Certainly, here is your email”, code fences, roles."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for (number, block) in scene.blocks.enumerated() {
      let hits = Self.index.allMatches(in: block.folded).map(\.range)
      for (index, sentence) in block.sentences.enumerated() {
        guard isChatter(sentence, block, isFirst: number == 0 && index == 0, hits: hits)
        else { continue }
        if scene.grounding.isQuoted(sentence.tokens, block: number) { continue }
        let span = block.span(sentence.tokens)
        report.add(
          Self.entry,
          at: span,
          "“\(scene.document.text(span))” is a model talking to its user; take it out."
        )
      }
    }
    addFences(scene, &report)
  }

  /// Code fences where nobody expects code.
  private func addFences(_ scene: CheckScene, _ report: inout ReportBuilder) {
    guard scene.document.passage.markup != .markdown || scene.context.use.channel != nil else {
      return
    }
    let bytes = scene.document.passage.bytes
    var index = scene.document.prose.frontMatter?.upperBound ?? 0
    while index + 2 < bytes.count {
      let isStart = index == 0 || bytes[index - 1] == 0x0A
      if isStart, bytes[index...].starts(with: "```".utf8) {
        var end = index
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        report.add(
          Self.entry,
          at: ByteSpan(start: index, end: end),
          "A code fence does not belong into this text; take it out."
        )
        index = end
      }
      index += 1
    }
  }

  private func isChatter(
    _ sentence: Sentence,
    _ block: Block,
    isFirst: Bool,
    hits: [Range<Int>]
  ) -> Bool {
    guard let first = sentence.lexemes.first else { return false }
    let start = Int(block.tokens[sentence.tokens.lowerBound].start)
    let end = Int(block.tokens[sentence.tokens.upperBound - 1].end)
    if Self.holds(hits, start..<end) { return true }
    guard Self.opening.contains(block.lexemes[first].key) else { return false }
    let text = block.string(sentence.tokens)
    guard Self.openers.contains(where: { text.hasPrefix($0) }) else { return false }
    // "Here is how we help" is for the reader; "here is the email" is for whoever asked.
    let words = text.split { !$0.isLetter }.map(String.init)
    if words.count <= 2, isFirst, Self.agreements.contains(words.first ?? "") { return true }
    guard
      text.contains("here is") || text.contains("here are") || text.contains("here's")
        || text.contains("below is") || text.contains("i have written")
        || text.contains("i've written") || text.contains("i've drafted")
        || text.contains("hier ist") || text.contains("hier sind")
    else { return false }
    return words.contains { Self.products.contains($0) }
  }

  /// Whether one of the hits, which are sorted by their starts, lies in a stretch.
  private static func holds(_ hits: [Range<Int>], _ stretch: Range<Int>) -> Bool {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].lowerBound >= stretch.lowerBound { high = middle } else { low = middle + 1 }
    }
    while low < hits.count, hits[low].lowerBound < stretch.upperBound {
      if hits[low].upperBound <= stretch.upperBound { return true }
      low += 1
    }
    return false
  }

  private static let anywhere = [
    "as an ai", "as a language model", "as a large language model", "i am an ai", "i'm an ai",
    "i cannot fulfill", "i can't fulfill", "i cannot assist with", "i can't assist with",
    "i hope this helps", "let me know if you'd like me to", "let me know if you would like me to",
    "would you like me to adjust", "feel free to adjust", "feel free to customize",
    "feel free to customise", "my training data", "knowledge cutoff",
    "ignore previous instructions",
    "ignore all previous", "system prompt", "als ki-", "als künstliche intelligenz",
    "als sprachmodell", "ich hoffe, das hilft", "is this email okay, or should i",
    "note: replace the", "i've included placeholders", "word count:", "(word count",
    "changes to this draft", "changes to the draft", "changes to this version",
    "any changes to this email", "words as requested", "within the word limit",
    "i've kept it under", "i have kept it under", "i kept it under", "i've kept the tone",
    "adjust the tone", "subject line options", "variants you asked for", "message you asked for",
    "email you asked for", "let me know if you want me to", "tailor it further",
    "soll ich den text", "ich habe den text", "gerne passe ich den", "wunschgemäß habe ich",
    "per your instructions", "as requested, here", "happy to revise the draft",
  ]
  private static let index = PhraseIndex(anywhere.map { Phrase($0, options: []) })
  private static let opening = Set(
    openers.map { opener in
      WordKey.hash(PlainLetters.bytes(of: opener.prefix { $0 != " " }.utf8).prefix { $0 != 0x27 })
    } + ["here's", "i've"].map { WordKey.of($0) } + ["here"].map { WordKey.of($0) }
  )
  private static let openers = [
    "certainly", "sure", "of course", "absolutely", "here is", "here are", "here's", "below is",
    "okay", "ok", "great", "i have", "i've", "gerne", "natürlich", "selbstverständlich",
    "hier ist", "hier sind", "got it", "understood", "no problem",
  ]
  private static let agreements: Set<String> = ["certainly", "sure", "understood", "natürlich"]
  private static let products: Set<String> = [
    "email", "mail", "draft", "message", "version", "versions", "variant", "variants", "track",
    "summary", "text", "subject", "post", "note", "script", "rewrite", "rewritten", "revised",
    "response", "letter", "copy", "template", "output", "json", "entwurf", "nachricht", "fassung",
    "zusammenfassung", "betreff", "vorschlag", "option", "options",
  ]
}
