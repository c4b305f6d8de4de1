/// Where in a text a rule looks, in the words of its `scope` key.
///
/// Any of the entries may fit. An entry is one or more names joined with `&`, each of which must
/// fit; `~` in front of a name means that it must not. A name may be narrowed with dots
/// (`heading.h2`, `table.cell`, `text.md`).
public struct RuleScope: Sendable, Hashable {
  /// The entries as they are written.
  public let entries: [String]

  private let alternatives: [[Part]]

  private struct Part: Sendable, Hashable {
    var names: [String]
    var isNegated: Bool
  }

  /// Reads the entries of a `scope` key; none means the whole prose.
  public init(_ entries: [String] = ["text"]) {
    let entries = entries.isEmpty ? ["text"] : entries
    self.entries = entries
    alternatives = entries.map { entry in
      entry.split(separator: "&").map { part in
        var name = part.drop { $0 == " " }
        let isNegated = name.first == "~"
        if isNegated { name = name.dropFirst() }
        let names = name.split(separator: ".").map { String($0.filter { $0 != " " }) }
        return Part(names: names, isNegated: isNegated)
      }
    }
  }

  /// Every name that occurs, without dots and tildes.
  var names: Set<String> {
    var names: Set<String> = []
    for parts in alternatives {
      for part in parts { names.formUnion(part.names) }
    }
    return names
  }

  /// Whether any entry asks for a name without a tilde.
  func asks(for name: String) -> Bool {
    alternatives.contains { $0.contains { !$0.isNegated && $0.names.contains(name) } }
  }

  /// Whether the rule looks at text of these names.
  ///
  /// - Parameters:
  ///   - section: All names of the text, such as `text`, `heading`, `h2`, `md`.
  ///   - required: A name that an entry must ask for by itself, because the text is also seen as
  ///     a part of something else.
  /// - Returns: True where any entry fits.
  func covers(_ section: [String], asking required: String?) -> Bool {
    let isWhole = section.contains("raw") || section.contains("summary")
    return alternatives.contains { parts in
      if let required, !parts.contains(where: { !$0.isNegated && $0.names.contains(required) }) {
        return false
      }
      return parts.allSatisfy { part in
        let fits = part.names.allSatisfy(section.contains)
        // What is measured as a whole is in no part of the text, and outside of none.
        return part.isNegated ? !fits && !isWhole : fits
      }
    }
  }
}

extension RuleScope {
  /// The names that a scope may be made of.
  static let known: Set<String> = Set(
    """
    text heading h1 h2 h3 h4 h5 h6 table header cell caption list blockquote paragraph sentence
    raw summary alt attr link strong emphasis code frontmatter title figure comment line block
    md html txt markdown rst adoc org xml dita
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
