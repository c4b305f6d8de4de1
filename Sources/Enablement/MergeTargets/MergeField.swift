/// The fields that a canonical merge tag may name.
public enum MergeField {
  /// Every field, in the order in which files list them.
  public static let known = [
    "contact.email", "contact.first_name", "contact.last_name", "contact.full_name",
    "contact.title",
    "contact.phone", "contact.city", "company.name", "company.industry", "company.city",
    "sender.name", "sender.company", "sender.email", "sender.phone", "sender.postal_address",
    "sender.privacy_url", "sender.legal_form", "sender.seat", "sender.register", "sender.directors",
  ]

  /// The fields that a tool has to know for a tag; a full name is made of two.
  public static func parts(of field: String) -> [String] {
    field == "contact.full_name" ? ["contact.first_name", "contact.last_name"] : [field]
  }
}
