public import Messaging

/// The guardrails of one library, compiled once.
///
/// Immutable: check as many texts as you like from as many threads as you like. The same text,
/// context and library give the same report.
public struct Guardrails: Sendable {
  let compiled: CompiledLibrary
  private let style: StyleChecks?

  /// Compiles a library: some milliseconds for a programme of usual size.
  ///
  /// - Parameters:
  ///   - library: The approved messaging.
  ///   - style: What rule files look for besides; nothing without it.
  public init(library: Library, style: StyleChecks? = nil) {
    compiled = CompiledLibrary(library)
    self.style = style
  }

  /// The library that texts are checked against.
  public var library: Library { compiled.library }

  /// Checks a text.
  ///
  /// Nothing about the text is trusted, whoever wrote it: words that came from a claim token are
  /// matched against the library like all others.
  public func check(_ passage: Passage, in context: CheckContext) -> CheckReport {
    report(on: document(of: passage, in: context), in: context)
  }

  /// A passage as the checks read it, in the language that its words tell or in a given one.
  func document(
    of passage: Passage,
    in context: CheckContext,
    isGerman: Bool? = nil
  ) -> Document {
    Document(
      passage,
      locale: context.use.locale,
      lexicon: compiled.lexicon,
      isGerman: isGerman
    )
  }

  /// What the checks say about a document.
  func report(on document: Document, in context: CheckContext) -> CheckReport {
    var grounder = Grounder(document: document, library: compiled, context: context)
    grounder.run()
    let scene = CheckScene(
      document: document,
      grounding: grounder.grounding,
      compiled: compiled,
      context: context
    )
    var report = ReportBuilder(document: document, policy: compiled.library.policy)
    for rule in CheckCatalog.rules { rule.check(scene, into: &report) }
    let styled = style?.findings(in: scene) ?? []
    return CheckReport(findings: report.findings + styled, ledger: Ledger.entries(of: scene))
  }

  /// Checks plain text.
  public func check(_ text: String, in context: CheckContext) -> CheckReport {
    check(Passage(text), in: context)
  }
}
