import Messaging

/// The prompts of a workspace, with the partials that they share.
public struct PromptBook: Sendable, Hashable {
  /// The prompts by name.
  public let prompts: [String: PromptFile]
  /// The partials by name, without the underscore.
  public let partials: [String: PromptFile]

  /// Sorts files into prompts and partials; of two with the same name the later one counts.
  public init(_ files: [PromptFile]) {
    var prompts: [String: PromptFile] = [:]
    var partials: [String: PromptFile] = [:]
    for file in files {
      if file.isPartial { partials[file.name] = file } else { prompts[file.name] = file }
    }
    self.prompts = prompts
    self.partials = partials
  }

  /// The names of the prompts, sorted.
  public var names: [String] { prompts.keys.sorted() }

  /// The prompt of a name.
  ///
  /// - Throws: with what exists, where there is none.
  public func prompt(_ name: String) throws(PromptError) -> PromptFile {
    if let file = prompts[name] { return file }
    let known = names.isEmpty ? "none" : names.joined(separator: ", ")
    throw PromptError("There is no prompt \"\(name)\". The workspace has: \(known).")
  }

  /// `sha256:` and the digest of a prompt with everything that it includes.
  public func digest(of file: PromptFile) -> String {
    let parts = [file.digest] + included(by: file).map { "\($0.name) \($0.digest)" }
    return "sha256:" + ContentDigest.sha256(parts.joined(separator: "\n"))
  }

  /// The partials that a prompt includes, directly or not, sorted by name.
  func included(by file: PromptFile) -> [PromptFile] {
    var found: [String: PromptFile] = [:]
    var waiting = [file]
    while let next = waiting.popLast() {
      for tag in next.segments.flatMap(\.tags) where tag.kind == .partial {
        guard found[tag.name] == nil, let partial = partials[tag.name] else { continue }
        found[tag.name] = partial
        waiting.append(partial)
      }
    }
    return found.keys.sorted().compactMap { found[$0] }
  }

  /// The first place where a prompt uses an input.
  func firstUse(of input: String, in file: PromptFile) -> SourceLocation? {
    for candidate in [file] + included(by: file) {
      for tag in candidate.segments.flatMap(\.tags)
      where tag.kind == .variable || tag.kind == .section || tag.kind == .inverted {
        if tag.name == input || tag.name.hasPrefix(input + ".") { return tag.location }
      }
    }
    return nil
  }
}
