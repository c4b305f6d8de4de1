import Chat
import Testing

@Suite struct JSONSchemaTests {
  struct Case: Sendable {
    var schema: String
    var value: String
    var violations: [String] = []
  }

  @Test(arguments: [
    Case(schema: "{}", value: "[1]"),
    Case(schema: "true", value: "1"),
    Case(schema: "false", value: "1", violations: ["/: nothing is allowed here"]),
    Case(schema: #"{"type":"integer"}"#, value: "2.0"),
    Case(
      schema: #"{"type":"integer"}"#,
      value: "2.5",
      violations: ["/: is a number and should be integer"]
    ),
    Case(schema: #"{"type":["string","null"]}"#, value: "null"),
    Case(
      schema: #"{"type":["string","null"]}"#,
      value: "true",
      violations: ["/: is a boolean and should be string or null"]
    ),
    Case(schema: #"{"enum":["a",1]}"#, value: "1.0"),
    Case(
      schema: #"{"enum":["a","b"]}"#,
      value: #""c""#,
      violations: [#"/: is "c" and should be one of "a", "b""#]
    ),
    Case(schema: #"{"const":{"a":[1]}}"#, value: #"{"a":[1.0]}"#),
    Case(schema: #"{"const":1}"#, value: "2", violations: ["/: is 2 and should be 1"]),
    Case(
      schema: #"{"required":["a","b"],"properties":{"a":{"type":"string"}}}"#,
      value: #"{"a":1}"#,
      violations: [#"/: "b" is missing"#, "/a: is a number and should be string"]
    ),
    Case(
      schema: #"{"properties":{"a":{}},"additionalProperties":false}"#,
      value: #"{"a":1,"b/~":2}"#,
      violations: ["/b~1~0: no such member is allowed"]
    ),
    Case(
      schema: #"{"additionalProperties":{"type":"string"}}"#,
      value: #"{"a":1}"#,
      violations: ["/a: is a number and should be string"]
    ),
    Case(
      schema: #"{"items":{"minLength":2}}"#,
      value: #"["ab","é","x"]"#,
      violations: [
        "/1: has 1 characters and should have at least 2",
        "/2: has 1 characters and should have at least 2",
      ]
    ),
    Case(
      schema: #"{"minItems":2,"maxItems":3}"#,
      value: "[1]",
      violations: ["/: has 1 elements and should have at least 2"]
    ),
    Case(
      schema: #"{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}"#,
      value: #"["a","b"]"#,
      violations: ["/1: is a string and should be integer"]
    ),
    Case(
      schema: #"{"uniqueItems":true}"#,
      value: "[1,2,1]",
      violations: ["/: has an element twice"]
    ),
    Case(schema: #"{"maxLength":3}"#, value: #""日本語""#),
    Case(
      schema: #"{"minimum":1,"maximum":3}"#,
      value: "4",
      violations: ["/: is 4 and should be at most 3"]
    ),
    Case(
      schema: #"{"exclusiveMinimum":1}"#,
      value: "1",
      violations: ["/: is 1 and should be more than 1"]
    ),
    Case(schema: #"{"multipleOf":0.1}"#, value: "0.3"),
    Case(
      schema: #"{"multipleOf":2}"#,
      value: "3",
      violations: ["/: is 3 and should be a multiple of 2"]
    ),
    Case(
      schema: #"{"allOf":[{"minimum":2},{"maximum":1}]}"#,
      value: "1",
      violations: ["/: is 1 and should be at least 2"]
    ),
    Case(schema: #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, value: "null"),
    Case(
      schema: #"{"anyOf":[{"type":"string"},{"type":"object","required":["a"]}]}"#,
      value: "{}",
      violations: ["/: fits none of 2 alternatives", #"/: "a" is missing"#]
    ),
    Case(
      schema: #"{"oneOf":[{"minimum":1},{"minimum":2}]}"#,
      value: "3",
      violations: ["/: fits 2 of the alternatives and should fit one"]
    ),
    Case(schema: #"{"not":{"const":1}}"#, value: "1", violations: ["/: is 1, which is excluded"]),
    Case(
      schema: ##"{"$ref":"#/$defs/a~1b","$defs":{"a/b":{"type":"string"}}}"##,
      value: "1",
      violations: ["/: is a number and should be string"]
    ),
    Case(
      schema: ##"{"$ref":"#/$defs/no"}"##,
      value: "1",
      violations: [##"/: the schema refers to "#/$defs/no", which does not exist"##]
    ),
  ])
  func `what a schema does not allow is found and placed`(_ test: Case) throws {
    let schema = JSONSchema(try JSONValue(parsing: test.schema))
    let value = try JSONValue(parsing: test.value)
    #expect(schema.violations(in: value).map(\.description) == test.violations)
  }

  @Test func `a schema may refer to itself`() throws {
    let text = ##"{"properties":{"next":{"$ref":"#"},"n":{"type":"integer"}}}"##
    let schema = JSONSchema(try JSONValue(parsing: text))
    let value = try JSONValue(parsing: #"{"n":1,"next":{"n":2,"next":{"n":"x"}}}"#)
    #expect(schema.violations(in: value).map(\.pointer) == ["/next/next/n"])
  }

  @Test func `a circle of references ends`() throws {
    let schema = JSONSchema(try JSONValue(parsing: ##"{"$ref":"#"}"##))
    #expect(schema.violations(in: 1).first?.message.contains("circular") == true)
  }

  @Test func `alternatives that refer to themselves end`() throws {
    let text = ##"{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}"##
    let violations = JSONSchema(try JSONValue(parsing: text)).violations(in: 1)
    #expect(!violations.isEmpty)
    #expect(violations.count <= 50)
  }

  @Test func `what is not checked is said`() throws {
    let text = #"{"properties":{"format":{"pattern":"a","format":"date","description":"d"}}}"#
    #expect(JSONSchema(try JSONValue(parsing: text)).unchecked == ["format", "pattern"])
  }
}
