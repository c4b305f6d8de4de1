/// Writes messages in the form of a sending tool, or says what the tool cannot express.
public struct MergeEmitter: Sendable {
  /// What a tool cannot express, one sentence for each place.
  public struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// The sentences.
    public var reasons: [String]

    /// All sentences.
    public var description: String { reasons.joined(separator: "\n") }
  }

  /// A message in the form of a tool.
  public struct Message: Sendable, Hashable, Codable {
    /// The label of the variant.
    public var label: String
    /// The subject.
    public var subject: String?
    /// What a mail program shows beside the subject.
    public var preview: String?
    /// The words.
    public var body: String
    /// What stands below them.
    public var footer: String
  }

  private let target: MergeTarget
  private let fillsFallbacks: Bool

  /// Makes an emitter.
  ///
  /// - Parameters:
  ///   - target: The tool.
  ///   - fillsFallbacks: Whether a file with a value for every record goes with the messages, so that
  ///     a tag needs no fallback of its own.
  public init(target: MergeTarget, fillsFallbacks: Bool = false) {
    self.target = target
    self.fillsFallbacks = fillsFallbacks
  }

  /// The messages of a set in the form of the tool.
  ///
  /// - Throws: `Refusal` with everything that the tool cannot express.
  public func messages(of variants: [OutboundSet.Variant]) throws(Refusal) -> [Message] {
    var reasons: [String] = []
    let messages = variants.map { variant in
      func emitted(_ text: String, _ part: String, spins: Bool = false) -> String {
        self.emitted(text, in: "\(variant.label), \(part)", spins: spins, &reasons)
      }
      return Message(
        label: variant.label,
        subject: variant.subject.map { emitted($0, "subject") },
        preview: variant.preview.map { emitted($0, "preview") },
        body: emitted(variant.body, "body", spins: true),
        footer: emitted(variant.footer, "footer")
      )
    }
    guard reasons.isEmpty else { throw Refusal(reasons: reasons) }
    return messages
  }

  /// The columns of the file that goes with some messages: the address and every field in use.
  public func columns(of variants: [OutboundSet.Variant]) -> [(field: String, column: String)] {
    var used: Set<String> = ["contact.email"]
    for variant in variants {
      let texts = [variant.subject ?? "", variant.preview ?? "", variant.body, variant.footer]
      for tag in texts.flatMap({ MergeTag.tags(in: $0) }) where !tag.isOfSender {
        used.formUnion(MergeField.parts(of: tag.field))
      }
    }
    return MergeField.known.compactMap { field in
      guard used.contains(field), let column = target.column(of: field) else { return nil }
      return (field, column)
    }
  }

  /// The fallbacks of some messages, by field; the first one counts.
  public static func fallbacks(of variants: [OutboundSet.Variant]) -> [String: String] {
    var fallbacks: [String: String] = [:]
    for variant in variants {
      let texts = [variant.subject ?? "", variant.preview ?? "", variant.body, variant.footer]
      for tag in texts.flatMap({ MergeTag.tags(in: $0) }) {
        guard let field = MergeField.parts(of: tag.field).first, fallbacks[field] == nil else {
          continue
        }
        fallbacks[field] = tag.fallback
      }
    }
    return fallbacks
  }

  private func emitted(
    _ text: String,
    in place: String,
    spins: Bool,
    _ reasons: inout [String]
  ) -> String {
    if spins {
      do {
        let spin = try Spintax(text)
        if !spin.groups.isEmpty { return spun(spin.parts, place, &reasons) }
      } catch {
        reasons.append("\(place): a brace has no partner, so nobody can tell what is spun.")
        return text
      }
    }
    return merged(text, place, &reasons)
  }

  private func spun(
    _ parts: [Spintax.Part],
    _ place: String,
    _ reasons: inout [String]
  ) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += merged(text, place, &reasons)
      case .group(let choices, _):
        let words = choices.map { spun($0, place, &reasons) }
        if let group = target.spin(words) {
          result += group
        } else {
          reasons.append("\(place): \(target.rawValue) has no spin groups; write one text.")
        }
      }
    }
    return result
  }

  private func merged(_ text: String, _ place: String, _ reasons: inout [String]) -> String {
    var faults: [String] = []
    let result = MergeTag.replacing(in: text) { tag in
      switch words(for: tag) {
      case .success(let words): return words
      case .failure(let fault):
        faults.append("\(place): \(fault.reason)")
        return ""
      }
    }
    reasons += faults
    return result
  }

  private struct Fault: Error {
    var reason: String
  }

  private func words(for tag: MergeTag) -> Result<String, Fault> {
    guard MergeField.known.contains(tag.field) else {
      return .failure(
        Fault(
          reason: "{{\(tag.field)}} is no field that a record has. The fields are: "
            + MergeField.known.joined(separator: ", ") + "."
        )
      )
    }
    let parts = MergeField.parts(of: tag.field)
    let names = parts.compactMap(target.name)
    guard let first = names.first, names.count == parts.count else {
      let remedy =
        tag.isOfSender
        ? "Add it to the sender in runway.yaml, or name the partner's person." : "Leave it out."
      return .failure(
        Fault(reason: "\(target.rawValue) has no field for {{\(tag.field)}}. \(remedy)")
      )
    }
    let plain = names.map(target.tag).joined(separator: " ")
    guard let fallback = tag.fallback, !fallback.isEmpty, !fillsFallbacks else {
      return .success(plain)
    }
    guard !fallback.contains(where: { "{}|*".contains($0) }) else {
      return .failure(Fault(reason: "the fallback “\(fallback)” holds characters of a merge tag."))
    }
    guard let conditional = target.tag(first, fallback: fallback) else {
      return .failure(
        Fault(
          reason:
            "\(target.rawValue) cannot express the fallback “\(fallback)” of {{\(tag.field)}}. "
            + "Give the records with --contacts FILE.csv, where empty values get the fallback."
        )
      )
    }
    // The words for a record without a value stand once; more names belong to the first branch.
    return .success(
      names.count == 1 ? conditional : conditional.replacing(target.tag(first), with: plain)
    )
  }
}
