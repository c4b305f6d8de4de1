import Enablement
import Foundation

/// JSON as commands print it: sorted keys, indented, slashes as they are.
enum JSONText {
  /// The JSON of a value whose keys are already those of the contract.
  static func pretty(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The JSON of a value whose keys turn into snake case.
  static func artifact(_ value: some Encodable) throws -> String {
    String(decoding: try ArtifactCoding.encode(value, pretty: true), as: UTF8.self)
  }
}
