/// A tool that sends messages, with its way of writing merge tags, fallbacks and spin groups.
///
/// The forms are those of the design's chapter on merge tags. Salesloft's and Mailchimp's were not
/// confirmed on the vendors' own pages; neither was the `else` of Outreach.
public enum MergeTarget: String, Sendable, CaseIterable, Codable {
  case hubspot, outreach, salesloft, apollo, mailchimp, smartlead, instantly

  /// Whether every form was confirmed on the vendor's own pages.
  public var isConfirmed: Bool {
    switch self {
    case .hubspot, .apollo, .smartlead, .instantly: true
    case .outreach, .salesloft, .mailchimp: false
    }
  }

  /// The name of a canonical field in this tool, or `nil` where the tool has none that we know.
  public func name(of field: String) -> String? { names[field] }

  /// The column of a canonical field in a file that this tool imports, or `nil`.
  public func column(of field: String) -> String? { columns[field] }

  /// A tag for one of the tool's own names.
  func tag(_ name: String) -> String { self == .mailchimp ? "*|\(name)|*" : "{{\(name)}}" }

  /// A tag with words for a record without a value, or `nil` where the tool cannot say that.
  func tag(_ name: String, fallback: String) -> String? {
    switch self {
    case .outreach: "{{#if \(name)}}\(tag(name)){{else}}\(fallback){{/if}}"
    case .apollo: "{{#if \(name)}}\(tag(name)){{#else}}\(fallback){{#endif}}"
    case .mailchimp: "*|IF:\(name)|*\(tag(name))*|ELSE:|*\(fallback)*|END:IF|*"
    case .hubspot, .salesloft, .smartlead, .instantly: nil
    }
  }

  /// A spin group, or `nil` where the tool has none.
  func spin(_ choices: [String]) -> String? {
    switch self {
    case .smartlead: "{\(choices.joined(separator: "|"))}"
    case .instantly: "{{RANDOM | \(choices.joined(separator: " | "))}}"
    case .hubspot, .outreach, .salesloft, .apollo, .mailchimp: nil
    }
  }

  private var names: [String: String] {
    switch self {
    case .hubspot: Self.hubspotNames
    case .outreach: Self.outreachNames
    case .salesloft: Self.snakeNames
    case .apollo: Self.apolloNames
    case .mailchimp: Self.mailchimpNames
    case .smartlead: Self.snakeNames
    case .instantly: Self.camelNames
    }
  }

  private var columns: [String: String] {
    switch self {
    case .hubspot, .apollo: Self.titleColumns
    case .mailchimp: Self.mailchimpColumns
    case .outreach, .salesloft, .smartlead: Self.snakeNames
    case .instantly: Self.camelNames
    }
  }

  private static func table(_ lines: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { table[parts[0]] = parts[1] }
    }
    return table
  }

  private static let hubspotNames = table(
    """
    contact.first_name=contact.firstname
    contact.last_name=contact.lastname
    contact.email=contact.email
    contact.title=contact.jobtitle
    contact.city=contact.city
    company.name=company.name
    company.industry=company.industry
    company.city=company.city
    sender.email=owner.email
    """
  )

  private static let outreachNames = table(
    """
    contact.first_name=first_name
    contact.last_name=last_name
    contact.email=email
    contact.title=title
    contact.city=city
    company.name=account.name
    sender.email=sender.email
    sender.phone=sender.phone
    """
  )

  private static let snakeNames = table(
    """
    contact.first_name=first_name
    contact.last_name=last_name
    contact.email=email
    contact.title=title
    contact.city=city
    company.name=company_name
    company.industry=industry
    """
  )

  private static let apolloNames = table(
    """
    contact.first_name=first_name
    contact.last_name=last_name
    contact.email=email
    contact.title=title
    contact.city=city
    company.name=company
    company.industry=industry
    """
  )

  private static let mailchimpNames = table(
    """
    contact.first_name=FNAME
    contact.last_name=LNAME
    contact.email=EMAIL
    company.name=COMPANY
    """
  )

  private static let camelNames = table(
    """
    contact.first_name=firstName
    contact.last_name=lastName
    contact.email=email
    contact.title=jobTitle
    company.name=companyName
    """
  )

  private static let titleColumns = table(
    """
    contact.first_name=First Name
    contact.last_name=Last Name
    contact.email=Email
    contact.title=Title
    contact.city=City
    company.name=Company
    company.industry=Industry
    """
  )

  private static let mailchimpColumns = table(
    """
    contact.first_name=First Name
    contact.last_name=Last Name
    contact.email=Email Address
    company.name=Company
    """
  )
}
