public import Foundation

/// A file that leaves the house.
public struct ExportedFile: Sendable, Hashable {
  /// The name, such as `TT-0007.md`; never a path.
  public let name: String
  /// The media type.
  public let mediaType: String
  /// The content.
  public let bytes: Data

  init(name: String, mediaType: String, bytes: Data) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  init(name: String, mediaType: String, text: String) {
    self.init(name: name, mediaType: mediaType, bytes: Data(text.utf8))
  }

  /// The content as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it goes beside the artifact and is not the artifact itself.
  public var isSidecar: Bool { name.hasSuffix(".ledger.json") }
}
