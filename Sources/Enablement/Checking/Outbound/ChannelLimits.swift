import Messaging

/// The limits and practices of a channel: those of the library and, for what it leaves open, the
/// defaults named here.
struct ChannelLimits: Sendable {
  private let profile: ChannelProfile?
  private let fallback: [String: Int]
  private let practiceFallback: [String: Int]

  init(library: Library, channel: Channel) {
    profile = library.profile(for: channel)
    fallback = Self.defaults[channel] ?? [:]
    practiceFallback = Self.defaultPractice[channel] ?? [:]
  }

  /// A hard limit by its name in channels.yaml.
  func hard(_ name: String) -> Int? { profile?.hard.integer(name) ?? fallback[name] }

  /// Whether a hard rule holds.
  func demands(_ name: String) -> Bool {
    profile.map { $0.hard.demands(name) } ?? (fallback[name] == 1)
  }

  /// A list of the hard rules.
  func words(_ name: String) -> [String]? { profile?.hard.words[name] }

  /// A practice of a part such as `subject` or `call_to_action`.
  func part(_ part: String, _ name: String) -> Int? {
    guard let profile else { return Self.defaultParts["\(part).\(name)"] }
    return profile.parts[part]?.integer(name)
  }

  /// Whether a practice of a part asks for something.
  func part(_ part: String, demands name: String) -> Bool {
    profile?.parts[part]?.demands(name) ?? (Self.defaultParts["\(part).\(name)"] == 1)
  }

  /// The practice for a first message, or for one that follows where the library has one.
  func practice(isFirstTouch: Bool) -> (name: String, measures: ChannelProfile.Measures) {
    guard let profile else {
      let numbers = practiceFallback.mapValues(Double.init)
      return ("standard", ChannelProfile.Measures(numbers: numbers))
    }
    let following = profile.profiles.first { $0.measures.demands("follow_up") }
    let chosen = isFirstTouch ? profile.profile() : following ?? profile.profile()
    return (chosen?.name ?? "standard", chosen?.measures ?? ChannelProfile.Measures())
  }

  /// What holds where channels.yaml says nothing: the limits of the networks themselves.
  private static let defaults: [Channel: [String: Int]] = [
    .email: [
      "subject_max_characters": 78, "first_touch_max_words": 200, "max_links": 1, "questions": 1,
      "plain_text": 1,
    ],
    .linkedinNote: ["max_characters": 300, "free_account_max_characters": 200, "questions": 1],
    .linkedinMessage: ["max_characters": 8_000, "questions": 1],
    .linkedinInMail: ["subject_max_characters": 200, "max_characters": 1_900, "questions": 1],
    .sms: ["max_segments": 2, "questions": 1, "consent_required": 1, "stop_line_on_first": 1],
    .call: ["opener_max_seconds": 20, "who_and_why_within_seconds": 10, "no_claim_in_opener": 1],
    .voicemail: ["max_seconds": 30, "max_words": 75, "questions": 1],
  ]

  /// The practice where channels.yaml says nothing.
  private static let defaultPractice: [Channel: [String: Int]] = [
    .email: ["min_words": 50, "max_words": 125],
    .linkedinNote: ["max_characters": 180, "max_links": 0],
    .linkedinMessage: ["max_words": 75],
    .linkedinInMail: ["max_characters": 400],
    .sms: ["max_segments": 1],
    .voicemail: ["min_seconds": 18, "max_seconds": 25],
  ]

  private static let defaultParts: [String: Int] = [
    "subject.min_words": 2, "subject.max_words": 4, "subject.safe_characters": 33,
    "subject.max_characters": 50, "subject.no_exclamation": 1, "subject.no_emoji": 1,
    "subject.no_first_name": 1, "preview.min_characters": 35, "preview.max_characters": 99,
    "preview.not_subject": 1, "call_to_action.first_touch_max_rung": 1,
    "call_to_action.time_ask_from_touch": 2, "call_to_action.first_touch_max_minutes": 15,
  ]
}
