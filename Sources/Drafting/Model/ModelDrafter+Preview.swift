public import Enablement

extension ModelDrafter {
  /// What would be sent for a brief; nothing is.
  ///
  /// - Throws: `DraftingError` where the brief cannot be met, `PromptError` where a prompt is wrong.
  public static func preview(
    _ brief: Brief, context: DraftingContext, prompts: PromptBook, streams: Bool
  ) throws -> PromptPreview {
    let prompted = try PromptedBrief(brief, context: context, prompts: prompts, streams: streams)
    return PromptPreview(rendered: prompted.rendered, request: prompted.request)
  }
}
