public import Enablement

/// Something that turns a brief into a checked draft.
public protocol Drafter: Sendable {
  /// The draft, with what the checks say about it.
  ///
  /// - Throws: where no honest draft can be made; a draft with faults is returned and says so.
  func draft(_ brief: Brief) async throws -> Draft
}
