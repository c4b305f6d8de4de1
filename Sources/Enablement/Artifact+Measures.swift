extension Artifact {
  /// The artifact with its lengths counted anew: words, seconds, parts of a text message, and the
  /// merge tags in use.
  public func measured() -> Artifact {
    switch self {
    case .talkTrack(var track):
      let opener = [
        track.opener.permissionLine ?? "", track.opener.reasonLine, track.opener.hookLine,
      ]
      track.opener.seconds = SpokenLength.seconds(opener)
      let story = [track.story.before, track.story.turningPoint, track.story.after]
      track.story.seconds = SpokenLength.seconds(story)
      return .talkTrack(track)
    case .outbound(var set):
      for index in set.variants.indices { set.variants[index].measure(on: set.channel) }
      return .outbound(set)
    case .sequence(var sequence):
      for index in sequence.steps.indices {
        sequence.steps[index].message.measure(on: sequence.steps[index].channel)
      }
      return .sequence(sequence)
    case .callSummary, .onePager:
      return self
    }
  }
}

extension OutboundSet.Variant {
  /// Counts what follows from the words.
  mutating func measure(on channel: String) {
    wordCount = SpokenLength.words(in: body)
    let isSpoken = channel == "call" || channel == "voicemail"
    seconds = isSpoken ? SpokenLength.seconds(body) : nil
    let text = footer.isEmpty ? body : body + "\n" + footer
    let message = MergeTag.replacing(in: text) { $0.fallback ?? "" }
    sms = channel == "sms" ? OutboundSet.SMSSize(of: message) : nil
    var tags: [String] = []
    for text in [subject ?? "", preview ?? "", body] {
      for tag in MergeTag.tags(in: text) where !tags.contains(tag.field) { tags.append(tag.field) }
    }
    mergeTags = tags
  }
}
