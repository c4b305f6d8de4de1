import Chat
import Testing

@Suite struct JSONValueTests {
  @Test func `a value survives being written and read`() throws {
    let value: JSONValue = .object([
      "text": "a \"b\" \\ \n \u{1} \u{2028} 🎉", "whole": 42, "part": 0.25, "none": .null,
      "list": .array([true, false, .array([]), .object([:])]),
    ])
    #expect(try JSONValue(parsing: value.text) == value)
  }

  @Test func `equal objects have equal bytes whatever the order of their keys`() throws {
    let one = try JSONValue(parsing: #"{"b":1,"a":{"d":2,"c":3}}"#)
    let other = try JSONValue(parsing: #"{"a":{"c":3,"d":2},"b":1}"#)
    #expect(one.text == #"{"a":{"c":3,"d":2},"b":1}"#)
    #expect(one.encoded == other.encoded)
  }

  struct Reading: Sendable {
    var text: String
    var value: JSONValue
  }

  @Test(arguments: [
    Reading(text: " [1, -0, 2.50e1] ", value: .array([1, 0, 25.0])),
    Reading(text: #""\u00e9\ud83c\udf89\/""#, value: "é🎉/"),
    Reading(text: #""a\ud800b""#, value: "a\u{FFFD}b"),
    Reading(text: #""\udc00\ud800\ud83c\udf89""#, value: "\u{FFFD}\u{FFFD}🎉"),
    Reading(text: #""\ud800\u0041""#, value: "\u{FFFD}A"),
    Reading(text: "9223372036854775807", value: .integer(.max)),
    Reading(text: "92233720368547758080", value: .number(92_233_720_368_547_758_080)),
    Reading(text: #"{"a":1,"a":2}"#, value: .object(["a": 2])),
  ])
  func `texts are read as the grammar says`(_ reading: Reading) throws {
    #expect(try JSONValue(parsing: reading.text) == reading.value)
  }

  @Test(arguments: [
    "", " ", "{", "[1,", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", "-", "+1", "tru", "nul", "'a'",
    "\"a", "\"\\x\"", "\"\\u12g4\"", "\"a\nb\"", "1 2", "{}{}", "NaN", "Infinity", "1e999",
    "\u{FEFF}1",
  ])
  func `what is no JSON is refused`(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test(arguments: ["{\"a\": [1, 2", "\"abc", "{\"a\":", "tru", "[", "{\"a\":\"\\u00"])
  func `a text that ends too early says so`(_ text: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.isIncomplete == true)
    #expect(error?.offset == text.utf8.count)
  }

  @Test func `invalid UTF-8 becomes replacement characters`() throws {
    let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0xC3, 0x28, 0x22]
    #expect(try JSONValue(parsing: bytes) == "a\u{FFFD}\u{FFFD}(")
  }

  @Test func `what servers write wrongly is read on the wire only`() throws {
    let text = "\u{FEFF}[\"a\nb\", NaN, -Infinity]"
    #expect(
      try JSONValue(parsing: text, strictness: .wire) == .array(["a\nb", .null, .null])
    )
  }

  @Test(arguments: [JSONValue.Strictness.strict, .wire])
  func `no depth of nesting exhausts the stack`(_ strictness: JSONValue.Strictness) {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: deep, strictness: strictness) }
    let inObjects = String(repeating: "{\"a\":", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: inObjects, strictness: strictness) }
  }

  @Test func `a number that JSON cannot write is written as null`() {
    #expect(JSONValue.array([.number(.infinity), .number(.nan)]).text == "[null,null]")
  }
}
