import Messaging

/// What a writer has to know about a channel, with the library's own limits.
struct ChannelAdvice {
  let rules: [String]

  init(_ offer: MessagingOffer) {
    let channel = offer.channel
    let profile = offer.library.profile(for: channel)
    let practice = profile?.profile()?.measures
    var rules: [String] = []
    if let least = practice?.integer("min_words"), let most = practice?.integer("max_words") {
      rules.append("The body has \(least) to \(most) words.")
    } else if let most = practice?.integer("max_words") {
      rules.append("The body has at most \(most) words.")
    }
    if let most = practice?.integer("max_characters") ?? profile?.hard.integer("max_characters") {
      rules.append("The body has at most \(most) characters, the words of its tokens counted.")
    }
    switch channel {
    case .email:
      rules.append("Plain text: a greeting, two or three short paragraphs, a sign-off, no link.")
      rules.append("Say \"you\" more often than \"we\".")
      if let most = profile?.parts["subject"]?.integer("max_characters") {
        rules.append("The subject has at most \(most) characters.")
      }
    case .linkedin, .linkedinMessage: rules.append("No greeting formula, no link, no sign-off.")
    case .linkedinNote:
      rules.append("A note to connect: no pitch, no link, no sign-off. A claim has no room here.")
    case .linkedinInMail: rules.append("A subject and a short body, no link.")
    case .sms:
      rules.append(
        "One text message of at most 160 characters in all. Name the sender by {{sender.name}} and "
          + "{{sender.company}}. Only plain letters: straight quotation marks, no dash but the "
          + "hyphen. End with: Reply STOP to opt out."
      )
    case .call:
      rules.append(
        "A script to be spoken: who calls and why within ten seconds, then the problem, then the "
          + "claim, then the ask. No claim in the first two sentences."
      )
    case .voicemail:
      rules.append("To be spoken in 18 to 25 seconds. Say who calls first, and how to reach you.")
    case .onePager: break
    }
    if let grade = profile?.readingGradeMax {
      rules.append(
        "Easy to read: about grade \(Int(grade)), which means short words and sentences of about "
          + "twelve words."
      )
    }
    self.rules = rules
  }
}
