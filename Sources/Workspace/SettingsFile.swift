import Enablement
import Messaging
import Foundation

/// What one settings file says; `nil` where it is silent.
struct SettingsFile {
  var sender: SenderIdentity?
  var locale: String?
  var region: String?
  var activationOwner: String?
  var fiscalYearStart: Int?
  var linkedInTier: LinkedInTier?
  var endpoints: [EndpointSettings]?
  var redact: Bool?
  var redactNames: [String]?
  var priceFile: String?
  var holidays: Set<CivilDate>?

  init() {}

  /// Reads the text of a file; everything wrong with it goes into the log, with line and column.
  init(bytes: [UInt8], path: String, log: ReadingLog) {
    let source = YAMLSource(path: path)
    guard let root = source.root(of: bytes, log: log),
      let reader = EntityReader(root, what: "settings file", log: log)
    else { return }
    sender = reader.node("sender").flatMap { Self.sender($0, log) }
    locale = reader.string("locale")
    region = reader.string("region")?.uppercased()
    activationOwner = reader.string("activation_owner")
    fiscalYearStart = reader.integer("fiscal_year_start", in: 1...12)
    linkedInTier = reader.choice("linkedin_tier", of: LinkedInTier.self)
    endpoints = reader.node("endpoints").map { Self.endpoints($0, log) }
    redact = reader.has("redact") ? reader.flag("redact", default: false) : nil
    redactNames = reader.has("redact_names") ? reader.strings("redact_names") : nil
    priceFile = reader.string("price_file")
    holidays = reader.has("holidays") ? Self.holidays(reader) : nil
    reader.finish()
    check(region: region, reader)
  }

  private func check(region: String?, _ reader: EntityReader) {
    guard let region, !Region.isKnown(region), let node = reader.node("region") else { return }
    reader.report(
      "unknown-value",
      at: node.location,
      "\"\(region)\" is no region: use an ISO 3166 code such as GB, DE or US."
    )
  }

  private static func sender(_ node: SourceNode, _ log: ReadingLog) -> SenderIdentity? {
    guard let reader = EntityReader(node, what: "sender", log: log) else { return nil }
    let name = reader.text("name")
    let company = reader.text("company")
    let email = reader.string("email")
    let phone = reader.string("phone")
    let address = reader.string("postal_address")
    let legalForm = reader.string("legal_form")
    let seat = reader.string("seat")
    let register = reader.string("register")
    let directors = reader.string("directors")
    let privacyURL = reader.string("privacy_url")
    reader.finish()
    guard let name, let company else { return nil }
    return SenderIdentity(
      name: name,
      company: company,
      email: email,
      phone: phone,
      postalAddress: address,
      legalForm: legalForm,
      seat: seat,
      register: register,
      directors: directors,
      privacyURL: privacyURL
    )
  }

  private static func holidays(_ reader: EntityReader) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for text in reader.strings("holidays") {
      if let day = CivilDate(iso: text) {
        days.insert(day)
      } else {
        reader.report(
          "bad-date",
          at: reader.node("holidays")?.location ?? reader.location,
          "\"\(text)\" in \"holidays\" is not a day: write YYYY-MM-DD."
        )
      }
    }
    return days
  }

  private static func endpoints(_ node: SourceNode, _ log: ReadingLog) -> [EndpointSettings] {
    guard case .sequence(let items) = node.value else {
      log.report("wrong-type", at: node.location, "\"endpoints\" is a list, not \(node.shape).")
      return []
    }
    return items.compactMap { endpoint($0, log) }
  }

  private static func endpoint(_ node: SourceNode, _ log: ReadingLog) -> EndpointSettings? {
    guard let reader = EntityReader(node, what: "endpoint", log: log) else { return nil }
    let name = reader.string("name") ?? "default"
    let baseURL = reader.text("base_url")
    let model = reader.text("model")
    var key: KeySource?
    if let variable = reader.string("api_key_env") { key = .environment(variable) }
    if let file = reader.string("api_key_file") { key = .file(file) }
    if let command = reader.string("api_key_command") { key = .command(command) }
    if let plain = reader.node("api_key") {
      reader.report(
        "secret-in-file",
        at: plain.location,
        "a key does not belong in this file. Put it into an environment variable and name that: "
          + "api_key_env: OPENAI_API_KEY"
      )
    }
    let insecure = reader.flag("allow_insecure_http", default: false)
    let timeouts = reader.node("timeouts").flatMap { Self.timeouts($0, log) }
    let most = 1...1_000_000_000
    let requests = reader.integer("rpm", in: most)
    let tokens = reader.integer("tpm", in: most)
    let concurrency = reader.integer("max_concurrency", in: 1...1_000)
    reader.finish()
    guard let baseURL, let model else { return nil }
    return EndpointSettings(
      name: name,
      baseURL: baseURL,
      model: model,
      key: key,
      allowsInsecureHTTP: insecure,
      timeouts: timeouts ?? EndpointTimeouts(),
      requestsPerMinute: requests,
      tokensPerMinute: tokens,
      maxConcurrency: concurrency
    )
  }

  private static func timeouts(_ node: SourceNode, _ log: ReadingLog) -> EndpointTimeouts? {
    guard let reader = EntityReader(node, what: "timeouts", log: log) else { return nil }
    let seconds = 1...86_400
    let timeouts = EndpointTimeouts(
      connect: reader.integer("connect", in: seconds),
      firstByte: reader.integer("first_byte", in: seconds),
      firstToken: reader.integer("first_token", in: seconds),
      gap: reader.integer("gap", in: seconds),
      total: reader.integer("total", in: seconds)
    )
    reader.finish()
    return timeouts
  }
}
