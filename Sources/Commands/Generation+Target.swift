import Enablement
import Foundation

extension Generation {
  /// The messages of a draft in the form of a tool; `nil` for what is no set of messages.
  func form(of draft: Draft, _ options: TargetOptions) throws -> TargetForm? {
    guard case .outbound(let set) = draft.artifact else { return nil }
    return try TargetForm(set.variants, options, in: session.world)
  }
}

extension ReviewPrinter {
  /// What is printed of something that was just made, with its form for a sending tool.
  func presentation(
    of review: Review,
    as format: OutputFormat,
    with form: TargetForm?
  ) throws -> String {
    let own = try presentation(of: review, as: format)
    guard let form else { return own }
    guard format == .json else { return form.text + "\n\n" + own }
    let value = try JSONSerialization.jsonObject(with: Data(own.utf8))
    let addition = try JSONSerialization.jsonObject(with: Data(try JSONText.artifact(form).utf8))
    guard var object = value as? [String: Any] else { return own }
    object["target"] = addition
    let data = try JSONSerialization.data(
      withJSONObject: object,
      options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    )
    return String(decoding: data, as: UTF8.self)
  }
}
