import Foundation
import Testing

@testable import Enablement

@Suite struct JSONShapeTests {
  private let shape = JSONShape(
    notation: """
      id: string
      state: open | shut
      due?: date
      part?:
        size: integer
        note?: string
      rows[]:
        name?: string
      tags[]?: string
      fields{}:
        value?: string
      """
  )

  private func tree(_ json: String) throws -> JSONTree {
    try JSONDecoder().decode(JSONTree.self, from: Data(json.utf8))
  }

  @Test func `what may be missing becomes null, at every depth`() throws {
    let value = try tree(
      """
      {"id":"A","state":"open","part":{"size":1},"rows":[{},{"name":"x"}],"fields":{"f":{}}}
      """
    )
    let complete = try tree(
      """
      {"id":"A","state":"open","due":null,"part":{"size":1,"note":null},
       "rows":[{"name":null},{"name":"x"}],"tags":null,"fields":{"f":{"value":null}}}
      """
    )
    #expect(shape.completed(value) == complete)
    #expect(shape.completed(complete) == complete)
  }

  @Test func `a key that is missing and may not be null is not made up`() throws {
    #expect(shape.completed(try tree("{}")) != shape.completed(try tree(#"{"id":null}"#)))
    guard case .object(let members) = shape.completed(try tree("{}")) else {
      Issue.record("no object")
      return
    }
    #expect(Set(members.keys) == ["due", "part", "tags"])
  }

  @Test func `keys of nobody are kept and named`() throws {
    let value = try tree(#"{"id":"A","extra":1,"rows":[{"nam":"x"}],"fields":{"f":{"w":1}}}"#)
    #expect(shape.unknownKeys(in: value) == ["/extra", "/fields/f/w", "/rows/0/nam"])
    guard case .object(let members) = shape.completed(value) else {
      Issue.record("no object")
      return
    }
    #expect(members["extra"] == .integer(1))
  }

  @Test func `the schema requires every key and says which may be null`() throws {
    guard case .object(let rules) = shape.schema,
      case .object(let properties)? = rules["properties"],
      case .object(let due)? = properties["due"], case .object(let state)? = properties["state"]
    else {
      Issue.record("no schema of an object")
      return
    }
    let keys: [JSONTree] = ["id", "state", "due", "part", "rows", "tags", "fields"].map(
      JSONTree.string
    )
    #expect(rules["required"] == .array(keys))
    #expect(due["type"] == .array([.string("string"), .string("null")]))
    #expect(state["enum"] == .array([.string("open"), .string("shut")]))
  }

  @Test func `numbers, flags and nulls survive the tree`() throws {
    let json = #"{"a":null,"b":true,"c":12,"d":2.5,"e":["x",[]]}"#
    let data = try ArtifactCoding.encode(try tree(json))
    #expect(String(decoding: data, as: UTF8.self) == json)
  }
}
