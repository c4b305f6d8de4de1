import Drafting
import Foundation
import Workspace

/// The repository that the tests stand in.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The prompts that Runway ships.
  static let prompts = PromptLoader().load(workspace: root)
}
