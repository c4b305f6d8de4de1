import Chat
public import Enablement

extension PromptPreview {
  /// What would be sent first for a brief.
  ///
  /// - Throws: `DraftingError` where the brief cannot be met, `PromptError` where a prompt is wrong.
  public init(
    of brief: Brief,
    context: DraftingContext,
    prompts: PromptBook,
    streams: Bool = false
  ) throws {
    let prompted = try PromptedBrief(brief, context: context, prompts: prompts, streams: streams)
    self.init(rendered: prompted.rendered, request: prompted.request)
  }
}
