package import Enablement
package import Messaging

/// The settings in force: those of the workspace, then those of the user, then defaults.
package struct Settings: Sendable {
  /// Who signs outbound messages.
  package var sender: Setting<SenderIdentity?>
  /// The language of what is made, BCP 47.
  package var locale: Setting<String>
  /// The region, ISO 3166 alpha-2.
  package var region: Setting<String?>
  /// Who answers for activation.
  package var activationOwner: Setting<String?>
  /// The month in which the fiscal year begins, 1 to 12.
  package var fiscalYearStart: Setting<Int>
  /// The kind of LinkedIn account that notes are sent from.
  package var linkedInTier: Setting<LinkedInTier>
  /// The model endpoints, in the order in which they are tried.
  package var endpoints: Setting<[EndpointSettings]>
  /// Whether personal data is taken out of what is sent to a model.
  package var redact: Setting<Bool>
  /// Names that are taken out too.
  package var redactNames: Setting<[String]>
  /// Where prices for tokens stand.
  package var priceFile: Setting<String?>
  /// Days on which nobody works.
  package var holidays: Setting<Set<CivilDate>>
}

/// The kinds of LinkedIn account; a free one sends notes of at most 200 characters.
package enum LinkedInTier: String, Sendable, CaseIterable {
  case free, premium
}

/// A value and where it comes from.
package struct Setting<Value: Sendable>: Sendable {
  /// The value.
  package var value: Value
  /// Where it comes from: a file, or the defaults.
  package var origin: String

  package init(_ value: Value, from origin: String) {
    self.value = value
    self.origin = origin
  }
}

/// One model endpoint of the settings.
///
/// A key never stands here, only where to find it.
package struct EndpointSettings: Sendable, Hashable {
  /// The name that messages use.
  package var name: String
  /// The base URL, such as `https://api.openai.com/v1`.
  package var baseURL: String
  /// The model.
  package var model: String
  /// Where the key is.
  package var key: KeySource?
  /// Whether plain `http` may go to a host that is not this machine.
  package var allowsInsecureHTTP: Bool
  /// How long the phases of a request may take.
  package var timeouts: EndpointTimeouts
  /// Requests in a minute, at most.
  package var requestsPerMinute: Int?
  /// Tokens in a minute, at most.
  package var tokensPerMinute: Int?
  /// Requests under way at the same time, at most.
  package var maxConcurrency: Int?
}

/// Limits in seconds on the phases of a request; `nil` leaves the standard limit.
package struct EndpointTimeouts: Sendable, Hashable {
  /// Until the connection stands.
  package var connect: Int?
  /// Until the first byte.
  package var firstByte: Int?
  /// Until the first part of the answer.
  package var firstToken: Int?
  /// From one part of the answer to the next.
  package var gap: Int?
  /// For all of it.
  package var total: Int?

  package init(
    connect: Int? = nil,
    firstByte: Int? = nil,
    firstToken: Int? = nil,
    gap: Int? = nil,
    total: Int? = nil
  ) {
    self.connect = connect
    self.firstByte = firstByte
    self.firstToken = firstToken
    self.gap = gap
    self.total = total
  }
}

/// Where a key is kept.
package enum KeySource: Sendable, Hashable {
  /// In an environment variable.
  case environment(String)
  /// In a file that only its owner can read.
  case file(String)
  /// In what a command prints.
  case command(String)
}
